package org.recount.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.recount.report.ReportFolder;

/** Runs that reports are kept of, the earliest first: how many findings each had, by severity, rule and outlet. */
final class History {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNNAMED = "(not named)";

    private final List<Run> runs = new ArrayList<>();
    private final List<String> unfinished = new ArrayList<>();

    private History() {}

    /**
     * A run.
     *
     * @param name    of the report's folder
     * @param counts  of summary.json
     * @param outlets articles and findings of each outlet
     */
    private record Run(String name, String start, JsonNode counts, SortedMap<String, Outlet> outlets) {
        String findings(String severity) {
            return number("/findings/severities/" + severity);
        }

        String number(String pointer) {
            return counts.at(pointer).asText("0");
        }
    }

    /** How many articles and findings. */
    private record Outlet(int articles, int findings) {
        Outlet plus(int more) {
            return new Outlet(articles + 1, findings + more);
        }
    }

    /** The latest runs in a folder of reports. */
    static History of(Path reports, int last) throws IOException {
        History history = new History();
        List<Run> all = new ArrayList<>();
        for (Path folder : LatestReport.all(reports)) {
            JsonNode summary =
                    JSON.readTree(folder.resolve(ReportFolder.SUMMARY).toFile());
            String name = folder.getFileName().toString();
            if (summary.path("status").asText().equals("complete")) {
                all.add(new Run(name, summary.at("/run/start").asText(), summary.path("counts"), outlets(folder)));
            } else {
                history.unfinished.add(name);
            }
        }
        all.sort(Comparator.comparing(Run::start).thenComparing(Run::name));
        history.runs.addAll(all.subList(Math.max(0, all.size() - last), all.size()));
        return history;
    }

    private static SortedMap<String, Outlet> outlets(Path folder) throws IOException {
        SortedMap<String, Outlet> outlets = new TreeMap<>();
        Path file = folder.resolve("articles.jsonl");
        if (!Files.isRegularFile(file)) {
            return outlets;
        }
        try (MappingIterator<JsonNode> articles = JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
            while (articles.hasNextValue()) {
                JsonNode article = articles.nextValue();
                if (article.path("status").asText().equals("checked")) {
                    String name = article.path("publisher").asText("").strip();
                    outlets.merge(
                            name.isEmpty() ? UNNAMED : name,
                            new Outlet(1, article.at("/counts/findings/found").asInt()),
                            (one, more) -> one.plus(more.findings()));
                }
            }
        }
        return outlets;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Names of reports that a run never finished. */
    List<String> unfinished() {
        return unfinished;
    }

    /** A row a run. */
    Table runs() {
        Table table = new Table("RUN", "STARTED", "ARTICLES", "CLAIMS", "ERROR", "WARNING", "INFO", "LEFT OUT");
        for (Run run : runs) {
            int leftOut = 0;
            for (JsonNode number : run.counts().at("/findings/aside")) {
                leftOut += number.asInt();
            }
            table.row(
                    run.name(),
                    run.start().replaceFirst("T(\\d\\d:\\d\\d).*", " $1"),
                    run.number("/articles/checked"),
                    run.number("/claims/judged"),
                    run.findings("error"),
                    run.findings("warning"),
                    run.findings("info"),
                    String.valueOf(leftOut));
        }
        return table;
    }

    /** A row a rule, a column a run: findings. */
    Table rules() {
        TreeSet<String> rules = new TreeSet<>();
        for (Run run : runs) {
            run.counts().at("/findings/rules").fieldNames().forEachRemaining(rules::add);
        }
        return matrix(
                "RULE",
                rules,
                (run, rule) -> run.counts().at("/findings/rules").path(rule).asText("\u00B7"));
    }

    /** A row an outlet, a column a run: findings in articles. */
    Table outlets() {
        TreeSet<String> names = new TreeSet<>();
        runs.forEach(run -> names.addAll(run.outlets().keySet()));
        return matrix("OUTLET", names, (run, name) -> {
            Outlet outlet = run.outlets().get(name);
            return outlet == null ? "\u00B7" : "%d in %d".formatted(outlet.findings(), outlet.articles());
        });
    }

    private interface Cell {
        String of(Run run, String row);
    }

    private Table matrix(String heading, Iterable<String> rows, Cell cell) {
        Table table = new Table(with(heading, Run::name));
        for (String row : rows) {
            table.row(with(row, run -> cell.of(run, row)));
        }
        return table;
    }

    private String[] with(String first, Function<Run, String> rest) {
        List<String> values = new ArrayList<>(List.of(first));
        runs.forEach(run -> values.add(rest.apply(run)));
        return values.toArray(String[]::new);
    }

    /** One object a run, a line each. */
    void writeJson(Writer out) throws IOException {
        for (Run run : runs) {
            ObjectNode line = JSON.createObjectNode();
            line.put("run", run.name());
            line.put("start", run.start());
            line.set("counts", run.counts());
            ObjectNode outlets = line.putObject("outlets");
            run.outlets()
                    .forEach((name, outlet) -> outlets.putObject(name)
                            .put("articles", outlet.articles())
                            .put("findings", outlet.findings()));
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
        }
    }
}
