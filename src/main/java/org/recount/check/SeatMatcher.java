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
        boolean won = race.contest().winner() == person;
        String family = parties.family(person.party());
        Membership membership = PersonMatcher.membership(race, person);
        boolean sat = membership == Membership.SITTING || passage.holderNames().contains(person.name());
        switch (claim.change()) {
            case GAIN:
                if (won && objectHeld(claim, family, passage, race)) {
                    return passage.heldByOther(family) || !sat && other(claim, family) ? agrees() : open();
                }
                return won ? contradictedIf(passage) : Bearing.CONTRADICTED;
            case HOLD:
                if (!won) {
                    return Bearing.CONTRADICTED;
                }
                if (sat || passage.heldBy(family)) {
                    return agrees();
                }
                return membership == Membership.UNKNOWN ? open() : contradictedIf(passage);
            case LOSS:
                if (won) {
                    return Bearing.CONTRADICTED;
                }
                if (sat || membership == Membership.FORMER || passage.heldBy(family)) {
                    return objectWon(claim, family, race) ? agrees() : Bearing.CONTRADICTED;
                }
                return membership == Membership.UNKNOWN ? open() : contradictedIf(passage);
            default:
                if (!won) {
                    return Bearing.CONTRADICTED;
                }
                return membership == Membership.FORMER || passage.heldByOther(family) ? agrees() : open();
        }
    }

    private Bearing party(Claim.SeatChange claim, String family, Race race, Passage passage) {
        boolean won = passage.winner().equals(family);
        switch (claim.change()) {
            case GAIN:
                if (!won) {
                    return Bearing.CONTRADICTED;
                }
                return passage.heldByOther(family) && objectHeld(claim, family, passage, race)
                        ? agrees()
                        : contradictedIf(passage);
            case HOLD:
                if (!won) {
                    return Bearing.CONTRADICTED;
                }
                if (passage.heldBy(family)) {
                    return agrees();
                }
                boolean sitting = PersonMatcher.membership(race, race.contest().winner()) == Membership.SITTING;
                return sitting ? open() : contradictedIf(passage);
            case LOSS:
                if (won) {
                    return Bearing.CONTRADICTED;
                }
                if (passage.heldBy(family)) {
                    return objectWon(claim, family, race) ? agrees() : Bearing.CONTRADICTED;
                }
                return contradictedIf(passage);
            default:
                if (!won) {
                    return Bearing.CONTRADICTED;
                }
                return passage.heldByOther(family) ? agrees() : open();
        }
    }

    private static Bearing agrees() {
        return Bearing.AGREES;
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
