package org.recount.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.across.Row;

/** The findings as Markdown (CommonMark), to paste into a message, an issue or a wiki. */
final class MarkdownReport implements Report {
    private static final int EXCERPT = 160;

    private final Destination destination;
    private final Entries entries;
    private final Writer body;
    private final List<Failed> failed = new ArrayList<>();
    private boolean across;

    MarkdownReport(Destination destination, Entries entries) throws IOException {
        this.destination = destination;
        this.entries = entries;
        this.body = Files.newBufferedWriter(destination.aside(), StandardCharsets.UTF_8);
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        if (judgement.findings().isEmpty()) {
            return;
        }
        List<Entry> found = entries.of(judgement);
        Article article = judgement.article();
        line("## " + MarkdownText.of(found.get(0).title()));
        line("");
        String outlet = Display.clean(article.publisher()).strip();
        line(MarkdownText.of((outlet.isEmpty() ? "" : outlet + " \u00B7 ")
                + Display.clean(article.file())
                + " \u00B7 "
                + Words.claims(judgement, ", ")));
        line("");
        for (Entry entry : found) {
            write(entry);
        }
        line("");
    }

    private void write(Entry entry) throws IOException {
        Excerpt excerpt = Excerpt.of(
                entry.article().text(), entry.finding().start(), entry.finding().end(), EXCERPT);
        String about = "%s%sline %d"
                .formatted(
                        entry.where().isEmpty() ? "" : entry.where() + ", ",
                        Words.place(entry.article(), entry.finding()),
                        entry.finding().line());
        line("- **%s**, %s: %s"
                .formatted(
                        Words.of(entry.finding().severity()),
                        MarkdownText.of(about),
                        MarkdownText.of(entry.message())));
        item("%s**%s**%s"
                .formatted(
                        MarkdownText.of(excerpt.before()),
                        MarkdownText.of(excerpt.quote().strip()),
                        MarkdownText.of(excerpt.after())));
        for (String step : entry.finding().evidence().arithmetic()) {
            item(MarkdownText.of(step));
        }
        String cause = entry.finding().cause();
        if (cause != null && !cause.isBlank()) {
            item(MarkdownText.of("Likely cause: " + Words.sentence(cause)));
        }
        if (entry.finding().suggestion() != null) {
            item(MarkdownText.of("Suggested: \u201C" + entry.finding().suggestion() + "\u201D"));
        }
        if (!entry.norm().isEmpty()) {
            item(MarkdownText.of("Rule: " + Words.sentence(entry.norm())));
        }
        for (Entry.Source source : entry.sources()) {
            item("Source: " + MarkdownText.link(source.title(), source.url()));
        }
    }

    private void item(String text) throws IOException {
        line("  - " + text);
    }

    @Override
    public void failed(Failed article) {
        failed.add(article);
    }

    @Override
    public void across(Row row) throws IOException {
        for (Row.Found found : row.findings()) {
            if (!across) {
                line("## Across the articles");
                line("");
                across = true;
            }
            String word = found.severity() == Severity.INFO ? "" : "**" + Words.of(found.severity()) + "**: ";
            line("- " + word + MarkdownText.of(Words.sentence(found.message())));
        }
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        if (across) {
            line("");
        }
        if (!failed.isEmpty()) {
            line("## Could not be read");
            line("");
            for (Failed article : failed) {
                line("- " + MarkdownText.of(article.file() + ": " + Words.sentence(article.reason())));
            }
            line("");
        }
        body.close();
        Writer out = destination.writer();
        out.write("# " + MarkdownText.of(Words.headline(counts)) + "\n\n");
        out.write(MarkdownText.of("%s came in, %s checked. %s: %s."
                        .formatted(
                                Figures.count(counts.articlesIn(), "article", "articles"),
                                Figures.grouped(counts.articlesChecked()),
                                Figures.count(counts.claims(), "claim", "claims"),
                                Words.verdicts(counts, true)))
                + (LeftOut.told(counts).isEmpty() ? "" : " " + LeftOut.told(counts))
                + "\n\n");
        out.flush();
        Files.copy(destination.aside(), destination.stream());
        destination.done();
    }

    private void line(String text) throws IOException {
        body.write(text);
        body.write('\n');
    }
}
