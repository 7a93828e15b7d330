package org.recount.check;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/**
 * A swing between two parties that no tally tells, against the changes of their shares that stand beside it: half of what one
 * gained and the other lost.
 */
final class ToldSwing implements Within.Concern {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private final Lookup lookup;
    /** What is cut off, or reckoned from shares as they were rounded; in points. */
    private final BigDecimal loose;

    ToldSwing(Lookup lookup, Conventions.Doubts doubts) {
        this.lookup = lookup;
        this.loose = doubts.changePoints();
    }

    @Override
    public void find(Told all, Within.Groups groups) {
        if (all.national()) {
            return;
        }
        for (Told told : all.byElection()) {
            for (Decision swing : told.of(ClaimKind.SWING)) {
                Statement said = swing.claim.said();
                Decision to = only(told, said.subject());
                Decision from = only(told, said.object());
                boolean exact = Told.exact(swing.claim) && unit(swing).compareTo(BigDecimal.ONE) < 0;
                if (to != null && from != null && exact && swing.verdict == Verdict.NOT_ENOUGH_INFO) {
                    set(swing, to, from, groups);
                }
            }
        }
    }

    /** The one change that is told of a party's share, by its name or that of whoever stood for it; null for none or several. */
    private Decision only(Told told, String party) {
        Decision found = null;
        for (Decision change : told.of(ClaimKind.SHARE_CHANGE)) {
            if (party != null && party.equals(party(change.claim.said()))) {
                if (found != null && Told.value(found).compareTo(Told.value(change)) != 0) {
                    return null;
                }
                found = change;
            }
        }
        return found == null
                        || !Told.exact(found.claim)
                        || found.claim.quantity().orElseThrow().measuredIn() != Unit.POINTS
                ? null
                : found;
    }

    private String party(Statement said) {
        return lookup.tallies()
                .contest(said.election(), said.contest())
                .flatMap(contest -> contest.candidacies().stream()
                        .filter(candidacy -> candidacy.name().equals(said.subject()))
                        .findFirst())
                .map(candidacy -> candidacy.party())
                .orElse(said.subject());
    }

    private static BigDecimal unit(Decision decision) {
        return BigDecimal.ONE.movePointLeft(
                decision.claim.quantity().orElseThrow().decimals());
    }

    private void set(Decision swing, Decision to, Decision from, Within.Groups groups) {
        BigDecimal half = Told.value(to).subtract(Told.value(from)).divide(TWO);
        if (half.signum() < 0) {
            return; // which way it went is not told plainly enough
        }
        BigDecimal slack = unit(swing)
                .divide(TWO)
                .add(unit(to).add(unit(from)).divide(FOUR))
                .add(loose);
        boolean fits = Told.value(swing).subtract(half).abs().compareTo(slack) <= 0;
        groups.add(
                new SwingFigures((Claim.Swing) swing.claim, to.claim, from.claim, half, fits),
                swing,
                !fits,
                List.of(swing, to, from));
    }
}
