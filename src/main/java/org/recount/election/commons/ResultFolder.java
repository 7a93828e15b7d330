package org.recount.election.commons;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.election.ElectionKind;

/**
 * A folder that holds the results of one poll, or of the by-elections of one parliament.
 *
 * @param kind       what its name says
 * @param parliament the name of the folder above; 0 if that is no number
 * @param path       where the files are
 * @param shown      the same for messages; differs where it was downloaded
 */
record ResultFolder(ElectionKind kind, int parliament, Path path, String shown) {
    private static final String GENERAL = "general-election";
    private static final String BY_ELECTIONS = "by-elections";
    private static final String NOTIONAL = "notional-general-election";

    /** Every such folder at or below this one, in the order of their paths. */
    static List<ResultFolder> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(p -> of(p, p.toString()).stream())
                    .filter(f -> f.files().stream()
                            .anyMatch(name -> Files.exists(f.path().resolve(name))))
                    .toList();
        }
    }

    /** The folder as one of results, if its name is one of the Library's. */
    static Optional<ResultFolder> of(Path folder, String shown) {
        Path path = folder.toAbsolutePath().normalize();
        ElectionKind kind =
                switch (path.getFileName() == null ? "" : path.getFileName().toString()) {
                    case GENERAL -> ElectionKind.GENERAL;
                    case BY_ELECTIONS -> ElectionKind.BY_ELECTION;
                    case NOTIONAL -> ElectionKind.NOTIONAL;
                    default -> null;
                };
        if (kind == null) {
            return Optional.empty();
        }
        Path above = path.getParent().getFileName();
        String number = above == null ? "" : above.toString();
        int parliament = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        return Optional.of(new ResultFolder(kind, parliament, path, shown));
    }

    /** Names of the files it must hold. */
    List<String> files() {
        return kind == ElectionKind.NOTIONAL
                ? List.of("results.csv")
                : List.of("constituencies.csv", "candidacies.csv");
    }

    /** Where the Library publishes its files; empty where the parliament is not known. */
    Optional<String> address(Conventions conventions) {
        return parliament == 0
                ? Optional.empty()
                : Optional.of(conventions.files() + parliament + "/" + path.getFileName() + "/");
    }

    /** Reads one of its files. */
    CsvTable table(String file, String layout, Conventions conventions) throws Flawed {
        String name = shown + "/" + file;
        if (!Files.isRegularFile(path.resolve(file))) {
            throw new Flawed(name, 0, "there is no such file", "It belongs beside the others of its folder.");
        }
        return CsvTable.read(path.resolve(file), name, conventions.columns().get(layout), conventions.columnAliases());
    }

    /** A file of this name in this folder or one of the four above it. */
    Optional<Path> above(String file) {
        Path at = path;
        for (int i = 0; i < 5 && at != null; i++, at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(file))) {
                return Optional.of(at.resolve(file));
            }
        }
        return Optional.empty();
    }
}
