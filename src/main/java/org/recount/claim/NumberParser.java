package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Item.Figure;
import org.recount.claim.NumberWords.HedgePhrase;

/**
 * Numbers in tokens: digits and words, with their hedge, sign and unit. Dates, times, money, ages and telephone
 * numbers become items of type X, which nothing counts.
 */
final class NumberParser {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final NumberWords words;
    private final List<Token> tokens;

    NumberParser(NumberWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
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
        Parsed year = monthOfYear(i);
        if (year != null) {
            return year;
        }
        if (!words.starts().contains(token.word())) {
            return null;
        }
        Integer ordinal = words.ordinals().get(token.word());
        if (ordinal != null) {
            return new Parsed(new Item(Item.Type.ORD, token.start(), token.end(), token.form(), ordinal), i + 1);
        }
        return inWords(i);
    }

    /** "December 2019" is a year, as far as elections go. */
    private Parsed monthOfYear(int i) {
        boolean month = tokens.get(i).capital() && words.months().containsKey(word(i)) && i + 1 < tokens.size();
        Parsed year = month && tokens.get(i + 1).kind() == Token.Kind.DIGITS ? digits(i + 1) : null;
        return year == null || !year.item().is(Item.Type.YEAR)
                ? null
                : new Parsed(
                        new Item(
                                Item.Type.YEAR,
                                tokens.get(i).start(),
                                year.item().end(),
                                tokens.get(i).form(),
                                year.item().data()),
                        year.to());
    }

