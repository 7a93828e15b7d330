package org.recount.check;

import java.math.BigDecimal;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;

/** Puts the official figure in the place of the stated one, in the same format, and leaves a hedge out. */
final class Rewording {
    private final Conventions conventions;

    Rewording(Conventions conventions) {
        this.conventions = conventions;
    }

    /** The quote with the figure replaced; null where that is not certain. */
    String of(Claim claim, Account account) {
        if (account.renaming != null) {
            return renamed(claim.said().quote(), account.renaming);
        }
        if (!account.replaceable || account.stated == null || account.official == null) {
            return null;
        }
        String quote = claim.said().quote();
        int[] span = find(quote, account.stated);
        if (span == null) {
            return null;
        }
        String printed = quote.substring(span[0], span[1]);
        int start = hedgeStart(quote, span[0], account.stated.hedge());
        if (start < 0) {
            return null;
        }
        String figure = Figures.decimal(account.official, account.stated.decimals());
        if (printed.indexOf(',') < 0 && printed.length() > 3) {
            figure = figure.replace(",", "");
        }
        return quote.substring(0, start) + figure + quote.substring(span[1]);
    }

    /** The quote with the official name: the family name for a family name, after a title if there is one. */
    private String renamed(String quote, Account.Renaming name) {
        int at = quote.indexOf(name.written());
        if (at < 0 || name.written().isEmpty()) {
            return null;
        }
        String official = name.official();
        if (name.person()) {
            String family = official.substring(official.lastIndexOf(' ') + 1);
            int first = name.written().indexOf(' ');
            boolean titled =
                    first > 0 && conventions.titles().contains(name.written().substring(0, first));
            boolean two = first > 0 && name.written().indexOf(' ', first + 1) < 0;
            String title = titled ? name.written().substring(0, first + 1) : "";
            official = first < 0 || (titled && two) ? title + family : title + official;
        }
        return quote.substring(0, at)
                + official
                + quote.substring(at + name.written().length());
    }

    /** Where the hedge before the number starts; the number itself without a hedge; −1 where it is not found. */
    private int hedgeStart(String quote, int number, Hedge hedge) {
        if (hedge == Hedge.NONE || hedge == Hedge.ONLY) {
            return number;
        }
        Conventions.Band band = conventions.hedges().get(hedge.code());
        for (String words : band.words()) {
            int at = number - words.length() - 1;
            if (at >= 0 && quote.regionMatches(true, at, words, 0, words.length())) {
                boolean whole = at == 0 || !Character.isLetterOrDigit(quote.charAt(at - 1));
                if (whole) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The only run of digits, commas and points that is the number stated. */
    private static int[] find(String quote, Quantity stated) {
        int[] found = null;
        int i = 0;
        while (i < quote.length()) {
            if (!digit(quote.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < quote.length() && inNumber(quote, end)) {
                end++;
            }
            String digits = quote.substring(i, end).replace(",", "");
            if (digits.indexOf('.') == digits.lastIndexOf('.')
                    && digits.length() < 20
                    && new BigDecimal(digits).compareTo(stated.value().abs()) == 0) {
                if (found != null) {
                    return null;
                }
                found = new int[] {i, end};
            }
            i = end;
        }
        return found;
    }

    /** A digit, or a comma or point before one. */
    private static boolean inNumber(String quote, int at) {
        char c = quote.charAt(at);
        boolean mark = c == ',' || c == '.';
        return digit(c) || (mark && at + 1 < quote.length() && digit(quote.charAt(at + 1)));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
