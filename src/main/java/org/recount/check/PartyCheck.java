package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;

/**
 * The party somebody stood for.
 *
 * @param race      the contest
 * @param candidacy the person's
 * @param kinship   of the party said with the one on the ballot
 */
public record PartyCheck(Claim.Party claim, Race race, Candidacy candidacy, Kinship kinship) implements Check {

    /** How the party said stands to the party on the ballot. */
    public enum Kinship {
        /** The same family. */
        SAME,
        /** Said to be independent; stood for a registered party that is called independent. */
        INDEPENDENT_BY_NAME,
        OTHER
    }

    @Override
    public Account account() {
        return Account.of(claim.said().object(), candidacy.party())
                .votes(race.contest(), candidacy)
                .line(Ranking.line(candidacy) + " votes, "
                        + Figures.ordinal(race.contest().place(candidacy)) + " of "
                        + race.contest().candidacies().size());
    }
}
