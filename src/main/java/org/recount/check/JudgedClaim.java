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
 */
public record JudgedClaim(Claim claim, Verdict verdict, String reason, List<String> rules) {

    public JudgedClaim {
        rules = List.copyOf(rules);
    }
}
