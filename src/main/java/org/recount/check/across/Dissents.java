package org.recount.check.across;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;
import org.recount.check.RuleNorm;
import org.recount.check.Severity;

/** What rules across articles call: the global {@code dissents}. One per session; not for many threads. */
public final class Dissents {
    /** A finding to be made. */
    record Draft(String rule, String norm, Severity severity, AcrossCheck check) {}

    private final List<Draft> drafts = new ArrayList<>();

    Dissents() {}

    /** The articles cannot all be right. */
    public void contradict(RuleContext context, AcrossCheck check) {
        add(context, check, Severity.WARNING);
    }

    /** Worth knowing; where something is wrong, the article that has it is told of it itself. */
    public void remark(RuleContext context, AcrossCheck check) {
        add(context, check, Severity.INFO);
    }

    private void add(RuleContext context, AcrossCheck check, Severity otherwise) {
        RuleNorm norm = RuleNorm.of(context.getRule());
        Severity severity = norm.severity() == null ? otherwise : norm.severity();
        drafts.add(new Draft(norm.id(), context.getRule().getName(), severity, check));
    }

    List<Draft> drafts() {
        return drafts;
    }
}
