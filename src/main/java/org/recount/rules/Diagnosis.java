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

    private static final String SPELLING =
            "Correct the spelling; what the facts offer is in the records of org.recount.check.";

    /** What Drools says, and what to say instead; the first group is the word to look for in the rule. */
    private enum Known {
        TYPE("Unable to find class:? '?([\\w.$]+)'?", "there is no fact type %s", "Import it or correct its name."),
        FIELD(
                "Unable to (?:parse left part of expression|Analyse Expression):? (.*?):?",
                "a fact has no such field: %s",
                SPELLING),
        METHOD("Method (\\w+) on class (\\S+) .*is missing", "%2$s has no method %1$s for these values", SPELLING),
        CONSTANT("Unknown field (\\w+) on class (\\S+)", "%2$s has no %1$s", SPELLING),
        NAME(
                "(\\S+) cannot be resolved.*",
                "%s is not known here",
                "Bind it in the condition, import it, or correct it."),
        CALL("The method (\\w+)\\(.* (?:undefined|not applicable) .*", "%s: no such call", SPELLING),
        IMPORT("Only a type can be imported\\. (\\S+) .*", "there is no type %s to import", "Correct the import."),
        JAVA("Unable to parse consequence caused by: \\([^)]*\\) (Parse error[^,]*).*", "not Java: %s", "Correct it.");

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

    /** At least one problem for files that do not compile together. */
    static List<Problem> of(List<Parsed> files, List<Complaint> together) {
        Set<Problem> problems = new LinkedHashSet<>();
        for (Parsed file : files) {
            List<Complaint> alone = RuleCompiler.compile(List.of(file.text())).errors();
            if (!alone.isEmpty()) {
                problems.addAll(ofFile(file, alone));
            }
        }
        if (problems.isEmpty()) {
            for (Complaint complaint : together) {
                problems.add(files.get(0)
                        .source()
                        .problem(
                                0,
                                "",
                                firstLine(complaint.text()),
                                "Each file compiles alone: look for what two of them define."));
            }
        }
        return List.copyOf(problems);
    }

    private static List<Problem> ofFile(Parsed file, List<Complaint> whole) {
        List<Problem> header = new ArrayList<>();
        for (Complaint complaint :
                RuleCompiler.compile(List.of(without(file, null))).errors()) {
            header.add(translate(file, null, complaint));
        }
        if (!header.isEmpty()) {
            return header;
        }
        List<Problem> found = new ArrayList<>();
        for (Range range : file.rules()) {
            for (Complaint complaint :
                    RuleCompiler.compile(List.of(without(file, range))).errors()) {
                found.add(translate(file, range, complaint));
            }
        }
        if (found.isEmpty()) {
            whole.forEach(complaint -> found.add(translate(file, null, complaint)));
        }
        return found;
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
                Object[] words = new Object[matcher.groupCount()];
                for (int i = 0; i < words.length; i++) {
                    words[i] = shortName(matcher.group(i + 1));
                }
                int line = line(file, range, matcher.group(1), complaint.java() || known == Known.JAVA);
                return problem(file, range, line, known.what.formatted(words), known.next);
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
