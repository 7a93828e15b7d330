package org.recount.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.rules.RuleProblems.Problem;

/** Compiles the rules of an installation when the project is built: {@code Precompile JAR FOLDER...}. */
final class Precompile {

    private Precompile() {}

    /** Exits with 2 where the rules have flaws. */
    public static void main(String[] args) throws IOException {
        Map<String, CompiledRules> folders = new TreeMap<>();
        try {
            for (String top : List.of(args).subList(1, args.length)) {
                List<Problem> unreadable = new ArrayList<>();
                for (Map.Entry<Path, List<RuleFile>> folder :
                        RuleFile.under(Path.of(top), unreadable).entrySet()) {
                    List<RuleFile> files = folder.getValue();
                    CompiledRules rules = CompiledRules.of(files);
                    ScannedRules.of(rules, folder.getKey());
                    folders.put(RuleKey.of(files), rules);
                }
                if (!unreadable.isEmpty()) {
                    throw new RuleProblems(unreadable);
                }
            }
        } catch (RuleProblems e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        InstalledRules.write(Path.of(args[0]), folders);
    }
}