    private Parsed digits(int i) {
        Token token = tokens.get(i);
        boolean spaced = spaced(i);
        String plain = (spaced ? token.word() + word(i + 1) : token.word())
                .replace(",", "")
                .replace('\u00b7', '.');
        if (spaced) {
            return unit(i, i + 2, new BigDecimal(plain), true);
        }
        boolean separated = token.word().indexOf(',') >= 0;
        boolean decimal = plain.indexOf('.') >= 0;
        int integerDigits = decimal ? plain.indexOf('.') : plain.length();
        if (plain.indexOf('.') != plain.lastIndexOf('.')
                || integerDigits > 9
                || (plain.length() > 1 && plain.charAt(0) == '0' && plain.charAt(1) != '.')) {
            return noCount(i, i + 1);
        }
        String next = word(i + 1);
        boolean glued = i + 1 < tokens.size() && !tokens.get(i + 1).gap();
        if (glued && (next.equals("st") || next.equals("nd") || next.equals("rd") || next.equals("th"))) {
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
        if (glued && next.equals("s")) {
            return noCount(i, i + 2); // "the 2010s"
        }
        Parsed date = date(i, i + 1);
        if (date != null) {
            return date;
        }
        String before = word(i - 1);
        if (before.equals("\u00a3")
                || before.equals("$")
                || before.equals("\u20ac")
                || before.equals("#")
                || next.equals("am")
                || next.equals("pm")
                || (words.months().containsKey(before) && !separated && integerDigits <= 2)
                || before.equals("aged")
                || (next.equals("year") && word(i + 2).equals("old"))
                || before.equals("/")
                || (next.equals("/") && !separated)
                || (next.equals(":") && glued && clock(i))
                || entry(i)) {
            int to = next.equals("year") && word(i + 2).equals("old") ? i + 3 : i + 1;
            return noCount(i, to);
        }
        if (!separated
                && !decimal
                && plain.length() == 4
                && (plain.startsWith("19") || plain.startsWith("20"))
                && !next.startsWith("vote")
                && !next.equals("people")) {
            return new Parsed(
                    new Item(Item.Type.YEAR, token.start(), token.end(), Word.NONE, Integer.valueOf(plain)), i + 1);
        }
        if (!separated && !decimal && next.equals("and") && half(i + 2)) {
            return extended(i, i + 1, new BigDecimal(plain));
        }
        boolean thousands = decimal && plain.length() - integerDigits == 4 && next.startsWith("vote");
        BigDecimal value = new BigDecimal(thousands ? plain.replace(".", "") : plain);
        int to = i + 1;
        Integer times = words.multipliers().get(next);
        if (times != null && (next.length() > 1 || glued)) {
            value = value.multiply(BigDecimal.valueOf(times)).stripTrailingZeros();
            value = value.scale() < 0 ? value.setScale(0) : value;
            to++;
        }
        return unit(i, to, value, separated || integerDigits >= 4);
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

    private static boolean allDigits(String word, int least, int most) {
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
        return number || words.months().containsKey(word(i - 1)) || unitLength(words.percent(), i + 2) > 0;
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
        if ((words.months().containsKey(word(after)) && !word(after).equals("may"))
                || (word(after).equals("may") && tokens.get(after).capital())
                || (word(after).equals("of") && words.months().containsKey(word(after + 1)))) {
            int to = word(after).equals("of") ? after + 2 : after + 1;
            boolean year = to < tokens.size()
                    && tokens.get(to).kind() == Token.Kind.DIGITS
                    && tokens.get(to).word().length() == 4;
            return noCount(i, year ? to + 1 : to);
        }
        return null;
    }

    private Parsed noCount(int i, int to) {
        return new Parsed(
                new Item(Item.Type.X, tokens.get(i).start(), tokens.get(to - 1).end(), Word.NONE, null), to);
    }

    /** "a decade", "half a century": a length of years without a number, taken loosely. */
    private Parsed length(int i) {
        for (int to = i + 5; to > i + 1; to--) {
            Integer years =
                    words.lengths().containsKey(word(to - 1)) ? words.lengths().get(phrase(i, to - i)) : null;
            if (years != null) {
                Token first = tokens.get(i);
                Hedged hedged = hedgeBefore(i);
                Hedge hedge = hedged.hedge() == Hedge.NONE ? Hedge.ABOUT : hedged.hedge();
                int start = hedged.start(first.start());
                return figure(Item.Type.DUR, start, to, BigDecimal.valueOf(years), hedge, first, false, false, false);
            }
        }
        return null;
    }

    private Parsed inWords(int i) {
        Parsed years = length(i);
        if (years != null) {
            return years;
        }
        int longest = words.fractionStarts().contains(word(i)) ? 3 : 0;
        for (int length = longest; length >= 1; length--) {
            String phrase = phrase(i, length);
            BigDecimal fraction = phrase == null ? null : words.fractions().get(phrase);
            if (fraction != null
                    && (word(i + length).equals("of")
                            || word(i - 1).equals("by")
                            || word(i + length).equals("the"))) {
                Token first = tokens.get(i);
                Hedged hedged = hedgeBefore(i);
                boolean loose = hedged.hedge() == Hedge.NONE || hedged.hedge() == Hedge.ONLY;
                Hedge hedge = loose ? Hedge.ABOUT : hedged.hedge();
                return new Parsed(
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
            } else if (times != null && (any || word(i - 1).equals("a"))) {
                part = Math.max(1, part) * times;
                if (times >= 1000) {
                    total += part;
                    part = 0;
                }
            } else if (!(any && word.equals("and") && words.words().containsKey(word(to + 1)) && part >= 100)) {
                break;
            }
            any = true;
            to++;
        }
        return any ? extended(i, to, BigDecimal.valueOf((long) total + part)) : null;
    }

    /** "a half per cent", "a quarter points". */
    private boolean half(int at) {
        return words.fractions().containsKey(phrase(at, 2))
                && (unitLength(words.percent(), at + 2) > 0 || unitLength(words.points(), at + 2) > 0);
    }

    /** "fourteen thousand, five hundred and twenty-six": the comma parts the thousands from the hundreds. */
    private boolean goesOn(int comma) {
        return word(comma).equals(",")
                && words.words().containsKey(word(comma + 1))
                && words.multipliers().getOrDefault(word(comma + 2), 0) == HUNDRED.intValue();
    }

    /** "fifty point one per cent", "three and a half thousand", "two and a half points". */
    private Parsed extended(int i, int to, BigDecimal whole) {
        StringBuilder decimals = new StringBuilder();
        int end = to + 1;
        while (words.points().contains(List.of(word(to))) && words.words().getOrDefault(word(end), 10) < 10) {
            decimals.append(words.words().get(word(end)));
            end++;
        }
        if (decimals.length() > 0) {
            return unit(i, end, new BigDecimal(whole + "." + decimals), false);
        }
        BigDecimal fraction = word(to).equals("and") ? words.fractions().get(phrase(to + 1, 2)) : null;
        if (fraction == null) {
            return unit(i, to, whole, false);
        }
        BigDecimal value = whole.add(fraction.movePointLeft(2)).stripTrailingZeros();
        Integer times = words.multipliers().get(word(to + 3));
        boolean unit = unitLength(words.percent(), to + 3) > 0 || unitLength(words.points(), to + 3) > 0;
        if (times != null) {
            return unit(i, to + 4, value.multiply(BigDecimal.valueOf(times)).setScale(0), false);
        }
        return unit ? unit(i, to + 3, value, false) : unit(i, to, whole, false);
    }

    private Parsed unit(int i, int to, BigDecimal value, boolean digits) {
        Token first = tokens.get(i);
        Hedged hedged = hedgeBefore(i);
        boolean signed = signed(i);
        int start = signed ? tokens.get(i - 1).start() : hedged.start(first.start());
        BigDecimal number = signed && word(i - 1).equals("-") ? value.negate() : value;
        Hedge hedge = hedged.hedge();
        if (!words.after().contains(word(to)) && !word(to).startsWith("day")) {
            return figure(Item.Type.NUM, start, to, number, hedge, first, signed, digits, false);
        }
        int end = to;
        HedgePhrase after = hedgeAfter(end);
        if (after != null) {
            hedge = after.hedge();
            end += after.words().size();
        }
        Item.Type type = Item.Type.NUM;
        int percent = unitLength(words.percent(), end);
        int points = percent > 0 && word(end + percent).startsWith("point")
                ? percent + 1
                : value.compareTo(HUNDRED) <= 0 ? unitLength(words.points(), end) : 0;
        if (points > 0) {
            type = Item.Type.PTS;
            end += points;
        } else if (percent > 0) {
            type = Item.Type.PCT;
            end += percent;
        } else if (words.spans().contains(word(end))) {
            return noCount(i, end + 1);
        } else if (words.lengths().containsKey(word(end))) {
            if (word(end + 1).equals("old")) {
                return noCount(i, end + 2);
            }
            number = number.multiply(BigDecimal.valueOf(words.lengths().get(word(end))));
            return figure(Item.Type.DUR, start, end + 1, number, hedge, first, signed, digits, false);
        } else if (word(end).equals("days") || word(end).equals("day")) {
            return figure(Item.Type.DUR, start, end + 1, number, hedge, first, signed, digits, true);
        }
        HedgePhrase behind = type == Item.Type.NUM || after != null ? null : hedgeAfter(end);
        if (behind != null) {
            hedge = behind.hedge();
            end += behind.words().size();
        }
        return figure(type, start, end, number, hedge, first, signed, digits, false);
    }

    /** "500 or so", "73 per cent or more": the words that follow; null for none. */
    private HedgePhrase hedgeAfter(int end) {
        for (HedgePhrase after : words.hedgesAfter()) {
            if (stands(after.words(), end) && !changes(end)) {
                return after;
            }
        }
        return null;
    }

    private Parsed figure(
            Item.Type type,
            int start,
            int to,
            BigDecimal value,
            Hedge hedge,
            Token first,
            boolean signed,
            boolean digits,
            boolean days) {
        Figure figure = new Figure(value, hedge, first.start(), signed, digits, days, first.isWord());
        return new Parsed(new Item(type, start, tokens.get(to - 1).end(), Word.NONE, figure), to);
    }

    /** "52.1 +9.2": a sign that the next number takes. */
    private boolean changes(int sign) {
        return !tokens.get(sign).isWord() && sign + 1 < tokens.size() && signed(sign + 1);
    }

    private boolean signed(int i) {
        if (i == 0
                || tokens.get(i - 1).kind() != Token.Kind.SIGN
                || tokens.get(i).gap()) {
            return false;
        }
        String sign = tokens.get(i - 1).word();
        boolean dash = sign.equals("-")
                && !word(i - 2).equals("(")
                && allDigits(tokens.get(i).word().replace(",", ""), 4, 9);
        return (sign.equals("+") || (sign.equals("-") && !dash))
                && (i == 1
                        || tokens.get(i - 1).gap()
                        || word(i - 2).equals("(")
                        || word(i - 2).equals(","));
    }

    private record Hedged(Hedge hedge, int from) {
        int start(int otherwise) {
            return from < 0 ? otherwise : from;
        }
    }

    /** The hedge before a token; "only just over" counts as "just over" and begins at "only". */
    private Hedged hedgeBefore(int i) {
        Hedge hedge = Hedge.NONE;
        int from = -1;
        // "More than a thousand": the article is part of the number.
        int at = word(i - 1).equals("a") && words.multipliers().containsKey(word(i)) ? i - 2 : i - 1;
        while (at >= 0) {
            HedgePhrase found = null;
            for (HedgePhrase phrase : words.hedgesByLastWord().getOrDefault(word(at), List.of())) {
                if (stands(phrase.words(), at - phrase.words().size() + 1)) {
                    found = phrase;
                    break;
                }
            }
            if (found == null) {
                break;
            }
            if (hedge == Hedge.NONE || hedge == Hedge.ONLY) {
                hedge = found.hedge();
            }
            at -= found.words().size();
            from = tokens.get(at + 1).start();
        }
        return new Hedged(hedge, from);
    }

    /** How many tokens before {@code i} are a hedge, for skipping them as words. */
    private boolean stands(List<String> phrase, int at) {
        if (at < 0 || at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!phrase.get(k).equals(word(at + k))) {
                return false;
            }
        }
        return true;
    }

    private int unitLength(List<List<String>> units, int at) {
        for (List<String> unit : units) {
            if (stands(unit, at)) {
                return unit.size();
            }
        }
        return 0;
    }

    private String phrase(int i, int length) {
        if (i + length > tokens.size()) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        for (int k = i; k < i + length; k++) {
            phrase.append(k > i ? " " : "").append(word(k));
        }
        return phrase.toString();
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
    }
}
