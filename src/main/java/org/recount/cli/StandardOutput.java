package org.recount.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output as UTF-8. Once its reader has gone (as with {@code | head}) it takes everything and writes nothing. */
final class StandardOutput extends Writer {
    private final OutputStream bytes;
    private final Writer out;

    StandardOutput(OutputStream out) {
        this.bytes = new Forgiving(out);
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 14);
    }

    /** For what is not text; flush what was written as text first. */
    OutputStream bytes() {
        return bytes;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Flushes; standard output itself stays open. */
    @Override
    public void close() throws IOException {
        flush();
    }

    /** A reader that has gone is no fault; a full disk is. */
    private static final class Forgiving extends FilterOutputStream {
        private boolean broken;

        Forgiving(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
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

        @Override
        public void close() throws IOException {
            flush();
        }

        private void forgive(IOException e) throws IOException {
            String message = String.valueOf(e.getMessage());
            if (!message.contains("Broken pipe")
                    && !message.contains("pipe is being closed")
                    && !message.contains("EPIPE")) {
                throw e;
            }
            broken = true;
        }
    }
}
