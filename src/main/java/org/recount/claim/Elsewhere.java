package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;
import org.recount.claim.OtherVotes.Sort;

/**
 * Which stretches of an article tell of another vote than an election to the House of Commons. Words tell it of their
 * clause and of what follows in the paragraph; in a remark between commas, or where they are only compared with, of
 * that alone; in a headline or a heading of all that stands under it. An election to the House named again takes the
 * text back.
 */
final class Elsewhere {
    /** Units whose words tell what the article is about. */
    private static final int HEAD = 2;

    /** How many units that name candidates or seats to each mark of another vote are still few. */
    private static final int FEW = 3;

    /** Items, at most, in which a sentence that opens with a time names it. */
    private static final int HEADED = 7;

    private final OtherVotes votes;
    private final Lexicon lexicon;
    private final Article article;
    private final List<int[]> stretches = new ArrayList<>();
    private final List<Collector.Reading> told = new ArrayList<>();
    private boolean about;
    private boolean section;
    private boolean paragraph;
    /** The paragraph goes on from another: the first seat or candidate named ends that. */
    private boolean carried;
    /** Nobody stands in the vote that the paragraph speaks of: what a candidate polled ends that. */
    private boolean yesOrNo;

    private Elsewhere(Article article, Language language) {
        this.votes = language.otherVotes();
        this.lexicon = language.lexicon();
        this.article = article;
    }

    static Elsewhere of(Article article, List<Sentence> units, Language language) {
        Elsewhere elsewhere = new Elsewhere(article, language);
        List<VoteMarks> marks = new ArrayList<>(units.size());
        units.forEach(unit -> marks.add(new VoteMarks(unit.items(), elsewhere.votes, elsewhere.lexicon)));
        elsewhere.about = headed(units, marks);
        elsewhere.section = elsewhere.about;
        elsewhere.paragraph = elsewhere.about;
        int end = 0;
        for (int u = 0; u < marks.size(); u++) {
            elsewhere.read(units.get(u), marks.get(u), end);
            end = units.get(u).end();
        }
        return elsewhere;
    }

    /** Whether all that a unit says is told of another vote. */
    boolean covers(Sentence unit) {
        int[] stretch = stretch(unit.start());
        return stretch != null && unit.end() <= stretch[1];
    }

    /** Where which sort of other vote is told of, by its name in other-votes.json. */
    List<Collector.Reading> told() {
        return told;
    }

    /** Whether what stands at an offset is told of another vote. */
    boolean at(int offset) {
        return stretch(offset) != null;
    }

