package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Parties;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Previous;
import org.recount.election.SeatKey;

/**
 * A contest with the election it belongs to and what stood before it.
 *
 * @param election the poll
 * @param contest  the seat and its result
 * @param previous what stood before
 * @param before   the general election before, if it is loaded
 */
public record Race(Election election, Contest contest, Previous previous, Optional<Election> before) {

    /** The candidacies under a person's name: exactly, else by an alias, else but for case, accents, punctuation. */
    List<Candidacy> named(String name) {
        List<Candidacy> found = new ArrayList<>(1);
        for (Candidacy candidacy : contest.candidacies()) {
            if (candidacy.name().equals(name) || candidacy.aliases().contains(name)) {
                found.add(candidacy);
            }
        }
        if (found.isEmpty() && !name.isEmpty()) {
            String key = SeatKey.of(name);
            for (Candidacy candidacy : contest.candidacies()) {
                if (SeatKey.of(candidacy.name()).equals(key)) {
                    found.add(candidacy);
                }
            }
        }
        return found;
    }

    /** All that is known of the seat up to this poll: the contest, and what stood before on any base. */
    List<Contest> polls() {
        List<Contest> polls = new ArrayList<>(2);
        polls.add(contest);
        previous.actual().ifPresent(polls::add);
        previous.notional().ifPresent(polls::add);
        polls.addAll(previous.byElections());
        return polls;
    }

    /** The candidacies of a party's family, most votes first. */
    List<Candidacy> of(String party, Parties parties) {
        return ofParty(contest, party, parties);
    }

    static List<Candidacy> ofParty(Contest contest, String party, Parties parties) {
        List<Candidacy> found = new ArrayList<>(1);
        List<Candidacy> locally = new ArrayList<>(0);
        for (Candidacy candidacy : contest.candidacies()) {
            if (parties.same(candidacy.party(), party)) {
                found.add(candidacy);
            } else if (parties.locally(party, candidacy.party())) {
                locally.add(candidacy);
            }
        }
        return found.isEmpty() ? locally : found;
    }

    /**
     * Whether every result that a figure "before" could rest on is loaded. Where boundaries changed and the notional
     * result is missing, a figure that differs from the actual one may still be right.
     */
    boolean basesComplete() {
        return previous.notional().isPresent()
                || (before.isPresent() && before.get().boundaries().equals(election.boundaries()));
    }
}
