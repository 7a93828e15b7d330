package org.recount.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recount.election.Contest;
import org.recount.election.Loaded;
import org.recount.election.Standing;
import org.recount.election.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount facts show}: the results of a seat, or where a person stood. */
@Command(
        name = "show",
        header = "Show the results of a seat, or of a candidate.",
        description = "Latest election first, with the figures that follow from the counts and the results before.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:found",
            "1:no seat or candidate has this name",
            "2:wrong usage",
            "3:some file of tallies is refused"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount facts show \"Ilford North\"",
            "  recount facts show \"Wes Streeting\" --json",
            "  recount facts show \"Oldham West, Chadderton & Royton\" --tallies my-tallies"
        })
public final class FactsShowCommand implements Callable<Integer> {
    private static final int SUGGESTIONS = 5;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Name of a seat or of a candidate.")
    List<String> words;

    @Mixin
    TalliesOption tallies;

    @Mixin
    TallyRules rules;

    @Option(names = "--json", description = "Write JSON for programs: a list of contests, each with derived figures.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String name = String.join(" ", words);
        Loaded loaded = tallies.load();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        loaded.problems().forEach(err::println);

        Tallies all = loaded.tallies();
        List<Contest> seat = all.seat(name);
        List<Standing> people = all.person(name);
        if (seat.isEmpty() && people.isEmpty()) {
            people = all.family(name);
        }
        if (json) {
            List<Contest> contests = new ArrayList<>(seat);
            people.stream()
                    .map(Standing::contest)
                    .filter(c -> !contests.contains(c))
                    .forEach(contests::add);
            out.println(new ContestJson(all).list(contests));
        } else {
            ContestText text = new ContestText(all, rules.lint(all));
            seat.forEach(c -> out.print(text.contest(c)));
            out.print(text.standings(people));
        }
        out.flush();
        boolean found = !seat.isEmpty() || !people.isEmpty();
        if (!found) {
            notFound(name, all);
        }
        return loaded.refused() ? 3 : found ? 0 : 1;
    }

    private void notFound(String name, Tallies all) {
        PrintWriter err = spec.commandLine().getErr();
        List<String> nearest = all.nearest(name, SUGGESTIONS);
        err.println("No seat or candidate \"%s\" in the tallies loaded.".formatted(name));
        err.println(
                nearest.isEmpty()
                        ? "Load more with --tallies DIR, or import them with recount facts import."
                        : "Near it: " + String.join("; ", nearest) + ".");
    }
}
