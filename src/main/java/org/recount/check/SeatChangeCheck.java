package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Contest;
import org.recount.election.Previous;

/**
 * How a seat passed.
 *
 * @param race        the contest; null where any seat of the country is meant
 * @param bearing     what the result line, the results before and the person's membership say together
 * @param lineDiffers whether the official result line alone reads otherwise
 */
public record SeatChangeCheck(Claim.SeatChange claim, Race race, Bearing bearing, boolean lineDiffers)
        implements Check {

    /** What all that is loaded says to a change of a seat. */
    public enum Bearing {
        /** At least one base bears it out and none of the certain facts contradicts it. */
        AGREES,
        /** Every base contradicts it. */
        CONTRADICTED
    }

    @Override
    public Account account() {
        if (race == null) {
            return Account.of(words(), bearing == Bearing.AGREES ? "so in at least one seat" : "so in no seat");
        }
        Contest contest = race.contest();
        String line = contest.resultLine().isEmpty()
                ? contest.winner().label() + " (" + contest.winner().party() + ") won"
                : contest.resultLine();
        Account account = Account.of(words(), line);
        account.row(contest, line, "resultLine");
        Previous previous = race.previous();
        String since =
                race.before().map(e -> String.valueOf(e.date().getYear())).orElse("the election before");
        account.line("Against the general election of " + since + ": " + line);
        previous.actual().ifPresent(c -> account.votes(c, c.winner()).line(since + ": " + Ranking.line(c.winner())));
        previous.notional()
                .ifPresent(c -> account.row(c, "notional: " + c.winner().party())
                        .line(since + " notional: " + c.winner().party()));
        if (!previous.byElections().isEmpty()) {
            Contest by = previous.byElections().get(0);
            account.votes(by, by.winner())
                    .line("By-election: " + (by.resultLine().isEmpty() ? Ranking.line(by.winner()) : by.resultLine()));
        }
        if (lineDiffers) {
            account.message("The article says %s; the official line is \u201c%s\u201d, told against %s. Both agree."
                    .formatted(words(), line, since));
        }
        return account;
    }

    private String words() {
        String other = claim.said().object();
        boolean own = race != null
                && race.named(claim.said().subject()).stream()
                        .anyMatch(one -> one.party().equals(other));
        boolean told = other != null && !own && !other.equals(claim.said().subject());
        return claim.said().subject()
                + switch (claim.change()) {
                    case GAIN -> " gained the seat" + (told ? " from " + other : "");
                    case HOLD -> " held the seat";
                    case LOSS -> " lost the seat" + (told ? " to " + other : "");
                    case WIN_BACK -> " won the seat back" + (told ? " from " + other : "");
                };
    }
}
