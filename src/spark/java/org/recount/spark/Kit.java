package org.recount.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.check.Severity;
import org.recount.cli.CheckOptions;
import org.recount.rules.RuleFolders;
import org.recount.rules.Switches;

/**
 * What judging needs besides articles, as it travels to the executors: the files of tallies, rules and language as bytes, and
 * what the user chose. Each executor unpacks it once, and compiles rules once that do not come with the program.
 *
 * @param run   tells kits apart
 * @param files by their path in the kit
 */
record Kit(
        String run,
        SortedMap<String, byte[]> files,
        List<String> tallies,
        List<String> rules,
        boolean trusted,
        List<String> off,
        Map<String, Severity> severities,
        String conventions,
        String language,
        int limit)
        implements Serializable {

    private static final String HOME = "home";

    /** One a process: threads share a desk. */
    private static final Map<String, Desk> DESKS = new ConcurrentHashMap<>();

    /** Packs what a choice needs. */
    static Kit of(String run, Desk.Choice choice, Path home) throws IOException {
        Packing packing = new Packing(home);
        packing.add(home.resolve("facts"), HOME + "/facts");
        return new Kit(
                run,
                packing.files,
                packing.all(choice.tallies()),
                packing.all(choice.rules().folders()),
                choice.rules().trusted(),
                choice.switches().off(),
                new TreeMap<>(choice.switches().severities()),
                packing.one(choice.conventions()),
                packing.one(choice.language()),
                choice.limit());
    }

    /** Collects files under paths that mean the same on every machine. */
    private static final class Packing {
        private final Path home;
        private final TreeMap<String, byte[]> files = new TreeMap<>();
        private int own;

        Packing(Path home) {
            this.home = home.toAbsolutePath().normalize();
        }

        List<String> all(List<Path> paths) throws IOException {
            List<String> packed = new ArrayList<>();
            for (Path path : paths) {
                packed.add(one(path));
            }
            return packed;
        }

        String one(Path path) throws IOException {
            Path whole = path.toAbsolutePath().normalize();
            String place = whole.startsWith(home)
                    ? HOME + "/" + home.relativize(whole).toString().replace('\\', '/')
                    : "own/" + own++ + "/" + whole.getFileName();
            add(whole, place);
            return place;
        }

        void add(Path path, String place) throws IOException {
            if (Files.isRegularFile(path)) {
                files.put(place, Files.readAllBytes(path));
                return;
            }
            try (Stream<Path> below = Files.walk(path)) {
                for (Path file : below.filter(Files::isRegularFile).toList()) {
                    String name = path.relativize(file).toString().replace('\\', '/');
                    files.put(place + "/" + name, Files.readAllBytes(file));
                }
            }
        }
    }

    /** The desk of this process, made when first asked for. */
    Desk desk() {
        return DESKS.computeIfAbsent(run, r -> unpacked());
    }

    private Desk unpacked() {
        try {
            Path folder = Files.createTempDirectory("recount-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Desk.Choice choice = new Desk.Choice(
                    tallies.stream().map(folder::resolve).toList(),
                    new RuleFolders(rules.stream().map(folder::resolve).toList(), folder.resolve("cache"), trusted),
                    new Switches(off, severities),
                    folder.resolve(conventions),
                    folder.resolve(language),
                    limit);
            return CheckOptions.desk(choice, folder.resolve(HOME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Desk.Unusable e) {
            throw new IllegalStateException("what the driver packed cannot be used: " + e.getMessage(), e);
        }
    }

    /** Of what was unpacked nothing stays. */
    static void remove(Path folder) {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
