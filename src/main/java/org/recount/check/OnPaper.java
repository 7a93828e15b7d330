package org.recount.check;

import java.util.Optional;
import org.recount.claim.Statement;

/**
 * An article that gives results as they would have been on the boundaries of now: a majority before may be one of those.
 *
 * @param told whether it gives them, rightly, and of more seats than one
 */
record OnPaper(boolean told) implements Doubt {

    static OnPaper in(Setting around) {
        return new OnPaper(around.decisions().stream()
                        .map(one -> one.verdict == Verdict.SUPPORTED ? one.claim.said() : one.otherwise)
                        .filter(said -> said != null && Lookup.notional(said.election()))
                        .map(Statement::contest)
                        .distinct()
                        .limit(2)
                        .count()
                > 1);
    }

    @Override
    public Optional<String> of(Decision decision) {
        return told
                        && decision.accuses()
                        && decision.verdict == Verdict.IMPRECISE
                        && decision.accusing() instanceof PreviousMajorityCheck
                ? Optional.of("the article tells of results as they would have been on the new boundaries")
                : Optional.empty();
    }
}
