package org.recount.check;

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
import org.recount.election.Contest;

/**
 * Whose a figure is that differs from the tally it was set against, where it is exactly somebody else's: another
 * candidate's, another seat's that the article speaks of, another election's. In running text the reading is then more
 * often wrong than the writer, unless the article gives that figure to its owner as well.
 */
final class Belongings implements Doubt {
    private final Setting around;
    private final Vouchers vouchers;
    private final Adjoining adjoining;
    private final Dated dated;
    private final OnPaper paper;
    private final Lookup lookup;
    private final Telling telling;
    private final InOneBreath breath;

    Belongings(
            Setting around,
            Vouchers vouchers,
            Adjoining adjoining,
            Dated dated,
            OnPaper paper,
            InOneBreath breath,
            Lookup lookup,
            Telling telling) {
        this.around = around;
        this.vouchers = vouchers;
        this.adjoining = adjoining;
        this.dated = dated;
        this.paper = paper;
        this.lookup = lookup;
        this.telling = telling;
        this.breath = breath;
    }

    @Override
    public Optional<String> of(Decision decision) {
        Quantity stated = decision.claim.quantity().orElse(null);
        boolean plain = stated != null && (stated.hedge() == Hedge.NONE || stated.hedge() == Hedge.ONLY);
        if (!plain || !telling.tells(stated) || decision.claim instanceof Claim.Swing) {
            return Optional.empty();
        }
        boolean here = vouchers.vouch(decision) || adjoining.coupled(decision) || dated.is(decision);
        if (givenToItsOwner(decision.claim, stated, here)) {
            return Optional.empty();
        }
        boolean ofAll = stated.measuredIn() == Unit.VOTES || decision.claim instanceof Claim.Turnout;
        for (Contest contest : contests(decision.claim.said(), ofAll ? around.decisions() : List.of())) {
            if (mayBeMeant(contest, decision, here)) {
                Optional<String> owner = owner(decision.claim, new ResultFigures(contest, stated));
                if (owner.isPresent()) {
                    return owner.map(whose -> "it is exactly " + whose);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the article gives the same figure rightly, and the words tell whose the other is. */
    private boolean givenToItsOwner(Claim claim, Quantity stated, boolean here) {
        boolean anybodys = claim instanceof Claim.Votes || claim instanceof Claim.VoteShare;
        Set<Plain> plainly = claim.said().plain();
        boolean whose = here
                || !anybodys
                || plainly.isEmpty()
                || plainly.contains(Plain.WHOSE)
                || plainly.contains(Plain.LISTED);
        return whose
                && around.right()
                        .flatMap(other -> other.claim.quantity().stream())
                        .anyMatch(other -> other.measuredIn() == stated.measuredIn()
                                && other.value().compareTo(stated.value()) == 0);
    }

    /**
     * Whether a figure may have been told of a contest, as far as the words and the claims beside it leave that open.
     *
     * @param here whether the sentence is known to tell of the contest of the claim: then no other is meant
     */
    private boolean mayBeMeant(Contest contest, Decision decision, boolean here) {
        Statement said = decision.claim.said();
        boolean notional = Lookup.notional(contest.election());
        if (breath.rulesOut(decision, contest)) {
            return false;
        }
        if (decision.verdict == Verdict.IMPRECISE && notional) {
            // That the figure is the notional one is what it is blamed for.
            return false;
        }
        boolean own = contest.name().equals(said.contest());
        boolean same = own && contest.election().equals(said.election());
        boolean whose = said.plain().contains(Plain.WHOSE);
        boolean vouched = whose && (here || adjoining.ranked(decision));
        boolean bare = decision.claim instanceof Claim.Votes && bare(said) && !vouchers.inTurn(decision);
        if (bare && !said.plain().contains(Plain.ONLY) && !(same && vouched)) {
            return true;
        }
        if (own && notional && paper.told()) {
            return true;
        }
        if (same) {
            return !whose && !vouchers.inTurn(decision);
        }
        return !here && (!Plain.all(said.plain()) || (own && later(contest, said)));
    }

    /** Whose figure of a result it is. In another seat only what is of the same kind is told of by mistake. */
    private Optional<String> owner(Claim claim, ResultFigures figures) {
        Statement said = claim.said();
        Contest contest = figures.contest();
        boolean own = contest.name().equals(said.contest());
        if (claim instanceof Claim.Turnout) {
            boolean same = own && contest.election().equals(said.election());
            return contest.turnout()
                    .filter(turnout -> !same && AsPrinted.same(figures.stated(), turnout))
                    .map(turnout -> "the turnout" + where(contest));
        }
        boolean majority = claim instanceof Claim.Majority;
        if (own || !majority) {
            String what = figures.stated().measuredIn() == Unit.VOTES ? "the votes of " : "the share of ";
            Optional<String> candidate = figures.whose().map(one -> what + one.label() + where(contest));
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return (own || majority) && figures.majority()
                ? Optional.of("the majority" + where(contest))
                : Optional.empty();
    }

    private static String where(Contest contest) {
        return " in " + contest.name() + " at " + contest.election();
    }

    /** Whether neither the words nor a list tell what is counted: "with 9,100" may be anybody's votes, and a lead as well. */
    private static boolean bare(Statement said) {
        return !said.plain().contains(Plain.WHAT) && !HowTold.listed(said);
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
                lookup.race(one.election(), one.contest()).ifPresent(race -> contests.addAll(race.polls()));
                lookup.next(one.election(), one.contest()).ifPresent(race -> contests.addAll(race.polls()));
            }
        }
        return contests;
    }
}
