package org.recount.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.across.Row;
import org.recount.review.Review;
import org.recount.review.Standing;
import org.recount.review.Suppression;

/**
 * Findings that are not open, and what readers are told of them, so that nothing is suppressed unseen: who left it out, why,
 * until when. Only a person's wish is called suppressed; "left out" says that of all of them.
 */
final class LeftOut {
    private static final int MOST = 200;
    private static final int LONGEST = 400;
    private static final List<Standing.State> STATES =
            List.of(Standing.State.SUPPRESSED, Standing.State.REJECTED, Standing.State.KNOWN);

    private final List<View.Omission> shown = new ArrayList<>();
    private final Map<Standing.State, Integer> counts = new EnumMap<>(Standing.State.class);
    private int all;

    void add(View.Omission finding, Standing standing) {
        all++;
        counts.merge(standing.state(), 1, Integer::sum);
        if (shown.size() < MOST) {
            shown.add(finding);
        }
    }

    /** Null where there are none. */
    View.Omissions list() {
        return all == 0
                ? null
                : new View.Omissions(
                        number(),
                        Figures.count(all, "finding is", "findings are") + " left out: " + number(),
                        List.copyOf(shown),
                        ArticlePages.more(all - shown.size(), ReportFolder.FINDINGS));
    }

    /** "1 suppressed, 3 in the baseline"; empty where there are none. */
    String number() {
        return number(state -> counts.getOrDefault(state, 0));
    }

    private static String number(ToIntFunction<Standing.State> counts) {
        return STATES.stream()
                .filter(state -> counts.applyAsInt(state) > 0)
                .map(state -> Figures.grouped(counts.applyAsInt(state)) + " "
                        + of(state).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** "Left out: 1 suppressed, 3 in the baseline. 2 findings of the baseline are gone."; empty where there is nothing to say. */
    static String told(Counts counts) {
        String number = number(counts::leftOut);
        String gone = counts.gone() == 0
                ? ""
                : Figures.count(
                        counts.gone(), "finding of the baseline is gone.", "findings of the baseline are gone.");
        return ((number.isEmpty() ? "" : "Left out: " + number + ".") + " " + gone).strip();
    }

    /** Why a finding is not open. */
    static String of(Standing.State state) {
        return switch (state) {
            case OPEN -> "Open";
            case SUPPRESSED -> "Suppressed";
            case REJECTED -> "Rejected by a reviewer";
            case KNOWN -> "In the baseline";
        };
    }

    /** A finding on one article. */
    static View.Omission of(Finding finding, Standing standing, Context context, Article article, String page) {
        String seat = Display.clean(context.contest(finding));
        String kind =
                context.claim(finding).map(claim -> Words.of(claim.kind())).orElse(Words.WORDING);
        return new View.Omission(
                kind + (seat.isEmpty() ? "" : " \u00B7 " + seat),
                Display.clipped(finding.quote(), LONGEST),
                Words.message(finding, context.claim(finding)),
                state(standing),
                Display.clipped(standing.why(), LONGEST),
                ArticlePages.title(article),
                context.claim(finding)
                        .map(claim -> page + "#" + Anchors.claim(claim.said().id()))
                        .orElse(page));
    }

    /** A finding on several articles. */
    static View.Omission of(Row row, Row.Found found, Standing standing) {
        return new View.Omission(
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
            default -> of(standing.state());
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
