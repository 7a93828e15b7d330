package org.recount.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.claim.Item.Figure;
import org.recount.claim.Phrasings.NumberRule;

/** Which phrasing reads a number: the first whose words stand on both sides of it, and whose other conditions it meets. */
final class NumberRules {
    /** Kinds whose numbers without a unit are whole. */
    private static final Set<ClaimKind> COUNTED = EnumSet.of(
            ClaimKind.VOTES, ClaimKind.MAJORITY, ClaimKind.ELECTORATE, ClaimKind.SEAT_COUNT, ClaimKind.VOTE_CHANGE);

    private final List<NumberRule> rules;
    private final Anchors before;
    private final Anchors after;
    /** By what stands on the left of a number; and on its right. */
    private final Holdings.Index onLeft;

    private final Holdings.Index onRight;

    NumberRules(List<NumberRule> rules) {
        this.rules = rules;
        List<List<Pattern>> left = rules.stream().map(NumberRule::left).toList();
        List<List<Pattern>> right = rules.stream().map(NumberRule::right).toList();
        this.before = new Anchors(left, false);
        this.after = new Anchors(right, true);
        this.onLeft = Holdings.Index.of(left);
        this.onRight = Holdings.Index.of(right);
    }

    /** Rules that a unit can hold at all. */
    Bits mayStand(Scene scene) {
        Bits rules = onLeft.in(scene.held());
        rules.and(onRight.in(scene.held()));
        return rules;
    }

    /** The first rule that reads a number; null for none. */
    NumberRule of(Scene scene, int i, Bits can, Map<ClaimKind, Owners.Taken> taken) {
        Line items = scene.items();
        Bits left = before.at(items, i - 1);
        Bits right = after.at(items, i + 1);
        Bits second = after.at(items, i + 2);
        for (int r = can.nextAmong(left, 0); r >= 0; r = can.nextAmong(left, r + 1)) {
            if (!right.get(r) && !second.get(r)) {
                continue;
            }
            NumberRule rule = rules.get(r);
            boolean linked = !rule.traits().chain() || taken.containsKey(rule.kind());
            if (linked && rule.reads(scene, i) && fits(rule, scene, i)) {
                return rule;
            }
        }
        int last = scene.lastWith(i);
        boolean alike = scene.items().get(last).type() == scene.items().get(i).type();
        return last > i && alike ? of(scene, last, can, taken) : null;
    }

    private static boolean fits(NumberRule rule, Scene scene, int i) {
        Phrasings.Traits traits = rule.traits();
        if ((traits.after() != null && scene.story().topic() != traits.after())
                || (traits.row() && scene.unit().kind() != Sentence.Kind.ROW)
                || (!traits.word().isEmpty() && !scene.word(i).equals(traits.word()))) {
            return false;
        }
        if (!(scene.items().get(i).data() instanceof Figure figure)) {
            return true;
        }
        BigDecimal size = figure.value().abs();
        boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
        return (whole || !counts(rule, scene.items().get(i)))
                && (!traits.decimal() || figure.value().scale() > 0)
                && (!traits.digits() || figure.digits())
                && (!traits.signed() || figure.signed())
                && (!traits.inWords() || figure.inWords())
                && !(traits.noWords() && figure.inWords())
                && size.compareTo(BigDecimal.valueOf(traits.min())) >= 0
                && size.compareTo(BigDecimal.valueOf(traits.max())) <= 0
                && (!traits.person() || someone(scene));
    }

    /** Votes, seats and electors are counted: a number of them has no decimals. */
    private static boolean counts(NumberRule rule, Item item) {
        return item.is(Item.Type.NUM) && rule.kind() != null && COUNTED.contains(rule.kind());
    }

    private static boolean someone(Scene scene) {
        for (int k = 0; k < scene.items().size(); k++) {
            if (Binder.who(scene, k)) {
                return true;
            }
        }
        return false;
    }
}
