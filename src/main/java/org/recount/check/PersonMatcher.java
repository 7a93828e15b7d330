package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Membership;
import org.recount.election.SeatKey;

/** Claims of a person's membership, of dates and of names. */
final class PersonMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;
    private final Conventions.Days days;

    PersonMatcher(Lookup lookup, Finder finder, Conventions conventions) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = new Arithmetic(conventions);
        this.days = conventions.days();
    }

    Check incumbent(Claim.Incumbent claim) {
        Statement said = claim.said();
        Race race = finder.race(said);
        Candidacy candidacy = finder.one(race, said.subject());
        Membership membership = membership(race, candidacy);
        boolean won = race.contest().winner().equals(candidacy);
        boolean newSeat = race.before().isPresent() && race.previous().actual().isEmpty();
        boolean person = !race.named(said.subject()).isEmpty();
        if (membership == Membership.UNKNOWN) {
            throw new NotDecided(
                    Lack.NO_FIGURE, "the tally does not tell whether " + candidacy.label() + " was a member");
        }
        if (!person && membership != Membership.SITTING) {
            throw new NotDecided(Lack.OPEN, "a party is named, not its candidate");
        }
        if (claim.standing() == Claim.Standing.SITTING && membership == Membership.FORMER) {
            throw new NotDecided(Lack.OPEN, candidacy.label() + " had been a member before, not at the dissolution");
        }
        boolean open = claim.standing() == Claim.Standing.NEW
                && (membership == Membership.FORMER
                        || (membership == Membership.SITTING && newSeat)
                        || (membership == Membership.NEVER && !won));
        if (open) {
            throw new NotDecided(Lack.OPEN, "\u201cnew\u201d may be meant of the seat or of the House");
        }
        return new IncumbentCheck(claim, race, candidacy, claim.standing(), membership, won, newSeat);
    }

    /** Who won a by-election since the general election before sat. */
    static Membership membership(Race race, Candidacy candidacy) {
        if (!race.previous().byElections().isEmpty()) {
            Contest latest = race.previous().byElections().get(0);
            if (latest.winner().name().equals(candidacy.name())) {
                return Membership.SITTING;
            }
        }
        return candidacy.membership();
    }

    Check tenure(Claim.Tenure claim) {
        Statement said = claim.said();
        if (said.subject() == null || lookup.party(said.subject())) {
            throw new NotDecided(Lack.OPEN, "how long a party held a seat is not on the record");
        }
        List<Lookup.Stand> career = new ArrayList<>(lookup.career(said.subject(), said.contest()));
        career.sort(Comparator.comparing(s -> s.race().election().date()));
        if (career.isEmpty()) {
            throw new NotDecided(Lack.NO_CANDIDACY, said.subject() + " is on no ballot that is loaded");
        }
        boolean oneSeat = career.stream()
                        .map(s -> SeatKey.of(s.race().contest().name()))
                        .distinct()
                        .count()
                == 1;
        Quantity length = claim.length();
        LocalDate end = end(said, career);
        Lookup.Stand certain = null;
        TenureCheck best = null;
        for (Lookup.Stand stand : career) {
            if (!stand.won() || stand.race().election().date().isAfter(end) || !fresh(stand)) {
                continue;
            }
            certain = certain == null ? stand : certain;
            TenureCheck check = check(claim, length, stand, end);
            if (best == null || check.fit().closerThan(best.fit())) {
                best = check;
            }
        }
        if (certain == null) {
            throw new NotDecided(Lack.NO_TALLY, "the elections before are not loaded");
        }
        if (best.fit() != Fit.AGREES && !oneSeat) {
            throw new NotDecided(Lack.AMBIGUOUS, said.subject() + " stood in more than one seat");
        }
        if (best.fit() == Fit.DIFFERS && certain.candidacy().membership() != Membership.NEVER) {
            throw new NotDecided(Lack.NO_TALLY, "elections before the first win loaded are not loaded");
        }
        return best;
    }

    /** The poll up to which a membership is counted: the next one after the win where a by-election is named. */
    private LocalDate end(Statement said, List<Lookup.Stand> career) {
        Optional<Election> named = lookup.tallies().election(said.election());
        if (named.isPresent() && named.get().kind() == ElectionKind.GENERAL) {
            return named.get().date();
        }
        LocalDate last = career.get(career.size() - 1).race().election().date();
        return lookup.tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL && e.date().isAfter(last))
                .map(Election::date)
                .min(Comparator.naturalOrder())
                .orElse(last);
    }

    /** Whether somebody who won was not the member before. */
    private boolean fresh(Lookup.Stand stand) {
        Membership before = stand.candidacy().membership();
        boolean vacant = stand.race().election().kind() == ElectionKind.BY_ELECTION;
        if (before == Membership.NEVER || (vacant && before != Membership.SITTING)) {
            return true;
        }
        // Somebody else won the seat last time, so this win began the membership for the seat.
        List<Contest> byElections = stand.race().previous().byElections();
        Optional<Contest> last =
                byElections.isEmpty() ? stand.race().previous().actual() : Optional.of(byElections.get(0));
        return last.filter(c -> !c.winner().name().equals(stand.candidacy().name()))
                .isPresent();
    }

    private TenureCheck check(Claim.Tenure claim, Quantity length, Lookup.Stand stand, LocalDate end) {
        LocalDate start = stand.race().election().date();
        Contest from = stand.race().contest();
        BigDecimal actual;
        Fit fit;
        if (length.unit() == Unit.YEAR) {
            actual = BigDecimal.valueOf(start.getYear());
            fit = length.value().intValue() == start.getYear() ? Fit.AGREES : Fit.DIFFERS;
        } else if (length.unit() == Unit.DAYS) {
            actual = BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end));
            fit = arithmetic
                    .count(length, actual.longValue(), Basis.CONTEST, from)
                    .fit();
            boolean near = length.value().subtract(actual).abs().intValue() <= days.tenure();
            fit = fit == Fit.AGREES ? fit : near ? Fit.IMPRECISE : fit;
        } else {
            long months = ChronoUnit.MONTHS.between(start, end);
            BigDecimal years = BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
            actual = years.setScale(0, RoundingMode.DOWN);
            BigDecimal rounded = years.setScale(0, RoundingMode.HALF_UP);
            boolean whole =
                    length.value().compareTo(actual) == 0 || length.value().compareTo(rounded) == 0;
            fit = whole
                    ? Fit.AGREES
                    : arithmetic.multiple(length, years, Basis.CONTEST, from).fit();
        }
        return new TenureCheck(claim, stand.candidacy().name(), from, start, end, actual, fit);
    }

    Check date(Claim.PollingDay claim) {
        Election election = finder.election(claim.said());
        LocalDate polling = election.date();
        String day = claim.day() == null ? "" : claim.day().strip();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday.name().equals(day.toUpperCase(Locale.ROOT))) {
                return new DateCheck(
                        claim,
                        election,
                        weekday == polling.getDayOfWeek()
                                ? DateCheck.Match.POLLING_DAY
                                : weekday
                                                == polling.plusDays(days.declaration())
                                                        .getDayOfWeek()
                                        ? DateCheck.Match.DECLARATION_DAY
                                        : DateCheck.Match.OTHER);
            }
        }
        try {
            if (day.length() == 4) {
                boolean same = Year.parse(day).getValue() == polling.getYear();
                return new DateCheck(claim, election, same ? DateCheck.Match.POLLING_DAY : DateCheck.Match.OTHER);
            }
            LocalDate stated = LocalDate.parse(day);
            DateCheck.Match match = stated.equals(polling)
                    ? DateCheck.Match.POLLING_DAY
                    : stated.equals(polling.plusDays(days.declaration()))
                            ? DateCheck.Match.DECLARATION_DAY
                            : DateCheck.Match.OTHER;
            return new DateCheck(claim, election, match);
        } catch (DateTimeException e) {
            throw new NotDecided(Lack.AMBIGUOUS, "\"" + day + "\" is not a weekday or a date");
        }
    }

    Check name(Claim.Name claim) {
        Statement said = claim.said();
        Race race = lookup.race(said.election(), said.contest()).orElse(null);
        return new NameCheck(claim, claim.spelling(), race);
    }
}
