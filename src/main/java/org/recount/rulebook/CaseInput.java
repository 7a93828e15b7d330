package org.recount.rulebook;

import java.util.List;
import org.recount.article.Zone;
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

    /**
     * Claims of one article that are read already.
     *
     * @param published ISO date or date and time; empty where none is given
     * @param zones     where the claims stand, if not in running text
     */
    record Claims(List<Claim> claims, String published, List<Zone> zones) implements CaseInput {
        public Claims {
            claims = List.copyOf(claims);
            zones = List.copyOf(zones);
        }
    }

    /** What several articles say; each is words or claims. */
    record Articles(List<CaseInput> articles) implements CaseInput {
        public Articles {
            articles = List.copyOf(articles);
        }
    }

    /** The results given are themselves looked at. */
    record Results() implements CaseInput {}
}
