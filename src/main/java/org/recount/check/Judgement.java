package org.recount.check;

import java.util.List;
import org.recount.article.Article;
import org.recount.claim.Unread;

/**
 * One article judged.
 *
 * @param article  as read
 * @param claims   in order of their start
 * @param findings in order of their start
 * @param unread   numbers that look like results, and that nobody understood: nothing was judged of them
 */
public record Judgement(Article article, List<JudgedClaim> claims, List<Finding> findings, List<Unread> unread) {

    public Judgement {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    /** One whose every number was understood. */
    public Judgement(Article article, List<JudgedClaim> claims, List<Finding> findings) {
        this(article, claims, findings, List.of());
    }

    /** The same with numbers that were not understood. */
    public Judgement beside(List<Unread> seen) {
        return new Judgement(article, claims, findings, seen);
    }
}
