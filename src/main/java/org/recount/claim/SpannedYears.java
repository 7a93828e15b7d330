package org.recount.claim;

import java.util.List;
import org.recount.election.Election;

/** Years that are told by how far they lie from another: "nine years ago", "two years on", "it is nine years since". */
final class SpannedYears {
    /** Items from a figure, or before it, to the span. */
    private static final int NEAR = 6;
    /** Items from a verb back to the span since which it is told. */
    private static final int SINCE = 12;

    private final Language language;

    SpannedYears(Language language) {
        this.language = language;
    }

    /** "took it by 2,138 votes nine years ago": the year of a general election so long before the one in hand; or null. */
    Integer ago(Scene scene, int from) {
        Election main = scene.setting().main();
        Integer since = since(scene, from);
        if (since != null) {
            return since;
        }
        boolean may = main != null && scene.has(Item.Type.DUR) && scene.mayHold("span-ago");
        for (int k = from; may && k < scene.items().size(); k++) {
            if (scene.word(k).equals(",")
                    || (k > from
                            && scene.items().get(k).isNumber()
                            && scene.items().get(from).isNumber())
                    || language.lexicon().phrases("relative-subject").has(scene.form(k))
                    || language.lexicon().phrases("clause-end").has(scene.form(k))) {
                return null;
            }
            Item item = scene.items().get(k);
            if (item.is(Item.Type.DUR)
                    && !item.figure().days()
                    && language.lexicon().phrases("span-ago").has(scene.form(k + 1))) {
                int year = main.date().getYear() - item.figure().value().intValue();
                return Polls.general(scene, year) || Polls.vacancy(scene, year).startsWith("by-")
                        ? Integer.valueOf(year)
                        : null;
            }
        }
        return null;
    }

    /** "It is nine years since Cole won here": the year of a general election so long before the one in hand; null for none. */
    private static Integer since(Scene scene, int from) {
        Election main = scene.setting().main();
        boolean may = main != null && scene.has(Item.Type.DUR) && scene.mayHold("after-span");
        for (int k = Math.min(from, scene.items().size()) - 1; may && k > Math.max(0, from - SINCE); k--) {
            if (scene.word(k).equals(",")
                    || scene.word(k).equals(";")
                    || scene.items().get(k).isNumber()) {
                return null;
            }
            Item span = scene.items().get(k - 1);
            if (scene.is(k, "after-span")
                    && span.is(Item.Type.DUR)
                    && !span.figure().days()) {
                int year = main.date().getYear() - span.figure().value().intValue();
                return Polls.general(scene, year) ? Integer.valueOf(year) : null;
            }
        }
        return null;
    }

    /** "by 229 in 2015, then by 5,259 two years on": so long after, or before, the year named last. */
    Integer moved(Scene scene, int at) {
        if (!scene.has(Item.Type.DUR)) {
            return null;
        }
        Line items = scene.items();
        for (int k = at + 1; k < Math.min(items.size() - 1, at + NEAR); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.DUR) && !item.figure().days()) {
                int years = item.figure().value().intValue();
                int later = language.lexicon().phrases("era-later").ahead(items, k + 1) > 0
                        ? years
                        : language.lexicon().phrases("era-earlier").ahead(items, k + 1) > 0 ? -years : 0;
                Integer from = later == 0 ? null : before(items, at);
                from = later == 0 || from != null ? from : scene.story().year();
                return from == null ? null : Integer.valueOf(from + later);
            }
            if (item.isNumber() || item.is(Item.Type.YEAR) || item.is(",") || item.is(";")) {
                break;
            }
        }
        return led(scene, at);
    }

    /** "took it five years later by 3,286", "Five years later she held it": so long after the year that was named last. */
    private Integer led(Scene scene, int at) {
        Line items = scene.items();
        for (int k = at - 1; k >= Math.max(0, at - NEAR - 3); k--) {
            Item item = items.get(k);
            boolean later = item.is(Item.Type.DUR)
                    && !item.figure().days()
                    && language.lexicon().phrases("era-later").ahead(items, k + 1) > 0;
            if (later) {
                Integer from = before(items, k);
                from = from == null ? scene.story().year() : from;
                return from == null
                        ? null
                        : Integer.valueOf(from + item.figure().value().intValue());
            }
            if (item.isNumber() || item.is(Item.Type.YEAR) || item.is(";")) {
                return null;
            }
        }
        return null;
    }

    /** The year named last before a place in a sentence; null for none. */
    private static Integer before(List<Item> items, int at) {
        for (int k = at - 1; k >= 0; k--) {
            if (items.get(k).is(Item.Type.YEAR)) {
                return (Integer) items.get(k).data();
            }
        }
        return null;
    }
}
