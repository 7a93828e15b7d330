package org.recount.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a form of report of one file goes: into the report's folder, where the file stands only once it is whole, or to a
 * stream of the user's, which stays open.
 */
final class Destination {
    private final Path file;
    private final OutputStream out;
    private Path aside;

    private Destination(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Destination in(ReportFolder folder, String name) throws IOException {
        Path file = folder.path().resolve(name);
        return new Destination(file, new BufferedOutputStream(Files.newOutputStream(part(file)), 1 << 16));
    }

    static Destination stream(OutputStream out) {
        return new Destination(null, new BufferedOutputStream(out, 1 << 14));
    }

    /** What a file is called until it is whole. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    /** What a file is called that holds what must wait for what stands above it. */
    static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".aside");
    }

    /** Takes bytes until {@link #done()}. */
    OutputStream stream() {
        return out;
    }

    /** Takes text until {@link #done()}; flush it before. Half a surrogate pair becomes a question mark. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    /** A file for what must wait; it goes with {@link #done()}. */
    Path aside() throws IOException {
        if (aside == null) {
            aside = file == null ? Files.createTempFile("recount", ".aside") : aside(file);
        }
        return aside;
    }

    /** Everything is written. */
    void done() throws IOException {
        out.flush();
        if (file != null) {
            out.close();
            Files.move(part(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        if (aside != null) {
            Files.deleteIfExists(aside);
        }
    }
}
