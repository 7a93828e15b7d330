package org.recount.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.check.Judgement;

/**
 * A file of judgements, an article a line behind the digest of the article, written while a run goes on: what is in it need
 * not be judged again when the run is broken off, or run again. Its first line names all that judgements depend on; where
 * any of that has changed the file is begun anew. A line that was being written when the process was killed is dropped.
 * A thread that is interrupted, since its article took too long, still writes and reads whole lines: the file is no
 * channel, which an interrupt would close for every thread.
 */
public final class Journal implements Memory, AutoCloseable {
    private static final String FORMAT = "recount-journal/1";
    private static final JsonMapper JSON = new JsonMapper();
    /** Hex digits of a key. */
    private static final int KEY = 64;

    private final Path path;
    private final RandomAccessFile file;
    private final LineIndex lines = new LineIndex();
    private final LineIndex met = new LineIndex();
    private final List<String> changed;
    private long end;
    private final int before;
    private int again;

    private Journal(Path path, SortedMap<String, String> basis) throws IOException {
        this.path = path;
        Optional<Head> earlier = head(path);
        this.changed = earlier.map(head -> differing(head.basis, basis)).orElse(List.of());
        boolean usable = earlier.isPresent() && changed.isEmpty();
        this.file = new RandomAccessFile(path.toFile(), "rw");
        if (usable) {
            end = index();
            file.setLength(end);
        } else {
            file.setLength(0);
            append(JSON.writeValueAsString(new Head(FORMAT, basis)));
        }
        this.before = lines.size();
    }

    private record Head(String format, SortedMap<String, String> basis) {}

    /**
     * Opens a journal, or begins one.
     *
     * @param basis what judgements depend on, the name of each to its digest
     */
    public static Journal open(Path path, Map<String, String> basis) throws IOException {
        return new Journal(path, new TreeMap<>(basis));
    }

    private static Optional<Head> head(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            Head head = JSON.readValue(line(in), Head.class);
            return Optional.ofNullable(head).filter(h -> FORMAT.equals(h.format));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // cut off within its first line
        }
    }

    private static List<String> differing(Map<String, String> then, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(then.get(name), now.get(name)));
        return List.copyOf(names);
    }

    /** Takes up the whole lines; where they end. */
    private long index() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            long start = 0;
            long at = 0;
            byte[] key = new byte[KEY];
            int column = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                at++;
                if (b == '\n') {
                    if (start > 0 && column > KEY) {
                        lines.put(hash(new String(key, StandardCharsets.ISO_8859_1)), start);
                    }
                    start = at;
                    column = 0;
                } else {
                    if (column < KEY) {
                        key[column] = (byte) b;
                    }
                    column++;
                }
            }
            return start;
        }
    }

    /** What judgements depend on that has changed since; then the articles are judged anew. */
    public List<String> changed() {
        return changed;
    }

    /** How many judgements it had when it was opened. */
    public int before() {
        return before;
    }

    /** How many of them were asked for since. */
    public synchronized int again() {
        return again;
    }

    @Override
    public Optional<Judgement> of(Article article) throws IOException {
        String key = key(article);
        long start = start(key);
        if (start < 0) {
            return Optional.empty();
        }
        String line = read(start);
        if (!line.startsWith(key)) {
            return Optional.empty();
        }
        try {
            Judgement judgement = JournalLine.read(line.substring(KEY + 1), article);
            again(key, start);
            return Optional.of(judgement);
        } catch (JsonProcessingException e) {
            return Optional.empty(); // damaged on the disk: judged anew
        }
    }

    private synchronized long start(String key) {
        return lines.start(hash(key));
    }

    private synchronized void again(String key, long start) {
        again++;
        met.put(hash(key), start);
    }

    @Override
    public void keep(Judgement judgement) throws IOException {
        String key = key(judgement.article());
        String line = key + ' ' + JournalLine.of(judgement);
        synchronized (this) {
            long start = append(line);
            lines.put(hash(key), start);
            met.put(hash(key), start);
        }
    }

    /** Each line goes to the system at once, so that killing the process loses none that was written. */
    private long append(String line) throws IOException {
        long start = end;
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        try {
            file.seek(start);
            file.write(bytes);
        } catch (IOException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
        end += bytes.length;
        return start;
    }

    private synchronized String read(long start) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        file.seek(start);
        for (int read = file.read(buffer); read > 0; read = file.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, 0, i);
                    return line.toString(StandardCharsets.UTF_8);
                }
            }
            line.write(buffer, 0, read);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toByteArray();
    }

    /** Drops the judgements on articles that this run did not meet: they are gone, or have changed. */
    public synchronized void tidy() throws IOException {
        if (met.size() == lines.size() && before == again) {
            return;
        }
        Path tidied = path.resolveSibling(path.getFileName() + ".tidied");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
                OutputStream out = Files.newOutputStream(tidied)) {
            copyMet(in, out);
        }
        file.close();
        Files.move(tidied, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copyMet(InputStream in, OutputStream out) throws IOException {
        long start = 0;
        for (byte[] line = line(in); line.length > 0; line = line(in)) {
            boolean wanted =
                    start == 0 || met.start(hash(new String(line, 0, KEY, StandardCharsets.ISO_8859_1))) == start;
            if (wanted) {
                out.write(line);
                out.write('\n');
            }
            start += line.length + 1L;
        }
    }

    private static long hash(String key) {
        return Long.parseUnsignedLong(key.substring(0, Long.BYTES * 2), 16);
    }

    private static String key(Article article) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        Stream.of(
                        article.id(),
                        article.file(),
                        article.title(),
                        article.author(),
                        article.publisher(),
                        article.published(),
                        article.url(),
                        article.sha256(),
                        article.text(),
                        article.zones().toString(),
                        article.places().toString(),
                        article.notes().toString())
                .forEach(part -> {
                    digest.update(part.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                });
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
