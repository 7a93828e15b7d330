package org.recount.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used, with every flaw found in them. The message is for the rules' author: no stack trace. */
public final class RuleProblems extends Exception {

    private final transient List<Problem> problems;

    RuleProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of folders, files and lines. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One flaw.
     *
     * @param file   path as a user would type it
     * @param line   1-based; 0 where it concerns the file as a whole
     * @param column 1-based; 0 where it is not known
     * @param rule   name of the rule; empty where it concerns no single rule
     * @param what   the flaw
     * @param next   what to do about it
     */
    public record Problem(String file, int line, int column, String rule, String what, String next) {

        /** A flaw of a line. */
        public Problem(String file, int line, String rule, String what, String next) {
            this(file, line, 0, rule, what, next);
        }

        @Override
        public String toString() {
            String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
            String subject = rule.isEmpty() ? "" : "rule \"" + rule + "\": ";
            return place + ": " + subject + what + "\n    " + next;
        }
    }
}
