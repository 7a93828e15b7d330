package org.recount.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of one report. It is made if missing and never emptied silently. A report is written beside the earlier one
 * and takes its place once it is whole, so that a run that is broken off leaves the earlier one as it was. A run that is
 * killed while its report takes that place leaves neither overview nor summary, and what {@link #settle} makes whole.
 */
public final class ReportFolder implements AutoCloseable {
    public static final String SUMMARY = "summary.json";
    /** Name of the file with one claim a line. */
    public static final String CLAIMS = "claims.jsonl";
    /** Name of the file with one finding a line. */
    public static final String FINDINGS = "findings.jsonl";

    /** Name of the file with what several articles say, one thing a line. */
    public static final String MATRIX = "matrix.jsonl";

    /** Name of the file with one number that was not understood a line. */
    static final String UNREAD = "unread.jsonl";

    static final String FORMAT = "recount-report/1";
    static final String TEXTS = "texts";

    /** Name of the file with what is judged so far, for a run that takes up this one. */
    private static final String JOURNAL = "journal.jsonl";

    /** Holds the report until it is whole. */
    private static final String PART = ".report.part";

    private static final String LOCK = "lock";
    /** Says of the report in {@link #PART} that it is whole. */
    private static final String WHOLE = "whole";
    /** Says that nothing is left of the report whose place it takes. */
    private static final String CLEARED = "cleared";

    /** A report is known by its summary and read from its overview: while they are missing it is being put in place. */
    private static final List<String> LAST = List.of(Overview.PAGE, SUMMARY);

    private static final List<String> OURS =
            List.of("articles.jsonl", CLAIMS, FINDINGS, UNREAD, MATRIX, JOURNAL, Overview.PAGE);

    private final Path path;
    private final Path part;
    private final FolderLock lock;

    private ReportFolder(Path path, FolderLock lock) {
        this.path = path;
        this.part = path.resolve(PART);
        this.lock = lock;
    }

    /** The folder cannot be used for a report; the message says why and what to do. */
    public static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    /**
     * A folder to write a report into, which no other run can use until this one has ended.
     *
     * @param earlier what becomes of an earlier report in it; anything else in it is never touched
     * @throws Unusable if it holds an earlier report that is to stay, or something that is no report, or is in use
     */
    public static ReportFolder open(Path path, Earlier earlier) throws Unusable, IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Unusable("%s is a file. Give --out a folder.".formatted(path));
        }
        settle(path);
        if (Files.isDirectory(path) && !isEmpty(path)) {
            if (!isReport(path)) {
                throw new Unusable(
                        "%s holds something that is not a report of Recount. Give --out a new or an empty folder."
                                .formatted(path));
            }
            if (earlier == Earlier.STAYS) {
                throw new Unusable(
                        "%s holds an earlier report. Give --out another folder, or --overwrite to replace it."
                                .formatted(path));
            }
        }
        Path part = path.resolve(PART);
        Files.createDirectories(part);
        FolderLock lock = FolderLock.of(part.resolve(LOCK))
                .orElseThrow(() ->
                        new Unusable("another run is writing into %s. Wait for its end, or give --out another folder."
                                .formatted(path)));
        if (earlier == Earlier.STAYS && Files.exists(part.resolve(JOURNAL))) {
            lock.close();
            throw new Unusable(
                    "%s holds a run that was broken off. Add --resume to take it up, or --overwrite to begin anew."
                            .formatted(path));
        }
        ReportFolder folder = new ReportFolder(path, lock);
        folder.clear(earlier == Earlier.TAKEN_UP);
        return folder;
    }

    /**
     * Puts a report in place whose run was killed while it did so. Whoever reads a report calls this first.
     *
     * @return whether there was one
     */
    public static boolean settle(Path folder) throws IOException {
        Path part = folder.resolve(PART);
        if (!Files.exists(part.resolve(WHOLE))) {
            return false;
        }
        Optional<FolderLock> lock = FolderLock.of(part.resolve(LOCK));
        if (lock.isEmpty()) {
            return false; // its run is at it
        }
        putInPlace(folder, lock.get());
        return true;
    }

    /** Whether a folder holds a run that was broken off and can be taken up. */
    public static boolean isBrokenOff(Path folder) {
        return Files.isRegularFile(folder.resolve(PART).resolve(JOURNAL));
    }

    /** Leaves nothing of a run that was broken off, except what it judged if that is to be taken up. */
    private void clear(boolean takenUp) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(part)) {
            for (Path each : content) {
                boolean stays = each.endsWith(LOCK) || (takenUp && each.endsWith(JOURNAL));
                if (!stays) {
                    removeAll(each);
                }
            }
        }
        if (takenUp && !Files.exists(journal()) && Files.isRegularFile(path.resolve(JOURNAL))) {
            move(path.resolve(JOURNAL), journal());
        }
    }

    /** Nothing is in it, or what a run left that was broken off. */
    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(file -> file.endsWith(PART));
        }
    }

    private static void removeAll(Path folder, FolderLock lock) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path each : content) {
                if (!each.endsWith(LOCK)) {
                    removeAll(each);
                }
            }
        }
        lock.close();
        Files.delete(folder);
    }

    private static void removeAll(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> content = Files.newDirectoryStream(file)) {
                for (Path each : content) {
                    removeAll(each);
                }
            }
        }
        Files.deleteIfExists(file);
    }

    private static boolean isReport(Path folder) throws IOException {
        Path summary = folder.resolve(SUMMARY);
        if (!Files.isRegularFile(summary)) {
            return false;
        }
        try (var in = Files.newInputStream(summary)) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8).contains('"' + FORMAT + '"');
        }
    }

    private static void removeReport(Path folder) throws IOException {
        for (String name : LAST) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (String name : OURS) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (ReportForm form : ReportForm.values()) {
            if (!form.file().isEmpty()) {
                Files.deleteIfExists(folder.resolve(form.file()));
            }
        }
        Pages.remove(folder);
        Path texts = folder.resolve(TEXTS);
        if (Files.isDirectory(texts) && !Files.isSymbolicLink(texts)) {
            try (Stream<Path> content = Files.list(texts)) {
                for (Path text :
                        content.filter(p -> p.toString().endsWith(".txt")).toList()) {
                    Files.delete(text);
                }
            }
        }
    }

    public Path path() {
        return path;
    }

    /** Where the run keeps what it has judged; it comes to stand in the folder as other files do, unless it is removed before. */
    public Path journal() {
        return file(JOURNAL);
    }

    /** Where a file is to be written; it comes to stand in the folder with {@link #done()}. */
    Path file(String name) {
        return part.resolve(name);
    }

    /** A new file, in UTF-8; half a surrogate pair becomes a question mark. */
    Writer writer(String name) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file(name)), StandardCharsets.UTF_8), 1 << 14);
    }

    /** The same failure with the folder's name: what the system says of a full disk does not tell where. */
    public IOException unwritten(IOException e) {
        String what = String.valueOf(e.getMessage());
        return what.contains(path.toString()) ? e : new IOException(path + ": " + what, e);
    }

    /** The report is whole and takes the place of an earlier one. */
    void done() throws IOException {
        Files.createFile(file(WHOLE));
        putInPlace(path, lock);
    }

    /** Each step can be taken again by whoever comes after a run that was killed at it. */
    private static void putInPlace(Path path, FolderLock lock) throws IOException {
        Path part = path.resolve(PART);
        if (!Files.exists(part.resolve(CLEARED))) {
            removeReport(path);
            Files.createFile(part.resolve(CLEARED));
        }
        move(part, path, Set.of(LOCK, WHOLE, CLEARED, Overview.PAGE, SUMMARY));
        for (String name : LAST) {
            if (Files.exists(part.resolve(name))) {
                move(part.resolve(name), path.resolve(name));
            }
        }
        removeAll(part, lock);
    }

    /** Lets others use the folder. Of a run that did not come to its end there stays what can be taken up, and nothing else. */
    @Override
    public void close() throws IOException {
        if (!Files.isDirectory(part)) {
            return;
        }
        if (Files.exists(journal())) {
            lock.close();
        } else {
            removeAll(part, lock);
        }
    }

    private static void move(Path from, Path to, Set<String> except) throws IOException {
        try (DirectoryStream<Path> content = Files.newDirectoryStream(from)) {
            for (Path file : content) {
                Path target = to.resolve(file.getFileName());
                if (except.contains(file.getFileName().toString())) {
                    continue;
                }
                if (Files.isDirectory(file) && Files.isDirectory(target)) {
                    move(file, target, Set.of());
                    Files.delete(file);
                } else {
                    move(file, target);
                }
            }
        }
    }

    private static void move(Path file, Path target) throws IOException {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * A file name for an article: the id where that is safe in any folder, else what is safe of it and a digest, so that
     * no id leads out of the folder and no two share a name.
     */
    public static String fileName(String id) {
        if (id.matches("[A-Za-z0-9_][A-Za-z0-9._ -]{0,99}") && !id.endsWith(".") && !id.endsWith(" ")) {
            return id;
        }
        String safe = id.replaceAll("[^A-Za-z0-9_-]+", "-");
        return safe.substring(0, Math.min(60, safe.length())) + "-" + sha256(id).substring(0, 12);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
