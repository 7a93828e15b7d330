package org.recount.election;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads folders of tally files, one after the other; a bad file leaves the others alone. */
final class TalliesLoader {
    private final List<Problem> problems = new ArrayList<>();
    private final List<Election> elections = new ArrayList<>();
    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

    Loaded load(List<Path> foldersOrFiles) {
        for (Path path : foldersOrFiles) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else if (Files.exists(path)) {
                file(path);
            } else {
                refuse(path, "there is no such file or folder", "Name a folder of tallies.");
            }
        }
        return new Loaded(Tallies.of(elections), problems, places);
    }

    private void folder(Path folder) {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(p -> p.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            refuse(folder, "cannot be listed (%s)".formatted(reason(e)), "Make the folder readable.");
            return;
        }
        if (found.isEmpty()) {
            refuse(folder, "holds no tallies (*.json)", "Name a folder of tallies, or import some.");
        }
        found.forEach(this::file);
    }

    private void file(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            refuse(file, "cannot be read (%s)".formatted(reason(e)), "Make the file readable, or remove it.");
            return;
        }
        try {
            ElectionReader.Result result = ElectionReader.read(bytes);
            Election election = result.election();
            refuseSameAccount(election, result.idLine());
            elections.add(election);
            places.put(election, new Place(file.toString(), result.idLine()));
            result.contestLines().forEach((contest, line) -> places.put(contest, new Place(file.toString(), line)));
        } catch (Refusal e) {
            problems.add(e.in(file.toString()));
        } catch (IOException e) {
            refuse(file, "cannot be read (%s)".formatted(reason(e)), "Make the file readable, or remove it.");
        }
    }

    /** The same election may be loaded from two sources, or of two days, but not twice from one. */
    private void refuseSameAccount(Election election, int line) throws Refusal {
        for (Election other : elections) {
            if (other.id().equals(election.id())
                    && other.status() == election.status()
                    && other.asOf().equals(election.asOf())
                    && other.source().equals(election.source())) {
                throw new Refusal(
                        line,
                        "election \"%s\" is already loaded from %s"
                                .formatted(election.id(), places.get(other).file()),
                        "Remove one of the files, or give one election another id, source, status or day.");
            }
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return cause instanceof AccessDeniedException ? "access denied" : cause.getMessage();
    }

    private void refuse(Path path, String message, String nextStep) {
        problems.add(Problem.refused(path.toString(), 0, message, nextStep));
    }
}
