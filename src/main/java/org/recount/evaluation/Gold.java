package org.recount.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recount.check.Verdict;

/** A folder of gold: a file of claims for each article, and spans that state nothing. */
public final class Gold {
    private static final String CLAIMS = ".jsonl";
    private static final String NEGATIVES = ".negatives.jsonl";

    private final SortedMap<String, List<GoldClaim>> claims = new TreeMap<>();
    private final SortedMap<String, List<Span>> nothing = new TreeMap<>();

    private Gold() {}

    /**
     * Reads a folder.
     *
     * @throws Flawed if it holds no gold, or a line of it cannot be used
     */
    public static Gold read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Flawed(folder.toString(), 0, "is no folder", "Name the folder that holds the gold files.");
        }
        Gold gold = new Gold();
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file :
                    content.filter(f -> f.toString().endsWith(CLAIMS)).sorted().toList()) {
                gold.add(file);
            }
        }
        if (gold.claims.isEmpty()) {
            throw new Flawed(
                    folder.toString(),
                    0,
                    "holds no gold",
                    "Gold is one file an article, name.jsonl, with a claim a line.");
        }
        return gold;
    }

    private void add(Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean negatives = name.endsWith(NEGATIVES);
        if (!negatives) {
            claims.computeIfAbsent(name.substring(0, name.length() - CLAIMS.length()), a -> new ArrayList<>());
        }
        new JsonLines(file).each(line -> {
            if (negatives) {
                nothing.computeIfAbsent(line.article(), a -> new ArrayList<>()).add(line.span());
            } else {
                claims.computeIfAbsent(line.article(), a -> new ArrayList<>()).add(claim(line));
            }
        });
    }

    private static GoldClaim claim(JsonLines.Line line) throws Flawed {
        Verdict verdict = line.verdict(line.text("verdict"));
        if (verdict == null) {
            throw line.flaw("has no \"verdict\"", "Add the verdict that a careful reader gives.");
        }
        List<Verdict> accepted = new ArrayList<>();
        for (String text : line.texts("acceptable_verdicts")) {
            accepted.add(line.verdict(text));
        }
        if (accepted.isEmpty()) {
            accepted.add(verdict);
            for (String text : line.texts("accept")) {
                accepted.add(line.verdict(text));
            }
        }
        boolean optional = line.is("optional", true);
        String severity = line.text("severity");
        return new GoldClaim(
                line.told(),
                verdict,
                List.copyOf(accepted),
                faulty(verdict)
                        && accepted.stream().anyMatch(Gold::faulty)
                        && ("error".equals(severity) || "warning".equals(severity))
                        && !optional
                        && !accepted.contains(Verdict.SUPPORTED),
                accepted.stream().anyMatch(Gold::faulty),
                !optional && !line.is("core", false));
    }

    private static boolean faulty(Verdict verdict) {
        return verdict == Verdict.IMPRECISE || verdict == Verdict.REFUTED;
    }

    /** Claims by article; an article without any claims nothing. */
    SortedMap<String, List<GoldClaim>> claims() {
        return claims;
    }

    /** Spans of an article from which no claim may be drawn. */
    List<Span> nothing(String article) {
        return nothing.getOrDefault(article, List.of());
    }
}
