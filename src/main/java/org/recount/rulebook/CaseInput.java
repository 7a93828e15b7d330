package org.recount.rulebook;

import java.util.List;
import org.recount.claim.ClaimSheet;

/** What a case gives the rules to judge. */
sealed interface CaseInput {

    /**
     * Words as an article has them; they are read as every article is.
     *
     * @param title     empty where none is given
     * @param published ISO date; empty where none is given
     */
    record Words(String text, String title, String published) implements CaseInput {}

    /** Claims that are read already, each standing for the article of its sheet. */
    record Claims(List<ClaimSheet> sheets) implements CaseInput {
        public Claims {
            sheets = List.copyOf(sheets);
        }
    }
}
