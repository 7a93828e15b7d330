package org.recount.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.rules.RuleCompiler.Complaint;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.RuleReader.Parsed;
import org.recount.rules.RuleReader.Range;

/**
 * Finds out which rules of a folder do not compile and says so in the rule file's own terms. Drools names neither line
 * nor rule and stops at the first kind of error, so every rule of a failing file is compiled alone.
 */
final class Diagnosis {

    /** What Drools says, and what to say instead; the first group is the word to look for in the rule. */
    private enum Known {
        TYPE("Unable to find class:? '?([\\w.$]+)'?", "there is no type %s", "Import it or correct its name."),
        FIELD(
                "Unable to (?:parse left part of expression|Analyse Expression):? (.*?):?",
                "cannot be understood: %s",
                "recount rules facts TYPE tells which fields a type has."),
        METHOD(
                "Method (\\w+) on class (\\S+) .*is missing",
                "%2$s has no method %1$s for these values",
                "recount rules facts TYPE tells which fields a type has."),
        CONSTANT("Unknown field (\\w+) on class (\\S+)", "%2$s has no %1$s", "Correct the spelling."),
        POSITION(
                "Unable to find @Positional field .*",
                "a value stands in the condition without a field",
                "Name the field that it belongs to: agreement.official == 5, and end conditions with no semicolon."),
        PREDICATE(
                "Predicate '(.*)' must be a Boolean expression",
                "%s is no condition",
                "Compare it with something: %1$s == ….");

        private final Pattern pattern;
        private final String what;
        private final String next;

        Known(String pattern, String what, String next) {
            this.pattern = Pattern.compile(pattern);
            this.what = what;
            this.next = next;
        }
    }

    private Diagnosis() {}

    /** What keeps files from compiling together, names given twice left out: those are told of otherwise. */
    static List<Problem> of(List<Parsed> files, List<Complaint> together) {
        Set<Problem> problems = new LinkedHashSet<>();
        boolean blamed = false;
        Set<String> functions = functions(files);
        for (Parsed file : files) {
            List<Complaint> alone = complaints(file.text(), functions);
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
     * @param functions of all files of the folder, which a text alone lacks
     */
    private static List<Complaint> complaints(String text, Set<String> functions) {
        return RuleCompiler.compile(List.of(text)).errors().stream()
                .filter(complaint -> !isDuplicate(complaint))
                .filter(complaint -> functions.stream()
                        .noneMatch(function -> complaint.text().startsWith("The method " + function + "(")))
                .toList();
    }

    /** Blames rules; where none is to blame, what stands above them. */
    private static List<Problem> ofFile(Parsed file, List<Complaint> whole, Set<String> functions) {
        List<Problem> found = new ArrayList<>();
        for (Range range : file.rules()) {
            List<Complaint> complaints = file.rules().size() == 1 ? whole : complaints(without(file, range), functions);
            if (!complaints.isEmpty()) {
                ConditionDiagnosis.of(file, range)
                        .ifPresentOrElse(
                                found::add,
                                () -> complaints.forEach(complaint -> found.add(ofRule(file, range, complaint))));
            }
        }
        if (found.isEmpty()) {
            whole.forEach(complaint -> found.add(translate(file, null, complaint)));
        }
        return found;
    }

    private static Problem ofRule(Parsed file, Range range, Complaint complaint) {
        return ConsequenceDiagnosis.of(file, range, firstLine(complaint.text()))
                .orElseGet(() -> translate(file, range, complaint));
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
        String text = firstLine(complaint.text());
        for (Known known : Known.values()) {
            Matcher matcher = known.pattern.matcher(text);
            if (matcher.matches()) {
                Object[] words = new Object[Math.max(1, matcher.groupCount())];
                words[0] = "";
                for (int i = 0; i < matcher.groupCount(); i++) {
                    words[i] = shortName(matcher.group(i + 1));
                }
                int line = line(file, range, matcher.groupCount() == 0 ? "" : matcher.group(1), complaint.java());
                return problem(file, range, line, known.what.formatted(words), known.next.formatted(words));
            }
        }
        return problem(
                file, range, line(file, range, "", complaint.java()), text, "Look at this rule's text and types.");
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

    /** The last part of a class's full name; other words as they are. */
    private static String shortName(String name) {
        return name.matches("[\\w$]+(\\.[\\w$]+)+")
                ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                : name;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
