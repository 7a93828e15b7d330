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

/** Where a form of report of one file goes: into the report's folder, or to a stream of the user's, which stays open. */
final class Destination {
    private final Path file;
    private final OutputStream out;
    private Path aside;

    private Destination(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static Destination in(ReportFolder folder, String name) throws IOException {
        Path file = folder.file(name);
        return new Destination(file, new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    static Destination stream(OutputStream out) {
        return new Destination(null, new BufferedOutputStream(out, 1 << 14));
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
            aside = file == null
                    ? Files.createTempFile("recount", ".aside")
                    : file.resolveSibling("." + file.getFileName() + ".aside");
        }
        return aside;
    }

    /** Everything is written. */
    void done() throws IOException {
        out.flush();
        if (file != null) {
            out.close();
        }
        if (aside != null) {
            Files.deleteIfExists(aside);
        }
    }
}
