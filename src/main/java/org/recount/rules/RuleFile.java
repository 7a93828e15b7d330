package org.recount.rules;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Every {@code *.drl} in a folder and below, by the folder that holds it; all in the order of their names.
     *
     * @param problems takes what could not be read; the rest is still given
     */
    static SortedMap<Path, List<RuleFile>> under(Path top, List<Problem> problems) {
        SortedMap<Path, List<RuleFile>> folders = new TreeMap<>();
        if (!Files.isDirectory(top)) {
            problems.add(flaw(top, "no such folder of rules", "Give --rules a folder that holds *.drl files."));
            return folders;
        }
        int before = problems.size();
        try (Stream<Path> tree = Files.walk(top, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : (Iterable<Path>) tree.filter(RuleFile::isRules).sorted()::iterator) {
                try {
                    folders.computeIfAbsent(path.getParent(), key -> new ArrayList<>())
                            .add(of(path));
                } catch (IOException e) {
                    problems.add(unreadable(path, e));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(unreadable(top, e));
        }
        folders.values().removeIf(List::isEmpty);
        if (folders.isEmpty() && problems.size() == before) {
            problems.add(flaw(top, "holds no *.drl file", "Put a rule file there, or give another folder."));
        }
        return folders;
    }

    /** One file. */
    static RuleFile of(Path path) throws IOException {
        return new RuleFile(path.getParent(), path.getFileName().toString(), Files.readAllBytes(path));
    }

    /** One that is made, not found. */
    static RuleFile of(Path folder, String name, String text) {
        return new RuleFile(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isRules(Path path) {
        return path.toString().endsWith(".drl") && Files.isRegularFile(path);
    }

    private static Problem unreadable(Path path, Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        String reason = cause instanceof AccessDeniedException ? "permission denied" : cause.getMessage();
        return flaw(path, "cannot be read: " + reason, "Check its permissions, or take it out of the folder.");
    }

    private static Problem flaw(Path path, String what, String next) {
        return new Problem(path.toString(), 0, "", what, next);
    }

    /** As a user would type it. */
    Path path() {
        return folder.resolve(name);
    }

    /** The folder that holds it. */
    Path folder() {
        return folder;
    }

    /** Within its folder. */
    String name() {
        return name;
    }

    /**
     * The file without the rules that flaws are told of, lines unmoved; empty where a flaw concerns it as a whole, or no rule is
     * left.
     *
     * @param flaws of this file
     */
    Optional<RuleFile> without(List<Problem> flaws) {
        String text;
        try {
            text = text();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        RuleLayout layout = new RuleLayout(text);
        Set<RuleLayout.Chunk> broken = new LinkedHashSet<>();
        for (Problem flaw : flaws) {
            Optional<RuleLayout.Chunk> chunk = layout.at(flaw.line());
            if (chunk.isEmpty()) {
                return Optional.empty();
            }
            broken.add(chunk.get());
        }
        return broken.size() == layout.chunks().size()
                ? Optional.empty()
                : Optional.of(of(folder, name, layout.without(List.copyOf(broken))));
    }

    /** Enters name and content, and the length of the content before it. */
    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Whether name and content are the same. */
    boolean sameAs(RuleFile other) {
        return name.equals(other.name) && Arrays.equals(bytes, other.bytes);
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
