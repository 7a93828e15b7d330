package org.recount.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.rules.RuleProblems.Problem;

/** Characters that word processors put in place of those of a rule. */
public final class Typography {
    private static final Map<Integer, String> INSTEAD = Map.ofEntries(
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2018, "\""),
            Map.entry(0x2019, "\""),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x2264, "<="),
            Map.entry(0x2265, ">="),
            Map.entry(0x2260, "!="),
            Map.entry(0x00A0, "a blank"),
            Map.entry(0x202F, "a blank"),
            Map.entry(0x2009, "a blank"),
            Map.entry(0x200B, "nothing"),
            Map.entry(0xFEFF, "nothing"));

    private Typography() {}

    /** A character for readers, by its number where it cannot be seen. */
    public static String shown(int c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT
                ? "U+%04X, an invisible character,".formatted(c)
                : Character.toString(c);
    }

    /** What to write in its place. */
    public static String instead(int c) {
        return INSTEAD.containsKey(c)
                ? "Write %s. Word processors change such characters; a plain text editor does not."
                        .formatted(INSTEAD.get(c))
                : "Take it out.";
    }

    /** One problem for each such character outside strings and comments; a quotation mark spoils what follows it. */
    static List<Problem> of(RuleFile file, String text, RuleLayout layout) {
        List<Problem> problems = new ArrayList<>();
        String plain = layout.plain();
        int line = 0;
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (c > 0x7F && !Character.isLetterOrDigit(c)) {
                Position at = Position.of(text, i);
                if (at.line() != line) {
                    problems.add(file.problem(at, "", shown(c) + " does not belong in a rule", instead(c)));
                }
                line = at.line();
            }
        }
        return problems;
    }
}
