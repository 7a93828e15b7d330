package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recount.article.Article;

/**
 * Which stretches of an article tell of another vote than an election to the House of Commons. Words tell it of their
 * clause and of what follows in the paragraph, a remark between commas of itself alone; a headline, or a heading, of
 * all that stands under it. An election to the House named again takes the text back.
 */
final class Elsewhere {
    /** Units whose words tell what the article is about. */
    private static final int HEAD = 2;

    private final OtherVotes votes;
    private final Lexicon lexicon;
    private final Article article;
    private final List<int[]> stretches = new ArrayList<>();
    private boolean about;
    private boolean section;
    private boolean paragraph;

    private Elsewhere(Article article, Language language) {
        this.votes = language.otherVotes();
        this.lexicon = language.lexicon();
        this.article = article;
    }

    static Elsewhere of(Article article, List<Sentence> units, Language language) {
        Elsewhere elsewhere = new Elsewhere(article, language);
        elsewhere.about = elsewhere.headed(units);
        elsewhere.section = elsewhere.about;
        elsewhere.paragraph = elsewhere.about;
        int end = 0;
        for (Sentence unit : units) {
            elsewhere.read(unit, end);
            end = unit.end();
        }
        return elsewhere;
    }

    /** Whether what stands at an offset is told of another vote. */
    boolean at(int offset) {
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
                return true;
            }
        }
        return false;
    }

    /** The first words tell of another vote, and the rest tells of that more than of the House. */
    private boolean headed(List<Sentence> units) {
        int other = 0;
        int home = 0;
        boolean head = false;
        for (int u = 0; u < units.size(); u++) {
            List<Item> items = units.get(u).items();
            for (int i = 0; i < items.size(); i++) {
                OtherVotes.Found found = votes.at(items, i);
                if (found != null) {
                    head |= u < HEAD && found.sort() == OtherVotes.Sort.OTHER && home == 0;
                    other += found.sort() == OtherVotes.Sort.OTHER ? 1 : 0;
                    home += found.sort() == OtherVotes.Sort.HOME ? 1 : 0;
                    i += found.length() - 1;
                }
            }
        }
        return other > home && (head || (home == 0 && other > HEAD));
    }

    private void read(Sentence unit, int before) {
        List<Item> items = unit.items();
        OtherVotes.Sort[] marks = new OtherVotes.Sort[items.size()];
        boolean other = false;
        boolean home = false;
        for (int i = 0; i < items.size(); i++) {
            OtherVotes.Found found = votes.at(items, i);
            if (found != null) {
                marks[i] = found.sort();
                other |= found.sort() == OtherVotes.Sort.OTHER;
                home |= found.sort() == OtherVotes.Sort.HOME;
                i += found.length() - 1;
            }
        }
        if (unit.kind() == Sentence.Kind.HEADING) {
            section = other ? !home : about;
            paragraph = section;
        } else if (begins(unit, before)) {
            paragraph = section || (paragraph && !named(items));
        }
        if (other || home) {
            clauses(items, marks);
        } else if (paragraph) {
            add(unit.start(), unit.end());
        }
    }

    /** A new paragraph or line, but for the rows of a list. */
    private boolean begins(Sentence unit, int before) {
        return unit.kind() != Sentence.Kind.ROW
                && (unit.breaks()
                        || article.text().substring(before, unit.start()).indexOf('\n') >= 0);
    }

    private static boolean named(List<Item> items) {
        return items.stream().anyMatch(x -> x.is(Item.Type.PERS) || x.is(Item.Type.SEAT));
    }

    private void clauses(List<Item> items, OtherVotes.Sort[] marks) {
        int[] remarks = remarks(items);
        int from = 0;
        for (int i = 0; i <= items.size(); i++) {
            boolean end = i == items.size()
                    || (remarks[i] == 0
                            && lexicon.phrases("clause-break").has(items.get(i).word()));
            if (end && i > from) {
                clause(items, marks, remarks, from, i);
                from = i;
            }
        }
        for (int i = 0; i < items.size(); ) {
            int to = i;
            while (to < items.size() && remarks[to] == remarks[i]) {
                to++;
            }
            if (remarks[i] != 0) {
                remark(items, marks, i, to);
            }
            i = to;
        }
        stretches.sort((a, b) -> Integer.compare(a[0], b[0]));
    }

    /** Each item of a clause goes with the mark that is nearest to it; none: with what was told before. */
    private void clause(List<Item> items, OtherVotes.Sort[] marks, int[] remarks, int from, int to) {
        List<Integer> at = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (marks[i] != null && remarks[i] == 0) {
                at.add(i);
            }
        }
        for (int i = from; i < to; i++) {
            if (remarks[i] != 0) {
                continue;
            }
            boolean out = paragraph;
            int nearest = Integer.MAX_VALUE;
            for (int mark : at) {
                int distance = Math.abs(mark - i);
                if (distance < nearest) {
                    nearest = distance;
                    out = marks[mark] == OtherVotes.Sort.OTHER;
                }
            }
            if (out) {
                add(
                        items.get(i).start(),
                        Math.max(items.get(i).end(), items.get(i).start() + 1));
            }
        }
        if (!at.isEmpty()) {
            paragraph = marks[at.get(at.size() - 1)] == OtherVotes.Sort.OTHER;
        }
    }

    private void remark(List<Item> items, OtherVotes.Sort[] marks, int from, int to) {
        boolean marked = false;
        boolean out = paragraph;
        for (int i = from; i < to; i++) {
            if (marks[i] != null) {
                out = marks[i] == OtherVotes.Sort.OTHER && !(marked && !out);
                marked = true;
            }
        }
        if (out) {
            add(items.get(from).start(), items.get(to - 1).end());
        }
    }

    /** For each item the number of the remark that it stands in, 0 for none. */
    private int[] remarks(List<Item> items) {
        int[] remarks = new int[items.size()];
        Arrays.fill(remarks, 0);
        int number = 0;
        for (int i = 0; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            if (remarks[i] != 0 || !(item.is(",") || item.is("-") || item.is("("))) {
                continue;
            }
            boolean relative = lexicon.phrases("relative").has(items.get(i + 1).word());
            boolean apposed = i > 0
                    && (items.get(i - 1).is(Item.Type.PERS) || items.get(i - 1).is(Item.Type.XP));
            int end = relative || apposed || item.is("(") ? closing(items, i, relative) : -1;
            if (end > i) {
                number++;
                Arrays.fill(remarks, i + 1, end, number);
            }
        }
        return remarks;
    }

    /** Where the mark stands that closes what the one at an index opens; the end of the sentence for a relative clause. */
    private static int closing(List<Item> items, int open, boolean relative) {
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

    private void add(int from, int to) {
        int last = stretches.size() - 1;
        if (last >= 0 && from >= stretches.get(last)[0] && from <= stretches.get(last)[1] + 1) {
            stretches.get(last)[1] = Math.max(stretches.get(last)[1], to);
        } else {
            stretches.add(new int[] {from, to});
        }
    }
}
