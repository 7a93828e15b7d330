package org.recount.check;

import java.time.LocalDate;
import java.util.List;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;

/**
 * A contest of a seat before another, a by-election or one on other boundaries too, and none that is notional: for rules on
 * firsts and on what was before.
 *
 * @param contest  the earlier one
 * @param election its poll
 */
public record EarlierContest(Contest contest, Election election) {

    /** Polling day. */
    public LocalDate day() {
        return election.date();
    }

    /** What a finding tells that this contradicts. */
    Remark against(String words) {
        Candidacy winner = contest.winner();
        return new Remark(
                words,
                winner.label(),
                "%s (%s) was elected in %s on %s"
                        .formatted(winner.label(), winner.party(), contest.name(), Figures.day(day())),
                new Evidence(
                        List.of(new Evidence.Row(
                                contest.election(),
                                contest.name(),
                                winner.name(),
                                Figures.count(winner.votes()) + " votes, elected",
                                election.source().title(),
                                election.source().nearest(true),
                                null)),
                        List.of()));
    }
}
