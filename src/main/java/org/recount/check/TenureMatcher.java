package org.recount.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Members;
import org.recount.election.Membership;
import org.recount.election.SeatKey;

/** How long, or since when, somebody has been the member: by wins that are loaded, else by the record of members. */
final class TenureMatcher {
    private final Lookup lookup;
    private final TenureMeasure measure;
    private final TermMatcher terms;

    TenureMatcher(Lookup lookup, Members members, TenureMeasure measure) {
        this.lookup = lookup;
        this.measure = measure;
        this.terms = new TermMatcher(members, measure);
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
        LocalDate end = end(said, career);
        Lookup.Stand certain = null;
        TenureCheck best = null;
        for (Lookup.Stand stand : career) {
            if (!stand.won() || stand.race().election().date().isAfter(end) || !fresh(stand)) {
                continue;
            }
            certain = certain == null ? stand : certain;
            TenureCheck check = measure.since(claim, stand, end);
            if (best == null || check.fit().closerThan(best.fit())) {
                best = check;
            }
        }
        if (best != null && best.fit() == Fit.AGREES) {
            return best;
        }
        Optional<TenureCheck> recorded = terms.met(claim, career, end);
        return recorded.isPresent() ? recorded.get() : unrecorded(said, career, certain, best);
    }

    /** What the wins that are loaded show, where no record shows more. */
    private static TenureCheck unrecorded(
            Statement said, List<Lookup.Stand> career, Lookup.Stand certain, TenureCheck best) {
        if (certain == null) {
            throw new NotDecided(Lack.NO_TALLY, "the elections before are not loaded");
        }
        if (best.fit() != Fit.AGREES && !oneSeat(career)) {
            throw new NotDecided(Lack.AMBIGUOUS, said.subject() + " stood in more than one seat");
        }
        if (best.fit() == Fit.DIFFERS && certain.candidacy().membership() != Membership.NEVER) {
            throw new NotDecided(Lack.NO_TALLY, "elections before the first win loaded are not loaded");
        }
        return best;
    }

    static boolean oneSeat(List<Lookup.Stand> career) {
        return career.stream()
                        .map(s -> SeatKey.of(s.race().contest().name()))
                        .distinct()
                        .count()
                == 1;
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
    private static boolean fresh(Lookup.Stand stand) {
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
}
