package org.recount.check;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * The figures before and after one in its paragraph. A writer gives a result whole before going on to another: what stands
 * between two figures of one result that are right is of that result too, even where it is exactly a figure of another.
 */
final class Neighbours {
    private final Setting around;
    private final Telling telling;
    private final Conventions.Near near;
    private final List<Decision> figures;

    Neighbours(Setting around, Telling telling, Conventions.Near near) {
        this.around = around;
        this.telling = telling;
        this.near = near;
        this.figures = around.decisions().stream()
                .filter(d -> d.claim.quantity().isPresent())
                .sorted(Comparator.comparingInt(d -> d.claim.said().start()))
                .toList();
    }

    /**
     * Whether a figure stands between two right ones of the contest that it is taken for, and no other time is spoken of, or the
     * three make one sum.
     */
    boolean enclose(Decision decision) {
        Statement said = decision.claim.said();
        int at = figures.indexOf(decision);
        return at > 0
                && said.contest() != null
                && right(said, beside(at, -1))
                && right(said, beside(at, 1))
                && (said.plain().contains(Plain.ONCE)
                        || summed(decision.claim, beside(at, -1).claim, beside(at, 1).claim));
    }

    /** "She got 9,100. Cole got 8,000. That is a majority of 900": votes between those of another and the majority over them. */
    private static boolean summed(Claim claim, Claim before, Claim after) {
        return claim instanceof Claim.Votes
                && before instanceof Claim.Votes
                && after instanceof Claim.Majority
                && claim.said().subject() != null
                && !claim.said().subject().equals(before.said().subject());
    }

    /** Whether seats of a party are counted between right counts of other parties: "SF 4, SDLP 3, UUP 1, Ind 1". */
    boolean counted(Decision decision) {
        int at = figures.indexOf(decision);
        return at > 0
                && at + 1 < figures.size()
                && decision.claim instanceof Claim.SeatCount
                && seats(decision.claim.said(), figures.get(at - 1))
                && seats(decision.claim.said(), figures.get(at + 1));
    }

    private boolean seats(Statement said, Decision other) {
        return other.verdict == Verdict.SUPPORTED
                && other.claim instanceof Claim.SeatCount
                && Objects.equals(said.election(), other.claim.said().election())
                && Objects.equals(said.area(), other.claim.said().area())
                && Math.abs(said.start() - other.claim.said().start()) < near.list()
                && around.sameParagraph(said, other.claim.said());
    }

    /** The next figure in a direction; not the one of another poll that it is set against, "712, down from 10,435". */
    private Decision beside(int at, int step) {
        Claim claim = figures.get(at).claim;
        for (int k = at + step; k >= 0 && k < figures.size(); k += step) {
            Claim other = figures.get(k).claim;
            boolean set = other.kind() == claim.kind()
                    && figures.get(k).verdict == Verdict.SUPPORTED
                    && Objects.equals(other.said().contest(), claim.said().contest())
                    && !Objects.equals(other.said().election(), claim.said().election());
            if (!set) {
                return figures.get(k);
            }
        }
        return null;
    }

    private boolean right(Statement said, Decision other) {
        return other != null
                && other.verdict == Verdict.SUPPORTED
                && telling.tells(other.claim)
                && said.samePoll(other.claim.said())
                && around.sameParagraph(said, other.claim.said());
    }
}
