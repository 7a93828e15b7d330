package org.recount.rules;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.drools.base.util.Drools;
import org.recount.check.Severity;

/**
 * Names a folder of rules after everything that its compiled form depends on, but for the Java version: names and bytes of
 * the rule files, the fact classes, Drools. Paths play no part, so a moved installation keeps its cache.
 */
final class RuleKey {

    private static final String FORMAT = "5";
    /** Where the build puts the checksum of the fact classes in their jar. */
    private static final String INSTALLED = "META-INF/recount/facts";

    private static final List<String> FACTS =
            List.of("org/recount/check/", "org/recount/claim/", "org/recount/election/", "org/recount/article/");

    /** The fact classes, once they are known: they stay the same while the program runs. */
    private static volatile String facts;

    private RuleKey() {}

    /** 64 hexadecimal digits. */
    static String of(List<RuleFile> files) {
        MessageDigest digest = sha256();
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest)))) {
            out.writeUTF(FORMAT);
            out.writeUTF(Drools.getFullVersion());
            out.writeUTF(facts());
            for (RuleFile file : files) {
                file.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own classes cannot be read: " + e.getMessage(), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A checksum of theirs. An installation holds it, as looking at every class takes a hundredth of a start. */
    private static String facts() throws IOException {
        if (facts == null) {
            Path home = home();
            facts = Files.isDirectory(home) ? checksum(factsInFolder(home)) : installed();
        }
        return facts;
    }

    /** By the loader, which has that jar open for what comes after: to open it apart reads its list of entries twice. */
    private static String installed() throws IOException {
        try (InputStream checksum = RuleKey.class.getClassLoader().getResourceAsStream(INSTALLED)) {
            return new String(checksum.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String checksum(List<String> classes) {
        CRC32 all = new CRC32();
        all.update(String.join("\n", classes).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(all.getValue());
    }

    /** The folder that they were compiled to, or the jar that holds them. */
    private static Path home() throws IOException {
        try {
            return Path.of(Severity.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the place of the fact classes has no path: " + e.getMessage(), e);
        }
    }

    /** Names of fact classes with their CRC-32, sorted. */
    private static List<String> factsInFolder(Path home) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(home)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                String name = home.relativize(path).toString().replace('\\', '/');
                if (isFact(name)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(path));
                    found.add(name + " " + crc.getValue());
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isFact(String name) {
        for (String place : FACTS) {
            if (name.startsWith(place)) {
                return name.endsWith(".class");
            }
        }
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
