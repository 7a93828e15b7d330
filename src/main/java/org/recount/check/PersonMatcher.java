package org.recount.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Stream;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Membership;

/** Claims of who was a member before, of dates and of names. */
final class PersonMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Conventions.Days days;

    PersonMatcher(Lookup lookup, Finder finder, Conventions conventions) {
        this.lookup = lookup;
        this.finder = finder;
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
        if (claim.standing() == Claim.Standing.SITTING
                && membership == Membership.NEVER
                && electedLater(race, candidacy)) {
            throw new NotDecided(
                    Lack.AMBIGUOUS,
                    "it may be told of the election at which %s won again".formatted(candidacy.label()));
        }
        if (claim.standing() == Claim.Standing.SITTING
                && membership == Membership.NEVER
                && gainedBySitting(race, candidacy.party())) {
            throw new NotDecided(
                    Lack.NO_FIGURE,
                    "the official line has it that %s was gained from the party of %s, and yet its winner is recorded as the sitting member"
                            .formatted(race.contest().name(), candidacy.label()));
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

    /** Whether the record of a result is at odds with itself about who sat there before: whoever lost the seat, or the winner. */
    private boolean gainedBySitting(Race race, String loser) {
        return race.contest().winner().membership() == Membership.SITTING
                && ResultLine.of(race.contest().resultLine(), lookup.parties())
                        .filter(line -> line.gain()
                                && line.from() != null
                                && lookup.parties().same(line.from(), loser))
                        .isPresent();
    }

    private boolean electedLater(Race race, Candidacy candidacy) {
        return !candidacy.name().isEmpty()
                && lookup.career(candidacy.name(), null).stream()
                        .anyMatch(stand -> stand.won()
                                && stand.race()
                                        .election()
                                        .date()
                                        .isAfter(race.election().date()));
    }

    /** Who won a by-election since the general election before sat. */
    static Membership membership(Race race, Candidacy candidacy) {
        if (!race.previous().byElections().isEmpty()) {
            Contest latest = race.previous().byElections().get(0);
            if (latest.winner().name().equals(candidacy.name())) {
                return Membership.SITTING;
            }
        }
        Membership recorded = candidacy.membership();
        return recorded == Membership.NEVER && electedBefore(race, candidacy) ? Membership.SITTING : recorded;
    }

    /** Whether the tally of the election before has somebody as the winner of the seat, whatever this one says of it. */
    private static boolean electedBefore(Race race, Candidacy candidacy) {
        return !candidacy.name().isEmpty()
                && Stream.concat(race.previous().actual().stream(), race.previous().predecessors().stream())
                        .filter(before -> race.previous().byElections().stream()
                                .noneMatch(since -> since.name().equals(before.name())))
                        .anyMatch(before -> before.winner().name().equals(candidacy.name()));
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
