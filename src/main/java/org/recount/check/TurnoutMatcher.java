package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Previous;

/** Claims of who could vote and who did: turnout, how it changed, and electorate. */
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
        if (claim.turnout().measuredIn() == Unit.POINTS) {
            return change(claim);
        }
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
        if (turnout.measuredIn() == Unit.PERCENT) {
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

    /** Against the same seat before, as it was, on the new boundaries, or the seats it was made of: papers use each. */
    private Check change(Claim.Turnout claim) {
        if (claim.said().contest() == null) {
            throw new NotDecided(Lack.OPEN, "turnouts of more than one seat are reckoned in several ways");
        }
        Race race = finder.race(claim.said());
        Previous previous = race.previous();
        List<Agreement> bases = new ArrayList<>();
        TurnoutChangeCheck best = null;
        best = against(claim, race, previous.actual().stream(), Basis.ACTUAL, bases, best);
        best = against(claim, race, previous.notional().stream(), Basis.NOTIONAL, bases, best);
        best = against(claim, race, previous.byElections().stream(), Basis.BY_ELECTION, bases, best);
        best = against(claim, race, previous.predecessors().stream(), Basis.PREDECESSOR, bases, best);
        if (best == null) {
            throw Before.nothing(race);
        }
        Before.requireComplete(best.agreement().fit(), race);
        return new TurnoutChangeCheck(claim, race, best.now(), best.then(), best.agreement(), bases);
    }

    private TurnoutChangeCheck against(
            Claim.Turnout claim,
            Race race,
            Stream<Contest> before,
            Basis base,
            List<Agreement> bases,
            TurnoutChangeCheck soFar) {
        TurnoutChangeCheck best = soFar;
        for (Contest old : (Iterable<Contest>) before::iterator) {
            for (BigDecimal then : turnouts(old)) {
                for (BigDecimal now : turnouts(race.contest())) {
                    Agreement one = ChangeMatcher.rounded(
                            claim.turnout().value(),
                            now,
                            then,
                            arithmetic.share(claim.turnout(), now.subtract(then), base, old));
                    bases.add(one);
                    if (best == null
                            || one.nearerThan(best.agreement(), claim.turnout().value())) {
                        best = new TurnoutChangeCheck(claim, race, now, then, one, List.of());
                    }
                }
            }
        }
        return best;
    }

    /** By valid votes, and by all ballots where those rejected are known; none without an electorate. */
    private static List<BigDecimal> turnouts(Contest contest) {
        if (contest.electorate().isEmpty()) {
            return List.of();
        }
        int electors = contest.electorate().getAsInt();
        BigDecimal valid = Arithmetic.percent(contest.validVotes(), electors);
        return contest.rejected().isEmpty()
                ? List.of(valid)
                : List.of(valid, Arithmetic.percent(contest.ballots(), electors));
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
