package org.recount.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.recount.rules.RuleProblems.Problem;

/**
 * One DRL file as it is on disk.
 *
 * @param folder the folder it was found under
 * @param name   relative to that folder, with slashes
 * @param bytes  its content
 */
record RuleFile(Path folder, String name, byte[] bytes) {

    /** Every {@code *.drl} under a folder, in the order of their names. */
    static List<RuleFile> under(Path folder) throws RuleProblems {
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, "no such folder of rules", "Give --rules a folder that holds *.drl files.");
        }
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) tree.filter(RuleFile::isRules)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new RuleFile(folder, name, Files.readAllBytes(path)));
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw unusable(folder, "cannot be read: " + e.getMessage(), "Check the permissions of the folder.");
        }
        if (files.isEmpty()) {
            throw unusable(folder, "holds no *.drl file", "Put a rule file there, or give another folder.");
        }
        files.sort((a, b) -> a.name().compareTo(b.name()));
        return files;
    }

    private static boolean isRules(Path path) {
        return path.toString().endsWith(".drl") && Files.isRegularFile(path);
    }

    private static RuleProblems unusable(Path folder, String what, String next) {
        return new RuleProblems(List.of(new Problem(folder.toString(), 0, "", what, next)));
    }

    /** As a user would type it. */
    String path() {
        return folder.resolve(name).toString();
    }

    /** @throws CharacterCodingException where the bytes are not UTF-8 */
    String text() throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    Problem problem(int line, String rule, String what, String next) {
        return new Problem(path(), Math.max(0, line), rule, what, next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFile that
                && folder.equals(that.folder)
                && name.equals(that.name)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return path();
    }
}
