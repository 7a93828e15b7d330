package org.recount.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * A part of a rule's condition that is asked as a whole: a pattern, or what nothing or something must match.
 *
 * @param text    as written
 * @param pattern on facts as they are; empty where it is none, or its facts come from elsewhere
 * @param facts   how many facts it gives the rule to fire on; -1 where that is not known
 */
record RuleElement(String text, Optional<PatternText> pattern, int facts) {

    /** Those of a rule, in their order. */
    static List<RuleElement> of(RuleDescr rule, String file) {
        List<RuleElement> elements = new ArrayList<>();
        flatten(rule.getLhs(), file, elements);
        return List.copyOf(elements);
    }

    private static void flatten(BaseDescr element, String file, List<RuleElement> elements) {
        if (element instanceof AndDescr several) {
            several.getDescrs().forEach(one -> flatten(one, file, elements));
        } else {
            String text = file.substring(element.getStartCharacter(), element.getEndCharacter() + 1)
                    .strip();
            elements.add(new RuleElement(text, pattern(element), facts(element)));
        }
    }

    private static Optional<PatternText> pattern(BaseDescr element) {
        return element instanceof PatternDescr pattern && pattern.getSource() == null
                ? Optional.of(RuleSource.pattern(pattern, ""))
                : Optional.empty();
    }

    private static int facts(BaseDescr element) {
        if (element instanceof OrDescr either) {
            return either.getDescrs().stream().allMatch(PatternDescr.class::isInstance) ? 1 : -1;
        }
        if (element instanceof PatternDescr) {
            return 1;
        }
        return element instanceof NotDescr
                        || element instanceof ExistsDescr
                        || element instanceof ForallDescr
                        || element instanceof EvalDescr
                ? 0
                : -1;
    }

    /** On one line. */
    String shown() {
        return text.replaceAll("\\s+", " ");
    }
}
