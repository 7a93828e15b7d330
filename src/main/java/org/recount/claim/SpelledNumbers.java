package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Item.Figure;

/** Numbers in words: "fourteen thousand, five hundred", "a third of", "fifty point one", "half a century". */
final class SpelledNumbers {
    private static final int HUNDRED = 100;

    private final NumberWords words;
    private final List<Token> tokens;
    private final WordRow row;
    private final NumberItems numbers;

    SpelledNumbers(NumberWords words, List<Token> tokens, WordRow row, NumberItems numbers) {
        this.words = words;
        this.tokens = tokens;
        this.row = row;
        this.numbers = numbers;
    }

    /** "a decade", "half a century": a length of years without a number, taken loosely. */
    private NumberParser.Parsed length(int i) {
        for (int to = i + 5; to > i + 1; to--) {
            Integer years = words.lengths().containsKey(row.word(to - 1))
                    ? words.lengths().get(row.phrase(i, to - i))
                    : null;
            if (years != null) {
                Token first = tokens.get(i);
                NumberItems.Hedged hedged = numbers.hedgeBefore(i);
                Hedge hedge = hedged.hedge() == Hedge.NONE ? Hedge.ABOUT : hedged.hedge();
                int start = hedged.start(first.start());
                return numbers.figure(
                        Item.Type.DUR, start, to, BigDecimal.valueOf(years), hedge, first, false, false, false);
            }
        }
        return null;
    }

    NumberParser.Parsed inWords(int i) {
        NumberParser.Parsed years = length(i);
        if (years != null) {
            return years;
        }
        int longest = words.fractionStarts().contains(row.word(i)) ? 4 : 0;
        for (int length = longest; length >= 1; length--) {
            BigDecimal fraction = fraction(i, length);
            NumberItems.Hedged hedged = fraction == null ? null : numbers.hedgeBefore(i);
            if (hedged != null
                    && (row.is(i + length, "fraction-of")
                            || (hedged.hedge() != Hedge.NONE && !wordAt(i + length))
                            || row.is(hedged.before(), "by-mark"))) {
                Token first = tokens.get(i);
                boolean loose = hedged.hedge() == Hedge.NONE || hedged.hedge() == Hedge.ONLY;
                Hedge hedge = loose ? Hedge.ABOUT : hedged.hedge();
                return new NumberParser.Parsed(
                        new Item(
                                Item.Type.PCT,
                                hedged.start(first.start()),
                                tokens.get(i + length - 1).end(),
                                Word.NONE,
                                new Figure(fraction, hedge, first.start(), false, false, false, true)),
                        i + length);
            }
        }
        int total = 0;
        int part = 0;
        int to = i;
        boolean any = false;
        while (to < tokens.size() && (tokens.get(to).isWord() || (part == 0 && total > 0 && goesOn(to)))) {
            String word = tokens.get(to).word();
            if (word.equals(",")) {
                to++;
                continue;
            }
            Integer unit = words.words().get(word);
            Integer times = word.length() > 1 ? words.multipliers().get(word) : null;
            if (unit != null) {
                part += unit;
            } else if (times != null && (any || row.is(i - 1, "one-mark"))) {
                part = Math.max(1, part) * times;
                if (times >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (!(any && row.is(to, "list-and") && words.words().containsKey(row.word(to + 1)) && part >= 100)) {
                break;
            }
            any = true;
            to++;
        }
        return any ? extended(i, to, BigDecimal.valueOf((long) total + part)) : null;
    }

    /** "two thirds", "three in four", "three voters in four": the fraction that so many words are; null for none. */
    private BigDecimal fraction(int i, int length) {
        boolean among = length == 4 && row.is(i + 1, "elector-noun");
        String rest = among ? row.phrase(i + 2, 2) : row.phrase(i, length);
        return rest == null ? null : words.fractions().get(among ? row.word(i) + " " + rest : rest);
    }

    private boolean wordAt(int i) {
        return i < tokens.size() && tokens.get(i).isWord();
    }

    /** "a half per cent", "a quarter points". */
    boolean half(int at) {
        return words.fractions().containsKey(row.phrase(at, 2))
                && (row.unitLength(words.percent(), at + 2) > 0 || row.unitLength(words.points(), at + 2) > 0);
    }

    /** "fourteen thousand, five hundred and twenty-six": the comma parts the thousands from the hundreds. */
    private boolean goesOn(int comma) {
        return row.word(comma).equals(",")
                && words.words().containsKey(row.word(comma + 1))
                && words.multipliers().getOrDefault(row.word(comma + 2), 0) == HUNDRED;
    }

    /** "fifty point one per cent", "three and a half thousand", "two and a half points", "two and a half years". */
    NumberParser.Parsed extended(int i, int to, BigDecimal whole) {
        StringBuilder decimals = new StringBuilder();
        int end = to + 1;
        while (words.points().contains(List.of(row.word(to))) && words.words().getOrDefault(row.word(end), 10) < 10) {
            decimals.append(words.words().get(row.word(end)));
            end++;
        }
        if (decimals.length() > 0) {
            return numbers.unit(i, end, new BigDecimal(whole + "." + decimals), false);
        }
        BigDecimal fraction = row.is(to, "list-and") ? words.fractions().get(row.phrase(to + 1, 2)) : null;
        if (fraction == null) {
            return numbers.unit(i, to, whole, false);
        }
        BigDecimal value = whole.add(fraction.movePointLeft(2)).stripTrailingZeros();
        Integer times = words.multipliers().get(row.word(to + 3));
        boolean alone = !wordAt(to + 3) || words.lengths().containsKey(row.word(to + 3));
        boolean unit =
                alone || row.unitLength(words.percent(), to + 3) > 0 || row.unitLength(words.points(), to + 3) > 0;
        if (times != null) {
            return numbers.unit(
                    i, to + 4, value.multiply(BigDecimal.valueOf(times)).setScale(0), false);
        }
        return unit ? numbers.unit(i, to + 3, value, false) : numbers.unit(i, to, whole, false);
    }
}
