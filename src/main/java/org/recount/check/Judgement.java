package org.recount.check;

import java.util.List;
import org.recount.article.Article;

/**
 * One article judged.
 *
 * @param article  as read
 * @param claims   in order of their start
 * @param findings in order of their start
 */
public record Judgement(Article article, List<JudgedClaim> claims, List<Finding> findings) {

    public Judgement {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
