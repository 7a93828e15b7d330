package org.recount.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recount.claim.Statement;

/**
 * What stands around a claim in its article.
 *
 * @param text      of the article
 * @param decisions on all its claims, as they are so far
 */
record Setting(String text, List<Decision> decisions) {
    Setting {
        decisions = List.copyOf(decisions);
    }

    /** The decisions that a tally bears out. */
    Stream<Decision> right() {
        return decisions.stream().filter(decision -> decision.verdict == Verdict.SUPPORTED);
    }

    /** The line that a claim stands in, no further than its full stops. */
    String sentence(Statement said) {
        return Words.sentence(text, said);
    }

    /** The years that the sentence of a claim names in digits. */
    List<Integer> years(Statement said) {
        return Words.years(sentence(said));
    }

    /** Whether the sentence of a claim has the last of somebody's names. */
    boolean named(String who, Statement said) {
        if (who == null) {
            return false;
        }
        String last = who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return sentence(said).toLowerCase(Locale.ROOT).contains(last);
    }

    /** What stands between two claims; empty where they overlap. */
    String between(Statement one, Statement other) {
        return Words.between(text, one, other);
    }

    /** No sentence or line ends between two claims. */
    boolean together(Statement one, Statement other) {
        return Words.together(text, one, other);
    }

    /** No empty line stands between two claims, but for one below a heading. */
    boolean sameBlock(Statement one, Statement other) {
        return Words.block(text, one, other);
    }

    /** No line ends between the starts of two claims. */
    boolean sameParagraph(Statement one, Statement other) {
        int from = Math.min(one.start(), other.start());
        int to = Math.max(one.start(), other.start());
        return to <= text.length() && text.substring(from, to).indexOf('\n') < 0;
    }

    /** Characters between two claims; below 0 where they overlap. */
    static int apart(Statement one, Statement other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }
}
