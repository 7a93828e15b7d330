package org.recount.check;

import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/**
 * What the same paragraph goes on to put right: "the chart placed her third. She was fourth", "you had it as 72; it was 27".
 * A writer who had erred would not give both in one breath.
 */
record PutRight(Setting around) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.verdict == Verdict.REFUTED && measured(decision.claim) && putRight(decision)
                ? Optional.of("the same paragraph goes on to give what is right, as one who puts right an error would")
                : Optional.empty();
    }

    private static boolean measured(Claim claim) {
        return claim instanceof Claim.Place || claim instanceof Claim.Votes || claim instanceof Claim.Majority;
    }

    private boolean putRight(Decision decision) {
        Statement said = decision.claim.said();
        return around.right()
                .filter(other -> other.claim.kind() == decision.claim.kind())
                .map(other -> other.claim.said())
                .anyMatch(other -> other.start() >= said.end()
                        && said.samePoll(other)
                        && Objects.equals(said.subject(), other.subject())
                        && around.sameParagraph(said, other));
    }
}
