package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Unit;
import org.recount.election.SeatKey;

/** A majority against the votes, or the shares, of first and second that stand beside it. */
final class ToldMargin implements Within.Concern {
    private final Arithmetic arithmetic;

    ToldMargin(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    @Override
    public void find(Told all, Within.Groups groups) {
        if (all.national()) {
            return;
        }
        for (Told told : all.byElection()) {
            for (Decision majority : told.majorities(Claim.Held.WON, Unit.VOTES)) {
                against(majority, two(majority, told, told.votes()), groups);
            }
            for (Unit unit : List.of(Unit.PERCENT, Unit.POINTS)) {
                for (Decision majority : told.majorities(Claim.Held.WON, unit)) {
                    against(majority, two(majority, told, told.shares()), groups);
                }
            }
        }
    }

    /**
     * First and second: the two who are told of. Of more than two, those whom the article itself calls first and second.
     */
    private static List<Decision> two(Decision majority, Told told, Map<String, Decision> figures) {
        List<Decision> two = new ArrayList<>(figures.values());
        if (two.size() > 2) {
            two = new ArrayList<>(2);
            add(two, figures, majority.claim.said().subject());
            add(two, figures, majority.claim.said().object());
            for (Decision defeat : told.of(ClaimKind.DEFEATED)) {
                if (two.size() < 2 && told.of(ClaimKind.DEFEATED).size() == 1) {
                    two.clear();
                    add(two, figures, defeat.claim.said().subject());
                    add(two, figures, defeat.claim.said().object());
                }
            }
        }
        two.sort(Comparator.comparing(Told::value).reversed());
        return two;
    }

    private static void add(List<Decision> two, Map<String, Decision> figures, String name) {
        Decision figure = name == null ? null : figures.get(SeatKey.of(name));
        if (figure != null && !two.contains(figure)) {
            two.add(figure);
        }
    }

    private void against(Decision majority, List<Decision> two, Within.Groups groups) {
        if (two.size() != 2 || majority.verdict == Verdict.SUPPORTED) {
            return;
        }
        BigDecimal lead = Told.value(two.get(0)).subtract(Told.value(two.get(1)));
        BigDecimal said = Told.value(majority);
        BigDecimal slack = Told.slack(two.get(0)).add(Told.slack(two.get(1)));
        boolean votes = majority.claim.quantity().orElseThrow().measuredIn() == Unit.VOTES;
        if (!votes) {
            // Each of the three figures may be off by half a unit of its last digit, and be cut off.
            slack = unit(majority).add(unit(two.get(0))).add(unit(two.get(1)));
        }
        boolean fits = said.subtract(lead).abs().compareTo(slack) <= 0
                || (votes
                        && arithmetic
                                        .count(
                                                majority.claim.quantity().orElseThrow(),
                                                lead.longValue(),
                                                Basis.CONTEST,
                                                null)
                                        .fit()
                                != Fit.DIFFERS);
        groups.add(
                new MarginFigures((Claim.Majority) majority.claim, two.get(0).claim, two.get(1).claim, lead, fits),
                majority,
                !fits,
                List.of(majority, two.get(0), two.get(1)));
    }

    private static BigDecimal unit(Decision decision) {
        return BigDecimal.ONE.movePointLeft(
                decision.claim.quantity().orElseThrow().decimals());
    }
}
