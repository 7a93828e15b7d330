package org.recount.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8. Once its reader has gone (as with {@code | head}) it takes everything and writes nothing. */
final class StandardOutput extends Writer {
    private final Writer out;
    private boolean broken;

    StandardOutput(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (!broken) {
            try {
                out.write(buffer, offset, length);
            } catch (IOException e) {
                forgive(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!broken) {
            try {
                out.flush();
            } catch (IOException e) {
                forgive(e);
            }
        }
    }

    /** A reader that has gone is no fault; a full disk is. */
    private void forgive(IOException e) throws IOException {
        String message = String.valueOf(e.getMessage());
        if (!message.contains("Broken pipe")
                && !message.contains("pipe is being closed")
                && !message.contains("EPIPE")) {
            throw e;
        }
        broken = true;
    }

    /** Flushes; standard output itself stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }
}
