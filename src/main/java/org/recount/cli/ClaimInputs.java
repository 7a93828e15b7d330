package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recount.report.Failed;

/**
 * Claim files that the user's arguments lead to.
 *
 * @param files    in the order of the arguments, those of a folder by name
 * @param failures arguments that lead nowhere
 */
record ClaimInputs(List<Path> files, List<Failed> failures) {

    static ClaimInputs of(List<Path> arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Failed> failures = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                List<Path> inside = inside(argument);
                if (inside.isEmpty()) {
                    failures.add(
                            failed(argument, "The folder holds no claim file. Claim files end in .json or .jsonl."));
                }
                files.addAll(inside);
            } else if (Files.exists(argument)) {
                files.add(argument);
            } else {
                failures.add(failed(argument, "There is no such file or folder. Check the path."));
            }
        }
        return new ClaimInputs(files, failures);
    }

    /** A report's folder has its claims in one file; any other folder has a file for each article. */
    private static List<Path> inside(Path folder) throws IOException {
        Path ofReport = folder.resolve("claims.jsonl");
        if (Files.isRegularFile(ofReport)) {
            return List.of(ofReport);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Failed failed(Path argument, String reason) {
        return new Failed(argument.toString(), argument.toString(), reason);
    }
}
