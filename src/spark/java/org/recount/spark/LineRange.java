package org.recount.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** The lines of a file that begin within a range of bytes; counts them on the way. */
final class LineRange extends InputStream {
    private final InputStream in;
    private final long end;
    private long at;
    private int lines;
    private boolean ended;

    LineRange(FSDataInputStream file, long start, long end) throws IOException {
        this.end = end;
        // The byte before tells whether a line begins at the start.
        at = Math.max(0, start - 1);
        file.seek(at);
        in = new BufferedInputStream(file, 1 << 16);
        if (start > 0) {
            int b = next();
            while (b >= 0 && b != '\n') {
                b = next();
            }
        }
        ended = at >= end;
    }

    private int next() throws IOException {
        int b = in.read();
        at += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read() throws IOException {
        if (ended) {
            return -1;
        }
        int b = next();
        if (b == '\n') {
            lines++;
            ended = at >= end;
        }
        return b;
    }

    /** Up to the end many at a time, and then byte by byte to the end of the last line. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        if (at >= end) {
            int b = read();
            bytes[offset] = (byte) b;
            return b < 0 ? -1 : 1;
        }
        int read = in.read(bytes, offset, (int) Math.min(length, end - at));
        if (read < 0) {
            return -1;
        }
        at += read;
        for (int i = offset; i < offset + read; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        ended = at >= end && bytes[offset + read - 1] == '\n';
        return read;
    }

    /** How many ends of lines have been read. */
    int lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
