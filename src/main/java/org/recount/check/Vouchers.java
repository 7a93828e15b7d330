package org.recount.check;

import java.util.List;
import java.util.Objects;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * Claims that vouch for the reading of one beside them: a telling figure of the same contest and of the same person, or a
 * defeat with both names, that agrees with the tally in the same sentence. Then the sentence tells of that contest, and what
 * differs in it is not told of another poll. A figure of the same kind does not vouch: two of them compare two polls.
 */
final class Vouchers {
    private final Setting around;
    private final List<Decision> supported;
    private final Neighbours neighbours;
    /** Characters between what stands side by side. */
    private final int beside;

    Vouchers(Setting around, Telling telling, Conventions.Near near) {
        this.around = around;
        this.supported = around.right()
                .filter(d -> d.claim instanceof Claim.Defeated || telling.tells(d.claim))
                .toList();
        this.neighbours = new Neighbours(around, telling, near);
        this.beside = near.beside();
    }

    /** Whether its place shows what it is of, whatever else the paragraph speaks of. */
    boolean placed(Decision decision) {
        return neighbours.enclose(decision);
    }

    /** Whether the sentence of a claim is known to tell of its contest, and of its subject if it has one. */
    boolean vouch(Decision decision) {
        Statement said = decision.claim.said();
        boolean whole = decision.claim instanceof Claim.Majority
                || decision.claim instanceof Claim.Turnout
                || decision.claim instanceof Claim.SeatChange
                || decision.claim instanceof Claim.Winner;
        if (within(said) || placed(decision)) {
            return true;
        }
        return said.contest() != null
                && said.plain().contains(Plain.ONCE)
                && supported.stream()
                        .filter(d -> another(d.claim, decision.claim))
                        .map(d -> d.claim.said())
                        .anyMatch(other -> said.samePoll(other)
                                && (whole || Objects.equals(said.subject(), other.subject()))
                                && around.together(said, other));
    }

    /**
     * Whether a number of votes is of the result that is told around it: it stands between right figures of that, or is one of a series that
     * gives what two others polled, rightly, and speaks of no rise or fall.
     */
    boolean inTurn(Decision decision) {
        Statement said = decision.claim.said();
        return decision.claim instanceof Claim.Votes
                && !Plain.course(said.plain())
                && (placed(decision) || inSeries(said));
    }

    /** "Cole 12,119, Reed 15,647, Ash 4,030". */
    private boolean inSeries(Statement said) {
        return said.contest() != null
                && around.named(said.subject(), said)
                && supported.stream()
                                .filter(d -> d.claim instanceof Claim.Votes)
                                .map(d -> d.claim.said())
                                .filter(other -> said.samePoll(other)
                                        && !Plain.course(other.plain())
                                        && around.together(said, other))
                                .map(Statement::subject)
                                .filter(who -> !Objects.equals(who, said.subject()))
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    /** "Reed beat Cole by 507": whether the official lead in the contest follows right after the words. */
    boolean measured(Decision decision) {
        Statement said = decision.claim.said();
        return supported.stream()
                .filter(d -> d.claim instanceof Claim.Majority)
                .map(d -> d.claim.said())
                .anyMatch(other -> said.samePoll(other)
                        && Objects.equals(said.subject(), other.subject())
                        && other.start() >= said.end()
                        && Setting.apart(said, other) <= beside
                        && around.together(said, other));
    }

    /** Whether its words and its place leave no other reading. */
    boolean sure(Decision decision) {
        Statement said = decision.claim.said();
        return Plain.all(said.plain()) && said.plain().contains(Plain.WHAT) && placed(decision);
    }

    /** Whether it is one of a list of counts that are right. */
    boolean listed(Decision decision) {
        return neighbours.counted(decision);
    }

    /** Whether the sentence gives what both polled of whom one is said to be so much ahead, rightly. */
    boolean compared(Decision decision) {
        Statement said = decision.claim.said();
        return said.contest() != null
                && said.subject() != null
                && said.object() != null
                && polled(said, said.subject())
                && polled(said, said.object());
    }

    private boolean polled(Statement said, String who) {
        return supported.stream()
                .filter(d -> d.claim instanceof Claim.Votes)
                .map(d -> d.claim.said())
                .anyMatch(other -> who.equals(other.subject()) && said.samePoll(other) && around.together(said, other));
    }

    /** Whether its paragraph gives other figures of the seat, rightly, and tells of no other seat. */
    boolean seated(Decision decision) {
        Statement said = decision.claim.said();
        boolean whole = decision.claim instanceof Claim.Turnout || decision.claim instanceof Claim.Electorate;
        return whole
                && said.contest() != null
                && supported.stream()
                                .map(d -> d.claim.said())
                                .filter(other -> said.contest().equals(other.contest()))
                                .filter(other -> around.sameParagraph(said, other))
                                .limit(2)
                                .count()
                        > 1
                && around.decisions().stream()
                        .map(d -> d.claim.said())
                        .filter(other -> other.contest() != null && around.sameParagraph(said, other))
                        .allMatch(other -> said.contest().equals(other.contest()));
    }

    /** Of another kind, or counted otherwise: "a turnout of 75.5 per cent, with 63,816 votes cast". */
    static boolean another(Claim one, Claim other) {
        return one.kind() != other.kind()
                || one.quantity()
                        .flatMap(q -> other.quantity().filter(o -> o.measuredIn() != q.measuredIn()))
                        .isPresent();
    }

    /** "Cole lost by 507 votes to Reed": within the words of a defeat. */
    private boolean within(Statement said) {
        return supported.stream()
                .filter(d -> d.claim instanceof Claim.Defeated)
                .map(d -> d.claim.said())
                .anyMatch(other -> other.start() <= said.start()
                        && other.end() >= said.end()
                        && (said.object() == null || said.object().equals(other.object()))
                        && said.samePoll(other));
    }
}
