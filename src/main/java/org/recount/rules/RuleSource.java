package org.recount.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.recount.rules.PatternText.Constraint;

/**
 * A rule as its author wrote it.
 *
 * @param rule     what its annotations say
 * @param text     from the word "rule" to the word "end"
 * @param patterns in their order, those within not, exists and accumulate among them
 */
public record RuleSource(Rule rule, String text, List<PatternText> patterns) {
    public RuleSource {
        patterns = List.copyOf(patterns);
    }

    /** The source of a loaded rule; empty where its file has been changed or taken away since. */
    public static Optional<RuleSource> of(Rule rule) throws IOException {
        RuleFile file = RuleFile.of(rule.path());
        return new RuleReader()
                .read(file).stream()
                        .flatMap(parsed -> parsed.rules().stream()
                                .filter(range -> range.rule().name().equals(rule.name()))
                                .map(range -> new RuleSource(
                                        range.rule(),
                                        parsed.text()
                                                .substring(range.start(), range.end() + 1)
                                                .strip(),
                                        range.patterns())))
                        .findFirst();
    }

    /** The patterns of a parsed rule. */
    static List<PatternText> patterns(RuleDescr rule) {
        List<PatternText> patterns = new ArrayList<>();
        collect(rule.getLhs(), "", patterns);
        return patterns;
    }

    private static void collect(BaseDescr element, String setting, List<PatternText> patterns) {
        if (element instanceof PatternDescr pattern) {
            patterns.add(pattern(pattern, setting));
            collect(pattern.getSource(), setting, patterns);
        } else if (element instanceof AccumulateDescr accumulate) {
            collect(accumulate.getInput(), "accumulate", patterns);
        } else if (element instanceof CollectDescr collect) {
            collect(collect.getInputPattern(), "accumulate", patterns);
        } else if (element instanceof ConditionalElementDescr several) {
            String inner = element instanceof NotDescr
                    ? "not"
                    : element instanceof ExistsDescr
                            ? "exists"
                            : element instanceof ForallDescr
                                    ? "forall"
                                    : element instanceof OrDescr && setting.isEmpty() ? "or" : setting;
            for (Object nested : several.getDescrs()) {
                collect((BaseDescr) nested, inner, patterns);
            }
        }
    }

    static PatternText pattern(PatternDescr pattern, String setting) {
        List<Constraint> constraints = pattern.getConstraint().getDescrs().stream()
                .map(one -> new Constraint(one.toString(), Math.max(pattern.getLine(), one.getLine())))
                .toList();
        String binding = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
        return new PatternText(
                pattern.getObjectType(), binding, setting, pattern.getSource() != null, pattern.getLine(), constraints);
    }
}
