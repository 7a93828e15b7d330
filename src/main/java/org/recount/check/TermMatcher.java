package org.recount.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Unit;
import org.recount.election.Member;
import org.recount.election.Members;
import org.recount.election.Membership;
import org.recount.election.SeatKey;
import org.recount.election.Term;

/** Meets a length of membership, or its start, with the record of members. */
final class TermMatcher {
    private final Members members;
    private final TenureMeasure measure;

    TermMatcher(Members members, TenureMeasure measure) {
        this.members = members;
        this.measure = measure;
    }

    /** The term that agrees, or the one that contradicts for certain; empty where the record decides nothing. */
    Optional<TenureCheck> met(Claim.Tenure claim, List<Lookup.Stand> career, LocalDate end) {
        Member member = who(claim.said().subject(), career).orElse(null);
        if (member == null) {
            return Optional.empty();
        }
        TenureCheck best = null;
        List<Term> terms = member.terms();
        for (int first = 0; first < terms.size(); first++) {
            for (int last = first; last < terms.size(); last++) {
                boolean broken = last > first && !terms.get(last - 1).goesOnIn(terms.get(last));
                if (broken || terms.get(last).from().isAfter(end)) {
                    break;
                }
                LocalDate until = terms.get(last).until().filter(end::isAfter).orElse(end);
                TenureCheck check = measure.since(claim, member, terms.get(first), until);
                if (best == null || check.fit().closerThan(best.fit())) {
                    best = check;
                }
            }
        }
        return Optional.ofNullable(best).filter(check -> check.fit() == Fit.AGREES || certain(check, member, career));
    }

    /** Whoever of that name was the member for a seat of this career, else the only one of that name. */
    private Optional<Member> who(String subject, List<Lookup.Stand> career) {
        Set<String> names = new LinkedHashSet<>();
        names.add(subject);
        for (Lookup.Stand stand : career) {
            names.add(stand.candidacy().name());
            names.addAll(stand.candidacy().aliases());
        }
        List<Lookup.Stand> asMember =
                career.stream().filter(TermMatcher::member).toList();
        // By identity: comparing records costs a start more than reading the file.
        Set<Member> namesakes = Collections.newSetFromMap(new IdentityHashMap<>());
        names.forEach(name -> namesakes.addAll(members.named(name)));
        List<Member> there = namesakes.stream()
                .filter(m -> asMember.stream().anyMatch(stand -> sat(m, stand)))
                .toList();
        List<Member> found = there.isEmpty() && !asMember.isEmpty() ? List.copyOf(namesakes) : there;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean member(Lookup.Stand stand) {
        Membership before = stand.candidacy().membership();
        return stand.won() || before == Membership.SITTING || before == Membership.FORMER;
    }

    private static boolean sat(Member member, Lookup.Stand stand) {
        String seat = SeatKey.of(stand.race().contest().name());
        return member.terms().stream().anyMatch(term -> SeatKey.of(term.seat()).equals(seat));
    }

    /**
     * Whether nothing but one term for one seat can be meant: the record is complete, and a year is before its start. A
     * later one may be told of winning again.
     */
    private static boolean certain(TenureCheck check, Member member, List<Lookup.Stand> career) {
        boolean earlier = check.claim().length().measuredIn() != Unit.YEAR
                || check.claim().length().value().compareTo(check.actual()) < 0;
        return earlier
                && member.complete()
                && member.terms().size() == 1
                && TenureMatcher.oneSeat(career)
                && sat(member, career.get(0));
    }
}
