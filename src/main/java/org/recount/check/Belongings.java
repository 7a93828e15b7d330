package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * Whose a figure is that differs from the tally it was set against, where it is exactly somebody else's: another
 * candidate's, another seat's that the article speaks of, another election's. In running text the reading is then more
 * often wrong than the writer, unless the article gives that figure to its owner as well.
 */
final class Belongings {
    /** Fewer votes are had by many. */
    private static final int TELLING = 100;

    private final Lookup lookup;

    Belongings(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * Whose the figure of a claim is, if not whose the claim says; in words for a reason.
     *
     * @param decisions on the whole article
     * @param here      whether the sentence is known to tell of the contest of the claim: then no other is meant
     * @param ranked    whether the place of the same person, which is right, leads to it: then it is their votes
     * @param paper     whether the article tells of results as if on the boundaries of now
     */
    Optional<String> of(Decision decision, List<Decision> decisions, boolean here, boolean ranked, boolean paper) {
        Quantity stated = decision.claim.quantity().orElse(null);
        boolean plain = stated != null && (stated.hedge() == Hedge.NONE || stated.hedge() == Hedge.ONLY);
        if (!plain || !telling(stated) || decision.claim instanceof Claim.Swing) {
            return Optional.empty();
        }
        Set<Plain> plainly = decision.claim.said().plain();
        boolean anybodys = decision.claim instanceof Claim.Votes || decision.claim instanceof Claim.VoteShare;
        boolean whose = here
                || !anybodys
                || plainly.isEmpty()
                || plainly.contains(Plain.WHOSE)
                || plainly.contains(Plain.LISTED);
        for (Decision other : whose ? decisions : List.<Decision>of()) {
            if (other != decision
                    && other.verdict == Verdict.SUPPORTED
                    && other.claim.quantity().filter(q -> same(q, stated)).isPresent()) {
                return Optional.empty();
            }
        }
        boolean count = stated.measuredIn() == Unit.VOTES;
        boolean majority = decision.claim instanceof Claim.Majority;
        boolean turnout = decision.claim instanceof Claim.Turnout;
        Statement said = decision.claim.said();
        boolean placed = Plain.all(said.plain());
        boolean bare = decision.claim instanceof Claim.Votes && bare(said);
        boolean vouched = (here || ranked) && said.plain().contains(Plain.WHOSE);
        boolean only = said.plain().contains(Plain.ONLY);
        for (Contest contest : contests(said, count || turnout ? decisions : List.of())) {
            boolean own = contest.name().equals(said.contest());
            boolean same = own && contest.election().equals(said.election());
            boolean blamed = decision.verdict == Verdict.IMPRECISE && Lookup.notional(contest.election());
            if (blamed) {
                // That the figure is the notional one is what it is blamed for.
                continue;
            }
            boolean later = own && !same && later(contest, said);
            boolean redrawn = paper && own && Lookup.notional(contest.election());
            boolean loose = bare && !only && !(same && vouched);
            if (!redrawn && !loose && (same ? said.plain().contains(Plain.WHOSE) : here || (placed && !later))) {
                continue;
            }
            if (turnout) {
                if (!same
                        && contest.turnout()
                                .filter(official -> equal(stated, official))
                                .isPresent()) {
                    return Optional.of("the turnout" + where(contest));
                }
                continue;
            }
            // In another seat only what is of the same kind is told of by mistake.
            Optional<String> owner = own || !majority ? candidates(contest, stated, count) : Optional.empty();
            if (owner.isEmpty() && (own || majority)) {
                owner = majority(contest, stated, count);
            }
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /** Whether neither the words nor a list tell what is counted: "with 9,100" may be anybody's votes, and a lead as well. */
    private static boolean bare(Statement said) {
        return !said.plain().contains(Plain.WHAT) && !said.plain().contains(Plain.LISTED);
    }

    /** Whether a contest came after the one taken: nobody writes a figure before it is known. */
    private boolean later(Contest contest, Statement said) {
        return lookup.tallies()
                .election(contest.election())
                .flatMap(after -> lookup.tallies()
                        .election(said.election())
                        .filter(taken -> after.date().isAfter(taken.date())))
                .isPresent();
    }

    /** Whether a figure is exactly one of the result that the claim is of: the winner's votes, told as the majority. */
    boolean ofSameResult(Decision decision) {
        Statement said = decision.claim.said();
        Quantity stated = decision.claim.quantity().orElse(null);
        Race race = lookup.race(said.election(), said.contest()).orElse(null);
        if (race == null || stated == null || stated.hedge() != Hedge.NONE || !telling(stated)) {
            return false;
        }
        boolean count = stated.measuredIn() == Unit.VOTES;
        return candidates(race.contest(), stated, count).isPresent()
                || majority(race.contest(), stated, count).isPresent();
    }

    private static boolean telling(Quantity stated) {
        return stated.measuredIn() == Unit.VOTES
                ? stated.value().compareTo(BigDecimal.valueOf(TELLING)) >= 0
                : stated.measuredIn() == Unit.PERCENT && stated.decimals() > 0;
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.measuredIn() == other.measuredIn() && one.value().compareTo(other.value()) == 0;
    }

    /** All of the seat of a claim, and the contests of other claims, each with the ones before and after it. */
    private Set<Contest> contests(Statement said, List<Decision> decisions) {
        Set<Contest> contests = new HashSet<>();
        if (said.contest() != null) {
            contests.addAll(lookup.tallies().seat(said.contest()));
        }
        List<Statement> told = new ArrayList<>(List.of(said));
        decisions.forEach(d -> told.add(d.claim.said()));
        Set<String> seen = new HashSet<>();
        for (Statement one : told) {
            if (one.contest() != null && one.election() != null && seen.add(one.election() + '\n' + one.contest())) {
                lookup.race(one.election(), one.contest()).ifPresent(race -> add(race, contests));
                lookup.next(one.election(), one.contest()).ifPresent(race -> add(race, contests));
            }
        }
        return contests;
    }

    private static void add(Race race, Set<Contest> contests) {
        contests.add(race.contest());
        race.previous().actual().ifPresent(contests::add);
        race.previous().notional().ifPresent(contests::add);
        contests.addAll(race.previous().byElections());
    }

    private static Optional<String> candidates(Contest contest, Quantity stated, boolean count) {
        for (Candidacy candidacy : contest.candidacies()) {
            if (equal(stated, count, candidacy.votes(), contest)) {
                return Optional.of((count ? "the votes of " : "the share of ") + candidacy.label() + where(contest));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> majority(Contest contest, Quantity stated, boolean count) {
        return equal(stated, count, contest.majority(), contest)
                ? Optional.of("the majority" + where(contest))
                : Optional.empty();
    }

    private static String where(Contest contest) {
        return " in " + contest.name() + " at " + contest.election();
    }

    private static boolean equal(Quantity stated, boolean count, int votes, Contest contest) {
        BigDecimal official = count ? BigDecimal.valueOf(votes) : Arithmetic.percent(votes, contest.validVotes());
        return equal(stated, official);
    }

    private static boolean equal(Quantity stated, BigDecimal official) {
        return official.setScale(stated.decimals(), RoundingMode.HALF_UP).compareTo(stated.value()) == 0;
    }
}
