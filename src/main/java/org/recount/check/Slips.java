package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.recount.claim.Quantity;

/**
 * Slips of the keys that make one figure of another.
 *
 * @param digits figures of fewer digits are made of each other too easily
 */
record Slips(int digits) {
    private static final int ONE_DIGIT = 10;

    /** A figure as stated and as it ought to be, both with the decimals printed. */
    private record Pair(String said, String official) {
        static Pair of(Account account) {
            int decimals = account.stated.decimals();
            return new Pair(digits(account.stated.value(), decimals), digits(account.official, decimals));
        }

        private static String digits(BigDecimal number, int decimals) {
            return number.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        }

        /** Whether swapping two neighbouring digits makes one of the other. */
        boolean transposed() {
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
        boolean oneDigit() {
            if (said.length() != official.length()) {
                return false;
            }
            int differing = 0;
            for (int i = 0; i < said.length(); i++) {
                differing += said.charAt(i) == official.charAt(i) ? 0 : 1;
            }
            return differing == 1;
        }

        /** Whether the digits stand in another order. */
        boolean shuffled() {
            return Arrays.equals(sorted(said), sorted(official));
        }

        private static char[] sorted(String digits) {
            char[] sorted = digits.toCharArray();
            Arrays.sort(sorted);
            return sorted;
        }

        boolean digitMore() {
            return without(said, official) >= 0 || without(official, said) >= 0;
        }

        boolean dropped() {
            return without(official, said) >= 0;
        }

        /** Whether a digit stands twice in a row that stands once in the official figure. */
        boolean doubled() {
            int at = without(said, official);
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

    /** The slip that makes the stated figure of the official one, for a reader; one digit replaced is told by itself. */
    Optional<String> of(Account account) {
        Pair pair = Pair.of(account);
        if (pair.said.equals(pair.official)) {
            return Optional.empty();
        }
        String what = null;
        if (pair.transposed()) {
            what = "Two digits changed places";
        } else if (pair.official.length() > digits && pair.dropped()) {
            what = "A digit left out";
        } else if (pair.said.length() > digits && pair.doubled()) {
            what = "A digit typed twice";
        } else if (shifted(pair)) {
            what = "A slip of the decimal point or the thousands";
        }
        return Optional.ofNullable(what).map(slip -> told(slip, account));
    }

    /** One digit replaced by another: the weakest of explanations. */
    Optional<String> digit(Account account) {
        boolean one = Pair.of(account).oneDigit() && account.official.abs().intValue() >= ONE_DIGIT;
        return one ? Optional.of(told("One digit", account)) : Optional.empty();
    }

    private static String told(String what, Account account) {
        int decimals = account.stated.decimals();
        return "%s: %s \u2192 %s."
                .formatted(
                        what,
                        Figures.decimal(account.official, decimals),
                        Figures.decimal(account.stated.value(), decimals));
    }

    /** Whether a slip that leaves the figure as long as it was makes the stated one of the official one. */
    boolean near(Account account) {
        return turned(account) || digit(account).isPresent();
    }

    /**
     * Whether a slip makes one of the other as hardly ever happens by chance: neighbouring digits of a longer figure changed
     * places, or one digit of a longer count was replaced.
     */
    boolean unmistakable(Account account) {
        if (account.stated == null || account.official == null) {
            return false;
        }
        Pair pair = Pair.of(account);
        int printed = pair.said.replace(".", "").length();
        return (printed >= digits && pair.transposed())
                || (account.stated.decimals() == 0 && printed > digits && pair.oneDigit());
    }

    /** Whether two neighbouring digits of one changed places in the other. */
    static boolean turned(Account account) {
        return Pair.of(account).transposed();
    }

    /** Whether one figure is the other with a digit more. */
    boolean digitMore(Account account) {
        if (account.stated == null || account.official == null) {
            return false;
        }
        Pair pair = Pair.of(account);
        return Math.min(pair.said.length(), pair.official.length()) >= digits && pair.digitMore();
    }

    /** Whether any slip makes one of the other: those told to readers, one digit replaced, the digits in another order. */
    boolean alike(Account account) {
        Pair pair = Pair.of(account);
        return of(account).isPresent() || pair.oneDigit() || pair.shuffled();
    }

    /** Whether the figures are the same digits, a power of ten apart. */
    private boolean shifted(Pair pair) {
        String one = Pair.significant(pair.said);
        return one.length() >= digits && one.equals(Pair.significant(pair.official));
    }

    /** Whether a figure has digits enough, but for noughts at its end: "26" of 26,000. */
    boolean longEnough(Quantity stated) {
        String printed = stated.value().unscaledValue().abs().toString();
        int counting = printed.length();
        if (stated.decimals() == 0 && printed.endsWith("00")) {
            while (counting > 0 && printed.charAt(counting - 1) == '0') {
                counting--;
            }
        }
        return counting >= digits;
    }
}
