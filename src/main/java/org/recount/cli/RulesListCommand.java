package org.recount.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recount.rulebook.CaseFile;
import org.recount.rulebook.RuleCase;
import org.recount.rules.Rule;
import org.recount.rules.Switches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules list}: one rule a line. */
@Command(
        name = "list",
        header = "List the rules.",
        description = {
            "For each rule: id, severity (\"off\" where recount.json switches it off), the set (folder) it belongs to, the kinds of claims it decides, how many cases"
                    + " it has (to flag + to leave alone), how often it fired in a report, and its norm."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules list",
            "  recount rules list --rules my-rules --report reports/today",
            "  recount rules list --json"
        })
final class RulesListCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Count hits in this report. Default: the latest in reports/, if there is one.")
    private Path report;

    @Option(names = "--json", description = "Print a JSON list with one object a rule.")
    private boolean json;

    /** A rule and what is told of it. */
    private record Row(Rule rule, boolean on, List<String> kinds, long flags, long accepts, Integer hits) {}

    @Override
    public Integer call() throws Exception {
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        Optional<RunHits> hits = shelf.hits(report);
        List<RuleCase> cases = new ArrayList<>();
        for (CaseFile file : shelf.cases()) {
            file.problems().forEach(problem -> parent.here().tell(problem.toString()));
            cases.addAll(file.cases());
        }
        Switches switches = shelf.switches();
        List<Row> rows = shelf.rules().rules().stream()
                .map(switches::graded)
                .map(rule -> row(shelf, rule, switches.on(rule), cases, hits.orElse(null)))
                .toList();
        try (Writer out = new StandardOutput(parent.here().out())) {
            if (json) {
                writeJson(out, rows);
            } else {
                writeTable(out, rows);
            }
        }
        if (!json) {
            hits.ifPresent(found -> parent.here().tell("hits are counted in %s.".formatted(found.folder())));
        }
        return ExitCode.NOTHING;
    }

    private static Row row(RuleShelf shelf, Rule rule, boolean on, List<RuleCase> cases, RunHits hits) {
        List<RuleCase> own =
                cases.stream().filter(one -> one.rule().equals(rule.id())).toList();
        long flags = own.stream().filter(RuleCase::flagged).count();
        return new Row(
                rule,
                on,
                shelf.kinds(rule),
                flags,
                own.size() - flags,
                hits == null ? null : hits.of(rule.id()).size());
    }

    private static void writeTable(Writer out, List<Row> rows) throws IOException {
        Table table = new Table("ID", "SEVERITY", "SET", "KINDS", "CASES", "HITS", "NORM");
        for (Row row : rows) {
            table.row(
                    row.rule().id(),
                    row.on() ? row.rule().severity().code() : "off",
                    row.rule().set(),
                    row.kinds().isEmpty() ? "-" : String.join(",", row.kinds()),
                    row.flags() + "+" + row.accepts(),
                    row.hits() == null ? "-" : row.hits().toString(),
                    row.rule().name());
        }
        table.write(out);
    }

    private static void writeJson(Writer out, List<Row> rows) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (Row row : rows) {
            Rule rule = row.rule();
            json.writeStartObject();
            for (Map.Entry<String, String> field : List.of(
                    Map.entry("id", rule.id()),
                    Map.entry("severity", rule.severity().code()),
                    Map.entry("set", rule.set()),
                    Map.entry("norm", rule.name()),
                    Map.entry("title", rule.title()),
                    Map.entry("rationale", rule.rationale()),
                    Map.entry("file", rule.path().toString()))) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeNumberField("line", rule.line());
            json.writeBooleanField("on", row.on());
            json.writeArrayFieldStart("kinds");
            for (String kind : row.kinds()) {
                json.writeString(kind);
            }
            json.writeEndArray();
            json.writeNumberField("flags", row.flags());
            json.writeNumberField("accepts", row.accepts());
            if (row.hits() == null) {
                json.writeNullField("hits");
            } else {
                json.writeNumberField("hits", row.hits());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }
}
