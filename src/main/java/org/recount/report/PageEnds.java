package org.recount.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.recount.check.Verdict;

/** What stands above and below the findings of the page, once everything has been counted. */
final class PageEnds {
    private final Run run;
    private final Counts counts;
    private final Facets facets;
    private final Map<String, String> norms;

    PageEnds(Run run, Counts counts, Facets facets, Map<String, String> norms) {
        this.norms = norms;
        this.run = run;
        this.counts = counts;
        this.facets = facets;
    }

    /**
     * @param files   that hold the findings for the script; 0 where the page has all of them
     * @param leftOut findings that are not open; null where there are none
     * @param seats   to filter by
     */
    View.Head head(int files, View.Omissions leftOut, List<View.SeatOption> seats) {
        String findings = Figures.count(counts.findings(), "finding", "findings");
        return new View.Head(
                Words.headline(counts),
                "%s came in; %s checked"
                        .formatted(
                                Figures.count(counts.articlesIn(), "article", "articles"),
                                counts.articlesChecked() == 1
                                        ? "1 was"
                                        : Figures.grouped(counts.articlesChecked()) + " were"),
                counts.articlesFailed(),
                Figures.grouped(counts.articlesFailed()) + " could not be read",
                Figures.count(counts.claims(), "claim", "claims"),
                Words.verdicts(counts, true),
                counts.claimsFailed() == 0
                        ? ""
                        : Figures.count(counts.claimsFailed(), "more claim", "more claims") + " could not be used. ",
                counts.unread() == 0
                        ? ""
                        : "%s next to words of elections not read: they are boxed in their articles. "
                                .formatted(Figures.count(counts.unread(), "number", "numbers")),
                findings,
                counts.findings(),
                files,
                leftOut,
                segments(),
                Facets.severities(counts),
                facets.kinds(),
                facets.outlets(),
                seats,
                files == 0 ? null : View.Group.blank(Facets.severities(new Counts())));
    }

    /**
     * @param across what several articles say of one thing; null where there is nothing
     * @param seats  that articles speak of
     */
    View.Tail tail(AcrossView.Summary across, View.SeatList seats) {
        String accounted = "%s in = %s checked + %s failed. %s = %s."
                .formatted(
                        Figures.grouped(counts.articlesIn()),
                        Figures.grouped(counts.articlesChecked()),
                        Figures.grouped(counts.articlesFailed()),
                        Figures.count(counts.claims(), "claim", "claims"),
                        Words.verdicts(counts, true).replace(", ", " + "));
        return new View.Tail(
                across,
                seats,
                rules(),
                run.version(),
                known(run.rules()),
                known(run.tallies()),
                accounted + (LeftOut.told(counts).isEmpty() ? "" : " " + LeftOut.told(counts)));
    }

    /** Most frequent first. */
    private List<View.RuleCount> rules() {
        int most = counts.rules().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return counts.rules().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(rule -> new View.RuleCount(
                        Display.clean(rule.getKey()),
                        Words.sentence(norms.getOrDefault(rule.getKey(), "")),
                        Figures.grouped(rule.getValue()),
                        tenths(1000.0 * rule.getValue() / most)))
                .toList();
    }

    private static String known(String digest) {
        return digest.isEmpty() ? "not known" : digest;
    }

    private List<View.Segment> segments() {
        List<View.Segment> segments = new ArrayList<>();
        double gap = 3;
        long gaps = Math.max(
                0,
                Stream.of(Verdict.values())
                                .filter(verdict -> counts.claims(verdict) > 0)
                                .count()
                        - 1);
        double room = 1000 - gaps * gap;
        double x = 0;
        int all = Math.max(1, counts.claims());
        for (Verdict verdict :
                List.of(Verdict.REFUTED, Verdict.IMPRECISE, Verdict.NOT_ENOUGH_INFO, Verdict.SUPPORTED)) {
            int number = counts.claims(verdict);
            double width = number * room / all;
            segments.add(new View.Segment(
                    Words.style(verdict),
                    Words.sign(verdict),
                    Figures.grouped(number) + " " + verb(verdict, number),
                    tenths(x),
                    tenths(width)));
            x += width == 0 ? 0 : width + gap;
        }
        return segments;
    }

    private static String verb(Verdict verdict, int number) {
        return switch (verdict) {
            case SUPPORTED -> number == 1 ? "agrees" : "agree";
            case REFUTED -> number == 1 ? "differs" : "differ";
            default -> Words.of(verdict).toLowerCase(Locale.ROOT);
        };
    }

    private static String tenths(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
