package org.recount.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** For a path that does not exist: which existing names are nearest to the first part that is missing. */
final class NearestNames {

    private static final int LISTED = 10_000;
    private static final int SHOWN = 3;

    private final Path folder;
    private final String missing;

    NearestNames(Path path) {
        Path part = path.toAbsolutePath().normalize();
        while (part.getParent() != null && !Files.isDirectory(part.getParent())) {
            part = part.getParent();
        }
        Path root = part.getParent();
        this.folder = root == null ? part : root;
        this.missing = part.getFileName() == null ? "" : part.getFileName().toString();
    }

    /** The next step: the nearest names, or how to name an article. */
    String advice() {
        List<String> names = nearest();
        if (names.isEmpty()) {
            return "Check the spelling; nothing in its folder has a similar name";
        }
        return "Nearest in its folder: " + String.join(", ", names);
    }

    private List<String> nearest() {
        record Near(String name, int distance) {}
        List<Near> near = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            int count = 0;
            for (Path entry : entries) {
                if (count++ == LISTED) {
                    break;
                }
                String name = entry.getFileName().toString();
                int distance = distance(name);
                if (distance <= Math.max(2, missing.length() / 3)) {
                    near.add(new Near(name, distance));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(SHOWN)
                .map(Near::name)
                .toList();
    }

    /** 0 where one name begins with the other, else the edit distance, letter case aside. */
    private int distance(String name) {
        String a = missing.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        if ((a.length() >= 3 && b.startsWith(a)) || (b.length() >= 3 && a.startsWith(b))) {
            return 0;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
