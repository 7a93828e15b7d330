package org.recount.claim;

import java.util.EnumSet;
import java.util.Set;

/** Which way a figure went, by the words before it: "rose from 30.1 per cent to 35", "4,500, down on the 5,200". */
final class Course {
    /** Items between the preposition and the word that tells which way. */
    private static final int NEAR = 6;

    private static final Set<Item.Type> WHO =
            EnumSet.of(Item.Type.PERS, Item.Type.XP, Item.Type.PARTY, Item.Type.PRON, Item.Type.SEAT);

    private final Line items;
    private final Phrases rise;
    private final Phrases fall;
    private final Phrases loose;
    private final Phrases from;
    private final Phrases against;
    private final Phrases to;
    private final Phrases between;
    private final Phrases apart;

    Course(Scene scene) {
        this.items = scene.items();
        Lexicon lexicon = scene.lexicon();
        this.rise = lexicon.phrases("rise");
        this.fall = lexicon.phrases("fall");
        this.loose = lexicon.phrases("course-loose");
        this.from = lexicon.phrases("course-from");
        this.against = lexicon.phrases("course-against");
        this.to = lexicon.phrases("course-to");
        this.between = lexicon.phrases("course-between");
        this.apart = lexicon.phrases("course-apart");
    }

    /** What the words before a number tell of it; nothing where they tell no course. */
    Set<Plain> at(int number) {
        Set<Plain> told = EnumSet.noneOf(Plain.class);
        int at = preposition(number);
        if (at <= 0) {
            return told;
        }
        boolean than = against.has(items.get(at).form());
        boolean start = than || from.has(items.get(at).form());
        boolean paired = false;
        Plain way = null;
        for (int k = at - 1; k >= Math.max(0, at - NEAR) && way == null; k--) {
            Item item = items.get(k);
            if (WHO.contains(item.type()) || apart.has(item.form()) || (item.is(Item.Type.SIGN) && k < at - 1)) {
                break;
            }
            paired |= !start && from.has(item.form());
            way = rise.behind(items, k) > 0 ? Plain.RISEN : fall.behind(items, k) > 0 ? Plain.FALLEN : null;
            if (way != null && !start && k == at - 1 && loose.has(item.form())) {
                // "Up to 9,000" may be no more than that.
                return told;
            }
            if (way == null && than) {
                // "Up on the 61 per cent", "higher than 61 per cent": only right beside the word.
                return told;
            }
        }
        if (than && way == null) {
            return told;
        }
        if (start) {
            told.add(Plain.FROM);
        } else if (paired || way != null || counted(at - 1)) {
            told.add(Plain.TO);
        }
        if (way != null && !paired) {
            told.add(way);
        }
        return told;
    }

    /** Where "from", "to", "on" or "than" stands right before a number, but for a word like "the"; -1 where none does. */
    private int preposition(int number) {
        for (int k = number - 1; k >= Math.max(0, number - 2); k--) {
            Word form = items.get(k).form();
            if (from.has(form) || to.has(form) || against.has(form)) {
                return k;
            }
            if (!items.get(k).is(Item.Type.WORD) || !between.has(items.get(k).form())) {
                return -1;
            }
        }
        return -1;
    }

    /** "9,100 to 8,000", "9,100 votes to 8,000". */
    private boolean counted(int at) {
        return items.get(at).isNumber()
                || (at > 0
                        && items.get(at).is(Item.Type.WORD)
                        && items.get(at - 1).isNumber());
    }
}
