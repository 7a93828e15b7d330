package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** Slips of the keys that make one figure of another. */
final class Slips {
    /** Shorter figures are made of each other too easily. */
    private static final int TELLING = 3;

    private static final int ONE_DIGIT = 10;

    private final Account account;
    private final String said;
    private final String official;

    private Slips(Account account) {
        this.account = account;
        int decimals = account.stated.decimals();
        this.said = digits(account.stated.value(), decimals);
        this.official = digits(account.official, decimals);
    }

    /** The slip that makes the stated figure of the official one, for a reader; one digit replaced is told by itself. */
    static Optional<String> of(Account account) {
        Slips slips = new Slips(account);
        if (slips.said.equals(slips.official)) {
            return Optional.empty();
        }
        String what = null;
        if (transposed(slips.said, slips.official)) {
            what = "Two digits changed places";
        } else if (slips.dropped()) {
            what = "A digit left out";
        } else if (slips.doubled()) {
            what = "A digit typed twice";
        } else if (slips.shifted()) {
            what = "A slip of the decimal point or the thousands";
        }
        return Optional.ofNullable(what).map(slips::told);
    }

    /** One digit replaced by another: the weakest of explanations. */
    static Optional<String> digit(Account account) {
        Slips slips = new Slips(account);
        boolean one =
                oneDigit(slips.said, slips.official) && account.official.abs().intValue() >= ONE_DIGIT;
        return one ? Optional.of(slips.told("One digit")) : Optional.empty();
    }

    /** Whether a slip that leaves the figure as long as it was makes the stated one of the official one. */
    static boolean near(Account account) {
        Slips slips = new Slips(account);
        return transposed(slips.said, slips.official) || digit(account).isPresent();
    }

    /**
     * Whether a slip makes one of the other as hardly ever happens by chance: neighbouring digits of a longer figure changed
     * places, or one digit of a longer count was replaced.
     */
    static boolean unmistakable(Account account) {
        if (account.stated == null || account.official == null) {
            return false;
        }
        Slips slips = new Slips(account);
        String digits = slips.said.replace(".", "");
        return (digits.length() >= TELLING && transposed(slips.said, slips.official))
                || (account.stated.decimals() == 0
                        && digits.length() > TELLING
                        && oneDigit(slips.said, slips.official));
    }

    /** Whether two neighbouring digits of one changed places in the other. */
    static boolean turned(Account account) {
        Slips slips = new Slips(account);
        return transposed(slips.said, slips.official);
    }

    /** Whether one figure is the other with a digit more. */
    static boolean digitMore(Account account) {
        if (account.stated == null || account.official == null) {
            return false;
        }
        Slips slips = new Slips(account);
        return Math.min(slips.said.length(), slips.official.length()) >= TELLING
                && (without(slips.said, slips.official) >= 0 || without(slips.official, slips.said) >= 0);
    }

    /** Whether any slip makes one of the other: those told to readers, one digit replaced, the digits in another order. */
    static boolean alike(Account account) {
        Slips slips = new Slips(account);
        return of(account).isPresent()
                || oneDigit(slips.said, slips.official)
                || Arrays.equals(sorted(slips.said), sorted(slips.official));
    }

    private static char[] sorted(String digits) {
        char[] sorted = digits.toCharArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private String told(String what) {
        int decimals = account.stated.decimals();
        return "%s: %s \u2192 %s."
                .formatted(
                        what,
                        Figures.decimal(account.official, decimals),
                        Figures.decimal(account.stated.value(), decimals));
    }

    private static String digits(BigDecimal number, int decimals) {
        return number.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** Whether swapping two neighbouring digits makes one of the other. */
    static boolean transposed(String said, String official) {
        if (said.length() != official.length()) {
            return false;
        }
        int first = -1;
        int last = -1;
        int differing = 0;
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) != official.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                differing++;
            }
        }
        boolean neighbours = last - first == 1 || (last - first == 2 && !Character.isDigit(said.charAt(first + 1)));
        return differing == 2
                && neighbours
                && said.charAt(first) == official.charAt(last)
                && said.charAt(last) == official.charAt(first);
    }

    /** Whether exactly one digit was replaced. */
    static boolean oneDigit(String said, String official) {
        if (said.length() != official.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < said.length(); i++) {
            differing += said.charAt(i) == official.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    private boolean dropped() {
        return official.length() > TELLING && without(official, said) >= 0;
    }

    /** Whether a digit stands twice in a row that stands once in the official figure. */
    private boolean doubled() {
        int at = said.length() > TELLING ? without(said, official) : -1;
        return at > 0 && said.charAt(at) == said.charAt(at - 1) && Character.isDigit(said.charAt(at));
    }

    /** Where a character of the longer must go to make it the shorter; the last such place of a run, -1 if none. */
    private static int without(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return -1;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        boolean digit = Character.isDigit(longer.charAt(at));
        return digit && longer.substring(at + 1).equals(shorter.substring(at)) ? at : -1;
    }

    /** Whether the figures are the same digits, a power of ten apart. */
    private boolean shifted() {
        String one = significant(said);
        return one.length() >= TELLING && one.equals(significant(official));
    }

    private static String significant(String figure) {
        String digits = figure.replace(".", "");
        int from = 0;
        int to = digits.length();
        while (from < to && digits.charAt(from) == '0') {
            from++;
        }
        while (to > from && digits.charAt(to - 1) == '0') {
            to--;
        }
        return digits.substring(from, to);
    }
}
