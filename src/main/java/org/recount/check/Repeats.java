package org.recount.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.election.SeatKey;

/** The same thing told twice in an article: one figure, one outcome. */
final class Repeats {
    private final Arithmetic arithmetic;
    private final Lookup lookup;

    Repeats(Arithmetic arithmetic, Lookup lookup) {
        this.arithmetic = arithmetic;
        this.lookup = lookup;
    }

    void find(Article article, List<Decision> open, Within.Groups groups) {
        Map<String, Decision> figures = new HashMap<>();
        Map<String, Decision> outcomes = new HashMap<>();
        for (Decision decision : open) {
            String figure = figure(decision.claim);
            if (figure != null) {
                Decision earlier = figures.putIfAbsent(figure, decision);
                if (earlier != null) {
                    figureTwice(article, earlier, decision, groups);
                }
            }
            String outcome = outcome(decision.claim);
            // What a tally has decided needs no second witness.
            if (outcome != null && decision.verdict == Verdict.NOT_ENOUGH_INFO) {
                Decision earlier = outcomes.putIfAbsent(outcome, decision);
                if (earlier != null) {
                    outcomeTwice(article, earlier, decision, groups);
                }
            }
        }
    }

    private void figureTwice(Article article, Decision earlier, Decision later, Within.Groups groups) {
        Quantity one = later.claim.quantity().orElseThrow();
        Quantity other = earlier.claim.quantity().orElseThrow();
        if (arithmetic.apart(one, other)) {
            // One of them was said of something else.
            return;
        }
        boolean compatible = compatible(one, other) || compatible(other, one);
        boolean first = later.verdict == Verdict.SUPPORTED;
        Decision doubted = first ? earlier : later;
        Decision against = first ? later : earlier;
        groups.add(
                new SameFigure(doubted.claim, against.claim, between(article, earlier.claim, later.claim), compatible),
                doubted,
                !compatible,
                List.of(earlier, later));
    }

    /** Whether the second could be the official figure behind the first; two loose figures are not set against each other. */
    private boolean compatible(Quantity said, Quantity as) {
        boolean loose = said.hedge() != Hedge.NONE
                && said.hedge() != Hedge.ONLY
                && as.hedge() != Hedge.NONE
                && as.hedge() != Hedge.ONLY;
        return loose || arithmetic.of(said, as.value(), Basis.CONTEST, null).fit() != Fit.DIFFERS;
    }

    private void outcomeTwice(Article article, Decision earlier, Decision later, Within.Groups groups) {
        boolean compatible = compatible(earlier.claim, later.claim);
        groups.add(
                new SameOutcome(later.claim, earlier.claim, between(article, earlier.claim, later.claim), compatible),
                later,
                !compatible,
                List.of(earlier, later));
    }

    private boolean compatible(Claim one, Claim other) {
        if (one instanceof Claim.PollingDay first && other instanceof Claim.PollingDay second) {
            // "Thursday" and "4 July" may be the same day.
            return dated(first) != dated(second) || first.day().equals(second.day());
        }
        if (one instanceof Claim.Party) {
            return lookup.parties().same(one.said().object(), other.said().object());
        }
        if (one instanceof Claim.SeatChange first && other instanceof Claim.SeatChange second) {
            return (first.change() == Claim.Change.LOSS) == (second.change() == Claim.Change.LOSS)
                    && !(holds(first) && gains(second))
                    && !(gains(first) && holds(second));
        }
        if (one instanceof Claim.Incumbent first && other instanceof Claim.Incumbent second) {
            return (first.standing() != Claim.Standing.NEW && second.standing() != Claim.Standing.NEW)
                    || first.standing() == second.standing();
        }
        String first = one.said().subject();
        String second = other.said().subject();
        return SeatKey.of(first).equals(SeatKey.of(second))
                || lookup.party(first) != lookup.party(second)
                || Lookup.shortened(first, second)
                || lookup.parties().same(first, second)
                || SpellingDistance.near(first, second);
    }

    private static boolean dated(Claim.PollingDay day) {
        return !day.day().isEmpty() && Character.isDigit(day.day().charAt(0));
    }

    private static boolean holds(Claim.SeatChange change) {
        return change.change() == Claim.Change.HOLD;
    }

    private static boolean gains(Claim.SeatChange change) {
        return change.change() == Claim.Change.GAIN;
    }

    private static SameFigure.Between between(Article article, Claim earlier, Claim later) {
        if (in(article, Zone.Kind.HEADLINE, earlier) != in(article, Zone.Kind.HEADLINE, later)) {
            return SameFigure.Between.HEADLINE_AND_BODY;
        }
        return in(article, Zone.Kind.LIST, earlier) != in(article, Zone.Kind.LIST, later)
                ? SameFigure.Between.LIST_AND_PROSE
                : SameFigure.Between.PLACES;
    }

    private static boolean in(Article article, Zone.Kind kind, Claim claim) {
        return article.in(kind, claim.said().start());
    }

    /** What a figure is of; null where two of them need not be the same. */
    private static String figure(Claim claim) {
        Statement said = claim.said();
        String of;
        switch (claim.kind()) {
            case VOTES, VOTE_SHARE, PLACE -> of = said.subject();
            case MAJORITY -> of = ((Claim.Majority) claim).held() == Claim.Held.WON ? "" : null;
            case TURNOUT, ELECTORATE -> of = "";
            case SWING -> of = said.object() == null ? null : said.subject() + '\n' + said.object();
            default -> of = null;
        }
        if (of == null || said.contest() == null) {
            return seats(claim);
        }
        return claim.kind().name()
                + '\n'
                + claim.quantity().orElseThrow().unit()
                + '\n'
                + contest(said)
                + '\n'
                + SeatKey.of(of);
    }

    /** A number of seats that nothing narrows. */
    private static String seats(Claim claim) {
        Statement said = claim.said();
        boolean plain = claim instanceof Claim.SeatCount count
                && !count.qualified()
                && count.counting() == Claim.Counting.WON
                && said.contest() == null
                && said.subject() != null
                && said.object() == null
                && said.election() != null;
        return plain ? "SEATS\n" + said.election() + '\n' + SeatKey.of(said.subject()) : null;
    }

    /** What an outcome is of; null where two of them need not be the same. */
    private static String outcome(Claim claim) {
        Statement said = claim.said();
        if (said.election() == null) {
            return null;
        }
        boolean of = said.subject() != null && said.contest() != null;
        return switch (claim.kind()) {
            case WINNER -> of ? "WINNER\n" + contest(said) : null;
            case PARTY ->
                said.subject() == null || said.object() == null
                        ? null
                        : "PARTY\n" + said.election() + '\n' + SeatKey.of(said.subject());
            case SEAT_CHANGE, INCUMBENT ->
                of ? claim.kind() + "\n" + contest(said) + '\n' + SeatKey.of(said.subject()) : null;
            case DATE -> "DATE\n" + said.election();
            default -> null;
        };
    }

    private static String contest(Statement said) {
        return said.election() + '\n' + SeatKey.of(said.contest());
    }
}
