package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * The party that the source gives for a place against the one whose candidate took it.
 *
 * @param contest   the contest
 * @param place     1 or 2
 * @param stated    by the source, as it abbreviates the party
 * @param candidacy who took the place
 * @param same      whether both are one party
 */
public record TallyPlaced(Contest contest, int place, String stated, Candidacy candidacy, boolean same)
        implements TallyCheck {
    @Override
    public String account() {
        return "%s is given as %s; %s, who came %s, stood for %s"
                .formatted(
                        stated,
                        place == 1 ? "first" : "second",
                        candidacy.label(),
                        place == 1 ? "first" : "second",
                        candidacy.party());
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return kind == ClaimKind.PARTY || kind == ClaimKind.SEAT_CHANGE;
    }
}
