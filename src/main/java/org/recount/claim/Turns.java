package org.recount.claim;

import java.util.List;
import java.util.function.IntPredicate;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/** Words by which a sentence stays with the time that the text has told of, or leaves it. */
final class Turns {
    /** How far into a sentence its verb stands that tells whether it is of the present. */
    private static final int PRESENT = 4;

    private final Lexicon lexicon;
    private final Phrases months;
    private final ThisTime now;

    Turns(Language language) {
        this.lexicon = language.lexicon();
        this.months = language.numbers().monthNames();
        this.now = language.thisTime();
    }

    boolean turned(Line items, int from) {
        Phrases present = lexicon.phrases("present-day");
        if (!now.mayStand(items)
                && !items.mayHold(present)
                && !items.mayHold(lexicon.phrases("last-date"))
                && !items.mayHold(lexicon.phrases("weekday"))) {
            return false;
        }
        for (int k = from; k < items.size(); k++) {
            int end = k + now.ahead(items, k);
            boolean against = end > k
                    && end < items.size()
                    && lexicon.phrases("compared-anew").has(items.get(end).form());
            if ((end > k && !against) || present.ahead(items, k) > 0 || lately(items, k)) {
                return true;
            }
        }
        return false;
    }

    /** "In 2015 they were third on 11 per cent; this time they had 40": a later clause with a figure is of now. */
    boolean comesBack(Line items) {
        boolean figure = false;
        for (int k = now.mayStand(items) ? 1 : items.size(); k < items.size(); k++) {
            boolean head = figure
                    && now.ahead(items, k) > 0
                    && (items.get(k - 1).is(Item.Type.SIGN)
                            || lexicon.phrases("list-and").has(items.get(k - 1).form())
                            || lexicon.phrases("clause-end")
                                    .has(items.get(k - 1).form()));
            if (head) {
                return items.subList(k, items.size()).stream().anyMatch(Item::isNumber);
            }
            figure |= items.get(k).isNumber();
        }
        return false;
    }

    /** "They now have 40.7 per cent", "This time it was 53 per cent": told of the time of writing from its first words on. */
    boolean ofNow(List<Item> items) {
        Phrases has = lexicon.phrases("holds-now");
        for (int k = 0; k < Math.min(items.size(), PRESENT); k++) {
            int length = now.ahead(items, k);
            boolean after = length > 0
                    && k + length < items.size()
                    && has.has(items.get(k + length).form());
            if ((length > 0 && k == 0)
                    || after
                    || (length > 0 && has.has(items.get(k - 1).form()))) {
                return true;
            }
        }
        return false;
    }

    /** "Her share has fallen since then": from then to the time of writing. */
    boolean upToNow(List<Item> items) {
        boolean perfect = false;
        for (int k = 0; k < items.size(); k++) {
            if (perfect && lexicon.phrases("ever-since").ahead(items, k) > 0) {
                return true;
            }
            perfect |= lexicon.phrases("has-now").has(items.get(k).form());
        }
        return false;
    }

    /** "He is back with", "Reed has a majority of": what holds at the time of writing. */
    boolean holds(List<Item> items) {
        for (int k = 1; k < Math.min(items.size(), PRESENT); k++) {
            Item before = items.get(k - 1);
            boolean somebody = before.is(Item.Type.PRON) || before.is(Item.Type.PERS) || before.is(Item.Type.PARTY);
            if (somebody && lexicon.phrases("holds-now").has(items.get(k).form())) {
                return true;
            }
        }
        return false;
    }

    /** "last July", "on Thursday". */
    private boolean lately(List<Item> items, int k) {
        return k > 0
                && ((lexicon.phrases("last-date").has(items.get(k - 1).form())
                                && months.has(items.get(k).form()))
                        || (lexicon.phrases("compared-on").has(items.get(k - 1).form())
                                && lexicon.phrases("weekday").has(items.get(k).form())));
    }

