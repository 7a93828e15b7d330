package org.recount.claim;

import java.util.List;
import org.recount.article.Article;

/**
 * Claims that somebody, or some program, pulled from one article.
 *
 * @param article what is known of it. Its text is only what the claims quote, each quote at its offset, the rest blank;
 *                its digest is empty
 * @param claims  those that could be used, in the order of the file
 */
public record ClaimSheet(Article article, List<Claim> claims) {

    public ClaimSheet {
        claims = List.copyOf(claims);
    }

    /** Whether somebody wrote all of them down, and none was read out of the article. */
    public boolean written() {
        return claims.stream().allMatch(claim -> claim.said().grounds().written());
    }
}
