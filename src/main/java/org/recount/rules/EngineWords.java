package org.recount.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is told in place of a complaint of the engine, which speaks of its own classes.
 *
 * @param word to look for in the rule; empty where there is none
 * @param what the flaw
 * @param next what to do about it
 */
record EngineWords(String word, String what, String next) {

    /** What the engine says, and what to say instead; the first group is the word to look for in the rule. */
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
                "Compare it with something: %1$s == …."),
        SORTS(
                "(?:Comparison|Equality) operation requires compatible types\\. Found (?:class )?(\\S+) and (?:class )?(\\S+)",
                "a value of %s and one of %s cannot be compared",
                "recount rules facts TYPE tells what a type is made of."),
        BRACKETS(
                "Unable to parse type",
                "a number behind brackets cannot be reckoned with",
                "Bind it, as in $number : claim.quantity.get().value, and use $number in the next condition."),
        AMBIGUOUS(
                "Unable to find ambiguously defined class '(\\w+)', candidates are: \\[(\\S+), .*\\]",
                "%s is a type of two packages",
                "Import the one that you mean by its name: import org.recount.claim.%1$s;"),
        ARGUMENTS(
                "The method (\\w+)\\((.*)\\) in the type \\S+ is not applicable for the arguments \\((.*)\\)",
                "%s takes (%s), not (%s)",
                "Compare numbers with ==, < and >."),
        RESERVED(
                "Invalid token kind \\d+",
                "a word of the rule language stands where a field is meant",
                "Give it another name; recount rules facts TYPE tells which fields a type has.");

        private final Pattern pattern;
        private final String what;
        private final String next;

        Known(String pattern, String what, String next) {
            this.pattern = Pattern.compile(pattern);
            this.what = what;
            this.next = next;
        }
    }

    /** A class as Java calls it; the last part is what authors know. */
    private static final Pattern CLASS = Pattern.compile("(?:class )?(?:[a-z]\\w*\\.)+(?:[A-Z]\\w*\\$)*([A-Z]\\w*)");

    /** The first line of a complaint in an author's words. */
    static EngineWords of(String complaint) {
        for (Known known : Known.values()) {
            Matcher matcher = known.pattern.matcher(complaint);
            if (matcher.matches()) {
                Object[] words = new Object[Math.max(1, matcher.groupCount())];
                words[0] = "";
                for (int i = 0; i < matcher.groupCount(); i++) {
                    words[i] = shortName(matcher.group(i + 1));
                }
                String word = matcher.groupCount() == 0 ? "" : matcher.group(1);
                return new EngineWords(word, known.what.formatted(words), known.next.formatted(words));
            }
        }
        return new EngineWords(
                "",
                CLASS.matcher(complaint).replaceAll("$1"),
                "recount rules facts TYPE tells which fields a type has.");
    }

    /** The last part of a class's full name; other words as they are. */
    private static String shortName(String name) {
        return name.matches("[\\w$]+(\\.[\\w$]+)+")
                ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1)
                : name;
    }
}
