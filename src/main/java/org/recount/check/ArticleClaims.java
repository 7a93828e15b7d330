package org.recount.check;

import java.util.List;
import org.recount.article.Article;
import org.recount.claim.Claim;

/**
 * One article and what it claims.
 *
 * @param article its text may be empty where claims come from another program
 * @param claims  in any order
 * @param written whether somebody wrote the claims down, who is taken at their word; what was read from text may be
 *                misread
 */
public record ArticleClaims(Article article, List<Claim> claims, boolean written) {
    /** Claims read from the article's text; written down if it has none. */
    public ArticleClaims(Article article, List<Claim> claims) {
        this(article, claims, article.text().isEmpty());
    }

    public ArticleClaims {
        claims = List.copyOf(claims);
    }
}
