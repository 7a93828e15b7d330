package org.recount.rulebook;

import java.util.List;
import org.recount.claim.Claim;

/** What a case gives the rules to judge. */
sealed interface CaseInput {

    /**
     * Words as an article has them; they are read as every article is.
     *
     * @param title     empty where none is given
     * @param published ISO date; empty where none is given
     */
    record Words(String text, String title, String published) implements CaseInput {}

    /** Claims of one article that are read already. */
    record Claims(List<Claim> claims) implements CaseInput {
        public Claims {
            claims = List.copyOf(claims);
        }
    }
}
