package org.recount.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.recount.claim.Item.Figure;
import org.recount.claim.Phrasings.NumberRule;

/** A number as a claim states it: the words that it is quoted with, its unit and its sign. */
final class StatedNumber {
    /** Items from a change to the word that tells which way it went. */
    private static final int SIGN = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private StatedNumber() {}

    static Draft quote(Scene scene, int i) {
        Line items = scene.items();
        int from = i;
        while (from > 0
                && i - from < 2
                && scene.lexicon().phrases("quote-leading").has(scene.form(from - 1))) {
            from--;
        }
        if (from > 0 && items.get(from - 1).is(Item.Type.WORD) && from < i) {
            from--;
        }
        int to = i;
        while (to + 1 < items.size()
                && to - i < 4
                && scene.lexicon().phrases("quote-trailing").has(scene.form(to + 1))) {
            to++;
        }
        while (to > i && scene.is(to, "quote-loose")) {
            to--;
        }
        return Draft.at(items.get(from).start(), items.get(to).end());
    }

    static Quantity quantity(Item item, NumberRule rule) {
        Figure figure = item.figure();
        boolean bare = item.is(Item.Type.NUM)
                && rule.kind() == ClaimKind.TURNOUT
                && (figure.value().scale() > 0 || figure.value().compareTo(HUNDRED) <= 0);
        boolean turnoutChange = rule.kind() == ClaimKind.TURNOUT && changes(rule);
        Unit unit = item.is(Item.Type.PTS) || turnoutChange
                ? Unit.POINTS
                : item.is(Item.Type.PCT) || bare
                        ? Unit.PERCENT
                        : switch (rule.kind()) {
                            case ELECTORATE -> Unit.ELECTORS;
                            case SEAT_COUNT -> Unit.SEATS;
                            case VOTE_SHARE -> Unit.PERCENT;
                            case SHARE_CHANGE -> rule.traits().notation() ? Unit.PERCENT : Unit.POINTS;
                            default -> Unit.VOTES;
                        };
        BigDecimal value =
                rule.traits().sign().equals("fall") ? figure.value().abs().negate() : figure.value();
        return new Quantity(value, unit, figure.hedge());
    }

    /** Whether a phrasing tells how a figure changed, not what it is. */
    private static boolean changes(NumberRule rule) {
        return rule.kind() == ClaimKind.SHARE_CHANGE
                || rule.kind() == ClaimKind.VOTE_CHANGE
                || rule.traits().held().equals("change");
    }

    /** "by 11.1 points; Cole's was cut": what follows is told of another. */
    private static boolean ends(Scene scene, int k) {
        return scene.word(k).equals(";")
                || (k < scene.items().size()
                        && (scene.items().get(k).is(Item.Type.PERS)
                                || scene.items().get(k).is(Item.Type.PARTY)));
    }

    /** Gives a change its sign from the words around it. */
    static Quantity signed(Quantity quantity, Scene scene, int i, NumberRule rule) {
        if (!changes(rule)
                || quantity.value().signum() < 0
                || rule.traits().sign().equals("rise")
                || scene.items().get(i).figure().signed()) {
            return quantity;
        }
        int from = i - 1;
        while (from > i - SIGN && !scene.word(from).equals(";")) {
            from--;
        }
        int to = i + 1;
        while (to < i + SIGN && !ends(scene, to)) {
            to++;
        }
        List<Integer> near = new ArrayList<>();
        for (int d = 1; d <= SIGN; d++) {
            near.add(i - d);
            near.add(i + d);
        }
        for (int k : near) {
            if (k >= Math.max(0, from) && k <= to && k < scene.items().size()) {
                if (scene.lexicon().phrases("fall").has(scene.form(k)) || scene.is(k, "less-mark")) {
                    return new Quantity(quantity.value().negate(), quantity.measuredIn(), quantity.hedge());
                }
                if (scene.lexicon().phrases("rise").has(scene.form(k))) {
                    return quantity;
                }
            }
        }
        return quantity;
    }
}
