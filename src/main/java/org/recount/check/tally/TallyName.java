package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * A name that looks damaged.
 *
 * @param contest   the contest
 * @param candidacy whose name it is
 * @param oddity    what is odd
 * @param meant     the name that was probably meant; null where that is open
 */
public record TallyName(Contest contest, Candidacy candidacy, Oddity oddity, String meant) implements TallyCheck {
    @Override
    public String account() {
        return oddity.words().formatted(candidacy.name()) + (meant == null ? "" : "; probably " + meant);
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return kind == ClaimKind.NAME;
    }
}
