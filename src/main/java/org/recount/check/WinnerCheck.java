package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;

/**
 * Who won a contest.
 *
 * @param race      null where a party is said to have won seats in the whole country
 * @param candidacy who is said to have won; of a party, its candidate with most votes; null for the whole country
 * @param won       whether that candidacy won; for the whole country, whether the party won a seat
 */
public record WinnerCheck(Claim.Winner claim, Race race, Candidacy candidacy, boolean won) implements Check {
    @Override
    public Account account() {
        String said = claim.said().subject();
        if (race == null) {
            String seats = won ? "at least a seat" : "no seat";
            return Account.of(said + " won a seat", seats).national(claim.said().election(), seats + " for " + said);
        }
        Candidacy winner = race.contest().winner();
        return Account.of(said + " won", winner.label() + " won")
                .votes(race.contest(), winner, candidacy)
                .line("1 " + Ranking.line(winner))
                .line(race.contest().place(candidacy) + " " + Ranking.line(candidacy));
    }
}
