package org.recount.ground;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;

/**
 * A sentence that was told, and what it claims.
 *
 * @param template id of its wording
 * @param claims   all that it claims of the kinds that its wording has
 */
record Told(String template, String text, List<Expected> claims) {

    /**
     * A claim that must be read back.
     *
     * @param value    null for claims without a number
     * @param subjects official names of whom it may be about; empty for anybody
     * @param seat     official name of the contest, null for national claims
     * @param election id
     * @param planted  whether it is wrong
     */
    record Expected(
            ClaimKind kind,
            BigDecimal value,
            Hedge hedge,
            Set<String> subjects,
            String seat,
            String election,
            boolean planted) {}

    boolean planted() {
        return claims.stream().anyMatch(Expected::planted);
    }
}
