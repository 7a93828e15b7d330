package org.recount.check;

import java.util.List;
import org.recount.article.Article;
import org.recount.claim.Claim;

/**
 * One article and what was read from it.
 *
 * @param article its text may be empty where claims come from another program
 * @param claims  in any order
 */
public record ArticleClaims(Article article, List<Claim> claims) {
    public ArticleClaims {
        claims = List.copyOf(claims);
    }
}
