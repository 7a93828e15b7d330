package org.recount.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as readers see them: thousands with commas, a true minus sign. */
final class Figures {
    private static final char MINUS = '\u2212';

    private Figures() {}

    /** A difference with its sign, "+21", "−2,482", "−0.9"; the decimals given are kept. */
    static String signed(BigDecimal number) {
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? String.valueOf(MINUS) : "";
        return sign + grouped(number.abs().toPlainString());
    }

    /** "13,141" of 13141. */
    static String grouped(long number) {
        return (number < 0 ? String.valueOf(MINUS) : "") + grouped(Long.toString(Math.abs(number)));
    }

    /** A number as its article states it: thousands with commas, decimals as printed. */
    static String plain(BigDecimal number) {
        return (number.signum() < 0 ? String.valueOf(MINUS) : "")
                + grouped(number.abs().toPlainString());
    }

    /** With so many decimals, rounded half up. */
    static String rounded(BigDecimal number, int decimals) {
        return plain(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** "1 article", "1,204 articles". */
    static String count(long number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }
}
