package org.recount.check;

import java.util.List;
import org.recount.claim.Claim;

/**
 * A claim and what became of it.
 *
 * @param claim   as read
 * @param verdict what the tally says
 * @param reason  for NOT_ENOUGH_INFO: what is missing; else empty
 * @param rules   ids of the rules that decided it
 * @param pinned  whether it may be set against what others say: pinned down, one reading only, and told as final
 */
public record JudgedClaim(Claim claim, Verdict verdict, String reason, List<String> rules, boolean pinned) {

    public JudgedClaim {
        rules = List.copyOf(rules);
    }

    /** A claim that may be set against others. */
    public JudgedClaim(Claim claim, Verdict verdict, String reason, List<String> rules) {
        this(claim, verdict, reason, rules, true);
    }
}
