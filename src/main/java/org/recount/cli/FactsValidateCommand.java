package org.recount.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.recount.check.tally.TallyFault;
import org.recount.election.Election;
import org.recount.election.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount facts validate}: reads tallies and says what is amiss in them. */
@Command(
        name = "validate",
        header = "Read tallies and say what is amiss in them.",
        description = "Files that cannot be used are refused as a whole; figures that contradict each other are kept"
                + " and named.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is amiss",
            "1:some figures contradict each other",
            "2:wrong usage",
            "3:some file is refused"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  recount facts validate", "  recount facts validate my-tallies/uk-2024.json"})
public final class FactsValidateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "Folders or files of tallies. Default: facts/tallies.")
    List<Path> folders = new ArrayList<>();

    @Mixin
    TalliesOption tallies;

    @Spec
    CommandSpec spec;

    @Mixin
    TallyRules rules;

    @Option(names = "--remarks", description = "Also tell what is only worth knowing, such as namesakes on one ballot.")
    boolean remarks;

    @Override
    public Integer call() {
        Loaded loaded = tallies.load(folders);
        PrintWriter err = spec.commandLine().getErr();
        loaded.problems().forEach(err::println);
        List<TallyFault> faults = rules.lint(loaded.tallies()).all();
        faults.stream()
                .filter(f -> remarks || f.contradiction())
                .forEach(f -> err.println(Contradictions.line(loaded, f) + "."));
        long contradictions = faults.stream().filter(TallyFault::contradiction).count();
        List<Election> elections = loaded.tallies().elections();
        long contests = elections.stream().mapToLong(e -> e.contests().size()).sum();
        long candidacies = elections.stream()
                .flatMap(e -> e.contests().stream())
                .mapToLong(c -> c.candidacies().size())
                .sum();
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.UK,
                        "elections %,d, contests %,d, candidacies %,d; problems %,d",
                        elections.size(),
                        contests,
                        candidacies,
                        loaded.problems().size() + contradictions));
        return loaded.refused() ? 3 : contradictions == 0 ? 0 : 1;
    }
}
