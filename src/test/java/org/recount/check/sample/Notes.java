package org.recount.check.sample;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;

/** A stand-in for the findings that rules report to. */
public final class Notes {

    private final List<String> ids = new ArrayList<>();

    /** Notes that a rule fired. */
    public void refute(RuleContext context, Object check, Object... details) {
        ids.add(String.valueOf(context.getRule().getMetaData().get("id")));
    }

    /** Ids of the rules that fired, in order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }
}
