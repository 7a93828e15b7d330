package org.recount.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Waits until files in some folders change. Looks at them now and then, which works on every file system. */
final class FolderWatch {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final List<Path> folders;
    private final String ending;
    private Map<Path, String> seen;

    /** @param ending of the names of files that count */
    FolderWatch(List<Path> folders, String ending) throws IOException {
        this.folders = List.copyOf(folders);
        this.ending = ending;
        this.seen = look();
    }

    /** Returns after a change, when all files have been left alone for a moment; an editor may write in several steps. */
    void await() throws IOException, InterruptedException {
        Map<Path, String> before = seen;
        Map<Path, String> last = before;
        while (true) {
            Thread.sleep(PAUSE.toMillis());
            Map<Path, String> now = look();
            if (!now.equals(before) && now.equals(last)) {
                seen = now;
                return;
            }
            last = now;
        }
    }

    /** Time and size of each file. */
    private Map<Path, String> look() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file :
                        (Iterable<Path>) tree.filter(path -> path.toString().endsWith(ending))::iterator) {
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
