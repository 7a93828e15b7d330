package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers in tokens: digits and words, with their hedge, sign and unit. Dates, times, money, ages and telephone
 * numbers become items of type X, which nothing counts.
 */
final class NumberParser {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final NumberWords words;
    private final List<Token> tokens;
    private final WordRow row;
    private final NumberItems numbers;
    private final SpelledNumbers spelled;

    NumberParser(Language language, List<Token> tokens) {
        this.words = language.numbers();
        this.tokens = tokens;
        this.row = new WordRow(language.lexicon(), tokens);
        this.numbers = new NumberItems(words, tokens, row);
        this.spelled = new SpelledNumbers(words, tokens, row, numbers);
    }

    /** A number read from tokens: the item and the index after its last token. */
    record Parsed(Item item, int to) {}

    /** The number that begins at a token, or null. */
    Parsed at(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.DIGITS) {
            return digits(i);
        }
        if (!token.isWord()) {
            return null;
        }
        Parsed date = token.capital() && words.months().containsKey(token.word()) ? dated(i) : null;
        if (date != null) {
            return date;
        }
        if (!words.starts().contains(token.word())) {
            return null;
        }
        Integer ordinal = words.ordinals().get(token.word());
        if (ordinal != null) {
            return new Parsed(new Item(Item.Type.ORD, token.start(), token.end(), token.form(), ordinal), i + 1);
        }
        return spelled.inWords(i);
    }

    /** What begins with the name of a month: "December 2019", a year as far as elections go, or a day. */
    private Parsed dated(int i) {
        boolean number = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.DIGITS;
        Parsed year = number ? digits(i + 1) : null;
        return year == null || !year.item().is(Item.Type.YEAR)
                ? dayOfMonth(i)
                : new Parsed(
                        new Item(
                                Item.Type.YEAR,
                                tokens.get(i).start(),
                                year.item().end(),
                                row.is(i, "month-verb")
                                        ? new Word(row.word(i))
                                        : tokens.get(i).form(),
                                year.item().data()),
                        year.to());
    }

    /** "June 8, 2017": a day told month first, with its year. */
    private Parsed dayOfMonth(int i) {
        int year = row.word(i + 2).equals(",") ? i + 3 : i + 2;
        if (year >= tokens.size()
                || tokens.get(i + 1).kind() != Token.Kind.DIGITS
                || tokens.get(i + 1).word().length() > 2
                || tokens.get(year).kind() != Token.Kind.DIGITS
                || tokens.get(year).word().length() != 4) {
            return null;
        }
        return day(i, year + 1, integer(row.word(i + 1)), row.word(i), Integer.valueOf(row.word(year)));
    }

    private Parsed digits(int i) {
        Token token = tokens.get(i);
        boolean spaced = spaced(i);
        String plain = (spaced ? token.word() + row.word(i + 1) : token.word())
                .replace(",", "")
                .replace('\u00b7', '.');
        if (spaced) {
            return numbers.unit(i, i + 2, new BigDecimal(plain), true);
        }
        boolean separated = token.word().indexOf(',') >= 0;
        boolean decimal = plain.indexOf('.') >= 0;
        int integerDigits = decimal ? plain.indexOf('.') : plain.length();
        if (plain.indexOf('.') != plain.lastIndexOf('.')
                || integerDigits > 9
                || (plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.')) {
            return numbers.noCount(i, i + 1);
        }
        String next = row.word(i + 1);
        boolean glued = i + 1 < tokens.size() && !tokens.get(i + 1).gap();
        if (glued && row.is(i + 1, "ordinal-ending")) {
            return date(i, i + 2) != null
                    ? date(i, i + 2)
                    : new Parsed(
                            new Item(
                                    Item.Type.ORD,
                                    token.start(),
                                    tokens.get(i + 1).end(),
                                    Word.NONE,
                                    integer(plain)),
                            i + 2);
        }
        if (glued && row.is(i + 1, "years-ending")) {
            return numbers.noCount(i, i + 2); // "the 2010s"
        }
        Parsed date = date(i, i + 1);
        if (date != null) {
            return date;
        }
        String before = row.word(i - 1);
        boolean old = row.is(i + 1, "year-word") && row.is(i + 2, "old-mark");
        if (before.equals("\u00a3")
                || before.equals("$")
                || before.equals("\u20ac")
                || (before.equals("#") && !token.gap())
                || row.is(i + 1, "clock-half")
                || (words.months().containsKey(before) && !separated && integerDigits <= 2)
                || row.is(i - 1, "age-word")
                || old
                || (before.equals("/") && !separated && !token.gap())
                || (next.equals("/") && !separated && !tokens.get(i + 1).gap())
                || (next.equals(":") && glued && clock(i))
                || entry(i)) {
            int to = old ? i + 3 : i + 1;
            return numbers.noCount(i, to);
        }
        if (!separated
                && !decimal
                && plain.length() == 4
                && (plain.startsWith("19") || plain.startsWith("20"))
                && !row.is(i + 1, "counted-noun")) {
            return new Parsed(
                    new Item(Item.Type.YEAR, token.start(), token.end(), Word.NONE, Integer.valueOf(plain)), i + 1);
        }
        if (!separated && !decimal && row.is(i + 1, "list-and") && spelled.half(i + 2)) {
            return spelled.extended(i, i + 1, new BigDecimal(plain));
        }
        boolean thousands = decimal && plain.length() - integerDigits == 4 && row.is(i + 1, "votes-noun");
        BigDecimal value = new BigDecimal(thousands ? plain.replace(".", "") : plain);
        int to = i + 1;
        Integer times = words.multipliers().get(next);
        if (times != null && (next.length() > 1 || glued)) {
            value = value.multiply(BigDecimal.valueOf(times)).stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
            to++;
        }
        return numbers.unit(i, to, value, separated || integerDigits >= 4);
    }

    /**
     * "18 412 votes": thousands parted by a space. Not at the start of a line before a name, where the first number is a
     * rank, nor in a row of numbers.
     */
    private boolean spaced(int i) {
        Token token = tokens.get(i);
        if (i + 1 >= tokens.size()
                || !allDigits(token.word(), 1, 3)
                || token.word().charAt(0) == '0') {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean group = next.kind() == Token.Kind.DIGITS && next.gap() && allDigits(next.word(), 3, 3);
        boolean lineStart = i == 0 || tokens.get(i - 1).kind() == Token.Kind.BREAK;
        boolean rank = lineStart
                && (i + 2 == tokens.size()
                        || !tokens.get(i + 2).isWord()
                        || tokens.get(i + 2).capital());
        boolean alone = i == 0 || tokens.get(i - 1).kind() != Token.Kind.DIGITS;
        return group && alone && !rank && !columns(i);
    }

    static boolean allDigits(String word, int least, int most) {
        if (word.length() < least || word.length() > most) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Another number follows, or a month, or a unit that goes with the second number alone. */
    private boolean columns(int i) {
        boolean number = i + 2 < tokens.size() && tokens.get(i + 2).kind() == Token.Kind.DIGITS;
        return number || words.months().containsKey(row.word(i - 1)) || row.unitLength(words.percent(), i + 2) > 0;
    }

    /** "04.52 Nick Clegg survives": the time that a paragraph opens with. */
    private boolean entry(int i) {
        boolean opens = i == 0 || tokens.get(i - 1).kind() == Token.Kind.BREAK;
        String word = tokens.get(i).word();
        int dot = word.indexOf('.');
        return opens
                && (dot == 1 || dot == 2)
                && word.length() == dot + 3
                && allDigits(word.substring(0, dot), 1, 2)
                && allDigits(word.substring(dot + 1), 2, 2)
                && Integer.parseInt(word.substring(0, dot)) < HOURS
                && Integer.parseInt(word.substring(dot + 1)) < MINUTES
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord();
    }

    private boolean clock(int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 2).kind() == Token.Kind.DIGITS
                && !tokens.get(i + 2).gap();
    }

    private static Integer integer(String plain) {
        return new BigDecimal(plain).intValue();
    }

    private Parsed date(int i, int after) {
        if ((words.months().containsKey(row.word(after))
                        && (tokens.get(after).capital() || !row.is(after, "month-verb")))
                || (row.is(after, "of-mark") && words.months().containsKey(row.word(after + 1)))) {
            int to = row.is(after, "of-mark") ? after + 2 : after + 1;
            boolean year = to < tokens.size()
                    && tokens.get(to).kind() == Token.Kind.DIGITS
                    && tokens.get(to).word().length() == 4;
            int end = year ? to + 1 : to;
            return day(
                    i,
                    end,
                    integer(tokens.get(i).word()),
                    row.word(to - 1),
                    year ? Integer.valueOf(tokens.get(to).word()) : null);
        }
        return null;
    }

    private Parsed day(int from, int to, int day, String month, Integer year) {
        return new Parsed(
                new Item(
                        Item.Type.X,
                        tokens.get(from).start(),
                        tokens.get(to - 1).end(),
                        Word.NONE,
                        new Item.Day(day, words.months().get(month), year)),
                to);
    }
}
