package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;

/**
 * Somebody said to have been beaten who was on no ballot with whoever is said to have beaten them.
 *
 * @param race    the contest
 * @param subject said to have polled more
 * @param absent  name of the one who did not stand
 */
public record AbsentCheck(Claim.Defeated claim, Race race, Candidacy subject, String absent) implements Check {
    @Override
    public Account account() {
        String where = race.contest().name() + " at " + race.contest().election();
        return Account.of(subject.label() + " beat " + absent, absent + " did not stand")
                .message("The article says %s beat %s, who did not stand in %s."
                        .formatted(subject.label(), absent, where))
                .votes(
                        race.contest(),
                        race.contest().winner(),
                        race.contest().runnerUp().orElse(null));
    }
}
