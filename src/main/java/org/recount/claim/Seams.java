package org.recount.claim;

/** Where two words lost the space between them: "candidateAyoub", "byjust". Built once, then read by many threads. */
final class Seams {
    /** Neither shorter words nor longer ones are looked at. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 40;

    /** What a letter's weight grows by from one place to the next in {@link String#hashCode}. */
    private static final int BASE = 31;

    private final Lexicon lexicon;
    private final Names names;
    private final WordFilter filter;

    Seams(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        this.filter = new WordFilter(lexicon.words().values().stream()
                .filter(Word::known)
                .map(Word::text)
                .toList());
    }

    /**
     * How many letters of a word stand before the place where it is glued; 0 where it is not.
     *
     * @param written the word as it stands
     * @param whole   the same, folded
     */
    int in(String written, Word whole) {
        String folded = whole.text();
        if (written.length() < SHORTEST || written.length() > LONGEST) {
            return 0;
        }
        int capital = beforeCapital(written);
        boolean closed = whole.known() || folded.length() != written.length();
        if ((capital == 0 && closed) || names.hasWord(folded)) {
            return 0;
        }
        return capital > 0 || closed ? capital : between(folded, Character.isUpperCase(written.charAt(0)));
    }

    /** The word of these folded letters. */
    Word word(String folded) {
        return names.word(folded);
    }

    private int beforeCapital(String written) {
        for (int cut = 1; cut < written.length(); cut++) {
            if (Character.isUpperCase(written.charAt(cut)) && Character.isLowerCase(written.charAt(cut - 1))) {
                String left = Fold.of(written.substring(0, cut));
                boolean lower = Character.isLowerCase(written.charAt(0));
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
        if (!lexicon.joins(right)) {
            return false;
        }
        return capital
                ? (left.length() > 3 && names.hasWord(left)) || left.equals("uk")
                : lexicon.joins(left) && (left.length() > 1 || (right.length() > 4 && left.equals("a")));
    }
}
