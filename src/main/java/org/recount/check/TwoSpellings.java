package org.recount.check;

import org.recount.claim.Claim;

/**
 * Two names of one contest that look like two spellings of one.
 *
 * @param claim   the later one
 * @param earlier the earlier one
 * @param same    whether the article tells the same of both
 */
public record TwoSpellings(Claim claim, Claim earlier, boolean same) implements Check {
    @Override
    public Account account() {
        String later = claim.said().subject();
        String before = earlier.said().subject();
        return Account.of(later, before)
                .message("The article says %s here and %s before, of what looks like one person."
                        .formatted(later, before))
                .line("\u201c" + earlier.said().quote() + "\u201d, then \u201c"
                        + claim.said().quote() + "\u201d");
    }
}
