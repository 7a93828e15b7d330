package org.recount.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recount.election.Loaded;
import org.recount.election.Tallies;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --tallies}, the same for every command that reads tallies. */
final class TalliesOption {
    /** The folder of the unpacked distribution; set by its launcher. */
    private static final String HOME = "recount.home";

    @Option(
            names = "--tallies",
            paramLabel = "DIR",
            description = "Folder (or file) of tallies to load; may be given again. Default: facts/tallies.")
    List<Path> folders = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    /** Loads the folders given, or else the default; a folder that does not exist is wrong usage. */
    Loaded load() {
        return load(List.of());
    }

    /** The same with folders given in another way as well. */
    Loaded load(List<Path> more) {
        List<Path> all = new ArrayList<>(folders);
        all.addAll(more);
        if (all.isEmpty()) {
            all.add(shipped("tallies"));
        }
        for (Path folder : all) {
            if (!Files.exists(folder)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "There is no folder of tallies %s. Name one with --tallies DIR.".formatted(folder));
            }
        }
        return Tallies.load(all);
    }

    /** A folder of the shipped facts. */
    static Path shipped(String folder) {
        return Path.of(System.getProperty(HOME, "")).resolve("facts").resolve(folder);
    }
}
