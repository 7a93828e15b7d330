package org.recount.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * What is right and stands within a few characters of a figure of the same poll, with nothing between that leads elsewhere:
 * it shows of what the figure is, however far that is from the tally.
 */
final class Adjoining {
    private final Setting around;
    private final List<Decision> right;
    private final Telling telling;
    private final Lookup lookup;
    private final Conventions.Near near;

    Adjoining(Setting around, Telling telling, Lookup lookup, Conventions.Near near) {
        this.around = around;
        this.right = around.right().toList();
        this.telling = telling;
        this.lookup = lookup;
        this.near = near;
    }

    /** Whether a right figure of the same person's stands right beside it: "22,620 votes, 41.0 per cent of the total". */
    boolean coupled(Decision decision) {
        Statement said = decision.claim.said();
        return changed(decision)
                || counted(decision)
                || (polled(decision.claim)
                        && said.subject() != null
                        && !Plain.course(said.plain())
                        && beside(
                                decision,
                                claim -> polled(claim)
                                        && telling.tells(claim)
                                        && Vouchers.another(claim, decision.claim)
                                        && !Plain.course(claim.said().plain())
                                        && said.subject().equals(claim.said().subject())));
    }

    /** "Finished fourth with 9,100 votes": a place right before what is told rightly that the same person polled. */
    private boolean counted(Decision decision) {
        Statement said = decision.claim.said();
        return decision.claim instanceof Claim.Place
                && said.subject() != null
                && beside(
                        decision,
                        claim -> polled(claim)
                                && telling.tells(claim)
                                && claim.said().end() >= said.end()
                                && !Plain.course(claim.said().plain())
                                && said.subject().equals(claim.said().subject()));
    }

    private static boolean polled(Claim claim) {
        return claim instanceof Claim.Votes || claim instanceof Claim.VoteShare;
    }

    /** "Down by 6.1 points, to 35.0": one of the two is right, and nothing in the sentence tells of a year. */
    boolean changed(Decision decision) {
        Statement said = decision.claim.said();
        boolean change = decision.claim instanceof Claim.ShareChange;
        boolean end = decision.claim instanceof Claim.VoteShare && said.plain().contains(Plain.TO);
        return (change || end)
                && said.contest() != null
                && said.subject() != null
                && around.years(said).isEmpty()
                && beside(
                        decision,
                        claim -> (change
                                        ? claim instanceof Claim.VoteShare
                                                && claim.said().plain().contains(Plain.TO)
                                        : claim instanceof Claim.ShareChange)
                                && claim.quantity()
                                        .filter(q -> q.hedge() == Hedge.NONE && q.decimals() > 0)
                                        .isPresent()
                                && ofParty(said).equals(ofParty(claim.said())));
    }

    /** The party of whoever it is told of. */
    private String ofParty(Statement said) {
        return lookup.race(said.election(), said.contest())
                .map(race -> race.named(said.subject()))
                .filter(named -> named.size() == 1)
                .map(named -> lookup.parties().family(named.get(0).party()))
                .orElseGet(() -> lookup.parties().family(said.subject()));
    }

    /**
     * "From 1,777 to 1,934", "31.1 per cent, up from 4": one end of a course, where the other is right of the poll before or
     * after, and of the same party.
     */
    boolean coursed(Decision decision) {
        Statement said = decision.claim.said();
        boolean end = said.plain().contains(Plain.FROM) || said.plain().contains(Plain.TO);
        boolean held = decision.claim instanceof Claim.Majority;
        return end
                && said.contest() != null
                && (held || (polled(decision.claim) && said.subject() != null))
                && right.stream()
                        .map(d -> d.claim)
                        .anyMatch(claim -> claim.kind() == decision.claim.kind()
                                && !Vouchers.another(claim, decision.claim)
                                && telling.tells(claim)
                                && Setting.apart(said, claim.said()) <= near.course()
                                && around.together(said, claim.said())
                                && (held || ofParty(said).equals(ofParty(claim.said())))
                                && (follows(said, claim.said()) || follows(claim.said(), said)));
    }

    /** Whether one claim is of the poll after that of the other, for the same seat. */
    private boolean follows(Statement after, Statement before) {
        return lookup.race(after.election(), after.contest())
                .filter(race -> race.previous().actual().stream()
                                .anyMatch(contest -> contest.election().equals(before.election())
                                        && contest.name().equals(before.contest()))
                        || race.previous().notional().stream()
                                .anyMatch(contest -> contest.election().equals(before.election())
                                        && contest.name().equals(before.contest())))
                .isPresent();
    }

    /** Whether a place that is right leads to the figure of whoever has it: "was fourth with 9,100". */
    boolean ranked(Decision decision) {
        Statement said = decision.claim.said();
        return decision.claim instanceof Claim.Votes
                && said.subject() != null
                && beside(
                        decision,
                        claim -> claim instanceof Claim.Place
                                && claim.said().end() <= said.end()
                                && said.subject().equals(claim.said().subject()));
    }

    /** Whether one of the claims that are right of its poll stands beside it in its sentence. */
    private boolean beside(Decision decision, Predicate<Claim> some) {
        Statement said = decision.claim.said();
        return said.contest() != null
                && right.stream()
                        .map(d -> d.claim)
                        .anyMatch(claim -> said.samePoll(claim.said())
                                && Setting.apart(said, claim.said()) <= near.beside()
                                && some.test(claim)
                                && around.together(said, claim.said()));
    }

    /**
     * Whether what stands right before it leaves no doubt what it is of, however far it is from the tally: a change after the
     * share that changed, a majority after who won where.
     */
    boolean led(Decision decision) {
        Statement said = decision.claim.said();
        return said.contest() != null
                && right.stream()
                        .filter(d -> d != decision && leads(d.claim, decision.claim))
                        .map(d -> d.claim.said())
                        .anyMatch(other -> other.end() <= said.start()
                                && Setting.apart(said, other) <= near.beside()
                                && said.samePoll(other)
                                && joined(decision.claim, around.between(said, other)));
    }

    /** "took Poole by 18", "39.2 (-7.5)": no sign but a bracket between. */
    private static boolean joined(Claim claim, String between) {
        return claim instanceof Claim.Majority
                ? between.isBlank() && between.indexOf('\n') < 0
                : !between.contains("\n") && !between.contains(". ");
    }

    /** "Reed beat Cole by 507". */
    private static boolean pair(Claim right, Claim accused) {
        return right instanceof Claim.Defeated
                && right.said().object() != null
                && Objects.equals(right.said().subject(), accused.said().subject())
                && right.said().object().equals(accused.said().object());
    }

    private boolean leads(Claim right, Claim accused) {
        if (accused instanceof Claim.ShareChange) {
            return right instanceof Claim.VoteShare
                    && Objects.equals(right.said().subject(), accused.said().subject())
                    && telling.tells(right);
        }
        return accused instanceof Claim.Majority
                && (right instanceof Claim.Winner
                        || pair(right, accused)
                        || (right instanceof Claim.SeatChange change && change.change() != Claim.Change.LOSS));
    }
}
