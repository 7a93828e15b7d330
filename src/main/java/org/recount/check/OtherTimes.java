package org.recount.check;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Rival;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;
import org.recount.election.SeatKey;

/**
 * Readings of a claim at other polls that the article tells of. A text that looks back goes from one poll to another
 * between two sentences, often by a tense only: what differs from the tally of one and agrees with that of another was
 * more likely read of the wrong one.
 */
final class OtherTimes {
    private static final Set<ClaimKind> TOLD = EnumSet.of(
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY,
            ClaimKind.PLACE,
            ClaimKind.SEAT_CHANGE,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.SWING,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.COMPARISON,
            ClaimKind.INCUMBENT,
            ClaimKind.PARTY);

    private static final Set<ClaimKind> OF_SEAT = EnumSet.of(ClaimKind.TURNOUT, ClaimKind.ELECTORATE);
    /** Told of a poll, and of nobody whom the words show at one of two. */
    private static final Set<ClaimKind> OF_POLL =
            EnumSet.of(ClaimKind.TURNOUT, ClaimKind.SWING, ClaimKind.SHARE_CHANGE, ClaimKind.VOTE_CHANGE);

    /** Letters of words of a seat's name that tell nothing. */
    private static final int SMALL = 3;

    private final Lookup lookup;
    private final Conventions.Near near;

    OtherTimes(Lookup lookup, Conventions.Near near) {
        this.lookup = lookup;
        this.near = near;
    }

    /**
     * The readings of a claim at the other polls; of a majority that was won, at any for the seat.
     *
     * @param article all claims of the article
     */
    Set<Rival> of(Claim claim, List<Claim> article) {
        Statement said = claim.said();
        Set<Rival> others = new LinkedHashSet<>();
        if (said.contest() == null
                || said.election() == null
                || !TOLD.contains(claim.kind())
                || (claim instanceof Claim.Incumbent incumbent && incumbent.standing() == Claim.Standing.NEW)) {
            return others;
        }
        Map<String, Integer> told = new HashMap<>();
        article.forEach(one -> told.merge(String.valueOf(one.said().election()), 1, Integer::sum));
        boolean aside = aside(claim, told);
        if (OF_POLL.contains(claim.kind())) {
            ofSameYear(said, others);
        }
        if (Plain.all(said.plain()) && !aside) {
            return others;
        }
        boolean exact = exactOfSeat(claim);
        for (Claim one : article) {
            Statement other = one.said();
            if (exact && Math.abs(other.start() - said.start()) < near.seats()) {
                beside(other, said.election(), said.subject(), others);
            }
        }
        for (Contest contest : lookup.tallies().seat(said.contest())) {
            if (told.containsKey(contest.election()) || inPassing(claim) || aside) {
                others.add(new Rival(contest.election(), contest.name(), said.subject()));
            }
        }
        if (said.subject() != null && !lookup.party(said.subject()) && !Plain.all(said.plain())) {
            for (Lookup.Stand stand : lookup.career(said.subject(), null)) {
                if (told.containsKey(stand.race().election().id())) {
                    others.add(new Rival(
                            stand.race().election().id(),
                            stand.race().contest().name(),
                            stand.candidacy().name()));
                }
            }
        }
        others.removeIf(r -> r.election().equals(said.election()) && r.contest().equals(said.contest()));
        return others;
    }

    /** "In 2017": the general election and the by-election for the seat of one year, however plainly the year is told. */
    private void ofSameYear(Statement said, Set<Rival> others) {
        int year = lookup.tallies()
                .election(said.election())
                .map(poll -> poll.date().getYear())
                .orElse(0);
        for (Contest contest : lookup.tallies().seat(said.contest())) {
            boolean then = lookup.tallies()
                    .election(contest.election())
                    .filter(poll -> poll.kind() != ElectionKind.NOTIONAL)
                    .filter(poll -> poll.date().getYear() == year)
                    .isPresent();
            if (then && !contest.election().equals(said.election())) {
                others.add(new Rival(contest.election(), contest.name(), said.subject()));
            }
        }
    }

    /**
     * Readings that the sentence of a claim leaves open, however plain it seems: at the other polls for the seat whose years it
     * names, "won in 2015 with 47.7 per cent and lost in 2017", and of the seat that the article is chiefly about.
     */
    Set<Rival> named(Claim claim, List<Claim> article, String sentence) {
        Statement said = claim.said();
        Set<Rival> others = new LinkedHashSet<>();
        if (said.contest() == null || said.election() == null || !TOLD.contains(claim.kind())) {
            return others;
        }
        for (Contest contest : lookup.tallies().seat(said.contest())) {
            boolean year = lookup.tallies()
                    .election(contest.election())
                    .filter(poll -> poll.kind() != ElectionKind.NOTIONAL)
                    .filter(poll -> sentence.contains(String.valueOf(poll.date().getYear())))
                    .isPresent();
            if (year && !contest.election().equals(said.election())) {
                others.add(new Rival(contest.election(), contest.name(), said.subject()));
            }
        }
        if (exactOfSeat(claim) && !names(sentence, said.contest())) {
            others.add(new Rival(said.election(), mostTold(article), said.subject()));
        }
        return others;
    }

    private static boolean exactOfSeat(Claim claim) {
        return OF_SEAT.contains(claim.kind())
                && claim.quantity()
                        .filter(q -> q.hedge() == Hedge.NONE && (q.decimals() > 0 || q.measuredIn() != Unit.PERCENT))
                        .isPresent();
    }

    /** The seat that an article is chiefly about, to which it goes back from one named in passing. */
    private static String mostTold(List<Claim> article) {
        Map<String, Integer> seats = new HashMap<>();
        for (Claim claim : article) {
            if (claim.said().contest() != null) {
                seats.merge(claim.said().contest(), 1, Integer::sum);
            }
        }
        return Collections.max(seats.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Whether a sentence has a telling word of the name of a seat. */
    private static boolean names(String sentence, String seat) {
        String words = SeatKey.of(sentence);
        return Arrays.stream(SeatKey.of(seat).split(" "))
                .anyMatch(word -> word.length() > SMALL && words.contains(word));
    }

    /** A majority held before is told by "was" or "had" alone, and then seems to be the one won. */
    private static boolean inPassing(Claim claim) {
        return claim instanceof Claim.Majority majority && majority.held() == Claim.Held.WON && !majority.yearNamed();
    }

    /** "Reed dropped to third": nothing in it tells when, so only what an article is chiefly about is plain. */
    private static boolean aside(Claim claim, Map<String, Integer> told) {
        int most = Collections.max(told.values());
        return claim instanceof Claim.Place && told.getOrDefault(claim.said().election(), 0) < most;
    }

    /** The seat that another claim is of, at its election and at that taken, and contests at which its subject stood. */
    private void beside(Statement other, String election, String subject, Set<Rival> others) {
        if (other.contest() != null && other.election() != null) {
            others.add(new Rival(other.election(), other.contest(), subject));
            others.add(new Rival(election, other.contest(), subject));
        }
        if (other.subject() != null && !lookup.party(other.subject())) {
            for (Lookup.Stand stand : lookup.career(other.subject(), null)) {
                others.add(new Rival(
                        stand.race().election().id(), stand.race().contest().name(), subject));
            }
        }
    }
}
