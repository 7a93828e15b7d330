package org.recount.check;

import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/**
 * A place that the sentence after it puts right: "The chart placed her third. She was fourth." A writer who had erred would
 * not give both in one breath.
 */
record PutRight(Setting around) implements Doubt {
    /** Sentences at most that end between the two. */
    private static final int NEXT = 1;

    @Override
    public Optional<String> of(Decision decision) {
        return decision.verdict == Verdict.REFUTED && decision.claim instanceof Claim.Place && putRight(decision)
                ? Optional.of("the next sentence gives the right place, as one that puts right an error would")
                : Optional.empty();
    }

    private boolean putRight(Decision decision) {
        Statement said = decision.claim.said();
        return around.right()
                .filter(other -> other.claim instanceof Claim.Place)
                .map(other -> other.claim.said())
                .anyMatch(other -> other.start() >= said.end()
                        && said.samePoll(other)
                        && Objects.equals(said.subject(), other.subject())
                        && around.sameParagraph(said, other)
                        && around.between(said, other).split("[.?!] ", -1).length - 1 <= NEXT);
    }
}
