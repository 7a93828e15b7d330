package org.recount.rules;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recount.rules.RuleProblems.Problem;

/** One DRL file as it is on disk. */
final class RuleFile {

    private final Path folder;
    private final String name;
    private final byte[] bytes;

    private RuleFile(Path folder, String name, byte[] bytes) {
        this.folder = folder;
        this.name = name;
        this.bytes = bytes;
    }

    /** Every {@code *.drl} in a folder and below, by the folder that holds it; all in the order of their names. */
    static SortedMap<Path, List<RuleFile>> under(Path top) throws RuleProblems {
        if (!Files.isDirectory(top)) {
            throw unusable(top, "no such folder of rules", "Give --rules a folder that holds *.drl files.");
        }
        SortedMap<Path, List<RuleFile>> folders = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : (Iterable<Path>) tree.filter(RuleFile::isRules).sorted()::iterator) {
                Path folder = path.getParent();
                folders.computeIfAbsent(folder, key -> new ArrayList<>())
                        .add(new RuleFile(folder, path.getFileName().toString(), Files.readAllBytes(path)));
            }
        } catch (IOException | UncheckedIOException e) {
            throw unusable(top, "cannot be read: " + e.getMessage(), "Check the permissions of its files.");
        }
        if (folders.isEmpty()) {
            throw unusable(top, "holds no *.drl file", "Put a rule file there, or give another folder.");
        }
        return folders;
    }

    /** One file. */
    static RuleFile of(Path path) throws IOException {
        return new RuleFile(path.getParent(), path.getFileName().toString(), Files.readAllBytes(path));
    }

    private static boolean isRules(Path path) {
        return path.toString().endsWith(".drl") && Files.isRegularFile(path);
    }

    private static RuleProblems unusable(Path folder, String what, String next) {
        return new RuleProblems(List.of(new Problem(folder.toString(), 0, "", what, next)));
    }

    /** The folder that holds it. */
    Path folder() {
        return folder;
    }

    /** Within its folder. */
    String name() {
        return name;
    }

    /** Enters name and content, and the length of the content before it. */
    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Whether these characters, which are plain ASCII, stand in it. */
    boolean mentions(String characters) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(characters);
    }

    /**
     * The content as text.
     *
     * @throws CharacterCodingException where the bytes are not UTF-8
     */
    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * A flaw of this file.
     *
     * @param line 0 where it concerns the file as a whole
     */
    Problem problem(int line, String rule, String what, String next) {
        return new Problem(folder.resolve(name).toString(), Math.max(0, line), rule, what, next);
    }

    /** A flaw of this file at a place. */
    Problem problem(Position at, String rule, String what, String next) {
        return new Problem(folder.resolve(name).toString(), at.line(), at.column(), rule, what, next);
    }
}
