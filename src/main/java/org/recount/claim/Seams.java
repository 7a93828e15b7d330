package org.recount.claim;

import java.util.ArrayList;
import java.util.List;

/** Where two words lost the space between them: "candidateAyoub", "byjust". Built once, then read by many threads. */
final class Seams {
    /** Neither shorter words nor longer ones are looked at. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;

    /** What a letter's weight grows by from one place to the next in {@link String#hashCode}. */
    private static final int BASE = 31;

    private final Lexicon lexicon;
    private final Names names;
    private final WordTable table;
    private final WordFilter filter;

    Seams(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        List<Word> words = new ArrayList<>(lexicon.words().values());
        words.addAll(names.words());
        this.table = new WordTable(words);
        this.filter = new WordFilter(lexicon.words().values().stream()
                .filter(Word::known)
                .map(Word::text)
                .toList());
    }

    /**
     * How many letters of the word between two offsets stand before the place where it is glued; 0 where it is not.
     *
     * @param whole the same, folded
     */
    int in(String text, int start, int end, Word whole) {
        String folded = whole.text();
        if (end - start < SHORTEST || end - start > LONGEST) {
            return 0;
        }
        int capital = beforeCapital(text, start, end);
        boolean closed = whole.known() || folded.length() != end - start;
        if ((capital == 0 && closed) || names.hasWord(whole)) {
            return 0;
        }
        return capital > 0 || closed ? capital : between(folded, Character.isUpperCase(text.charAt(start)));
    }

    /** The word of these folded letters. */
    Word word(String folded) {
        return names.word(folded);
    }

    /** The word between two offsets. */
    Word word(String text, int start, int end) {
        Word known = table.find(text, start, end);
        if (known != null) {
            return known;
        }
        String folded = Fold.of(text.substring(start, end));
        return WordTable.plain(text, start, end) ? new Word(folded) : word(folded);
    }

    private int beforeCapital(String text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            char c = text.charAt(at);
            boolean small = c >= 'a' && c <= 'z'; // as most are, of which nothing else need be asked
            if (!small && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1))) {
                String left = Fold.of(text.substring(start, at));
                boolean lower = Character.isLowerCase(text.charAt(start));
                int cut = at - start;
                if (cut > 1
                        && ((lower && lexicon.joins(left))
                                || left.equals("the")
                                || (left.length() > 3 && names.hasWord(left)))) {
                    return cut;
                }
            }
        }
        return 0;
    }

    /** Every place is tried by the hashes of both sides, which grow letter by letter; few come to be looked up. */
    private int between(String whole, boolean capital) {
        int[] left = new int[whole.length()];
        for (int cut = 1; cut < whole.length(); cut++) {
            left[cut] = left[cut - 1] * BASE + whole.charAt(cut - 1);
        }
        int weight = BASE;
        int right = whole.charAt(whole.length() - 1);
        for (int cut = whole.length() - 2; cut >= 1; cut--) {
            right += whole.charAt(cut) * weight;
            weight *= BASE;
            boolean may = filter.mayHave(right) && (capital ? cut > 3 || cut == 2 : filter.mayHave(left[cut]));
            if (may && parts(whole.substring(0, cut), whole.substring(cut), capital)) {
                return cut;
            }
        }
        return 0;
    }

    private boolean parts(String left, String right, boolean capital) {
        if (!lexicon.joins(right) || (capital && lexicon.phrases("name-ending").has(lexicon.word(right)))) {
            return false; // "Lightward" is a slip of "Lightwood", and no ward
        }
        return capital
                ? (left.length() > 3 && names.hasWord(left)) || left.equals("uk")
                : lexicon.joins(left) && (left.length() > 1 || (right.length() > 4 && left.equals("a")));
    }
}
