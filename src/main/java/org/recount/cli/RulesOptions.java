package org.recount.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.batch.Desk;
import org.recount.rules.RuleFolders;
import picocli.CommandLine.Option;

/** Options of the commands that are about the rules themselves. */
final class RulesOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rules; may be repeated. Adds to the shipped rules and those of recount.json.")
    List<Path> rules = new ArrayList<>();

    @Option(names = "--no-default-rules", description = "Go without the shipped rules.")
    boolean noDefaultRules;

    @Option(
            names = "--trust-rules",
            description = "Run the rules unchecked: they may touch files, programs and the network as you may.")
    boolean trust;

    /** The folders in force. */
    RuleFolders folders(Home home) throws Desk.Unusable {
        List<Path> own = new ArrayList<>(Configuration.in(home.current()).rules());
        own.addAll(rules);
        return home.rules(own, !noDefaultRules, trust);
    }
}
