package org.recount.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fills the cache of an installation when the project is built: {@code Precompile CACHE FOLDER...}. */
final class Precompile {

    private Precompile() {}

    /** Exits with 2 where the rules have flaws. */
    public static void main(String[] args) {
        List<Path> folders = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            folders.add(Path.of(folder));
        }
        try {
            RuleBase.load(folders, Path.of(args[0]));
        } catch (RuleProblems e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
