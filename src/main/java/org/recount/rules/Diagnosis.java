package org.recount.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.rules.RuleCompiler.Complaint;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/**
 * Finds out which rules of a folder do not compile and says so in the rule file's own terms. Drools names neither line
 * nor rule and stops at the first kind of error, so every rule of a failing file is compiled alone.
 */
final class Diagnosis {

    private Diagnosis() {}

    /** What keeps files from compiling together, names given twice left out: those are told of otherwise. */
    static List<Problem> of(List<Parsed> files, List<Complaint> together) {
        Set<Problem> problems = new LinkedHashSet<>();
        boolean blamed = false;
        Set<String> functions = functions(files);
        for (Parsed file : files) {
            List<Complaint> alone = complaints(file, file.text(), functions);
            blamed |= !alone.isEmpty();
            if (!alone.isEmpty() && !HeaderDiagnosis.spoils(file.source(), file.text(), file.descr())) {
                problems.addAll(ofFile(file, alone, functions));
            }
        }
        if (!blamed) {
            for (Complaint complaint : together) {
                if (!isDuplicate(complaint)) {
                    problems.add(files.get(0)
                            .source()
                            .problem(
                                    0,
                                    "",
                                    firstLine(complaint.text()),
                                    "Each file compiles alone: look for what two of them define."));
                }
            }
        }
        return List.copyOf(problems);
    }

    private static boolean isDuplicate(Complaint complaint) {
        return complaint.text().startsWith("Duplicate rule name");
    }

    private static Set<String> functions(List<Parsed> files) {
        Set<String> functions = new LinkedHashSet<>();
        files.forEach(file -> file.descr().getFunctions().forEach(function -> functions.add(function.getName())));
        return functions;
    }

    /**
     * What keeps a text from compiling; a name given twice is told of otherwise.
     *
     * @param text      of the file, or of a part of it at its place
     * @param functions of all files of the folder, which a text alone lacks
     */
    private static List<Complaint> complaints(Parsed file, String text, Set<String> functions) {
        String exact = Exactly.of(new Parsed(file.source(), text, file.descr(), file.rules()));
        return RuleCompiler.compile(List.of(exact)).errors().stream()
                .filter(complaint -> !isDuplicate(complaint))
                .filter(complaint -> functions.stream()
                        .noneMatch(function -> complaint.text().startsWith("The method " + function + "(")))
                .toList();
    }

    /** Blames rules; where none is to blame, what stands above them. */
    private static List<Problem> ofFile(Parsed file, List<Complaint> whole, Set<String> functions) {
        List<Problem> found = new ArrayList<>();
        for (Range range : file.rules()) {
            List<Complaint> complaints =
                    file.rules().size() == 1 ? whole : complaints(file, without(file, range), functions);
            if (!complaints.isEmpty()) {
                ConditionDiagnosis.of(file, range)
                        .ifPresentOrElse(
                                found::add,
                                () -> complaints.forEach(
                                        complaint -> found.add(ofRule(file, range, complaint, functions))));
            }
        }
        if (found.isEmpty()) {
            whole.forEach(complaint -> found.add(translate(file, null, complaint)));
        }
        return found;
    }

    private static Problem ofRule(Parsed file, Range range, Complaint complaint, Set<String> functions) {
        return ConsequenceDiagnosis.of(file, range, firstLine(complaint.text()))
                .or(() -> culprit(file, range, functions).map(at -> at(translate(file, range, complaint), at)))
                .orElseGet(() -> translate(file, range, complaint));
    }

    private static Problem at(Problem problem, Position at) {
        return new Problem(problem.file(), at.line(), at.column(), problem.rule(), problem.what(), problem.next());
    }

    /** The condition without which the rule compiles. */
    private static Optional<Position> culprit(Parsed file, Range range, Set<String> functions) {
        String alone = without(file, range);
        for (PatternText pattern : range.patterns()) {
            for (PatternText.Constraint constraint : pattern.constraints()) {
                int at = alone.indexOf(constraint.text(), range.start());
                if (at >= 0
                        && at + constraint.text().length() <= range.end()
                        && complaints(
                                        file,
                                        alone.substring(0, at) + "true"
                                                + alone.substring(
                                                        at + constraint.text().length()),
                                        functions)
                                .isEmpty()) {
                    return Optional.of(Position.of(file.text(), at));
                }
            }
        }
        return Optional.empty();
    }

    /** The text with every rule blanked out but one (or none is kept), lines unmoved. */
    private static String without(Parsed file, Range kept) {
        StringBuilder text = new StringBuilder(file.text());
        for (Range range : file.rules()) {
            if (!range.equals(kept)) {
                for (int i = range.start(); i <= Math.min(range.end(), text.length() - 1); i++) {
                    if (text.charAt(i) != '\n') {
                        text.setCharAt(i, ' ');
                    }
                }
            }
        }
        return text.toString();
    }

    private static Problem translate(Parsed file, Range range, Complaint complaint) {
        EngineWords said = EngineWords.of(firstLine(complaint.text()));
        return problem(file, range, line(file, range, said.word(), complaint.java()), said.what(), said.next());
    }

    private static Problem problem(Parsed file, Range range, int line, String what, String next) {
        return file.source().problem(line, range == null ? "" : range.rule().name(), what, next);
    }

    /** The line of the word within the rule (its consequence where that is to blame), else the first line of either. */
    private static int line(Parsed file, Range range, String word, boolean consequence) {
        int first = range == null
                ? 1
                : consequence ? range.consequenceLine() : range.rule().line();
        int fallback = range == null ? 0 : first;
        if (word.isBlank()) {
            return fallback;
        }
        int end = range == null
                ? file.text().length()
                : Math.min(range.end() + 1, file.text().length());
        String[] lines = file.text().substring(0, end).split("\n", -1);
        for (int i = first - 1; i < lines.length; i++) {
            if (lines[i].contains(word)) {
                return i + 1;
            }
        }
        return fallback;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
