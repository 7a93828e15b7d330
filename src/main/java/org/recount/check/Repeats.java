package org.recount.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.election.SeatKey;

/** The same thing told twice in an article: one figure, one outcome. */
final class Repeats {
    private final Retelling retelling;

    Repeats(Retelling retelling) {
        this.retelling = retelling;
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
        if (retelling.apart(one, other) || settled(earlier, later) || inOneSentence(article, earlier, later)) {
            // One of them was said of something else.
            return;
        }
        boolean compatible = retelling.compatible(one, other);
        boolean first = later.verdict == Verdict.SUPPORTED;
        Decision doubted = first ? earlier : later;
        Decision against = first ? later : earlier;
        groups.add(
                new SameFigure(doubted.claim, against.claim, between(article, earlier.claim, later.claim), compatible),
                doubted,
                !compatible,
                List.of(earlier, later));
    }

    /** "Third two years before, and now second": places of two polls in a sentence. */
    private static boolean inOneSentence(Article article, Decision one, Decision other) {
        return one.claim instanceof Claim.Place
                && !article.in(Zone.Kind.LIST, other.claim.said().start())
                && Words.together(article.text(), one.claim.said(), other.claim.said());
    }

    /** Whether a tally bears one of two out and leaves the other open: that counts otherwise, or something else. */
    private static boolean settled(Decision one, Decision other) {
        return (one.verdict == Verdict.SUPPORTED && other.verdict == Verdict.NOT_ENOUGH_INFO)
                || (other.verdict == Verdict.SUPPORTED && one.verdict == Verdict.NOT_ENOUGH_INFO);
    }

    private void outcomeTwice(Article article, Decision earlier, Decision later, Within.Groups groups) {
        boolean compatible = retelling.compatible(earlier.claim, later.claim);
        groups.add(
                new SameOutcome(later.claim, earlier.claim, between(article, earlier.claim, later.claim), compatible),
                later,
                !compatible,
                List.of(earlier, later));
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
                + claim.quantity().orElseThrow().measuredIn()
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
                && said.area() == null
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
