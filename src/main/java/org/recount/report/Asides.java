package org.recount.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.across.Row;
import org.recount.review.Review;
import org.recount.review.Standing;
import org.recount.review.Suppression;

/** Findings that are not open, as pages tell of them, so that nothing is silenced unseen: who set it aside, why, until when. */
final class Asides {
    private static final int MOST = 200;
    private static final int LONGEST = 400;

    private final List<View.Aside> shown = new ArrayList<>();
    private final Map<Standing.State, Integer> counts = new EnumMap<>(Standing.State.class);
    private int all;

    void add(View.Aside finding, Standing standing) {
        all++;
        counts.merge(standing.state(), 1, Integer::sum);
        if (shown.size() < MOST) {
            shown.add(finding);
        }
    }

    /** Null where there are none. */
    View.AsideList list() {
        if (all == 0) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((state, number) -> parts.add(Figures.grouped(number) + " " + Words.state(state)));
        return new View.AsideList(
                Figures.count(all, "finding", "findings") + " set aside: " + String.join(", ", parts),
                List.copyOf(shown),
                ArticlePages.more(all - shown.size(), ReportFolder.FINDINGS));
    }

    /** A finding on one article. */
    static View.Aside of(Finding finding, Standing standing, Context context, Article article, String page) {
        String seat = Display.clean(context.contest(finding));
        String kind =
                context.claim(finding).map(claim -> Words.of(claim.kind())).orElse(Words.WORDING);
        return new View.Aside(
                kind + (seat.isEmpty() ? "" : " \u00B7 " + seat),
                Display.clipped(finding.quote(), LONGEST),
                Words.message(finding, context.quoted(finding)),
                state(standing),
                Display.clipped(standing.why(), LONGEST),
                ArticlePages.title(article),
                context.claim(finding)
                        .map(claim -> page + "#" + Anchors.claim(claim.said().id()))
                        .orElse(page));
    }

    /** A finding on several articles. */
    static View.Aside of(Row row, Row.Found found, Standing standing) {
        return new View.Aside(
                Display.clean(row.topic().words()),
                "",
                Words.sentence(Display.clipped(found.message(), LONGEST)),
                state(standing),
                Display.clipped(standing.why(), LONGEST),
                "Several articles",
                null);
    }

    private static String state(Standing standing) {
        return switch (standing.state()) {
            case SUPPRESSED -> suppressed(standing.suppression());
            case REJECTED -> rejected(standing.review());
            default -> Words.of(standing.state());
        };
    }

    private static String suppressed(Suppression suppression) {
        Optional<String> end = suppression.expires().map(day -> Words.day(day.toString()));
        return "Suppressed"
                + by(suppression.author())
                + " on "
                + Words.day(suppression.added().toString())
                + end.map(day -> ", until " + day).orElse(", without an end");
    }

    private static String rejected(Review review) {
        return "Rejected" + by(review.by()) + " on " + Words.day(review.at().toString());
    }

    private static String by(String who) {
        return who.isBlank() ? "" : " by " + Display.clipped(who, LONGEST);
    }
}
