package org.recount.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Digests of content; that of many files is by their order too, wherever they lie. */
final class FileDigest {
    private FileDigest() {}

    static String of(List<Path> folders, String ending) throws IOException {
        MessageDigest digest = sha256();
        for (Path folder : folders) {
            if (Files.isRegularFile(folder)) {
                digest.update(Files.readAllBytes(folder));
                continue;
            }
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(f -> f.toString().endsWith(ending) && Files.isRegularFile(f))
                        .sorted()
                        .toList()) {
                    digest.update(folder.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of some bytes, in lower-case hex. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
