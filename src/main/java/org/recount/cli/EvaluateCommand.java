package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.evaluation.Evaluation;
import org.recount.evaluation.EvaluationJson;
import org.recount.evaluation.EvaluationText;
import org.recount.evaluation.Flawed;
import org.recount.evaluation.Gold;
import org.recount.evaluation.Said;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Measures reading and judging against gold. */
final class EvaluateCommand implements Callable<Integer> {
    private final Recount recount;
    private final CommonOptions common = new CommonOptions();
    private final PositionalParamSpec gold = PositionalParamSpec.builder()
            .index("0")
            .required(true)
            .paramLabel("GOLD")
            .type(Path.class)
            .description("Folder of gold.")
            .build();
    private final PositionalParamSpec articles = PositionalParamSpec.builder()
            .index("1..*")
            .arity("0..*")
            .paramLabel("ARTICLE|FOLDER")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Articles to check and compare.")
            .build();
    private final OptionSpec report = OptionSpec.builder("--report")
            .paramLabel("DIR")
            .type(Path.class)
            .description("A report to compare, instead of articles.")
            .build();
    private final OptionSpec against = OptionSpec.builder("--against")
            .paramLabel("OLD")
            .type(Path.class)
            .description("An earlier report: tells what changed.")
            .build();
    private final OptionSpec byRule = OptionSpec.builder("--by-rule")
            .type(boolean.class)
            .description("Precision and recall of each rule.")
            .build();
    private final OptionSpec misses = OptionSpec.builder("--misses")
            .type(boolean.class)
            .description("List what was missed, wrong, or said without gold.")
            .build();
    private final OptionSpec json = OptionSpec.builder("--json")
            .type(boolean.class)
            .description("Print the figures as JSON.")
            .build();

    EvaluateCommand(Recount recount) {
        this.recount = recount;
    }

    CommandSpec spec() {
        CommandSpec spec = Commands.spec(this).addPositional(gold).addPositional(articles);
        common.addTo(spec);
        spec.addOption(report)
                .addOption(against)
                .addOption(byRule)
                .addOption(misses)
                .addOption(json);
        spec.usageMessage()
                .description("Measure how well articles are read and judged, against gold that people annotated.")
                .footer(
                        "",
                        "Gold is a folder with a file name.jsonl for each article, a claim a line as in claims.jsonl, with the",
                        "fields truth, acceptable_verdicts and core; name.negatives.jsonl has spans that state nothing.",
                        "Articles given are checked first; without any, those in the folder articles of the gold.",
                        "",
                        "Exit code: 0 measured, 2 wrong usage or gold, 3 some input failed.",
                        "",
                        "Examples:",
                        "  recount evaluate my-gold my-articles --tallies my-tallies",
                        "  recount evaluate my-gold --report reports/new --against reports/old --misses");
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        try {
            Gold expected = Gold.read(here(gold.getValue()));
            Path made = report.getValue();
            if (made != null) {
                if (articles.getValue() != null) {
                    throw new Desk.Unusable(
                            "--report %s and articles exclude each other. Leave one out.".formatted(made));
                }
                tell(expected, Said.read(here(made)));
                return ExitCode.NOTHING;
            }
            return checkedFirst(expected);
        } catch (Flawed e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    private Path here(Path named) {
        return recount.here().folder().resolve(named);
    }

    private int checkedFirst(Gold expected) throws Exception {
        List<String> given = articles.getValue();
        List<String> named = given == null ? List.of(articlesOfGold()) : given;
        Path folder = Files.createTempDirectory("recount-evaluate");
        try {
            ReportOptions options = ReportOptions.quietly(folder);
            Desk.Choice choice = common.choice(Home.of(recount.here()));
            try (JudgingRun run = new JudgingRun(recount, common, options, recount.desk(choice), choice)) {
                run.articles(named);
                int code = run.end();
                tell(expected, Said.read(folder));
                return code == ExitCode.INPUT_FAILED ? code : ExitCode.NOTHING;
            }
        } finally {
            remove(folder);
        }
    }

    private String articlesOfGold() throws Desk.Unusable {
        Path folder = gold.getValue();
        Path beside = here(folder).resolve("articles");
        if (!Files.isDirectory(beside)) {
            throw new Desk.Unusable(
                    "%s has no folder articles. Name the articles, or a report with --report.".formatted(folder));
        }
        return beside.toString();
    }

    private void tell(Gold expected, Said said) throws IOException {
        Evaluation evaluation = Evaluation.of(expected, said);
        Path before = against.getValue();
        Evaluation old = before == null ? null : Evaluation.of(expected, Said.read(here(before)));
        try (Writer out = new StandardOutput(recount.here().out())) {
            if (CommonOptions.given(json)) {
                EvaluationJson.write(out, evaluation, CommonOptions.given(byRule), old);
                return;
            }
            EvaluationText text = new EvaluationText(out);
            text.write(evaluation);
            if (CommonOptions.given(misses)) {
                out.write('\n');
                text.misses(evaluation);
            }
            if (CommonOptions.given(byRule)) {
                out.write('\n');
                text.rules(evaluation);
            }
            if (old != null) {
                out.write('\n');
                text.changes(old, evaluation);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
