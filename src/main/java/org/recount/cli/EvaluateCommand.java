package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures reading and judging against gold. */
@Command(
        name = "evaluate",
        description = "Measures how well articles are read and judged, against gold that people annotated.",
        footer = {
            "",
            "Gold is a folder with a file name.jsonl for each article, a claim a line as in claims.jsonl, with the",
            "fields truth, acceptable_verdicts and core; name.negatives.jsonl has spans that state nothing.",
            "Articles given are checked first; without any, those in the folder articles of the gold.",
            "",
            "Exit code: 0 measured, 2 wrong usage or gold, 3 some input failed.",
            "",
            "Examples:",
            "  recount evaluate my-gold my-articles --tallies my-tallies",
            "  recount evaluate my-gold --report reports/now --against reports/before --misses"
        })
final class EvaluateCommand implements Callable<Integer> {
    @ParentCommand
    private Recount recount;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of gold.")
    private Path gold;

    @Parameters(index = "1..*", paramLabel = "ARTICLE|FOLDER", description = "Articles to check and compare.")
    private List<String> articles = new ArrayList<>();

    @Option(names = "--report", paramLabel = "DIR", description = "A report to compare, instead of articles.")
    private Path report;

    @Option(names = "--against", paramLabel = "OLD", description = "An earlier report: tells what changed.")
    private Path against;

    @Option(names = "--by-rule", description = "Precision and recall of each rule.")
    private boolean byRule;

    @Option(names = "--misses", description = "Lists what was missed, wrong, or said without gold.")
    private boolean misses;

    @Option(names = "--json", description = "Prints the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        try {
            Gold expected = Gold.read(here(gold));
            if (report != null) {
                if (!articles.isEmpty()) {
                    throw new Desk.Unusable(
                            "--report %s and articles exclude each other. Leave one out.".formatted(report));
                }
                tell(expected, Said.read(here(report)));
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
        List<String> named = articles.isEmpty() ? List.of(articlesOfGold()) : articles;
        Path folder = Files.createTempDirectory("recount-evaluate");
        try {
            ReportOptions options = ReportOptions.quietly(folder);
            Desk.Choice choice = common.choice(Home.of(recount.here()));
            JudgingRun run = new JudgingRun(recount, common, options, recount.desk(choice), choice);
            run.articles(named);
            int code = run.end();
            tell(expected, Said.read(folder));
            return code == ExitCode.INPUT_FAILED ? code : ExitCode.NOTHING;
        } finally {
            remove(folder);
        }
    }

    private String articlesOfGold() throws Desk.Unusable {
        Path beside = here(gold).resolve("articles");
        if (!Files.isDirectory(beside)) {
            throw new Desk.Unusable(
                    "%s has no folder articles. Name the articles, or a report with --report.".formatted(gold));
        }
        return beside.toString();
    }

    private void tell(Gold expected, Said said) throws IOException {
        Evaluation evaluation = Evaluation.of(expected, said);
        Evaluation old = against == null ? null : Evaluation.of(expected, Said.read(here(against)));
        try (Writer out = new StandardOutput(recount.here().out())) {
            if (json) {
                EvaluationJson.write(out, evaluation, byRule, old);
                return;
            }
            EvaluationText text = new EvaluationText(out);
            text.write(evaluation);
            if (misses) {
                out.write('\n');
                text.misses(evaluation);
            }
            if (byRule) {
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
