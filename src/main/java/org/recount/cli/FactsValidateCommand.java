package org.recount.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.recount.check.tally.TallyFault;
import org.recount.election.Election;
import org.recount.election.Loaded;
import org.recount.election.Members;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount facts validate}: reads tallies and records of members and says what is amiss in them. */
@Command(
        name = "validate",
        header = "Read tallies and records of members and say what is amiss in them.",
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
        footer = {
            "  recount facts validate",
            "  recount facts validate my-tallies/uk-2024.json",
            "  recount facts validate facts/members"
        })
public final class FactsValidateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..*",
            description = "Folders or files of tallies or of members. Default: facts/tallies and facts/members.")
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
        List<Path> records = folders.stream().filter(this::records).toList();
        List<Path> results = folders.stream().filter(f -> !records.contains(f)).toList();
        boolean all = folders.isEmpty() && tallies.folders.isEmpty();
        int code = all || !results.isEmpty() || !tallies.folders.isEmpty() ? tallies(results) : 0;
        return Math.max(code, members(all ? List.of(TalliesOption.shipped("members")) : records));
    }

    private boolean records(Path folderOrFile) {
        try {
            return Files.exists(folderOrFile) && Members.are(folderOrFile);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private int members(List<Path> foldersOrFiles) {
        if (foldersOrFiles.isEmpty()) {
            return 0;
        }
        Members members = Members.in(foldersOrFiles);
        long terms = members.all().stream().mapToLong(m -> m.terms().size()).sum();
        members.problems().forEach(spec.commandLine().getErr()::println);
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.UK,
                        "members %,d, terms %,d; problems %,d",
                        members.all().size(),
                        terms,
                        members.problems().size()));
        return members.problems().isEmpty() ? 0 : 3;
    }

    private int tallies(List<Path> foldersOrFiles) {
        Loaded loaded = tallies.load(foldersOrFiles);
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
