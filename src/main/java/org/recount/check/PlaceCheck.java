package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * The place somebody came in.
 *
 * @param race      the contest
 * @param candidacy of a party with several candidates: the one in the place said, if one is
 * @param stated    the place said
 * @param highest   best place that can be said of the candidacy, 1 for the winner
 * @param lowest    worst; differs from {@code highest} where votes are equal
 */
public record PlaceCheck(Claim.Place claim, Race race, Candidacy candidacy, int stated, int highest, int lowest)
        implements Check {
    @Override
    public Account account() {
        Contest contest = race.contest();
        String actual = Figures.ordinal(highest);
        Account account =
                Account.of(candidacy.label() + " " + Figures.ordinal(stated), candidacy.label() + " " + actual);
        for (Candidacy one : contest.candidacies()) {
            int place = contest.place(one);
            if (place <= Math.max(stated, highest) && place >= Math.min(stated, highest)) {
                account.votes(contest, one);
                account.line(place + " " + Ranking.line(one));
                if (place == stated) {
                    account.message("The article says %s came %s; the tally has %s %s, with %s %s."
                            .formatted(
                                    candidacy.label(),
                                    Figures.ordinal(stated),
                                    candidacy.label(),
                                    actual,
                                    one.label(),
                                    Figures.ordinal(stated)));
                    int apart = Math.abs(one.votes() - candidacy.votes());
                    if (Math.abs(stated - highest) == 1 && apart * 100L <= contest.validVotes()) {
                        account.cause("%s and %s are %s votes apart."
                                .formatted(
                                        capital(Figures.ordinal(Math.min(stated, highest))),
                                        Figures.ordinal(Math.max(stated, highest)),
                                        Figures.count(apart)));
                    }
                }
            }
        }
        return account;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
