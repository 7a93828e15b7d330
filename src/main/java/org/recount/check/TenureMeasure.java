package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;
import org.recount.election.Member;
import org.recount.election.Term;

/** Sets a stated year, or a length in years or days, against a membership from one day to another. */
final class TenureMeasure {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Arithmetic arithmetic;
    private final Conventions.Days days;

    TenureMeasure(Arithmetic arithmetic, Conventions.Days days) {
        this.arithmetic = arithmetic;
        this.days = days;
    }

    /** A membership that began with a win that is loaded. */
    TenureCheck since(Claim.Tenure claim, Lookup.Stand won, LocalDate end) {
        LocalDate start = won.race().election().date();
        Measured measured = measured(claim.length(), start, end);
        return new TenureCheck(
                claim,
                won.candidacy().name(),
                won.race().contest().name(),
                won.race().contest(),
                null,
                start,
                end,
                measured.actual(),
                measured.fit());
    }

    /** A membership that began with a term on record. */
    TenureCheck since(Claim.Tenure claim, Member member, Term first, LocalDate end) {
        Measured measured = measured(claim.length(), first.from(), end);
        return new TenureCheck(
                claim,
                member.name(),
                first.seat(),
                null,
                member.source(),
                first.from(),
                end,
                measured.actual(),
                measured.fit());
    }

    /** What is right, in the unit stated, and how the statement stands to it. */
    private record Measured(BigDecimal actual, Fit fit) {}

    private Measured measured(Quantity length, LocalDate start, LocalDate end) {
        if (length.measuredIn() == Unit.YEAR) {
            Fit fit = length.value().intValue() == start.getYear() ? Fit.AGREES : Fit.DIFFERS;
            return new Measured(BigDecimal.valueOf(start.getYear()), fit);
        }
        return length.measuredIn() == Unit.DAYS ? days(length, start, end) : years(length, start, end);
    }

    private Measured days(Quantity length, LocalDate start, LocalDate end) {
        BigDecimal actual = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end));
        Fit fit = arithmetic
                .count(length, actual.longValue(), Basis.CONTEST, null)
                .fit();
        boolean near = length.value().subtract(actual).abs().intValue() <= days.tenure();
        return new Measured(actual, fit != Fit.AGREES && near ? Fit.IMPRECISE : fit);
    }

    private Measured years(Quantity length, LocalDate start, LocalDate end) {
        BigDecimal years =
                BigDecimal.valueOf(ChronoUnit.MONTHS.between(start, end)).divide(MONTHS, 2, RoundingMode.HALF_UP);
        BigDecimal begun = years.setScale(0, RoundingMode.DOWN);
        boolean whole = length.value().compareTo(begun) == 0
                || length.value().compareTo(years.setScale(0, RoundingMode.HALF_UP)) == 0;
        Fit fit = whole
                ? Fit.AGREES
                : arithmetic.multiple(length, years, Basis.CONTEST, null).fit();
        return new Measured(begun, fit);
    }
}
