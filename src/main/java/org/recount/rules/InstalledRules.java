package org.recount.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Rules that an installation holds compiled, as a jar on its own class path: scanned when it was built, and loaded like the
 * program itself, also from an archive of classes. The jar describes every folder of rules under its {@link RuleKey}, so
 * that rules edited since are no longer found here.
 */
final class InstalledRules {

    private static final String FOLDER = "META-INF/recount-rules/";

    private InstalledRules() {}

    /**
     * The rules of that key, if they are installed for this Java or an older one.
     *
     * @param program the loader of the class path that may hold them
     * @param folder  where their files were found
     */
    static Optional<CompiledRules> find(ClassLoader program, String key, Path folder) {
        try (InputStream found = program.getResourceAsStream(FOLDER + key)) {
            if (found == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(found);
            boolean runs = in.readInt() <= Runtime.version().feature();
            return runs ? Optional.of(CompiledRules.readFrom(in, folder)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the installed rules cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes the jar of some folders of rules by their keys; the same rules give the same bytes. */
    static void write(Path jar, Map<String, CompiledRules> folders) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (Map.Entry<String, CompiledRules> folder : folders.entrySet()) {
            CompiledRules rules = folder.getValue();
            rules.classes().forEach((name, bytes) -> entries.put(name.replace('.', '/') + ".class", bytes));
            entries.put(FOLDER + folder.getKey(), description(rules));
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(0);
                out.putNextEntry(header);
                out.write(entry.getValue());
            }
        }
    }

    private static byte[] description(CompiledRules rules) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Runtime.version().feature());
        new CompiledRules(Map.of(), rules.models(), rules.rules()).writeTo(out);
        return bytes.toByteArray();
    }
}
