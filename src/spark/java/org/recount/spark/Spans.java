package org.recount.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.recount.article.Contents;
import org.recount.batch.Desk;
import org.recount.batch.Input;

/** Reads spans, wherever their files lie. */
final class Spans implements AutoCloseable {
    private final Desk desk;
    private java.nio.file.Path fetched;

    Spans(Desk desk) {
        this.desk = desk;
    }

    /** The file system of a place. */
    static FileSystem files(Path path) throws IOException {
        return path.getFileSystem(SparkHadoopUtil.get().conf());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The lines of a span. */
    static LineRange lines(Span span) throws IOException {
        Path path = new Path(span.source().uri());
        return new LineRange(files(path).open(path), span.start(), span.end());
    }

    /** The articles of a span of lines. */
    Contents contents(Span span, InputStream lines, int before) {
        return desk.lines(Source.input(span.source().id(), span.source().name()), lines, before);
    }

    /**
     * The articles of a file that is not cut. What is not on a disk of this machine is fetched; a file at a time is there.
     */
    Contents contents(Source source) throws IOException {
        Path path = new Path(source.uri());
        FileSystem files = files(path);
        java.nio.file.Path local;
        if (path.toUri().getScheme().equals("file")) {
            local = java.nio.file.Path.of(path.toUri());
        } else {
            close();
            fetched = Files.createTempFile("recount-", "-" + path.getName());
            files.copyToLocalFile(false, path, new Path(fetched.toUri()), true);
            local = fetched;
        }
        return desk.open(new Input(source.id(), source.name(), Optional.of(local)));
    }

    /** Takes the bytes of a file into a digest. */
    static void digest(Source source, MessageDigest digest) throws IOException {
        Path path = new Path(source.uri());
        try (InputStream in = new DigestInputStream(files(path).open(path), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    @Override
    public void close() {
        if (fetched != null) {
            try {
                Files.deleteIfExists(fetched);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
