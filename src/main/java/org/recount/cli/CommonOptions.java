package org.recount.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.batch.Desk;
import picocli.CommandLine.Option;

/** Options that every command takes which loads tallies and rules. */
final class CommonOptions {
    @Option(
            names = "--tallies",
            paramLabel = "DIR",
            description = "Folder of tallies; may be repeated. Replaces the shipped facts/tallies.")
    List<Path> tallies = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of rules; may be repeated. Adds to the shipped rules.")
    List<Path> rules = new ArrayList<>();

    @Option(names = "--no-default-rules", description = "Go without the shipped rules.")
    boolean noDefaultRules;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to work with; by default as many as help.")
    Integer threads;

    @Option(names = "--debug", description = "Print the stack trace of anything unexpected.")
    boolean debug;

    /** The tallies and rules in force. */
    Desk.Choice choice(Home home) throws Desk.Unusable {
        if (threads != null && threads < 1) {
            throw new Desk.Unusable("--threads must be 1 or more, was %d.".formatted(threads));
        }
        return new Desk.Choice(home.tallies(tallies), home.rules(rules, !noDefaultRules));
    }

    /** How many threads for so many inputs: starting one costs more than a few articles. */
    int threads(int inputs) {
        if (threads != null) {
            return threads;
        }
        return inputs < 32 ? 1 : Runtime.getRuntime().availableProcessors();
    }
}
