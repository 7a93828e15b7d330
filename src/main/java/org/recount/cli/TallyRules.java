package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.check.tally.TallyLint;
import org.recount.claim.Parties;
import org.recount.election.Tallies;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The rules on tallies, for the commands on facts: the shipped ones and the user's own. */
final class TallyRules {
    private static final String HOME = "recount.home";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rules on tallies; may be repeated. Adds to the shipped rules.")
    List<Path> folders = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /** What looks for contradictions in these tallies. */
    TallyLint lint(Tallies tallies) {
        Path home = Path.of(System.getProperty(HOME, ""));
        List<Path> all = new ArrayList<>(List.of(home.resolve("rules").resolve("tally")));
        all.addAll(folders);
        Path parties = home.resolve("facts").resolve("language").resolve("parties.json");
        try {
            RuleBase rules = new RuleFolders(all, RuleFolders.ownCache(System.getenv())).load();
            return new TallyLint(tallies, Parties.load(parties), () -> rules);
        } catch (RuleProblems | IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "%s cannot be read (%s). Start Recount with its launcher bin/recount, or from its own folder."
                            .formatted(parties, e.getMessage()),
                    e);
        }
    }
}
