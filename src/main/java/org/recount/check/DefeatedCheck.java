package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;

/**
 * Who polled more than whom. Of a party with several candidates: the one that makes the claim true, if any does.
 *
 * @param race    the contest both stood in
 * @param subject said to have polled more
 * @param object  said to have polled less
 */
public record DefeatedCheck(Claim.Defeated claim, Race race, Candidacy subject, Candidacy object) implements Check {
    @Override
    public Account account() {
        boolean beat = subject.votes() > object.votes();
        return Account.of(
                        subject.label() + " beat " + object.label(),
                        beat
                                ? subject.label() + " polled more than " + object.label()
                                : object.label() + " polled more than " + subject.label())
                .message("The article says %s beat %s; the tally has %s for %s and %s for %s."
                        .formatted(
                                subject.label(),
                                object.label(),
                                Figures.count(object.votes()),
                                object.label(),
                                Figures.count(subject.votes()),
                                subject.label()))
                .votes(race.contest(), object, subject)
                .line(race.contest().place(object) + " " + Ranking.line(object))
                .line(race.contest().place(subject) + " " + Ranking.line(subject));
    }
}
