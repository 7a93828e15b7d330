package org.recount.check;

import org.recount.claim.Claim;

/**
 * A number of seats of a party in the whole country.
 *
 * @param agreement   the closest of the totals it could mean
 * @param qualified   whether the text narrows which seats it counts
 * @param withSpeaker whether it fits only with the Speaker counted in
 * @param beyond      whether it is larger than everything it could be a part of
 * @param listed      whether it is the number of seats that the article lists beside it
 */
public record SeatCountCheck(
        Claim.SeatCount claim,
        Agreement agreement,
        boolean qualified,
        boolean withSpeaker,
        boolean beyond,
        boolean listed)
        implements Check {
    /** Seats are few: no number of them is round. */
    @Override
    public boolean nearRound() {
        return false;
    }

    @Override
    public Account account() {
        Account account = Account.of(claim.seats(), agreement.official());
        String party = claim.said().subject();
        long official = agreement.official().longValue();
        String what = switch (claim.counting()) {
            case WON -> " seats won by ";
            case GAINED -> " seats gained by ";
            case LOST -> " seats lost by ";
        };
        account.national(claim.said(), Figures.count(official) + what + party);
        if (withSpeaker) {
            account.line("%s %s, 1 Speaker: %s + 1 = %s"
                    .formatted(Figures.count(official), party, Figures.count(official), Figures.count(official + 1)));
            account.message("The article says %s; the tally has %s and counts the Speaker apart. Both agree."
                    .formatted(account.said, account.actual));
        }
        return account;
    }
}
