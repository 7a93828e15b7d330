package org.recount.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/** So far from the tally, with no cause that explains it, that it may be a figure of something else. */
record Wild(Causes causes, Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        return decision.checks().anyMatch(check -> wild(decision.claim, check))
                ? Optional.of("so far from the tally of %s at %s that it may tell of something else"
                        .formatted(HowTold.where(said), said.election()))
                : Optional.empty();
    }

    private boolean wild(Claim claim, Check check) {
        Account account = check.account();
        return account.stated != null
                && account.official != null
                && !(check instanceof SwingCheck)
                && far(claim, account)
                && !explained(claim, account);
    }

    /** Any number of seats below a hundred is one digit away from most: of so few digits only their order tells. */
    private boolean explained(Claim claim, Account account) {
        boolean few = claim instanceof Claim.SeatCount && account.stated.value().precision() < doubts.slipDigits();
        return few ? Slips.turned(account) : causes.explain(account);
    }

    private boolean far(Claim claim, Account account) {
        BigDecimal stated = account.stated.value().abs();
        BigDecimal official = account.official.abs();
        boolean percent = account.stated.measuredIn() == Unit.PERCENT || account.stated.measuredIn() == Unit.POINTS;
        if (claim.said().contest() == null || claim instanceof Claim.Electorate) {
            return FarApart.times(stated, official, doubts.national()) && !seatsTooMany(claim, stated, official);
        }
        if (claim instanceof Claim.Turnout) {
            return percent && FarApart.by(stated, official, doubts.turnoutPoints());
        }
        return percent
                ? FarApart.times(stated, official, doubts.shareTimes())
                        && FarApart.by(stated, official, doubts.sharePoints())
                : FarApart.times(stated, official, doubts.countTimes())
                        && FarApart.by(stated, official, doubts.countApart());
    }

    /** A party has no more seats in a part of the country than in all of it: a little too many are plainly told wrong. */
    private boolean seatsTooMany(Claim claim, BigDecimal stated, BigDecimal official) {
        return claim instanceof Claim.SeatCount
                && HowTold.firm(claim.said())
                && stated.compareTo(official) > 0
                && !FarApart.by(stated, official, doubts.seats());
    }
}
