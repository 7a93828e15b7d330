package org.recount.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file still to be opened; it is an article or holds several.
 *
 * @param id   of the article, and the start of the ids of several: its file's name, or more of its path where another input of the run has that name too
 * @param name as the user named it: a path, or {@code -}
 * @param path the file; empty for standard input
 */
public record Input(String id, String name, Optional<Path> path) {

    /** What the user named and where it is. */
    public record Named(String name, Optional<Path> path) {}

    /** Inputs with ids of which no two are the same; what stays alike even by its path is numbered. */
    public static List<Input> of(List<Named> files) {
        Map<String, Integer> names = new HashMap<>();
        for (Named file : files) {
            names.merge(fileName(file), 1, Integer::sum);
        }
        Map<String, Integer> taken = new HashMap<>();
        List<Input> inputs = new ArrayList<>();
        for (Named file : files) {
            String id = names.get(fileName(file)) == 1
                    ? fileName(file)
                    : file.name().replace('\\', '/');
            int before = taken.merge(id, 1, Integer::sum);
            inputs.add(new Input(before == 1 ? id : id + "~" + before, file.name(), file.path()));
        }
        return inputs;
    }

    private static String fileName(Named file) {
        return file.path()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(file.name().equals("-") ? "stdin" : file.name());
    }
}
