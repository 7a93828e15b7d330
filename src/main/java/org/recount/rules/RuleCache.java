package org.recount.rules;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled folders of rules on disk, one file each: a mark, the CRC-32 of the rest, the rest. A cache that cannot be read
 * or written costs time, never the run: it is said once and the rules are compiled.
 */
final class RuleCache {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
    private static final int MARK = 0x52435432;
    private static final int KEPT = 40;
    private static final String SUFFIX = ".rules";

    private final Path own;
    private boolean warned;

    /**
     * @param own folder to read and write; made when first written
     */
    RuleCache(Path own) {
        this.own = own;
    }

    Optional<CompiledRules> find(String key, Path folder) {
        Path file = file(key);
        if (Files.exists(file)) {
            try {
                return Optional.of(read(file, folder));
            } catch (IOException | RuntimeException e) {
                warn(file, "cannot be used", e, "The rules are compiled anew.");
            }
        }
        return Optional.empty();
    }

    /** Another for each Java version, whose classes decide what the rules' own code calls. */
    private Path file(String key) {
        return own.resolve(key + "-java" + Runtime.version().feature() + SUFFIX);
    }

    private static CompiledRules read(Path file, Path folder) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.remaining() < 12 || bytes.getInt() != MARK) {
            throw new IOException("it is no cache of rules");
        }
        long sum = bytes.getLong();
        CRC32 crc = new CRC32();
        crc.update(bytes.duplicate());
        if (crc.getValue() != sum) {
            throw new IOException("its checksum does not fit");
        }
        InputStream rest = new ByteArrayInputStream(bytes.array(), bytes.position(), bytes.remaining());
        return CompiledRules.readFrom(new BufferedInputStream(rest), folder);
    }

    /** Writes beside and moves into place, so that no reader ever sees half a file. */
    void store(String key, CompiledRules rules) {
        Path file = file(key);
        try {
            Files.createDirectories(own);
            Path draft = own.resolve(key + "." + ProcessHandle.current().pid() + "." + System.nanoTime() + ".tmp");
            try {
                write(draft, rules.toBytes());
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            forgetOldest();
        } catch (IOException | RuntimeException e) {
            warn(
                    file,
                    "cannot be written",
                    e,
                    "Rules are compiled at every start; set XDG_CACHE_HOME to a folder you may write.");
        }
    }

    private static void write(Path draft, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        try (OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
                DataOutputStream out = new DataOutputStream(stream)) {
            out.writeInt(MARK);
            out.writeLong(crc.getValue());
            out.write(content);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(own)) {
            files = all.filter(path -> path.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified())
                            .reversed())
                    .toList();
        }
        for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
    }

    private void warn(Path file, String what, Exception why, String then) {
        if (!warned) {
            warned = true;
            LOG.warn("{}: the cache of compiled rules {} ({}). {}", file, what, why.getMessage(), then);
        }
    }
}
