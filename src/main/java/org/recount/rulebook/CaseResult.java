package org.recount.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recount.check.Judgement;

/**
 * A case tried.
 *
 * @param tried     the case
 * @param deciders  ids of all rules that decided something in it
 * @param judgement what a report would tell
 * @param faults    why the case does not pass; empty where it does
 */
public record CaseResult(RuleCase tried, Set<String> deciders, Judgement judgement, List<String> faults) {
    /** How a case ends. */
    public enum Outcome {
        PASSED,
        FAILED,
        /** It is known to fail, and does. */
        TODO,
        /** It is known to fail, and passes. */
        NO_LONGER_TODO
    }

    public CaseResult {
        deciders = Collections.unmodifiableSet(new TreeSet<>(deciders));
        faults = List.copyOf(faults);
    }

    /** How it ended. */
    public Outcome outcome() {
        boolean todo = !tried.todo().isEmpty();
        if (faults.isEmpty()) {
            return todo ? Outcome.NO_LONGER_TODO : Outcome.PASSED;
        }
        return todo ? Outcome.TODO : Outcome.FAILED;
    }
}
