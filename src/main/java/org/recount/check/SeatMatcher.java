package org.recount.check;

import java.util.List;
import org.recount.check.SeatChangeCheck.Bearing;
import org.recount.claim.Claim;
import org.recount.claim.Parties;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Election;
import org.recount.election.Membership;
import org.recount.election.SeatFlow;

/** Claims of how a seat passed. */
final class SeatMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Parties parties;

    SeatMatcher(Lookup lookup, Finder finder) {
        this.lookup = lookup;
        this.finder = finder;
        this.parties = lookup.parties();
    }

    Check change(Claim.SeatChange claim) {
        Statement said = claim.said();
        if (said.contest() == null && lookup.party(said.subject())) {
            return flowed(claim);
        }
        Race race = finder.race(said);
        if (said.subject() == null) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell who gained or lost the seat");
        }
        Passage passage = Passage.of(race, parties);
        List<Candidacy> named = race.named(said.subject());
        if (named.isEmpty() && !lookup.party(said.subject())) {
            if (race.of(said.subject(), parties).isEmpty()) {
                throw new NotDecided(
                        Lack.NO_CANDIDACY,
                        said.subject() + " is not on the ballot of "
                                + race.contest().name() + " at "
                                + race.contest().election());
            }
        }
        Bearing bearing = named.isEmpty()
                ? party(claim, parties.family(said.subject()), race, passage)
                : person(claim, finder.one(race, said.subject()), race, passage);
        return new SeatChangeCheck(claim, race, bearing, bearing == Bearing.AGREES && lineDiffers(claim, passage));
    }

    /** "Independents made gains": any seat that passed to the party bears it out. */
    private Check flowed(Claim.SeatChange claim) {
        Statement said = claim.said();
        Election election = finder.election(said);
        boolean loss = claim.change() == Claim.Change.LOSS;
        for (SeatFlow flow : election.flows()) {
            String own = loss ? flow.from() : flow.to();
            String other = loss ? flow.to() : flow.from();
            boolean object = said.object() == null
                    || !lookup.party(said.object())
                    || parties.same(other, said.object())
                    || parties.same(said.subject(), said.object());
            if (claim.change() != Claim.Change.HOLD && parties.same(own, said.subject()) && object) {
                return new SeatChangeCheck(claim, null, Bearing.AGREES, false);
            }
        }
        throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell which seat");
    }

    private boolean lineDiffers(Claim.SeatChange claim, Passage passage) {
        if (passage.line().isEmpty()) {
            return false;
        }
        boolean gain = passage.line().get().gain();
        return switch (claim.change()) {
            case GAIN, WIN_BACK -> !gain;
            case HOLD -> gain;
            case LOSS -> false;
        };
    }

    private Bearing person(Claim.SeatChange claim, Candidacy person, Race race, Passage passage) {
        boolean won = race.contest().winner().equals(person);
        String family = parties.family(person.party());
        Membership membership = PersonMatcher.membership(race, person);
        boolean sat = membership == Membership.SITTING || passage.holderNames().contains(person.name());
        boolean before = sat || passage.heldBy(family);
        boolean unknown = membership == Membership.UNKNOWN;
        if (won == (claim.change() == Claim.Change.LOSS)) {
            return atByElection(claim, person.name().equals(passage.byWinner()), passage);
        }
        return switch (claim.change()) {
            case GAIN -> {
                if (!objectHeld(claim, family, passage, race)) {
                    yield contradictedIf(passage);
                }
                boolean own = claim.said().object() != null
                        && parties.same(claim.said().object(), family);
                if (own && passage.heldBy(family) && !passage.heldByOther(family)) {
                    yield contradictedIf(passage);
                }
                yield passage.heldByOther(family) || (!sat && other(claim, family)) ? Bearing.AGREES : open();
            }
            case HOLD -> before ? Bearing.AGREES : unknown ? open() : contradictedIf(passage);
            case LOSS -> {
                if (before || membership == Membership.FORMER) {
                    yield objectWon(claim, family, race) ? Bearing.AGREES : Bearing.CONTRADICTED;
                }
                yield open();
            }
            case WIN_BACK -> membership == Membership.FORMER || passage.heldByOther(family) ? Bearing.AGREES : open();
        };
    }

    private Bearing party(Claim.SeatChange claim, String family, Race race, Passage passage) {
        boolean won = passage.winner().equals(family);
        if (won == (claim.change() == Claim.Change.LOSS)) {
            return atByElection(claim, passage.byHolder().filter(family::equals).isPresent(), passage);
        }
        return switch (claim.change()) {
            case GAIN ->
                passage.heldByOther(family) && objectHeld(claim, family, passage, race)
                        ? Bearing.AGREES
                        : contradictedIf(passage);
            case HOLD -> {
                boolean sitting = PersonMatcher.membership(race, race.contest().winner()) == Membership.SITTING;
                yield passage.heldBy(family) ? Bearing.AGREES : sitting ? open() : contradictedIf(passage);
            }
            case LOSS -> {
                if (!passage.heldBy(family)) {
                    yield contradictedIf(passage);
                }
                yield objectWon(claim, family, race) ? Bearing.AGREES : Bearing.CONTRADICTED;
            }
            case WIN_BACK -> passage.heldByOther(family) ? Bearing.AGREES : open();
        };
    }

    /**
     * The contest itself contradicts it: who is said to gain or hold the seat did not win it, or who is said to lose it
     * did. It may yet be meant of a by-election since the general election before.
     */
    private static Bearing atByElection(Claim.SeatChange claim, boolean wonByElection, Passage passage) {
        boolean meant = claim.change() == Claim.Change.LOSS
                ? passage.byHolder().isPresent() && !wonByElection
                : claim.change() == Claim.Change.GAIN && wonByElection;
        return meant ? open() : Bearing.CONTRADICTED;
    }

    private static Bearing open() {
        throw new NotDecided(Lack.OPEN, "the results before neither bear it out nor contradict it");
    }

    /** Contradicted only if something is known of the time before, and nothing is missing. */
    private static Bearing contradictedIf(Passage passage) {
        if (!passage.known()) {
            throw new NotDecided(Lack.NO_TALLY, "no result of the seat before is loaded");
        }
        if (!passage.complete()) {
            throw new NotDecided(Lack.NO_TALLY, "boundaries changed and no notional result is loaded");
        }
        return Bearing.CONTRADICTED;
    }

    private boolean other(Claim.SeatChange claim, String family) {
        String object = claim.said().object();
        return object != null && !parties.same(object, family);
    }

    /** Whether the other side that a gain names held the seat, on any base; a writer may also name the own party. */
    private boolean objectHeld(Claim.SeatChange claim, String family, Passage passage, Race race) {
        String object = claim.said().object();
        if (object == null || parties.same(object, family)) {
            return true;
        }
        if (lookup.party(object)) {
            return passage.heldBy(parties.family(object));
        }
        if (passage.holderNames().contains(object)) {
            return true;
        }
        return finder.maybe(race, object)
                .map(c -> passage.heldBy(parties.family(c.party()))
                        || PersonMatcher.membership(race, c) == Membership.SITTING)
                .orElse(true);
    }

    /** Whether the other side that a loss names won; a writer may also name the own party. */
    private boolean objectWon(Claim.SeatChange claim, String family, Race race) {
        String object = claim.said().object();
        if (object == null || parties.same(object, family)) {
            return true;
        }
        Candidacy winner = race.contest().winner();
        if (lookup.party(object)) {
            return parties.same(winner.party(), object);
        }
        List<Candidacy> named = race.named(object);
        return named.isEmpty() || named.contains(winner);
    }
}
