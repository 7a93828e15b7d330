package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.recount.claim.Parties;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** What stood before a race, for claims of change. */
final class Before {
    private final Parties parties;

    Before(Parties parties) {
        this.parties = parties;
    }

    /** Votes that a candidacy is compared with. */
    record Then(Contest contest, int votes, Basis base) {
        BigDecimal share() {
            return Arithmetic.percent(votes, contest.validVotes());
        }
    }

    /** What a candidacy's party, or the person, polled before. */
    List<Then> then(Race race, Candidacy now) {
        List<Then> found = new ArrayList<>();
        race.previous().actual().ifPresent(c -> add(found, c, now, Basis.ACTUAL));
        race.previous().notional().ifPresent(c -> add(found, c, now, Basis.NOTIONAL));
        race.previous().byElections().forEach(c -> add(found, c, now, Basis.BY_ELECTION));
        race.previous().predecessors().forEach(c -> add(found, c, now, Basis.PREDECESSOR));
        return found;
    }

    private void add(List<Then> found, Contest contest, Candidacy now, Basis base) {
        List<Candidacy> same = Race.ofParty(contest, now.party(), parties);
        boolean heir = false;
        if (same.isEmpty()) {
            same = contest.candidacies().stream()
                    .filter(c -> parties.formerly(now.party(), c.party()))
                    .toList();
            heir = !same.isEmpty();
        }
        // Independents are not one party: only the same person counts.
        boolean independents = same.size() > 1;
        for (Candidacy old : contest.candidacies()) {
            boolean person = !now.name().isEmpty() && old.name().equals(now.name());
            if (person || (!independents && same.contains(old))) {
                found.add(new Then(contest, old.votes(), base));
            }
        }
        if (heir) {
            // Some count from the party's own start, which is nothing.
            found.add(new Then(contest, 0, base));
        }
    }

    static NotDecided nothing(Race race) {
        return new NotDecided(
                Lack.NO_TALLY,
                "no result of %s before %s is loaded to compare with"
                        .formatted(race.contest().name(), race.contest().election()));
    }

    static void requireComplete(Fit fit, Race race) {
        if (fit != Fit.AGREES && !race.basesComplete()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "boundaries changed and no notional result of "
                            + race.contest().name() + " is loaded");
        }
    }
}
