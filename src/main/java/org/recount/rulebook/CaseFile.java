package org.recount.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.rules.RuleProblems.Problem;

/**
 * One {@code *.cases.json}, beside the rules that it tries.
 *
 * @param path     as a user would type it
 * @param cases    in the order of the file
 * @param problems what of it cannot be used
 */
public record CaseFile(Path path, List<RuleCase> cases, List<Problem> problems) {
    /** What the field "format" says. */
    public static final String FORMAT = "recount-cases/1";

    /** What the names of case files end with. */
    public static final String SUFFIX = ".cases.json";

    public CaseFile {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }

    /** Every case file in a folder and below, in the order of their names. */
    public static List<CaseFile> under(Path folder) {
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(path -> path.toString().endsWith(SUFFIX) && Files.isRegularFile(path))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name of the case file that belongs to a rule file. */
    public static String beside(String ruleFile) {
        return ruleFile.replaceFirst("\\.drl$", SUFFIX);
    }

    /** The same with the cases of these rules only; of all where none is named. */
    public CaseFile only(Set<String> rules) {
        return rules.isEmpty()
                ? this
                : new CaseFile(
                        path,
                        cases.stream().filter(one -> rules.contains(one.rule())).toList(),
                        problems);
    }

    /** Reads one; what cannot be used becomes a problem. */
    public static CaseFile read(Path path) {
        List<RuleCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            new CaseReader(path, LocatedJson.read(Files.readAllBytes(path)), cases, problems).read();
        } catch (CaseRefusal e) {
            problems.add(e.in(path));
        } catch (IOException e) {
            problems.add(new Problem(
                    path.toString(), 0, "", "cannot be read: " + e.getMessage(), "Check the rights of the file."));
        }
        return new CaseFile(path, cases, problems);
    }
}
