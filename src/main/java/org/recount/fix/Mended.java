package org.recount.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.review.Docket;

/**
 * An article with the replacements that are certain.
 *
 * @param article      as read
 * @param replacements in order of their start; no two overlap
 * @param left         errors and warnings that ask for a person: without a certain replacement, quoted, or overlapping
 */
public record Mended(Article article, List<Replacement> replacements, List<Finding> left) {
    public Mended {
        replacements = List.copyOf(replacements);
        left = List.copyOf(left);
    }

    /** What can be done about the open findings of an article. */
    public static Mended of(Judgement judgement, Docket docket) {
        Article article = judgement.article();
        List<Replacement> replacements = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        List<Finding> together = new ArrayList<>();
        int end = 0;
        for (Finding finding : judgement.findings().stream()
                .filter(one -> asks(one) && docket.of(one).open())
                .sorted(Comparator.comparingInt(Finding::start))
                .toList()) {
            if (!certain(finding, article)) {
                left.add(finding);
                continue;
            }
            if (finding.start() >= end) {
                settle(together, replacements, left);
                together.clear();
            }
            together.add(finding);
            end = Math.max(end, finding.end());
        }
        settle(together, replacements, left);
        return new Mended(article, replacements, left);
    }

    /** Findings on the same words: one replacement where all ask for the same, none where they contradict each other. */
    private static void settle(List<Finding> together, List<Replacement> replacements, List<Finding> left) {
        List<Replacement> asked = together.stream()
                .map(one -> new Replacement(one.start(), one.end(), one.quote(), one.suggestion()))
                .distinct()
                .toList();
        if (asked.size() == 1) {
            replacements.add(asked.get(0));
        } else {
            left.addAll(together);
        }
    }

    /** Remarks ask for nothing, unless their rule tells what is to stand there. */
    private static boolean asks(Finding finding) {
        return finding.severity() != Severity.INFO || finding.suggestion() != null;
    }

    private static boolean certain(Finding finding, Article article) {
        return finding.suggestion() != null
                && finding.suggestion().chars().noneMatch(Character::isISOControl)
                && article.text().startsWith(finding.quote(), finding.start())
                && article.zones().stream()
                        .noneMatch(zone -> zone.kind() == Zone.Kind.QUOTATION
                                && zone.start() < finding.end()
                                && finding.start() < zone.end());
    }

    /** The article's text with every replacement made. */
    public String text() {
        StringBuilder text = new StringBuilder(article.text());
        for (int i = replacements.size() - 1; i >= 0; i--) {
            Replacement one = replacements.get(i);
            text.replace(one.start(), one.end(), one.text());
        }
        return text.toString();
    }
}
