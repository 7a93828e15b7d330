package org.recount.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.check.Verdict;

/**
 * Claims of a report that were judged again, and whose verdict or finding is another now.
 *
 * @param claims  how many were judged both times
 * @param changed those that turned, in the order of the report
 */
public record VerdictChanges(int claims, List<Changed> changed) {
    public VerdictChanges {
        changed = List.copyOf(changed);
    }

    /**
     * A claim with what became of it.
     *
     * @param kind of claim, as in the files
     */
    public record Changed(String article, String kind, String quote, Judged before, Judged now) {}

    /**
     * What became of a claim.
     *
     * @param why for a reader: what was found, or what is missing; empty where the tally bears the claim out
     */
    public record Judged(Verdict verdict, List<String> rules, String why) {
        public Judged {
            rules = List.copyOf(rules);
        }

        /** What nothing decides stays undecided, whatever is missing. */
        private boolean sameAs(Judged other) {
            return verdict == other.verdict && (verdict == Verdict.NOT_ENOUGH_INFO || why.equals(other.why));
        }
    }

    private record Line(String article, String kind, String quote, Judged judged) {}

    /**
     * Compares two reports on the same claims.
     *
     * @throws Flawed if a folder is no report
     */
    public static VerdictChanges between(Path before, Path now) throws IOException {
        Map<String, Line> old = lines(before);
        List<Changed> changed = new ArrayList<>();
        int both = 0;
        for (Map.Entry<String, Line> line : lines(now).entrySet()) {
            Line was = old.get(line.getKey());
            if (was != null) {
                both++;
                Line is = line.getValue();
                if (!was.judged().sameAs(is.judged())) {
                    changed.add(new Changed(is.article(), is.kind(), is.quote(), was.judged(), is.judged()));
                }
            }
        }
        return new VerdictChanges(both, changed);
    }

    private static Map<String, Line> lines(Path report) throws IOException {
        Map<String, String> messages = new HashMap<>();
        new JsonLines(file(report, "findings.jsonl")).each(line -> {
            String claim = line.text("claim");
            if (claim != null) {
                String told = "%s %s: %s".formatted(line.text("severity"), line.text("rule"), line.text("message"));
                messages.merge(claim, told, (one, other) -> one + "\n" + other);
            }
        });
        Map<String, Line> lines = new LinkedHashMap<>();
        new JsonLines(file(report, "claims.jsonl")).each(line -> {
            String reason = line.text("reason");
            String why = messages.getOrDefault(line.text("id"), reason == null ? "" : reason);
            lines.put(
                    line.text("id"),
                    new Line(
                            line.text("article"),
                            line.text("kind"),
                            line.text("quote"),
                            new Judged(line.verdict(line.text("verdict")), line.texts("rules"), why)));
        });
        return lines;
    }

    private static Path file(Path report, String name) throws Flawed {
        Path file = report.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new Flawed(report.toString(), 0, "holds no " + name, "Name the folder of a report.");
        }
        return file;
    }

    /** Writes them for people, a claim after the other; the writer stays open. */
    public void write(Writer out) throws IOException {
        for (Changed one : changed) {
            out.write("%s  %s  \u201c%s\u201d\n"
                    .formatted(one.article(), one.kind(), one.quote().replace('\n', ' ')));
            write(out, "before", one.before());
            write(out, "now", one.now());
        }
        long turned = changed.stream()
                .filter(one -> one.before().verdict() != one.now().verdict())
                .count();
        out.write("%d %s judged again: %d with another verdict, %d with the same verdict and another finding.\n"
                .formatted(claims, claims == 1 ? "claim" : "claims", turned, changed.size() - turned));
    }

    private static void write(Writer out, String when, Judged judged) throws IOException {
        String why = judged.why().isEmpty()
                ? judged.rules().isEmpty() ? "" : "by " + String.join(", ", judged.rules())
                : judged.why().replace("\n", "; ");
        out.write("    %-7s %s%s\n".formatted(when, judged.verdict(), why.isEmpty() ? "" : "  " + why));
    }
}
