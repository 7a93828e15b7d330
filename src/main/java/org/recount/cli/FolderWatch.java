package org.recount.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Waits until files change. Looks at them now and then, which works on every file system. */
final class FolderWatch {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final List<Path> places;
    private final Predicate<Path> counts;
    private Map<Path, String> seen;

    /**
     * Watches from now on.
     *
     * @param places folders and files
     * @param counts which files matter
     */
    FolderWatch(List<Path> places, Predicate<Path> counts) throws IOException {
        this.places = List.copyOf(places);
        this.counts = counts;
        this.seen = look();
    }

    /**
     * Returns the files changed, made or taken away, when all have been left alone for a moment; an editor may write in several
     * steps.
     */
    Set<Path> await() throws IOException, InterruptedException {
        Map<Path, String> before = seen;
        Map<Path, String> last = before;
        while (true) {
            Thread.sleep(PAUSE.toMillis());
            Map<Path, String> now = look();
            if (!now.equals(before) && now.equals(last)) {
                seen = now;
                Set<Path> changed = new TreeSet<>(before.keySet());
                changed.addAll(now.keySet());
                changed.removeIf(file -> Objects.equals(before.get(file), now.get(file)));
                return changed;
            }
            last = now;
        }
    }

    /** Time and size of each file. */
    private Map<Path, String> look() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path folder : places) {
            try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : (Iterable<Path>)
                        tree.filter(path -> counts.test(path) && Files.isRegularFile(path))::iterator) {
                    files.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            } catch (NoSuchFileException e) {
                // Taken away while it was looked at: the next look tells.
                files.put(folder, "changing");
            } catch (UncheckedIOException e) {
                files.put(folder, "changing");
            }
        }
        return files;
    }
}
