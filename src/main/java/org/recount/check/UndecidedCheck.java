package org.recount.check;

import org.recount.claim.Claim;

/**
 * A claim that no tally decides.
 *
 * @param lack   what is missing
 * @param reason the same for a reader
 */
public record UndecidedCheck(Claim claim, Lack lack, String reason) implements Check, Undecided {
    @Override
    public Account account() {
        return Account.of(claim.said().quote(), reason)
                .message("The article says \u201c%s\u201d, which no tally decides: %s."
                        .formatted(claim.said().quote(), reason));
    }
}
