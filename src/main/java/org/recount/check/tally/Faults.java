package org.recount.check.tally;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;
import org.recount.check.RuleNorm;
import org.recount.check.Severity;

/** What rules on tallies call: the global {@code faults}. One per session; not for many threads. */
public final class Faults {
    private final List<TallyFault> found = new ArrayList<>();

    Faults() {}

    /** The tally contradicts itself. */
    public void contradiction(RuleContext context, TallyCheck check) {
        add(context, check, Severity.ERROR);
    }

    /** Nothing is wrong, but whoever uses the tally should know. */
    public void remark(RuleContext context, TallyCheck check) {
        add(context, check, Severity.INFO);
    }

    private void add(RuleContext context, TallyCheck check, Severity otherwise) {
        RuleNorm norm = RuleNorm.of(context.getRule());
        found.add(new TallyFault(norm.id(), norm.severity() == null ? otherwise : norm.severity(), check));
    }

    List<TallyFault> found() {
        return found;
    }
}
