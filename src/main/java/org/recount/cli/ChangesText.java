package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.rulebook.JudgementChanges;
import org.recount.rulebook.JudgementChanges.Altered;
import org.recount.rulebook.JudgementChanges.Found;
import org.recount.rulebook.JudgementChanges.Turned;

/** What other rules make of the same articles, for people: a change a line, the number of each at the end. */
final class ChangesText {
    private final Writer out;

    ChangesText(Writer out) {
        this.out = out;
    }

    /** @param articles how many were judged */
    void write(JudgementChanges changes, int articles) throws IOException {
        for (Found won : changes.won()) {
            line("+ %s".formatted(told(won)));
        }
        for (Found lost : changes.lost()) {
            line("- %s".formatted(told(lost)));
        }
        for (Altered altered : changes.altered()) {
            line("~ %s %s  \u201c%s\u201d"
                    .formatted(
                            place(altered.article(), altered.after()),
                            altered.after().rule(),
                            flat(altered.after().quote())));
            line("    before  " + words(altered.before()));
            line("    now     " + words(altered.after()));
        }
        for (Turned turned : changes.turned()) {
            Lines lines = Lines.of(turned.article().text());
            int start = turned.after().claim().said().start();
            line("= %s:%d:%d %s  \u201c%s\u201d: %s, before %s"
                    .formatted(
                            turned.article().file(),
                            lines.line(start),
                            lines.column(start),
                            turned.after().claim().kind(),
                            flat(turned.after().claim().said().quote()),
                            verdict(turned.after()),
                            verdict(turned.before())));
        }
        line("%s: %s before, %d now; %d won (+), %d lost (-), %d altered (~); %d turned (=)."
                .formatted(
                        articles == 1 ? "1 article" : articles + " articles",
                        changes.before() == 1 ? "1 finding" : changes.before() + " findings",
                        changes.after(),
                        changes.won().size(),
                        changes.lost().size(),
                        changes.altered().size(),
                        changes.turned().size()));
    }

    private static String told(Found found) {
        return "%s %s %s  \u201c%s\u201d: %s"
                .formatted(
                        place(found.article(), found.finding()),
                        found.finding().severity().code(),
                        found.finding().rule(),
                        flat(found.finding().quote()),
                        found.finding().message());
    }

    private static String words(Finding finding) {
        return "%s: %s%s%s"
                .formatted(
                        finding.severity().code(),
                        finding.message(),
                        finding.cause() == null ? "" : " Cause: " + finding.cause(),
                        finding.suggestion() == null ? "" : " Suggested: " + finding.suggestion());
    }

    private static String verdict(JudgedClaim judged) {
        return judged.verdict() + (judged.rules().isEmpty() ? "" : " by " + String.join(", ", judged.rules()));
    }

    private static String place(Article article, Finding finding) {
        return "%s:%d:%d".formatted(article.file(), finding.line(), finding.column());
    }

    private static String flat(String quote) {
        return quote.replace('\n', ' ');
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
