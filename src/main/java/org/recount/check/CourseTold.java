package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.TextMarks;
import org.recount.claim.Unit;

/**
 * Courses of which an article gives both ends, "fell from 11.0 per cent to 18.4", against the words between them, or against the
 * change that it gives beside.
 */
record CourseTold(Setting around, Conventions.Near near) {
    /** What a change is of. */
    private static final Map<ClaimKind, ClaimKind> FIGURES = new EnumMap<>(Map.of(
            ClaimKind.VOTE_CHANGE, ClaimKind.VOTES,
            ClaimKind.SHARE_CHANGE, ClaimKind.VOTE_SHARE));

    /** Units of the last digit by which a difference of rounded figures may be off. */
    private static final BigDecimal ROUNDED = BigDecimal.valueOf(2);

    /** Whether a figure can be set against a course: that of a change. */
    static boolean ofChange(Claim claim) {
        return FIGURES.containsKey(claim.kind());
    }

    /** Whether another figure beside is told as where the course to this one began. */
    boolean started(Decision one) {
        return around.decisions().stream()
                .anyMatch(other -> other != one
                        && alike(one, other)
                        && other.claim.said().plain().contains(Plain.FROM)
                        && near(one, other));
    }

    /** The figure that the course from another ended at: after it, or before it. */
    private Optional<Decision> end(Decision from) {
        Decision found = null;
        for (Decision other : around.decisions()) {
            boolean to = other.claim.said().plain().contains(Plain.TO);
            boolean set = other.claim.said().end() <= from.claim.said().start()
                    && around.between(from.claim.said(), other.claim.said())
                            .chars()
                            .noneMatch(Character::isLetterOrDigit);
            if (other != from
                    && alike(from, other)
                    && (to || set)
                    && near(from, other)
                    && (found == null || distance(from, other) < distance(from, found))) {
                found = other;
            }
        }
        return Optional.ofNullable(found)
                .filter(end -> end.drafts.isEmpty())
                .filter(end -> around.decisions().stream().noneMatch(other -> startsBetween(other, from, end)));
    }

    /** "Up from 40.1 per cent, but theirs leapt from 2.6 to 38.7": another course starts before the end. */
    private static boolean startsBetween(Decision other, Decision from, Decision end) {
        int at = other.claim.said().start();
        return other != from
                && other != end
                && alike(from, other)
                && other.claim.said().plain().contains(Plain.FROM)
                && at > from.claim.said().start()
                && at < end.claim.said().start();
    }

    private static int distance(Decision one, Decision other) {
        return Math.abs(one.claim.said().start() - other.claim.said().start());
    }

    private static boolean alike(Decision one, Decision other) {
        Quantity first = one.claim.quantity().orElse(null);
        Quantity second = other.claim.quantity().orElse(null);
        return one.claim.kind() == other.claim.kind()
                && first != null
                && second != null
                && first.measuredIn() == second.measuredIn();
    }

    private boolean near(Decision one, Decision other) {
        String between = around.between(one.claim.said(), other.claim.said());
        return between.length() <= near.course() && TextMarks.unbroken(between);
    }

    /** Against the figure that the course ended at. */
    Optional<Check> figures(Claim.Comparison told, Decision from) {
        return end(from).flatMap(to -> figures(told, from, to));
    }

    private static Optional<Check> figures(Claim.Comparison told, Decision from, Decision to) {
        BigDecimal difference = Told.value(to).subtract(Told.value(from));
        int sign = told.direction() == Claim.Direction.MORE ? 1 : -1;
        return difference.signum() == -sign
                ? Optional.of(new ChangeFigures(told, from.claim, to.claim, difference, false))
                : Optional.empty();
    }

    /** "From 40.1 per cent to 35.0, a fall of 6.1 points": against the two figures of the only course in the sentence. */
    Optional<Check> difference(Decision change) {
        ClaimKind figure = FIGURES.get(change.claim.kind());
        Decision from = null;
        for (Decision other : around.decisions()) {
            if (other != change && near(change, other)) {
                if (other.claim.kind() == change.claim.kind()) {
                    return Optional.empty();
                }
                if (other.claim.kind() == figure && other.claim.said().plain().contains(Plain.FROM)) {
                    if (from != null) {
                        return Optional.empty();
                    }
                    from = other;
                }
            }
        }
        Decision to = from == null ? null : end(from).orElse(null);
        boolean exact = to != null
                && near(change, to)
                && Told.exact(change.claim)
                && Told.exact(from.claim)
                && Told.exact(to.claim)
                && from.drafts.isEmpty();
        if (!exact || fits(change, from, to)) {
            return Optional.empty();
        }
        BigDecimal difference = Told.value(to).subtract(Told.value(from));
        return Optional.of(new ChangeFigures(change.claim, from.claim, to.claim, difference, false));
    }

    /** In points or votes, or in parts of the figure before; rounded figures leave room. */
    private static boolean fits(Decision change, Decision from, Decision to) {
        BigDecimal difference = Told.value(to).subtract(Told.value(from)).abs();
        BigDecimal said = Told.value(change).abs();
        boolean votes = change.claim.quantity().orElseThrow().measuredIn() == Unit.VOTES;
        BigDecimal slack = Told.slack(from).add(Told.slack(to)).add(Told.slack(change));
        if (!votes) {
            slack = unit(change).max(unit(from)).max(unit(to)).multiply(ROUNDED);
        }
        BigDecimal part = Told.value(from).signum() == 0
                ? BigDecimal.ZERO
                : difference.movePointRight(2).divide(Told.value(from), 1, RoundingMode.HALF_UP);
        return difference.subtract(said).abs().compareTo(slack) <= 0
                || (!votes && part.subtract(said).abs().compareTo(BigDecimal.ONE) <= 0);
    }

    private static BigDecimal unit(Decision decision) {
        return BigDecimal.ONE.movePointLeft(
                decision.claim.quantity().orElseThrow().decimals());
    }
}
