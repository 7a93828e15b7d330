package org.recount.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.across.Row;
import org.recount.claim.Unread;

/** The report as text for a terminal, grouped by article, each finding with its evidence. */
public final class TerminalReport implements Report {
    /** Of articles without findings, and of failed ones, so many are named; all are counted. */
    private static final int NAMED = 50;

    /** Of numbers that were not read, so many are listed at the least where they are asked for. */
    private static final int LISTED = 500;

    private static final String INDENT = "      ";

    private final Writer out;
    private final Style style;
    private final Map<String, String> norms;
    private final String page;
    private final boolean unread;
    private final List<String> notRead = new ArrayList<>();
    private int listed;
    private final List<Failed> failed = new ArrayList<>();
    private final List<String> quiet = new ArrayList<>();
    private final List<Row> across = new ArrayList<>();

    /**
     * @param norms what each rule demands, by its id
     * @param page   where the page or folder of this report is, as the user should find it; empty to name none
     * @param unread whether to list the numbers that were not read, not only to count them
     */
    public TerminalReport(Writer out, Style style, Map<String, String> norms, String page, boolean unread) {
        this.out = out;
        this.style = style;
        this.norms = Map.copyOf(norms);
        this.page = page;
        this.unread = unread;
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        Article article = judgement.article();
        noteUnread(judgement);
        if (judgement.findings().isEmpty()) {
            if (quiet.size() <= NAMED) {
                quiet.add(Display.clean(article.file()) + "  " + quietly(judgement));
            }
            return;
        }
        line(style.strong(Display.clean(article.file())) + about(article));
        line("");
        Context context = new Context(judgement);
        for (Finding finding : judgement.findings()) {
            finding(finding, article, context);
            line("");
        }
        line("");
        out.flush();
    }

    private void noteUnread(Judgement judgement) {
        if (!unread || judgement.unread().isEmpty() || listed >= LISTED) {
            return;
        }
        listed += judgement.unread().size();
        String text = judgement.article().text();
        Lines lines = Lines.of(text);
        notRead.add("  " + Display.clean(judgement.article().file()));
        for (Unread number : judgement.unread()) {
            Excerpt excerpt = Excerpt.of(text, number.start(), number.end(), style.columns() - 2 * INDENT.length());
            notRead.add("  %4d:%-3d  %s"
                    .formatted(
                            lines.line(number.start()),
                            lines.column(number.start()),
                            excerpt.before() + style.strong(excerpt.quote()) + excerpt.after()));
        }
    }

    private static String about(Article article) {
        String title = Display.clean(article.title()).strip();
        String publisher = Display.clean(article.publisher()).strip();
        return (title.isEmpty() ? "" : "  " + title) + (publisher.isEmpty() ? "" : " (" + publisher + ")");
    }

    private static String quietly(Judgement judgement) {
        String nothing = judgement.claims().isEmpty() ? "; nothing was checked" : "";
        return Words.claims(judgement, ": ") + nothing;
    }

    private void finding(Finding finding, Article article, Context context) throws IOException {
        String contest = Display.clean(context.contest(finding));
        String where = contest.isEmpty() && context.claim(finding).isPresent() ? Words.NATIONAL : contest;
        line("  " + finding.line() + ":" + padded(String.valueOf(finding.column()), 3) + "  "
                + style.of(finding.severity(), padded(finding.severity().code(), 7)) + "  "
                + style.soft(Display.clean(finding.rule()))
                + (where.isEmpty() ? "" : "  " + where)
                + place(article.place(finding.start())));
        int columns = style.columns() - INDENT.length();
        Excerpt excerpt = Excerpt.of(article.text(), finding.start(), finding.end(), columns);
        line(INDENT + excerpt.before() + style.strong(excerpt.quote()) + excerpt.after());
        line(INDENT
                + " ".repeat(Display.width(excerpt.before()))
                + style.of(finding.severity(), "^".repeat(Math.max(1, Display.width(excerpt.quote())))));
        paragraph(Words.message(finding, context.claim(finding)), false);
        for (String step : finding.evidence().arithmetic()) {
            paragraph(step, false);
        }
        if (finding.cause() != null && !finding.cause().isBlank()) {
            paragraph("Likely cause: " + Words.sentence(finding.cause()), false);
        }
        if (finding.suggestion() != null) {
            paragraph("Suggested: \u201C" + finding.suggestion() + "\u201D", false);
        }
        String norm = norms.get(finding.rule());
        if (norm != null) {
            paragraph("Rule: " + Words.sentence(norm), true);
        }
        for (String source : sources(finding.evidence())) {
            paragraph("Source: " + source, true);
        }
    }

