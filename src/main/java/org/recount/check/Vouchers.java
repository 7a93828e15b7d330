package org.recount.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/**
 * Claims that vouch for the reading of one beside them: a telling figure of the same contest and of the same person, or a
 * defeat with both names, that agrees with the tally in the same sentence. Then the sentence tells of that contest, and what
 * differs in it is not told of another poll. A figure of the same kind does not vouch: two of them compare two polls.
 */
final class Vouchers {
    /** Fewer votes agree by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    /** Characters between two figures that stand side by side. */
    private static final int BESIDE = 12;

    private final String text;
    private final List<Decision> decisions;
    private final List<Decision> supported;
    private final Neighbours neighbours;
    private final Lookup lookup;

    Vouchers(String text, List<Decision> decisions, Lookup lookup) {
        this.text = text;
        this.lookup = lookup;
        this.decisions = decisions;
        this.supported = decisions.stream()
                .filter(d -> d.verdict == Verdict.SUPPORTED && telling(d.claim))
                .toList();
        this.neighbours = new Neighbours(text, decisions);
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
                        .anyMatch(other -> said.contest().equals(other.contest())
                                && Objects.equals(said.election(), other.election())
                                && (whole || Objects.equals(said.subject(), other.subject()))
                                && Words.together(text, said, other));
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

    /** Whether a right figure of the same person's stands right beside it: "22,620 votes, 41.0 per cent of the total". */
    boolean coupled(Decision decision) {
        Statement said = decision.claim.said();
        if (changed(decision)) {
            return true;
        }
        return (decision.claim instanceof Claim.Votes || decision.claim instanceof Claim.VoteShare)
                && said.contest() != null
                && said.subject() != null
                && supported.stream()
                        .filter(d -> d.claim instanceof Claim.Votes || d.claim instanceof Claim.VoteShare)
                        .filter(d -> another(d.claim, decision.claim))
                        .map(d -> d.claim.said())
                        .filter(other -> !course(other) && !course(said))
                        .anyMatch(other -> said.contest().equals(other.contest())
                                && said.subject().equals(other.subject())
                                && Objects.equals(said.election(), other.election())
                                && apart(said, other) <= BESIDE
                                && Words.together(text, said, other));
    }

    /** Whether the words tell that it rose or fell: "had 10.9 per cent, fell to 997 votes" is of two polls. */
    private static boolean course(Statement said) {
        return said.plain().contains(Plain.RISEN) || said.plain().contains(Plain.FALLEN);
    }

    /** "Down by 6.1 points, to 35.0": one of the two is right, and nothing in the sentence tells of a year. */
    private boolean changed(Decision decision) {
        Statement said = decision.claim.said();
        boolean change = decision.claim instanceof Claim.ShareChange;
        boolean end = decision.claim instanceof Claim.VoteShare && said.plain().contains(Plain.TO);
        return (change || end)
                && said.contest() != null
                && said.subject() != null
                && Words.years(Words.sentence(text, said)).isEmpty()
                && decisions.stream()
                        .filter(d -> d.verdict == Verdict.SUPPORTED)
                        .filter(d -> change ? d.claim instanceof Claim.VoteShare : d.claim instanceof Claim.ShareChange)
                        .filter(d -> d.claim
                                .quantity()
                                .filter(q -> q.hedge() == Hedge.NONE && q.decimals() > 0)
                                .isPresent())
                        .map(d -> d.claim.said())
                        .anyMatch(other -> (!change || other.plain().contains(Plain.TO))
                                && said.contest().equals(other.contest())
                                && Objects.equals(said.election(), other.election())
                                && ofParty(said).equals(ofParty(other))
                                && apart(said, other) <= BESIDE
                                && Words.together(text, said, other));
    }

    /** The party of whoever it is told of. */
    private String ofParty(Statement said) {
        return lookup.race(said.election(), said.contest())
                .map(race -> race.named(said.subject()))
                .filter(named -> named.size() == 1)
                .map(named -> lookup.parties().family(named.get(0).party()))
                .orElseGet(() -> lookup.parties().family(said.subject()));
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
                .anyMatch(other -> who.equals(other.subject())
                        && said.contest().equals(other.contest())
                        && Objects.equals(said.election(), other.election())
                        && Words.together(text, said, other));
    }

    /** Whether a place that is right leads to the figure of whoever has it: "was fourth with 9,100". */
    boolean ranked(Decision decision) {
        Statement said = decision.claim.said();
        return decision.claim instanceof Claim.Votes
                && said.contest() != null
                && said.subject() != null
                && decisions.stream()
                        .filter(d -> d.verdict == Verdict.SUPPORTED && d.claim instanceof Claim.Place)
                        .map(d -> d.claim.said())
                        .anyMatch(other -> other.end() <= said.end()
                                && apart(said, other) <= BESIDE
                                && said.contest().equals(other.contest())
                                && said.subject().equals(other.subject())
                                && Objects.equals(said.election(), other.election())
                                && Words.together(text, said, other));
    }

    /**
     * Whether what stands right before it leaves no doubt what it is of, however far it is from the tally: a change after the
     * share that changed, a majority after who won where.
     */
    boolean beside(Decision decision) {
        Statement said = decision.claim.said();
        return said.contest() != null
                && decisions.stream()
                        .filter(d -> d != decision && d.verdict == Verdict.SUPPORTED && leads(d.claim, decision.claim))
                        .map(d -> d.claim.said())
                        .anyMatch(other -> other.end() <= said.start()
                                && apart(said, other) <= BESIDE
                                && said.contest().equals(other.contest())
                                && Objects.equals(said.election(), other.election())
                                && joined(decision.claim, Words.between(text, said, other)));
    }

    /** "took Poole by 18", "39.2 (-7.5)": no sign but a bracket between. */
    private static boolean joined(Claim claim, String between) {
        return claim instanceof Claim.Majority
                ? between.isBlank() && between.indexOf('\n') < 0
                : !between.contains("\n") && !between.contains(". ");
    }

    private static boolean leads(Claim right, Claim accused) {
        boolean same = Objects.equals(right.said().subject(), accused.said().subject());
        if (accused instanceof Claim.ShareChange) {
            return right instanceof Claim.VoteShare && same && tellingFigure(right);
        }
        return accused instanceof Claim.Majority
                && (right instanceof Claim.Winner
                        || (right instanceof Claim.SeatChange change && change.change() != Claim.Change.LOSS));
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
                                .filter(other -> sameParagraph(said, other))
                                .limit(2)
                                .count()
                        > 1
                && decisions.stream()
                        .map(d -> d.claim.said())
                        .filter(other -> other.contest() != null && sameParagraph(said, other))
                        .allMatch(other -> said.contest().equals(other.contest()));
    }

    private boolean sameParagraph(Statement one, Statement other) {
        return Words.between(text, one, other).indexOf('\n') < 0;
    }

    private static int apart(Statement one, Statement other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    /** Of another kind, or counted otherwise: "a turnout of 75.5 per cent, with 63,816 votes cast". */
    private static boolean another(Claim one, Claim other) {
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
                        && Objects.equals(said.contest(), other.contest())
                        && Objects.equals(said.election(), other.election()));
    }

    private static boolean telling(Claim claim) {
        return claim instanceof Claim.Defeated || tellingFigure(claim);
    }

    /** Whether a claim has a figure so exact that it hardly agrees by chance. */
    static boolean tellingFigure(Claim claim) {
        return claim.quantity()
                .filter(q -> q.hedge() == Hedge.NONE)
                .filter(q -> q.measuredIn() == Unit.VOTES
                        ? q.value().compareTo(TELLING) >= 0
                        : q.measuredIn() == Unit.PERCENT && q.decimals() > 0)
                .isPresent();
    }
}
