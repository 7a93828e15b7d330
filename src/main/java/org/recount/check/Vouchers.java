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

    private final String text;
    private final List<Decision> supported;
    private final Neighbours neighbours;

    Vouchers(String text, List<Decision> decisions) {
        this.text = text;
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
                || decision.claim instanceof Claim.SeatChange;
        if (within(said) || placed(decision)) {
            return true;
        }
        return said.contest() != null
                && said.plain().contains(Plain.ONCE)
                && supported.stream()
                        .filter(d -> d.claim.kind() != decision.claim.kind())
                        .map(d -> d.claim.said())
                        .anyMatch(other -> said.contest().equals(other.contest())
                                && Objects.equals(said.election(), other.election())
                                && (whole || Objects.equals(said.subject(), other.subject()))
                                && together(said, other));
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
        return claim instanceof Claim.Defeated
                || claim.quantity()
                        .filter(q -> q.hedge() == Hedge.NONE)
                        .filter(q -> q.measuredIn() == Unit.VOTES
                                ? q.value().compareTo(TELLING) >= 0
                                : q.measuredIn() == Unit.PERCENT && q.decimals() > 0)
                        .isPresent();
    }

    /** No sentence or line ends between them. */
    private boolean together(Statement one, Statement other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        if (from >= to) {
            return true;
        }
        if (to > text.length()) {
            return false;
        }
        String between = text.substring(from, to);
        return between.indexOf('\n') < 0
                && !between.contains(". ")
                && !between.contains("? ")
                && !between.contains("! ")
                && !between.contains("; ");
    }
}
