package org.recount.check;

import java.util.List;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.Wording;

/**
 * One article and what it claims.
 *
 * @param article its text may be empty where claims come from another program
 * @param claims  in any order
 * @param written whether somebody wrote the claims down, who is taken at their word; what was read from text may be
 *                misread
 * @param wording its sentences and whom it names, where a rule asks for them
 */
public record ArticleClaims(Article article, List<Claim> claims, boolean written, Wording wording) {
    /** One whose words no rule asks for. */
    public ArticleClaims(Article article, List<Claim> claims, boolean written) {
        this(article, claims, written, Wording.NONE);
    }

    /** Claims read from the article's text; written down if it has none. */
    public ArticleClaims(Article article, List<Claim> claims) {
        this(article, claims, article.text().isEmpty());
    }

    /** The same with its words. */
    public ArticleClaims saying(Wording words) {
        return new ArticleClaims(article, claims, written, words);
    }

    public ArticleClaims {
        claims = List.copyOf(claims);
    }
}
