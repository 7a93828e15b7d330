package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.recount.claim.ClaimKind;
import org.recount.claim.Unit;

/** Votes against all votes, all votes against the electorate, both against the turnout. */
final class ToldTotal implements Within.Concern {
    private final Arithmetic arithmetic;

    ToldTotal(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    @Override
    public void find(Told all, Within.Groups groups) {
        if (all.national()) {
            return;
        }
        for (Told told : all.byElection()) {
            Decision total = first(told, ClaimKind.TURNOUT, Unit.VOTES);
            Decision turnout = first(told, ClaimKind.TURNOUT, Unit.PERCENT);
            Decision electorate = first(told, ClaimKind.ELECTORATE, Unit.ELECTORS);
            List<Decision> votes = new ArrayList<>(told.votes().values());
            if (!votes.isEmpty() && (total != null || electorate != null)) {
                sum(votes, total == null ? electorate : total, groups);
            }
            if (total != null && turnout != null && electorate != null) {
                turnout(total, electorate, turnout, groups);
            }
        }
    }

    private static Decision first(Told told, ClaimKind kind, Unit unit) {
        for (Decision decision : told.of(kind)) {
            if (Told.exact(decision.claim)
                    && decision.claim.quantity().orElseThrow().measuredIn() == unit) {
                return decision;
            }
        }
        return null;
    }

    private static void sum(List<Decision> votes, Decision whole, Within.Groups groups) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = Told.slack(whole);
        List<Decision> involved = new ArrayList<>(votes);
        involved.add(whole);
        for (Decision one : votes) {
            sum = sum.add(Told.value(one));
            slack = slack.add(Told.slack(one));
        }
        boolean fits = sum.subtract(slack).compareTo(Told.value(whole)) <= 0;
        groups.add(
                new TotalFigures(whole.claim, votes.stream().map(d -> d.claim).toList(), sum, fits),
                whole,
                !fits,
                involved);
    }

    /** Of all votes and the electorate follows the turnout. */
    private void turnout(Decision total, Decision electorate, Decision turnout, Within.Groups groups) {
        BigDecimal actual = Arithmetic.percent(
                Told.value(total).longValue(), Told.value(electorate).longValue());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(
                turnout.claim.quantity().orElseThrow().decimals());
        // Rejected ballots may be in one figure and not in the other.
        boolean fits = Told.value(turnout).subtract(actual).abs().compareTo(unit.max(BigDecimal.ONE)) <= 0
                || arithmetic
                                .share(turnout.claim.quantity().orElseThrow(), actual, Basis.CONTEST, null)
                                .fit()
                        != Fit.DIFFERS;
        groups.add(
                new TurnoutFigures(turnout.claim, total.claim, electorate.claim, actual, fits),
                turnout,
                !fits,
                List.of(total, electorate, turnout));
    }
}
