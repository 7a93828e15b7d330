package org.recount.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names joined by dots in a condition, "race.previous.actual.get().validVotes".
 *
 * @param text  as written, brackets and what stands in them too
 * @param start offset within the condition
 * @param end   offset after it
 * @param steps at least one
 */
record Chain(String text, int start, int end, List<Step> steps) {
    Chain {
        steps = List.copyOf(steps);
    }

    /**
     * One name.
     *
     * @param called whether brackets follow it
     */
    record Step(String name, boolean called) {}

    /** Every chain of a condition outside its texts, those within brackets of others too. */
    static List<Chain> in(String condition) {
        List<Chain> chains = new ArrayList<>();
        int i = 0;
        while (i < condition.length()) {
            char c = condition.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfText(condition, i);
            } else if (Character.isJavaIdentifierStart(c) && begins(condition, i)) {
                chains.add(at(condition, i));
                i = endOfName(condition, i);
            } else {
                i++;
            }
        }
        return chains;
    }

    /** Up to a step, as names alone: "race.previous". */
    String upTo(int step) {
        return steps.subList(0, step).stream().map(Step::name).collect(Collectors.joining("."));
    }

    boolean called() {
        return steps.get(steps.size() - 1).called();
    }

    /** Not the rest of a number or name, nor a name of what stands before it. */
    private static boolean begins(String text, int i) {
        int before = i - 1;
        return before < 0
                || !(Character.isJavaIdentifierPart(text.charAt(before))
                        || text.charAt(before) == '.'
                        || text.charAt(before) == '#');
    }

    private static Chain at(String text, int start) {
        List<Step> steps = new ArrayList<>();
        int i = start;
        while (true) {
            int end = endOfName(text, i);
            int open = skipBlanks(text, end);
            boolean called = open < text.length() && text.charAt(open) == '(';
            int after = called ? endOfBrackets(text, open) : end;
            steps.add(new Step(text.substring(i, end), called));
            int dot = text.startsWith("!.", after) ? after + 1 : after;
            if (!text.startsWith(".", dot)
                    || dot + 1 >= text.length()
                    || !Character.isJavaIdentifierStart(text.charAt(dot + 1))) {
                return new Chain(text.substring(start, after), start, after, steps);
            }
            i = dot + 1;
        }
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int endOfName(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** After the bracket that closes the one opened here; the end where none does. */
    private static int endOfBrackets(String text, int open) {
        int depth = 0;
        int i = open;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfText(text, i);
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i++;
            if (depth == 0) {
                return i;
            }
        }
        return i;
    }

    /** After the closing quotation mark; the end where there is none. */
    static int endOfText(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(start)) {
                return i + 1;
            }
        }
        return text.length();
    }
}
