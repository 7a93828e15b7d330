package org.recount;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Approved files, compared with what the program writes now. {@code -Dreports.update} approves the new ones; the change
 * is then reviewed as a diff.
 *
 * @param folder of the approved files
 * @param test   that compares them, named in the command to approve
 * @param apart  leaves out of a folder's files what may differ
 */
public record Golden(Path folder, Class<?> test, UnaryOperator<SortedMap<String, String>> apart) {
    private static final int CONTEXT = 1;
    private static final int MOST_LINES = 60;

    public Golden(Path folder, Class<?> test) {
        this(folder, test, UnaryOperator.identity());
    }

    /** One file is as approved; others in the folder are not looked at. */
    public void holds(String name, String now) throws IOException {
        Path file = folder.resolve(name);
        SortedMap<String, String> approved = new TreeMap<>();
        if (Files.exists(file)) {
            approved.put(name, Files.readString(file));
        }
        compare(approved, new TreeMap<>(Map.of(name, now)));
    }

    /** The folder holds these files, as approved, and no other. */
    public void holdsAll(SortedMap<String, String> now) throws IOException {
        compare(files(folder), now);
    }

    /** Every file below a folder, by its path in it. */
    public static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    private void compare(SortedMap<String, String> approved, SortedMap<String, String> now) throws IOException {
        SortedMap<String, String> old = apart.apply(approved);
        SortedMap<String, String> fresh = apart.apply(now);
        if (old.equals(fresh)) {
            return;
        }
        if (Boolean.getBoolean("reports.update")) {
            approve(approved, now);
            return;
        }
        assertThat(differences(old, fresh))
                .as(
                        "%s is not what Recount writes now (− approved, + now). If the change is meant, approve it with%n"
                                + "    mvn -q test -Dtest=%s -Dreports.update%nand review it with: git diff %s%n",
                        folder, test.getSimpleName(), folder)
                .isEmpty();
    }

    private void approve(SortedMap<String, String> approved, SortedMap<String, String> now) throws IOException {
        for (String gone : approved.keySet()) {
            if (!now.containsKey(gone)) {
                Files.delete(folder.resolve(gone));
            }
        }
        for (Map.Entry<String, String> file : now.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String differences(SortedMap<String, String> old, SortedMap<String, String> fresh) {
        List<String> told = new ArrayList<>();
        SortedMap<String, String> all = new TreeMap<>(old);
        all.putAll(fresh);
        for (String name : all.keySet()) {
            List<String> before = old.getOrDefault(name, "").lines().toList();
            List<String> after = fresh.getOrDefault(name, "").lines().toList();
            List<String> diff =
                    UnifiedDiffUtils.generateUnifiedDiff(name, name, before, DiffUtils.diff(before, after), CONTEXT);
            told.addAll(diff.subList(0, Math.min(MOST_LINES, diff.size())));
            if (diff.size() > MOST_LINES) {
                told.add("… and %d more lines of this diff".formatted(diff.size() - MOST_LINES));
            }
        }
        return String.join(System.lineSeparator(), told);
    }
}