    private static String place(String place) {
        return place.isEmpty() ? "" : "  (" + Display.clean(place) + ")";
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static Set<String> sources(Evidence evidence) {
        Set<String> sources = new LinkedHashSet<>();
        for (Evidence.Row row : evidence.rows()) {
            sources.add(
                    row.sourceUrl() == null || row.sourceUrl().isEmpty()
                            ? row.sourceTitle()
                            : row.sourceTitle() + ", " + row.sourceUrl());
        }
        return sources;
    }

    private void paragraph(String text, boolean soft) throws IOException {
        for (String line : Paragraph.lines(text, style.columns() - INDENT.length())) {
            line(INDENT + (soft ? style.soft(line) : line));
        }
    }

    @Override
    public void across(Row row) {
        if (!row.findings().isEmpty() && across.size() < NAMED) {
            across.add(row);
        }
    }

    private void acrossArticles(Counts counts) throws IOException {
        line(style.strong("Across the articles"));
        line("");
        int shown = 0;
        for (Row row : across) {
            for (Row.Found found : row.findings()) {
                shown++;
                line("  %s  %s  %s"
                        .formatted(
                                style.of(
                                        found.severity(),
                                        padded(found.severity().code(), 7)),
                                style.soft(Display.clean(found.rule())),
                                row.topic().contest() == null
                                        ? Words.NATIONAL
                                        : Display.clean(row.topic().contest())));
                paragraph(Words.sentence(found.message()), false);
                if (found.severity() != Severity.INFO) {
                    paragraph("Rule: " + Words.sentence(found.norm()), true);
                }
                line("");
            }
        }
        if (counts.across() > shown) {
            line("  and " + Figures.grouped(counts.across() - shown) + " more" + standsIn(ReportFolder.MATRIX));
            line("");
        }
        line("");
    }

    @Override
    public void failed(Failed article) {
        if (failed.size() <= NAMED) {
            failed.add(article);
        }
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        if (!across.isEmpty()) {
            acrossArticles(counts);
        }
        if (!failed.isEmpty()) {
            line(style.strong("Could not be read"));
            for (Failed article : failed.subList(0, Math.min(NAMED, failed.size()))) {
                line("  " + Display.clean(article.file()));
                paragraph(Words.sentence(article.reason()), false);
            }
            more(counts.articlesFailed());
            line("");
        }
        if (!quiet.isEmpty()) {
            line(style.strong("Without findings"));
            for (String article : quiet.subList(0, Math.min(NAMED, quiet.size()))) {
                line("  " + article);
            }
            more(counts.articlesChecked() - counts.articlesWithFindings());
            line("");
        }
        if (!notRead.isEmpty()) {
            line(style.strong("Not read"));
            for (String line : notRead) {
                line(line);
            }
            if (listed < counts.unread()) {
                line("  and " + Figures.grouped(counts.unread() - listed) + " more" + standsIn(ReportFolder.UNREAD));
            }
            line("");
        }
        if (!failed.isEmpty() || !quiet.isEmpty() || !notRead.isEmpty()) {
            line("");
        }
        totals(counts);
        out.flush();
    }

    private void more(int all) throws IOException {
        if (all > NAMED) {
            line("  and " + Figures.grouped(all - NAMED) + " more" + standsIn("articles.jsonl"));
        }
    }

    /** Where everything is told; nowhere else where the report has no folder. */
    private String standsIn(String file) {
        return page.isEmpty() ? "" : "; all stand in " + file;
    }

    private void totals(Counts counts) throws IOException {
        line("%s: %s checked%s, %s failed."
                .formatted(
                        Figures.count(counts.articlesIn(), "article", "articles"),
                        Figures.grouped(counts.articlesChecked()),
                        counts.articlesNoted() == 0
                                ? ""
                                : " (%s with a note)".formatted(Figures.grouped(counts.articlesNoted())),
                        Figures.grouped(counts.articlesFailed())));
        line("%s: %s.%s"
                .formatted(
                        Figures.count(counts.claims(), "claim", "claims"),
                        Words.verdicts(counts, true),
                        counts.claimsFailed() == 0
                                ? ""
                                : " %s could not be used."
                                        .formatted(Figures.count(counts.claimsFailed(), "more claim", "more claims"))));
        if (counts.unread() > 0) {
            line("%s next to words of elections not read%s."
                    .formatted(
                            Figures.count(counts.unread(), "number", "numbers"),
                            unread
                                    ? ""
                                    : page.isEmpty()
                                            ? "; --unread lists them here"
                                            : "; unread.jsonl has them, and --unread lists them here"));
        }
        String found = counts.findings() == 0
                ? "No findings."
                : "%s in %s: %s, %s, %s info."
                        .formatted(
                                Figures.count(counts.findings(), "finding", "findings"),
                                Figures.count(counts.articlesWithFindings(), "article", "articles"),
                                Figures.count(counts.findings(Severity.ERROR), "error", "errors"),
                                Figures.count(counts.findings(Severity.WARNING), "warning", "warnings"),
                                Figures.grouped(counts.findings(Severity.INFO)));
        if (counts.across() > 0) {
            line("%s told by several articles, %s told differently."
                    .formatted(
                            Figures.count(counts.rows(), "thing is", "things are"), Figures.grouped(counts.across())));
        }
        String leftOut = LeftOut.told(counts);
        if (!leftOut.isEmpty()) {
            line(leftOut);
        }
        line(found + (page.isEmpty() ? "" : " Report: " + page));
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
