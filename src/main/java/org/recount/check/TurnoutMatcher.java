package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Contest;
import org.recount.election.Election;

/** Claims of who could vote and who did: turnout and electorate. */
final class TurnoutMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;
    /** Points by which the ballots verified may outnumber those counted. */
    private final BigDecimal verified;

    TurnoutMatcher(Lookup lookup, Finder finder, Arithmetic arithmetic, Conventions conventions) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
        this.verified = conventions.doubts().verified();
    }

    Check turnout(Claim.Turnout claim) {
        Statement said = claim.said();
        Quantity turnout = claim.turnout();
        long electors = 0;
        long valid = 0;
        long ballots = 0;
        Race race = null;
        if (said.contest() == null && (said.subject() == null || lookup.party(said.subject()))) {
            Election election = finder.election(said);
            if (!election.complete()) {
                throw new NotDecided(Lack.NO_TALLY, "not every contest of " + election.id() + " is loaded");
            }
            for (Contest contest : election.contests()) {
                electors += contest.electorate().orElse(0);
                valid += contest.validVotes();
                ballots += contest.ballots();
            }
        } else {
            race = finder.race(said);
            electors = race.contest().electorate().orElse(0);
            valid = race.contest().validVotes();
            ballots = race.contest().ballots();
        }
        Contest from = race == null ? null : race.contest();
        Agreement agreement;
        if (turnout.measuredIn() == Unit.PERCENT || turnout.measuredIn() == Unit.POINTS) {
            if (electors == 0) {
                throw new NotDecided(Lack.NO_FIGURE, "the tally has no electorate");
            }
            agreement = Agreement.closer(
                    arithmetic.share(turnout, Arithmetic.percent(valid, electors), Basis.VALID_VOTES, from),
                    arithmetic.share(turnout, Arithmetic.percent(ballots, electors), Basis.BALLOTS, from));
            perhapsVerified(turnout, agreement, turnout.value().subtract(Arithmetic.percent(ballots, electors)), from);
        } else {
            agreement = Agreement.closer(
                    arithmetic.count(turnout, valid, Basis.VALID_VOTES, from),
                    arithmetic.count(turnout, ballots, Basis.BALLOTS, from));
            if (electors > 0) {
                BigDecimal above = turnout.value().subtract(BigDecimal.valueOf(ballots));
                perhapsVerified(
                        turnout,
                        agreement,
                        above.scaleByPowerOfTen(2).divide(BigDecimal.valueOf(electors), 4, RoundingMode.HALF_UP),
                        from);
            }
        }
        return new TurnoutCheck(claim, race, agreement);
    }

    /**
     * Decides nothing where a figure may be of ballots that no tally has: those verified, or those rejected as well.
     *
     * @param above points above the turnout of the ballots counted
     */
    private void perhapsVerified(Quantity turnout, Agreement agreement, BigDecimal above, Contest from) {
        boolean plain = turnout.hedge() == Hedge.NONE || turnout.hedge() == Hedge.ONLY;
        boolean rejectedKnown = from == null || from.rejected().isPresent();
        BigDecimal most = rejectedKnown ? verified : verified.add(verified);
        if (agreement.fit() != Fit.AGREES && plain && above.signum() > 0 && above.compareTo(most) <= 0) {
            throw new NotDecided(Lack.NO_FIGURE, "it may be of the ballots verified, which no tally has");
        }
    }

    Check electorate(Claim.Electorate claim) {
        Race race = finder.race(claim.said());
        if (race.contest().electorate().isEmpty()) {
            throw new NotDecided(Lack.NO_FIGURE, "the tally has no electorate");
        }
        return new ElectorateCheck(
                claim,
                race,
                arithmetic.count(
                        claim.electors(), race.contest().electorate().getAsInt(), Basis.ELECTORATE, race.contest()));
    }
}
