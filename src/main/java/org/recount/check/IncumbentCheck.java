package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Candidacy;
import org.recount.election.Membership;

/**
 * Whether somebody was a member.
 *
 * @param race       the contest
 * @param candidacy  the person's
 * @param standing   what is said
 * @param membership before this poll; who won a by-election since the general election before is sitting
 * @param won        whether the person won this contest
 * @param newSeat    whether the seat had no member of its own: no seat of its name was contested before
 */
public record IncumbentCheck(
        Claim.Incumbent claim,
        Race race,
        Candidacy candidacy,
        Claim.Standing standing,
        Membership membership,
        boolean won,
        boolean newSeat)
        implements Check {
    @Override
    public Account account() {
        String said = switch (standing) {
            case SITTING -> "the sitting member";
            case FORMER -> "a former member";
            case NEW -> "elected for the first time";
        };
        String actual = switch (membership) {
            case SITTING -> "the sitting member";
            case FORMER -> "a former member";
            case NEVER -> "not a member before";
            case UNKNOWN -> "not on the record";
        };
        Account account = Account.of(said, actual)
                .votes(race.contest(), candidacy)
                .line(candidacy.label() + ", " + candidacy.party() + ": sitting MP "
                        + (membership == Membership.SITTING ? "yes" : "no") + ", member before "
                        + (membership == Membership.NEVER ? "no" : "yes"));
        if (!said.equals(actual)) {
            account.message("The article says %s was %s; the tally has %s as %s."
                    .formatted(candidacy.label(), said, candidacy.label(), actual));
        }
        if (newSeat && standing == Claim.Standing.SITTING) {
            account.line("The seat is new in " + race.election().date().getYear() + " and had no member.");
        }
        return account;
    }
}
