package org.recount.check;

import java.util.List;
import org.recount.claim.Claim;
import org.recount.election.Members;

/** Meets each claim with the tally that decides it. Safe for many threads. */
final class Matcher {
    private final FigureMatcher figures;
    private final PreviousMatcher previous;
    private final ChangeMatcher changes;
    private final OutcomeMatcher outcomes;
    private final PartyMatcher parties;
    private final SeatMatcher seats;
    private final SeatCountMatcher counts;
    private final TurnoutMatcher turnouts;
    private final SwingMatcher swings;
    private final ComparisonMatcher comparisons;
    private final PersonMatcher persons;
    private final TenureMatcher tenures;

    Matcher(Lookup lookup, Members members, Conventions conventions) {
        Arithmetic arithmetic = new Arithmetic(conventions);
        Finder finder = new Finder(lookup, new Parts(conventions.areas(), lookup.parties()));
        previous = new PreviousMatcher(lookup, finder, arithmetic);
        NationalMatcher national = new NationalMatcher(lookup, finder, arithmetic, conventions);
        figures = new FigureMatcher(lookup, finder, arithmetic, previous, national);
        Before before = new Before(lookup.parties());
        changes = new ChangeMatcher(before, finder, arithmetic, lookup, national);
        comparisons = new ComparisonMatcher(lookup, before, finder, arithmetic, conventions);
        swings = new SwingMatcher(lookup, finder, arithmetic);
        turnouts = new TurnoutMatcher(lookup, finder, arithmetic, conventions);
        outcomes = new OutcomeMatcher(lookup, finder);
        parties = new PartyMatcher(lookup, finder);
        seats = new SeatMatcher(lookup, finder);
        counts = new SeatCountMatcher(lookup, finder, arithmetic, conventions);
        persons = new PersonMatcher(lookup, finder, conventions);
        tenures = new TenureMatcher(lookup, members, new TenureMeasure(arithmetic, conventions.days()));
    }

    /** The check of a claim; {@link UndecidedCheck} where nothing loaded decides it. */
    Check meet(Claim claim, List<Claim> article) {
        String doubt = claim.said().doubt();
        if (doubt != null && !doubt.isEmpty()) {
            return new UndecidedCheck(claim, Lack.AMBIGUOUS, doubt);
        }
        Check check = decided(claim, article);
        if (claim.said().area() == null || agrees(check)) {
            return check;
        }
        Check whole = decided(claim.retold(claim.said().of(null)), article);
        if (!agrees(whole)) {
            return check;
        }
        return claim.said().unsure().isEmpty()
                ? new UndecidedCheck(
                        claim,
                        Lack.AMBIGUOUS,
                        "it is right of the whole country, and may not be told of "
                                + claim.said().area())
                : whole;
    }

    private Check decided(Claim claim, List<Claim> article) {
        try {
            return met(claim, article);
        } catch (NotDecided e) {
            return new UndecidedCheck(claim, e.lack(), e.getMessage());
        }
    }

    /** Whether a figure of an area, or of the country, is right. */
    private static boolean agrees(Check check) {
        return (check instanceof SeatCountCheck seats && seats.agreement().fit() == Fit.AGREES)
                || (check instanceof ShareCheck share && share.agreement().fit() == Fit.AGREES)
                || (check instanceof VotesCheck votes && votes.agreement().fit() == Fit.AGREES)
                || (check instanceof TurnoutCheck turnout && turnout.agreement().fit() == Fit.AGREES);
    }

    private Check met(Claim claim, List<Claim> article) {
        return switch (claim.kind()) {
            case VOTES -> figures.votes((Claim.Votes) claim);
            case VOTE_SHARE -> figures.share((Claim.VoteShare) claim);
            case MAJORITY -> figures.majority((Claim.Majority) claim);
            case TURNOUT -> turnouts.turnout((Claim.Turnout) claim);
            case ELECTORATE -> turnouts.electorate((Claim.Electorate) claim);
            case WINNER -> outcomes.winner((Claim.Winner) claim);
            case DEFEATED -> outcomes.defeated((Claim.Defeated) claim);
            case PLACE -> outcomes.place((Claim.Place) claim);
            case PARTY -> parties.party((Claim.Party) claim, article);
            case SEAT_CHANGE -> seats.change((Claim.SeatChange) claim);
            case SEAT_COUNT -> counts.count((Claim.SeatCount) claim, article);
            case VOTE_CHANGE -> changes.votes((Claim.VoteChange) claim);
            case SHARE_CHANGE -> changes.share((Claim.ShareChange) claim);
            case SWING -> swings.swing((Claim.Swing) claim);
            case COMPARISON -> comparisons.comparison((Claim.Comparison) claim);
            case INCUMBENT -> persons.incumbent((Claim.Incumbent) claim);
            case TENURE -> tenures.tenure((Claim.Tenure) claim);
            case DATE -> persons.date((Claim.PollingDay) claim);
            case NAME -> persons.name((Claim.Name) claim);
        };
    }
}
