package org.recount.claim;

import java.util.Arrays;
import org.recount.claim.OtherVotes.Sort;

/** The words of one unit that tell of some vote, and how far each of them bears. */
final class VoteMarks {
    /** How far before a word "than" or "since" still makes it one that is compared with. */
    private static final int NEAR = 6;
    /** Items before a remark, its comma included, in which the words that it is on stand. */
    private static final int BESIDE = 4;

    private final Line items;
    private final Lexicon lexicon;
    private final Sort[] sorts;
    /** The remark that each item stands in: 0 for none, below 0 for what is compared with. */
    private final int[] remarks;

    private final int[] clauses;
    private final int others;
    private final int home;

    VoteMarks(Line items, OtherVotes votes, Lexicon lexicon) {
        this.items = items;
        this.lexicon = lexicon;
        int length = items.mayHold(votes.any()) ? items.size() : 0; // in most nothing is marked, and nothing asked for
        sorts = new Sort[length];
        remarks = new int[length];
        clauses = new int[length];
        int other = 0;
        int house = 0;
        for (int i = 0; i < length; i++) {
            OtherVotes.Found found = votes.at(items, i);
            if (found != null) {
                sorts[i] = found.sort();
                other += found.sort() == Sort.OTHER ? 1 : 0;
                house += found.sort() == Sort.HOME ? 1 : 0;
                i += found.length() - 1;
            }
        }
        others = other;
        home = house;
        if (others + home > 0) {
            findRemarks();
            findCompared();
            findClauses();
        }
    }

    boolean any(Sort sort) {
        return count(sort) > 0;
    }

    int count(Sort sort) {
        return sort == Sort.HOME ? home : others;
    }

    /** The mark at an index, or null. */
    Sort sort(int i) {
        return sorts[i];
    }

    /** Whether the mark at an index bears on what follows its clause. */
    boolean carries(int i) {
        return sorts[i] != null && remarks[i] == 0;
    }

    boolean clauseBegins(int i) {
        return i == 0 || (clauses[i] != clauses[i - 1] && remarks[i] == 0);
    }

    /** Of which vote the marks of its clause or remark tell an item; the nearest decides; null where they tell nothing. */
    Sort at(int i) {
        Sort told = null;
        int nearest = Integer.MAX_VALUE;
        for (int k = 0; k < items.size(); k++) {
            boolean together = remarks[i] == remarks[k] && (remarks[i] != 0 || clauses[i] == clauses[k]);
            if (sorts[k] != null && together && Math.abs(i - k) < nearest) {
                nearest = Math.abs(i - k);
                told = sorts[k];
            }
        }
        return told == null && remarks[i] > 0 ? before(remarks[i]) : told;
    }

    /** Of which vote the words tell that a remark follows at once: "the motion, which was lost by 220 votes". */
    private Sort before(int remark) {
        int open = 0;
        while (remarks[open] != remark) {
            open++;
        }
        for (int k = open - 2; k >= Math.max(0, open - BESIDE); k--) {
            if (sorts[k] != null) {
                return sorts[k];
            }
        }
        // "mayors were elected, also in Poole, where …": one remark goes on from another.
        int other = open > 1 ? remarks[open - 2] : 0;
        return other > 0 && other != remark ? before(other) : null;
    }

    /** ", who …,", ", once leader of the council," after a name, "(…)". */
    private void findRemarks() {
        int number = 0;
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (remarks[i] != 0 || !(item.is(",") || item.is("-") || item.is("("))) {
                continue;
            }
            boolean relative = relative(i + 1);
            boolean named = i > 0
                    && (items.get(i - 1).is(Item.Type.PERS) || items.get(i - 1).is(Item.Type.XP));
            int end = relative || named || item.is("(") ? closing(i, relative) : -1;
            if (end > i) {
                number++;
                Arrays.fill(remarks, i + 1, end, number);
            }
        }
    }

    /** "who", "which", "in which": whether a relative clause begins here. */
    private boolean relative(int i) {
        int word = lexicon.phrases("in-place").has(items.get(i).form()) ? i + 1 : i;
        return word < items.size()
                && lexicon.phrases("relative").has(items.get(word).form());
    }

    /** Where the mark stands that closes what the one at an index opens; the end of the unit for a relative clause. */
    private int closing(int open, boolean relative) {
        String close = items.get(open).is("(") ? ")" : items.get(open).word();
        for (int k = open + 1; k < items.size(); k++) {
            if (items.get(k).is(close)) {
                return k;
            }
            if (items.get(k).is(";")) {
                return relative ? k : -1;
            }
        }
        return relative ? items.size() : -1;
    }

    /** "higher than at the local elections, when it was 34 per cent": what follows, and a remark on it. */
    private void findCompared() {
        for (int i = 0; i < items.size(); i++) {
            int by = sorts[i] == Sort.OTHER && remarks[i] == 0 ? comparing(i) : -1;
            if (by >= 0) {
                compared(i, by);
            }
        }
    }

    private void compared(int mark, int from) {
        int to = from;
        while (to < items.size() && remarks[to] == 0 && !items.get(to).is(",")) {
            remarks[to++] = -1 - mark;
        }
        int next = to + 1 < items.size() ? remarks[to + 1] : 0;
        for (int k = to + 1; next > 0 && k < items.size() && remarks[k] == next; k++) {
            remarks[k] = -1 - mark;
        }
    }

    private int comparing(int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && !items.get(k).is(","); k--) {
            if (lexicon.phrases("compared-with").has(items.get(k).form())) {
                return k;
            }
        }
        return -1;
    }

    private void findClauses() {
        int clause = 0;
        for (int i = 0; i < items.size(); i++) {
            if (remarks[i] == 0
                    && lexicon.phrases("clause-break").has(items.get(i).form())) {
                clause++;
            }
            clauses[i] = clause;
        }
    }
}
