package org.recount.check;

import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/**
 * A turnout that is exactly that of another seat which the article tells of at the same election. Turnouts are told at the end
 * of a paragraph and in passing, of a seat by half its name: whoever has the wrong seat is rather the reader than the writer.
 */
record AnotherSeat(Setting around, Lookup lookup) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        Quantity stated = decision.claim.quantity().orElse(null);
        if (!(decision.claim instanceof Claim.Turnout)
                || stated == null
                || stated.measuredIn() != Unit.PERCENT
                || stated.decimals() == 0
                || said.contest() == null
                || heads(said)) {
            return Optional.empty();
        }
        return around.decisions().stream()
                .map(other -> other.claim.said())
                .filter(other -> other.contest() != null
                        && !other.contest().equals(said.contest())
                        && other.election() != null
                        && other.election().equals(said.election()))
                .flatMap(other -> lookup.race(other.election(), other.contest()).stream())
                .map(Race::contest)
                .filter(contest -> contest.turnout()
                        .filter(turnout -> AsPrinted.same(stated, turnout))
                        .isPresent())
                .map(contest ->
                        "it is exactly the turnout in %s, of which the article tells too".formatted(contest.name()))
                .findFirst();
    }

    /** Whether the sentence or line begins with the seat, as the head of its own result does. */
    private boolean heads(Statement said) {
        return around.sentence(said)
                .strip()
                .regionMatches(true, 0, said.contest(), 0, said.contest().length());
    }
}