    /** Whether a time of its own is named. */
    boolean marked(Line items) {
        return marked(items, year -> false);
    }

    /**
     * Whether a time of its own is named.
     *
     * @param compared whether the year at an index is only compared with
     */
    boolean marked(Line items, IntPredicate compared) {
        Phrases then = lexicon.phrases("last-time");
        if (!items.has(Item.Type.YEAR) && !items.has(Item.Type.DUR) && !now.mayStand(items) && !items.mayHold(then)) {
            return false;
        }
        for (int k = 0; k < items.size(); k++) {
            if ((items.get(k).is(Item.Type.YEAR) && !compared.test(k))
                    || items.get(k).is(Item.Type.DUR)
                    || now.ahead(items, k) > 0
                    || then.ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "She had …", "The margin was …": words that only go on. */
    boolean goesOn(List<Item> items) {
        return items.get(0).is(Item.Type.PRON) || lexicon.phrases("goes-on").ahead(items, 0) > 0;
    }

    /** "She had 9,100 votes then, Cole 8,000": after a figure, at the end of a clause. */
    boolean then(Line items) {
        Phrases then = lexicon.phrases("then-mark");
        boolean figure = false;
        for (int k = items.mayHold(then) ? 0 : items.size(); k < items.size() - 1; k++) {
            if (figure
                    && then.has(items.get(k).form())
                    && !items.get(k - 1).is(Item.Type.SIGN)
                    && lexicon.phrases("ever-since").ahead(items, k - 1) == 0
                    && (items.get(k + 1).is(Item.Type.SIGN)
                            || lexicon.phrases("list-and").has(items.get(k + 1).form()))) {
                return true;
            }
            figure |= items.get(k).isNumber();
        }
        return false;
    }

    /** "Labour came second with 9,304": told in the past, and no change from one time to another. */
    boolean tells(List<Item> items) {
        for (int k = 0; k < items.size(); k++) {
            if (lexicon.phrases("holds-now").has(items.get(k).form())
                    || lexicon.phrases("swing-noun").has(items.get(k).form())
                    || lexicon.phrases("by-election").ahead(items, k) > 0
                    || lexicon.phrases("fall").ahead(items, k) > 0
                    || lexicon.phrases("rise").ahead(items, k) > 0) {
                return false;
            }
        }
        return items.get(items.size() - 1).is(".");
    }

    /** "Turnout was", "The turnout was": of the contest in hand, unless the paragraph opened with another year. */
    boolean turnout(List<Item> items) {
        int first = lexicon.phrases("definite-article").has(items.get(0).form()) ? 1 : 0;
        return lexicon.phrases("turnout-noun").ahead(items, first) > 0;
    }

    /** Whether a sentence turns to another seat than the one in hand: before any number, and not in a relative clause. */
    boolean elsewhere(List<Item> items, Contest hand) {
        String seat = hand == null ? "" : SeatKey.of(hand.name());
        for (Item item : items) {
            if ((item.isNumber() && !item.figure().inWords())
                    || lexicon.phrases("relative").has(item.form())) {
                return false;
            }
            if (item.is(Item.Type.SEAT)
                    && item.seat().seats().stream()
                            .flatMap(s -> s.contests().stream())
                            .noneMatch(c -> SeatKey.of(c.name()).equals(seat))) {
                return true;
            }
        }
        return false;
    }

    /** "Since then she has", "Six months later he": to a time that is not named. */
    boolean movesOn(Line items) {
        if (items.has(Item.Type.YEAR)) {
            return false;
        }
        return lexicon.phrases("moves-on").ahead(items, 0) > 0
                || lexicon.phrases("moves-back").ahead(items, 0) > 0
                || lexicon.phrases("same-time").ahead(items, 0) > 0
                || (items.get(0).is(Item.Type.DUR)
                        && (lexicon.phrases("era-later").ahead(items, 1) > 0
                                || lexicon.phrases("era-earlier").ahead(items, 1) > 0));
    }
}
