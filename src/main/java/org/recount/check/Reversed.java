package org.recount.check;

import java.util.Optional;
import org.recount.claim.Unit;

/** What is said to have doubled or halved, and went the other way. */
record Reversed() implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.checks()
                        .anyMatch(check -> check instanceof ComparisonCheck comparison
                                && !comparison.rightWay()
                                && comparison
                                        .claim()
                                        .by()
                                        .filter(by -> by.measuredIn() == Unit.TIMES)
                                        .isPresent())
                ? Optional.of("by so much the other way that it may be told of another poll")
                : Optional.empty();
    }
}
