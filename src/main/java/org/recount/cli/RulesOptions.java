package org.recount.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of the commands that are about the rules themselves. */
final class RulesOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rules; may be repeated. Adds to the shipped rules.")
    List<Path> rules = new ArrayList<>();

    @Option(names = "--no-default-rules", description = "Go without the shipped rules.")
    boolean noDefaultRules;
}
