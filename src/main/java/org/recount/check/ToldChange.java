package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;
import org.recount.election.Election;
import org.recount.election.SeatKey;

/** A change against what it is said to start from and to end at. */
final class ToldChange implements Within.Concern {
    private final Arithmetic arithmetic;
    private final Lookup lookup;

    ToldChange(Arithmetic arithmetic, Lookup lookup) {
        this.arithmetic = arithmetic;
        this.lookup = lookup;
    }

    @Override
    public void find(Told told, Within.Groups groups) {
        if (told.national()) {
            return;
        }
        List<Decision> before = told.majorities(Claim.Held.BEFORE, Unit.VOTES);
        List<Decision> won = told.majorities(Claim.Held.WON, Unit.VOTES);
        if (before.size() == 1 && won.size() == 1) {
            for (Decision change : told.of(ClaimKind.MAJORITY)) {
                if (((Claim.Majority) change.claim).held() == Claim.Held.CHANGE) {
                    set(change, before.get(0), won.get(0), groups);
                }
            }
            compared(told, Claim.Measure.MAJORITY, null, before.get(0), won.get(0), groups);
        }
        told.of(ClaimKind.VOTE_CHANGE)
                .forEach(change -> ofSubject(change, told.of(ClaimKind.VOTES), told, Claim.Measure.VOTES, groups));
        told.of(ClaimKind.SHARE_CHANGE)
                .forEach(change -> ofSubject(change, told.of(ClaimKind.VOTE_SHARE), told, Claim.Measure.SHARE, groups));
    }

    /** Whether what it is said to have come from was polled after what it came to: then the change is not of those two. */
    private boolean later(Decision then, Decision now) {
        return date(now)
                .flatMap(here -> date(then).filter(there -> there.isAfter(here)))
                .isPresent();
    }

    private Optional<LocalDate> date(Decision told) {
        return Optional.ofNullable(told.claim.said().election())
                .flatMap(lookup.tallies()::election)
                .map(Election::date);
    }

    /** The subject's figure at the election of the change, and the only one at another election. */
    private void ofSubject(
            Decision change, List<Decision> figures, Told told, Claim.Measure measure, Within.Groups groups) {
        List<Decision> now = new ArrayList<>(1);
        List<Decision> then = new ArrayList<>(1);
        for (Decision figure : figures) {
            if (Told.exact(figure.claim)
                    && same(figure.claim.said().subject(), change.claim.said().subject())) {
                boolean here = String.valueOf(figure.claim.said().election())
                        .equals(String.valueOf(change.claim.said().election()));
                (here ? now : then).add(figure);
            }
        }
        if (now.size() == 1 && then.size() == 1 && !later(then.get(0), now.get(0))) {
            set(change, then.get(0), now.get(0), groups);
            compared(told, measure, change.claim.said().subject(), then.get(0), now.get(0), groups);
        }
    }

    private static boolean same(String one, String other) {
        return one != null && other != null && SeatKey.of(one).equals(SeatKey.of(other));
    }

    private void set(Decision change, Decision from, Decision to, Within.Groups groups) {
        Quantity said = change.claim.quantity().orElseThrow();
        BigDecimal difference = Told.value(to).subtract(Told.value(from));
        boolean fits = fits(said, difference, from, to);
        groups.add(
                new ChangeFigures(change.claim, from.claim, to.claim, difference, fits),
                change,
                !fits,
                List.of(change, from, to));
    }

    private boolean fits(Quantity said, BigDecimal difference, Decision from, Decision to) {
        BigDecimal slack = Told.slack(from).add(Told.slack(to));
        if (said.value().subtract(difference).abs().compareTo(slack) <= 0) {
            return true;
        }
        boolean percent = said.measuredIn() == Unit.PERCENT || said.measuredIn() == Unit.POINTS;
        boolean shares = from.claim.kind() == ClaimKind.VOTE_SHARE;
        if (percent && Told.value(from).signum() > 0) {
            BigDecimal relative = difference.movePointRight(2).divide(Told.value(from), 8, RoundingMode.HALF_UP);
            // "Halved" is said of 48 per cent as well as of 52.
            boolean near = said.value().subtract(relative).abs().compareTo(BigDecimal.ONE) <= 0;
            if (near || arithmetic.relative(said, relative, Basis.CONTEST, null).fit() != Fit.DIFFERS) {
                return true;
            }
        }
        if (shares) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(said.decimals());
            return said.value().subtract(difference).abs().compareTo(unit) <= 0;
        }
        return !percent
                && arithmetic
                                .count(said, difference.longValue(), Basis.CONTEST, null)
                                .fit()
                        != Fit.DIFFERS;
    }

    /** "Up from 5,000 to 4,000": only the direction. */
    private static void compared(
            Told told, Claim.Measure measure, String subject, Decision from, Decision to, Within.Groups groups) {
        for (Decision decision : told.of(ClaimKind.COMPARISON)) {
            Claim.Comparison claim = (Claim.Comparison) decision.claim;
            boolean about = claim.measure() == measure
                    && claim.said().object() == null
                    && (subject == null || same(subject, claim.said().subject()));
            if (about) {
                BigDecimal difference = Told.value(to).subtract(Told.value(from));
                boolean fits = difference.signum() == (claim.direction() == Claim.Direction.MORE ? 1 : -1);
                groups.add(
                        new ChangeFigures(claim, from.claim, to.claim, difference, fits),
                        decision,
                        !fits,
                        List.of(decision, from, to));
            }
        }
    }
}
