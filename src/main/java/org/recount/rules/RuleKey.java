package org.recount.rules;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.drools.base.util.Drools;
import org.recount.check.Severity;

/**
 * Names a folder of rules after everything that its compiled form depends on, but for the Java version: names and bytes of
 * the rule files, the fact classes, Drools. Paths play no part, so a moved installation keeps its cache.
 */
final class RuleKey {

    private static final String FORMAT = "2";
    private static final List<String> FACTS =
            List.of("org/recount/check/", "org/recount/claim/", "org/recount/election/", "org/recount/article/");

    private RuleKey() {}

    /** 64 hexadecimal digits. */
    static String of(List<RuleFile> files) {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            out.writeUTF(FORMAT);
            out.writeUTF(Drools.getFullVersion());
            for (Map.Entry<String, Long> fact : facts().entrySet()) {
                out.writeUTF(fact.getKey());
                out.writeLong(fact.getValue());
            }
            for (RuleFile file : files) {
                file.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own classes cannot be read: " + e.getMessage(), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Fact classes by name with their CRC-32, the same whether they lie in a jar or in a folder. */
    private static Map<String, Long> facts() throws IOException {
        Path home;
        try {
            home = Path.of(Severity.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the place of the fact classes has no path: " + e.getMessage(), e);
        }
        return Files.isDirectory(home) ? factsInFolder(home) : factsInJar(home);
    }

    private static Map<String, Long> factsInJar(Path jar) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isFact(entry.getName())) {
                    found.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return found;
    }

    private static Map<String, Long> factsInFolder(Path home) throws IOException {
        Map<String, Long> found = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(home)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                String name = home.relativize(path).toString().replace('\\', '/');
                if (isFact(name)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(path));
                    found.put(name, crc.getValue());
                }
            }
        }
        return found;
    }

    private static boolean isFact(String name) {
        return name.endsWith(".class") && FACTS.stream().anyMatch(name::startsWith);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
