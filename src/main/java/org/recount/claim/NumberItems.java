package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Item.Figure;
import org.recount.claim.NumberWords.HedgePhrase;

/** Makes the item of a number: with the sign and the hedges around it, and the unit that it is measured in. */
final class NumberItems {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final List<Token> tokens;
    private final WordRow row;

    NumberItems(NumberWords words, List<Token> tokens, WordRow row) {
        this.words = words;
        this.tokens = tokens;
        this.row = row;
    }

    NumberParser.Parsed noCount(int i, int to) {
        return new NumberParser.Parsed(
                new Item(Item.Type.X, tokens.get(i).start(), tokens.get(to - 1).end(), Word.NONE, null), to);
    }

    NumberParser.Parsed unit(int i, int to, BigDecimal value, boolean digits) {
        Token first = tokens.get(i);
        Hedged hedged = hedgeBefore(i);
        boolean signed = signed(i);
        int start = signed ? tokens.get(i - 1).start() : hedged.start(first.start());
        BigDecimal number = signed && row.word(i - 1).equals("-") ? value.negate() : value;
        Hedge hedge = hedged.hedge();
        if (!words.after().contains(row.word(to)) && !row.is(to, "days-noun")) {
            return figure(Item.Type.NUM, start, to, number, hedge, first, signed, digits, false);
        }
        int end = to;
        HedgePhrase after = hedgeAfter(end);
        if (after != null) {
            hedge = after.hedge();
            end += after.words().size();
        }
        Item.Type type = Item.Type.NUM;
        int percent = row.unitLength(words.percent(), end);
        int points = percent > 0 && row.is(end + percent, "points-noun")
                ? percent + 1
                : value.compareTo(HUNDRED) <= 0 ? row.unitLength(words.points(), end) : 0;
        if (points > 0) {
            type = Item.Type.PTS;
            end += points;
        } else if (percent > 0) {
            type = Item.Type.PCT;
            end += percent;
        } else if (words.spans().contains(row.word(end))) {
            return noCount(i, end + 1);
        } else if (words.lengths().containsKey(row.word(end))) {
            if (row.is(end + 1, "old-mark")) {
                return noCount(i, end + 2);
            }
            number = number.multiply(BigDecimal.valueOf(words.lengths().get(row.word(end))));
            return figure(Item.Type.DUR, start, end + 1, number, hedge, first, signed, digits, false);
        } else if (row.is(end, "days-noun")) {
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
            if (row.stands(after.words(), end) && !changes(end)) {
                return after;
            }
        }
        return null;
    }

    NumberParser.Parsed figure(
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
        // "the two", "the three" are told apart by their word.
        boolean word =
                type == Item.Type.NUM && first.isWord() && tokens.get(to - 1).start() == first.start();
        Word form = word ? first.form() : Word.NONE;
        return new NumberParser.Parsed(new Item(type, start, tokens.get(to - 1).end(), form, figure), to);
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
                && !row.word(i - 2).equals("(")
                && NumberParser.allDigits(tokens.get(i).word().replace(",", ""), 4, 9);
        return (sign.equals("+") || (sign.equals("-") && !dash))
                && (i == 1
                        || tokens.get(i - 1).gap()
                        || row.word(i - 2).equals("(")
                        || row.word(i - 2).equals(","));
    }

    record Hedged(Hedge hedge, int from, int before) {
        int start(int otherwise) {
            return from < 0 ? otherwise : from;
        }
    }

    /** The hedge before a token; "only just over" counts as "just over" and begins at "only". */
    Hedged hedgeBefore(int i) {
        Hedge hedge = Hedge.NONE;
        int from = -1;
        // "More than a thousand": the article is part of the number.
        int at = row.is(i - 1, "one-mark") && words.multipliers().containsKey(row.word(i)) ? i - 2 : i - 1;
        while (at >= 0) {
            HedgePhrase found = null;
            for (HedgePhrase phrase : words.hedgesByLastWord().getOrDefault(row.word(at), List.of())) {
                if (row.stands(phrase.words(), at - phrase.words().size() + 1)) {
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
        return new Hedged(hedge, from, at);
    }
}
