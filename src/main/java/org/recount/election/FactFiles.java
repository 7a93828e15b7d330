package org.recount.election;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON files in folders, one after the other; what cannot be read is a problem, and the others go on. */
final class FactFiles {
    private static final String ENDING = ".json";

    private final String what;
    private final List<Problem> problems;

    /**
     * Files of one kind.
     *
     * @param what     they hold: "tallies"
     * @param problems to be added to
     */
    FactFiles(String what, List<Problem> problems) {
        this.what = what;
        this.problems = problems;
    }

    /** What to do with the bytes of a file. */
    interface Reading {
        void read(Path file, byte[] bytes) throws IOException, Refusal;
    }

    void each(List<Path> foldersOrFiles, Reading reading) {
        for (Path path : foldersOrFiles) {
            if (Files.isDirectory(path)) {
                folder(path, reading);
            } else if (Files.exists(path)) {
                file(path, reading);
            } else {
                refuse(path, "there is no such file or folder", "Name a folder of %s.".formatted(what));
            }
        }
    }

    private void folder(Path folder, Reading reading) {
        List<Path> found;
        try {
            found = below(folder);
        } catch (IOException | UncheckedIOException e) {
            refuse(folder, "cannot be listed (%s)".formatted(reason(e)), "Mend that, or name another folder.");
            return;
        }
        if (found.isEmpty()) {
            refuse(
                    folder,
                    "holds no %s (*%s)".formatted(what, ENDING),
                    "Name a folder of %s, or import some.".formatted(what));
        }
        found.forEach(file -> file(file, reading));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(p -> p.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void file(Path file, Reading reading) {
        try {
            reading.read(file, Files.readAllBytes(file));
        } catch (Refusal e) {
            problems.add(e.in(file.toString()));
        } catch (IOException e) {
            refuse(file, "cannot be read (%s)".formatted(reason(e)), "Make the file readable, or remove it.");
        }
    }

    /** The {@code format} that a file, or the first file in a folder, starts with. */
    static Optional<String> format(Path folderOrFile) throws IOException {
        if (Files.isDirectory(folderOrFile)) {
            List<Path> found = below(folderOrFile);
            return found.isEmpty() ? Optional.empty() : format(found.get(0));
        }
        try (JsonParser parser = new JsonFactory().createParser(folderOrFile.toFile())) {
            parser.nextToken();
            return "format".equals(parser.nextFieldName())
                    ? Optional.ofNullable(parser.nextTextValue())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof FileSystemLoopException) {
            return "the link %s leads back to a folder above it".formatted(cause.getMessage());
        }
        return cause instanceof AccessDeniedException ? "access denied" : cause.getMessage();
    }

    private void refuse(Path path, String message, String nextStep) {
        problems.add(Problem.refused(path.toString(), 0, message, nextStep));
    }
}
