package org.recount.check;

import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;

/**
 * "A majority of 900 over Cole, having won 9,100": what is exactly another candidate's is wrong of somebody only where it
 * follows their name, with no other figure and no part of a sentence between.
 */
record AnothersFigure(Setting around, Lookup lookup, Telling telling) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        boolean polled = decision.claim instanceof Claim.Votes || decision.claim instanceof Claim.VoteShare;
        if (!polled || !decision.accuses() || said.subject() == null || !telling.tells(decision.claim)) {
            return Optional.empty();
        }
        return lookup.race(said.election(), said.contest())
                .flatMap(race -> other(race, decision.claim))
                .filter(other -> !follows(said))
                .map(other -> "it is exactly what %s polled, and does not follow %s"
                        .formatted(other.label(), said.subject()));
    }

    /** The candidate of a contest whose figure it exactly is, if not the one that it is told of. */
    private static Optional<Candidacy> other(Race race, Claim claim) {
        Quantity stated = claim.quantity().orElseThrow();
        ResultFigures figures = new ResultFigures(race.contest(), stated);
        return race.contest().candidacies().stream()
                .filter(one -> !one.name().equals(claim.said().subject()))
                .filter(figures::polled)
                .findFirst();
    }

    /** "Cole had 9,100", "Cole, a farmer, had 9,100": the last of the names leads to the figure, and a remark between is closed. */
    private boolean follows(Statement said) {
        String sentence = around.sentence(said);
        int quote = sentence.indexOf(said.quote());
        String who = said.subject().substring(said.subject().lastIndexOf(' ') + 1);
        if (quote < 0) {
            return true;
        }
        int name = sentence.lastIndexOf(who, quote + said.quote().length());
        if (name < 0 || name + who.length() >= quote) {
            return name >= 0;
        }
        String between = sentence.substring(name + who.length(), quote);
        return between.chars().noneMatch(Character::isDigit)
                && between.chars().filter(c -> c == ',').count() != 1;
    }
}
