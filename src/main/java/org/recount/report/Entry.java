package org.recount.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.claim.Claim;
import org.recount.review.Standing;

/**
 * A finding as the forms tell of it. What comes of it is the article's own text: each form makes it fit to show.
 *
 * @param article where it is
 * @param finding itself
 * @param claim   that it is on; null for findings on the article as a whole
 * @param contest that it is about; empty where it is national
 * @param norm    what its rule demands, a sentence; empty where unknown
 * @param standing beside an earlier report and after what people decided
 */
record Entry(Article article, Finding finding, Claim claim, String contest, String norm, Standing standing) {

    /** A source of figures; {@code url} is null where it may not be linked. */
    record Source(String title, String url) {}

    /** The article's title, or its file where it has none. */
    String title() {
        String title = Display.clean(article.title()).strip();
        return title.isEmpty() ? Display.clean(article.file()) : title;
    }

    /** The seat, or that it is national; empty where nothing is claimed. */
    String where() {
        return claim == null || !contest.isEmpty() ? contest : Words.NATIONAL;
    }

    /** What kind of claim it is on, for a reader. */
    String kind() {
        return claim == null ? Words.WORDING : Words.of(claim.kind());
    }

    /** Id of the election; null where the text does not tell. */
    String election() {
        return claim == null ? null : claim.said().election();
    }

    /** Whether the words stand within a quotation. */
    boolean quoted() {
        return claim != null && claim.said().quoted();
    }

    /** What it says, with the difference. */
    String message() {
        return Words.message(finding, Optional.ofNullable(claim));
    }

    /** The sources of its evidence, each once. */
    List<Source> sources() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Evidence.Row row : finding.evidence().rows()) {
            String title = row.sourceTitle() == null ? "" : Display.clean(row.sourceTitle());
            sources.putIfAbsent(title + '\n' + row.sourceUrl(), new Source(title, Links.safe(row.sourceUrl())));
        }
        return new ArrayList<>(sources.values());
    }
}
