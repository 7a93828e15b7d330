package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Parties;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.PartyTotal;

/** Claims of an outcome: who won, who beat whom, in which place. */
final class OutcomeMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Parties parties;

    OutcomeMatcher(Lookup lookup, Finder finder) {
        this.lookup = lookup;
        this.finder = finder;
        this.parties = lookup.parties();
    }

    Check winner(Claim.Winner claim) {
        Statement said = claim.said();
        if (said.contest() == null && lookup.party(said.subject())) {
            return new WinnerCheck(claim, null, null, wonSeats(said));
        }
        Race race = finder.race(said);
        List<Candidacy> who = finder.who(race, said.subject());
        Contest contest = race.contest();
        Candidacy winner = contest.winner();
        boolean person = !race.named(said.subject()).isEmpty();
        if (!person && parties.same(winner.party(), said.subject())) {
            return new WinnerCheck(claim, race, winner, true);
        }
        Candidacy candidacy = who.get(0);
        boolean won = candidacy.equals(winner);
        if (!won && contest.place(candidacy) == 1) {
            throw new NotDecided(Lack.OPEN, "the votes were equal and the tally does not tell who was drawn");
        }
        if (!person && !won && PartyMatcher.independent(parties, said.subject(), winner.party())) {
            throw new NotDecided(Lack.OPEN, "the winner stood for " + winner.party());
        }
        boolean byElection = !race.previous().byElections().isEmpty()
                && race.previous().byElections().get(0).winner().name().equals(candidacy.name());
        if (!won && byElection) {
            throw new NotDecided(Lack.AMBIGUOUS, candidacy.label() + " had won the by-election before");
        }
        return new WinnerCheck(claim, race, candidacy, won);
    }

    private boolean wonSeats(Statement said) {
        Election election = finder.election(said);
        for (PartyTotal total : election.totals()) {
            if (parties.same(total.party(), said.subject()) && total.seats() > 0) {
                return true;
            }
        }
        for (Contest contest : election.contests()) {
            if (parties.same(contest.winner().party(), said.subject())) {
                return true;
            }
        }
        if (election.totals().isEmpty() && !election.complete()) {
            throw new NotDecided(Lack.NO_FIGURE, "no national totals of " + election.id() + " are loaded");
        }
        return false;
    }

    Check defeated(Claim.Defeated claim) {
        Statement said = claim.said();
        Race race = both(said);
        Optional<Check> absent = absent(claim, race);
        if (absent.isPresent()) {
            return absent.get();
        }
        List<Candidacy> objects = said.object() == null
                ? race.contest().runnerUp().map(List::of).orElse(List.of())
                : finder.who(race, said.object());
        List<Candidacy> subjects =
                said.subject() == null ? List.of(race.contest().winner()) : finder.who(race, said.subject());
        if (objects.isEmpty()) {
            throw new NotDecided(Lack.OPEN, "nobody else stood");
        }
        Candidacy subject = subjects.get(0);
        Candidacy object = objects.get(objects.size() - 1);
        if (subject.equals(object) || subject.votes() == object.votes()) {
            throw new NotDecided(Lack.OPEN, "the tally has as many votes for one as for the other");
        }
        return new DefeatedCheck(claim, race, subject, object);
    }

    /** Whoever won, and somebody who has stood, but never against them. */
    private Optional<Check> absent(Claim.Defeated claim, Race race) {
        Statement said = claim.said();
        boolean named = said.subject() != null
                && said.object() != null
                && said.contest() != null
                && !lookup.party(said.object());
        if (!named
                || !race.named(said.object()).isEmpty()
                || race.named(said.subject()).size() != 1) {
            return Optional.empty();
        }
        Candidacy subject = race.named(said.subject()).get(0);
        List<Lookup.Stand> career = lookup.career(said.object(), null);
        boolean met = career.stream()
                .anyMatch(stand -> !stand.race().named(said.subject()).isEmpty());
        boolean won = race.contest().winner().equals(subject);
        return career.isEmpty() || met || !won
                ? Optional.empty()
                : Optional.of(new AbsentCheck(claim, race, subject, said.object()));
    }

    /** The contest that both stood in. */
    private Race both(Statement said) {
        if (said.contest() != null || said.subject() == null || said.object() == null) {
            return finder.race(said, said.subject() == null ? said.object() : said.subject());
        }
        finder.election(said);
        List<Race> races = new ArrayList<>(1);
        boolean reverse = lookup.party(said.subject());
        String person = reverse ? said.object() : said.subject();
        String other = reverse ? said.subject() : said.object();
        for (Lookup.Stand stand : lookup.stood(said.election(), person)) {
            if (!stand.race().named(other).isEmpty()
                    || !stand.race().of(other, parties).isEmpty()) {
                races.add(stand.race());
            }
        }
        if (races.size() != 1) {
            throw new NotDecided(
                    races.isEmpty() ? Lack.NO_CANDIDACY : Lack.AMBIGUOUS,
                    "%s and %s stood in %s contest of %s that is loaded"
                            .formatted(
                                    said.subject(),
                                    said.object(),
                                    races.isEmpty() ? "no common" : "more than one",
                                    said.election()));
        }
        return races.get(0);
    }

    Check place(Claim.Place claim) {
        Race race = finder.race(claim.said());
        List<Candidacy> who = finder.who(race, claim.said().subject());
        Candidacy candidacy = who.get(0);
        for (Candidacy one : who) {
            if (race.contest().place(one) == claim.place()) {
                candidacy = one;
            }
        }
        int highest = race.contest().place(candidacy);
        int equal = 0;
        for (Candidacy other : race.contest().candidacies()) {
            if (other.votes() == candidacy.votes()) {
                equal++;
            }
        }
        return new PlaceCheck(claim, race, candidacy, claim.place(), highest, highest + equal - 1);
    }
}
