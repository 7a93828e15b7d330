package org.recount.ground;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.claim.Parties;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Previous;
import org.recount.election.Tallies;

/**
 * A contest that is told of.
 *
 * @param now         its result
 * @param day         polling day
 * @param byElection  whether it was a by-election
 * @param before      the seat of the same name at the general election before; null where there was none
 * @param beforeDay   its polling day, or null
 * @param interrupted whether a by-election lies between the two, so that "the last result" may be either
 * @param otherBefore the result before on the present boundaries, which a text may mean as well; null for none
 */
record Race(
        Contest now,
        LocalDate day,
        boolean byElection,
        Contest before,
        LocalDate beforeDay,
        boolean interrupted,
        Contest otherBefore,
        Parties parties) {

    static Race of(Contest now, Tallies tallies, Parties parties) {
        Election election = tallies.election(now.election()).orElseThrow();
        Previous previous = tallies.previous(now);
        Optional<Contest> before = previous.actual();
        return new Race(
                now,
                election.date(),
                election.kind() == ElectionKind.BY_ELECTION,
                before.orElse(null),
                before.flatMap(b -> tallies.election(b.election()))
                        .map(Election::date)
                        .orElse(null),
                !previous.byElections().isEmpty(),
                previous.notional().orElse(null),
                parties);
    }

    /** The same contest after another result before. */
    Race since(Contest other) {
        return new Race(now, day, byElection, other, beforeDay, interrupted, null, parties);
    }

    String family(Candidacy one) {
        return parties.family(one.party());
    }

    /** Whether no other candidate here is of the same party. */
    boolean alone(Candidacy one) {
        return now.candidacies().stream()
                        .filter(c -> family(c).equals(family(one)))
                        .count()
                == 1;
    }

    /** Who stood for the same party before; empty where nobody did, or several. */
    Optional<Candidacy> predecessor(Candidacy one) {
        return before == null ? Optional.empty() : sameParty(before, one);
    }

    private Optional<Candidacy> sameParty(Contest then, Candidacy one) {
        List<Candidacy> same = then.candidacies().stream()
                .filter(c -> family(c).equals(family(one)))
                .toList();
        return same.size() == 1 && alone(one) ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** How many points a candidate's party gained; empty where it did not stand before. */
    Optional<BigDecimal> shareChange(Candidacy one) {
        return predecessor(one).map(p -> now.share(one).subtract(before.share(p)));
    }

    Optional<Integer> voteChange(Candidacy one) {
        return predecessor(one).map(p -> one.votes() - p.votes());
    }

    /** The swing from the second to the first; empty where it went the other way or a party did not stand before. */
    Optional<BigDecimal> swing() {
        Optional<Candidacy> second = now.runnerUp();
        if (second.isEmpty() || (byElection && interrupted)) {
            return Optional.empty();
        }
        Optional<BigDecimal> rise = shareChange(now.winner());
        Optional<BigDecimal> fall = shareChange(second.get());
        return rise.isEmpty() || fall.isEmpty()
                ? Optional.empty()
                : Optional.of(rise.get().subtract(fall.get()).divide(BigDecimal.valueOf(2)))
                        .filter(s -> s.signum() > 0);
    }

    boolean gain() {
        return changed("gain") && !family(before.winner()).equals(family(now.winner()));
    }

    /** Whether the second stood for the party that held the seat. */
    boolean gainFromSecond() {
        return gain()
                && now.runnerUp()
                        .filter(s -> family(s).equals(family(before.winner())))
                        .isPresent();
    }

    boolean hold() {
        return changed("hold") && family(before.winner()).equals(family(now.winner()));
    }

    private boolean changed(String word) {
        return before != null
                && !interrupted
                && now.resultLine().toLowerCase(Locale.ROOT).contains(word);
    }
}
