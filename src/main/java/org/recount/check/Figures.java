package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/** Numbers and dates as a reader sees them: "15,647", "31.2 %", "−17.3 points". */
final class Figures {
    static final char MINUS = '\u2212';

    private Figures() {}

    /** With commas between thousands. */
    static String count(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(digits.length() + 5);
        if (number < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** With so many decimals, rounded half up. */
    static String decimal(BigDecimal number, int decimals) {
        BigDecimal printed = number.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal whole = printed.setScale(0, RoundingMode.DOWN);
        String fraction = decimals == 0
                ? ""
                : printed.abs().subtract(whole.abs()).toPlainString().substring(1);
        return (printed.signum() < 0 ? String.valueOf(MINUS) : "")
                + count(whole.abs().longValue())
                + fraction;
    }

    static String percent(BigDecimal number, int decimals) {
        return decimal(number, decimals) + " %";
    }

    /** "+0.9", "−17.3". */
    static String signed(BigDecimal number, int decimals) {
        return (number.signum() > 0 ? "+" : "") + decimal(number, decimals);
    }

    /** A number in its unit: "507", "32.1 %", "down 17 points". */
    static String of(BigDecimal value, Unit unit, int decimals) {
        return switch (unit) {
            case PERCENT -> percent(value, decimals);
            case POINTS -> decimal(value, decimals) + " points";
            case TIMES -> decimal(value, decimals) + " times";
            case YEAR -> value.setScale(0, RoundingMode.HALF_UP).toPlainString();
            case YEARS -> decimal(value, decimals) + " years";
            case DAYS -> decimal(value, decimals) + " days";
            case ORDINAL -> ordinal(value.intValue());
            default -> decimal(value, decimals);
        };
    }

    /** As the article stated it: "just over 1,000". */
    static String said(Quantity quantity) {
        String number = of(quantity.value(), quantity.measuredIn(), quantity.decimals());
        return hedged(quantity.hedge(), number);
    }

    /** As the article stated a change: "down 17 %". */
    static String saidChange(Quantity quantity) {
        return change(quantity.value(), quantity.measuredIn(), quantity.decimals(), quantity.hedge());
    }

    static String change(BigDecimal value, Unit unit, int decimals, Hedge hedge) {
        if (value.signum() == 0) {
            return "no change";
        }
        return (value.signum() < 0 ? "down " : "up ") + hedged(hedge, of(value.abs(), unit, decimals));
    }

    private static String hedged(Hedge hedge, String number) {
        return switch (hedge) {
            case NONE, ONLY -> number;
            case ABOUT -> "about " + number;
            case NEARLY -> "nearly " + number;
            case JUST_UNDER -> "just under " + number;
            case UNDER -> "under " + number;
            case JUST_OVER -> "just over " + number;
            case OVER -> "more than " + number;
            case AT_LEAST -> "at least " + number;
            case AT_MOST -> "at most " + number;
        };
    }

    static String ordinal(int place) {
        String[] words = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
        };
        return place >= 1 && place <= words.length ? words[place - 1] : "place " + place;
    }

    /** "Thursday 4 July 2024". */
    static String day(LocalDate date) {
        return named(date.getDayOfWeek()) + " " + date.getDayOfMonth() + " " + named(date.getMonth()) + " "
                + date.getYear();
    }

    /** The name that Java itself gives a day or month; that of a locale is no other, and takes long to load. */
    private static String named(Enum<?> dayOrMonth) {
        return dayOrMonth.name().charAt(0) + dayOrMonth.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
