package org.recount.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.batch.Desk;
import picocli.CommandLine.Option;

/** What the commands that try rules on articles judge by, besides the rules. */
final class MeasureOptions {
    @Option(
            names = "--tallies",
            paramLabel = "DIR",
            description = "Folder of tallies; may be repeated. Replaces the shipped facts/tallies.")
    private List<Path> tallies = new ArrayList<>();

    @Option(
            names = "--conventions",
            paramLabel = "PROFILE",
            description =
                    "What counts as near or rounded: a profile in facts/conventions, or a file. Default: default.")
    private String conventions;

    @Option(
            names = "--language",
            paramLabel = "DIR",
            description = "What is read, and how: a folder like the shipped facts/language, which it replaces.")
    private Path language;

    /** The folder of the language in force. */
    Path language(Home home) throws Desk.Unusable {
        return home.language(Optional.ofNullable(language));
    }

    /** The user's folders of tallies, else the shipped one. */
    List<Path> tallies(Home home) throws Desk.Unusable {
        return home.tallies(tallies);
    }

    /** The file of the profile in force. */
    Path conventions(Home home) throws Desk.Unusable {
        return home.conventions(
                conventions == null ? Configuration.in(home.current()).conventions() : conventions);
    }
}