    private int[] stretch(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int[] stretch = stretches.get(middle);
            if (offset < stretch[0]) {
                high = middle - 1;
            } else if (offset >= stretch[1]) {
                low = middle + 1;
            } else {
                return stretch;
            }
        }
        return null;
    }

    /**
     * The first words tell of another vote, and the rest tells of that more than of the House; or of nothing else, unless
     * candidates and seats are named all over.
     */
    private static boolean headed(List<Sentence> sentences, List<VoteMarks> units) {
        int other = 0;
        int home = 0;
        int named = 0;
        boolean head = false;
        for (int u = 0; u < units.size(); u++) {
            VoteMarks marks = units.get(u);
            head |= u < HEAD && marks.any(Sort.OTHER) && home == 0;
            other += marks.any(Sort.OTHER) ? 1 : 0;
            home += marks.any(Sort.HOME) ? 1 : 0;
            named += names(sentences.get(u)) ? 1 : 0;
        }
        return other > home && (head || (home == 0 && other > HEAD && other * FEW >= named));
    }

    private static boolean names(Sentence unit) {
        return unit.items().has(Item.Type.PERS) || unit.items().has(Item.Type.SEAT);
    }

    private void read(Sentence unit, VoteMarks marks, int before) {
        Line items = unit.items();
        if (unit.kind() == Sentence.Kind.HEADING) {
            section = votes.heads(article.text().substring(unit.start(), unit.end()))
                    || (marks.any(Sort.OTHER) ? !marks.any(Sort.HOME) : about);
            paragraph = section;
            carried = false;
        } else if (begins(unit, before)) {
            paragraph &= !yesOrNo;
            carried = paragraph && !section;
            paragraph |= section;
        }
        if ((carried && names(unit)) || (yesOrNo && !section && (polls(items) || another(items)))) {
            paragraph = false;
        }
        if (!marks.any(Sort.OTHER) && !marks.any(Sort.HOME)) {
            if (paragraph) {
                add(unit.start(), unit.end());
            }
            return;
        }
        boolean then = paragraph;
        boolean clause = paragraph;
        for (int i = 0; i < items.size(); i++) {
            if (marks.clauseBegins(i)) {
                clause = then;
            }
            Sort at = marks.at(i);
            if (at == null ? clause : at == Sort.OTHER) {
                add(
                        items.get(i).start(),
                        Math.max(items.get(i).end(), items.get(i).start() + 1));
            }
            if (marks.sort(i) == Sort.OTHER) {
                told.add(
                        new Collector.Reading(votes.vote(items, i), items.get(i).start()));
            }
            then = marks.carries(i) ? marks.sort(i) == Sort.OTHER : then;
            yesOrNo = marks.carries(i) ? votes.yesOrNo(items, i) : yesOrNo;
        }
        carried &= paragraph == then;
        paragraph = then;
    }

    /** "In the election of 2017 she", "In 2019 he held on": a sentence that opens with a poll, or with a year of somebody. */
    private boolean another(List<Item> items) {
        int head = lexicon.phrases("list-and").has(items.get(0).form()) ? 1 : 0;
        boolean opens = head < items.size()
                && lexicon.phrases("opening-time").has(items.get(head).form());
        for (int i = head + 1; opens && i < Math.min(items.size(), head + HEADED); i++) {
            if (lexicon.phrases("election-word").has(items.get(i).form())) {
                return true;
            }
            if (items.get(i).is(Item.Type.YEAR)) {
                return tellsOfSomebody(items, i + 1);
            }
        }
        return false;
    }

    /** Whether a person, or one spoken of before, comes right after a time that a sentence opens with. */
    private boolean tellsOfSomebody(List<Item> items, int from) {
        int who = from < items.size() && items.get(from).is(",") ? from + 1 : from;
        return who < items.size()
                && (items.get(who).is(Item.Type.PERS)
                        || items.get(who).is(Item.Type.PARTY)
                        || lexicon.phrases("subject-pronoun").has(items.get(who).form()));
    }

    /** Whether somebody who stood is named with votes, a majority, or thousands of either. */
    private boolean polls(List<Item> items) {
        boolean named = false;
        boolean polled = false;
        for (int i = 0; i < items.size(); i++) {
            named |= items.get(i).is(Item.Type.PERS)
                    || lexicon.phrases("single-pronoun").has(items.get(i).form());
            polled |= lexicon.phrases("majority-noun").has(items.get(i).form())
                    || lexicon.phrases("polled").has(items.get(i).form())
                    || (items.get(i).is(Item.Type.NUM) && items.get(i).figure().digits())
                    || (i > 0
                            && items.get(i - 1).is(Item.Type.NUM)
                            && lexicon.phrases("figure-unit").has(items.get(i).form()));
        }
        return named && polled;
    }

    /** A new paragraph or line, but for the rows of a list. */
    private boolean begins(Sentence unit, int before) {
        return unit.kind() != Sentence.Kind.ROW
                && (unit.breaks()
                        || article.text().substring(before, unit.start()).indexOf('\n') >= 0);
    }

    private void add(int from, int to) {
        int last = stretches.size() - 1;
        if (last >= 0 && from <= stretches.get(last)[1] + 1) {
            stretches.get(last)[1] = Math.max(stretches.get(last)[1], to);
        } else {
            stretches.add(new int[] {from, to});
        }
    }
}
