package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Likely causes of a figure that differs: only one that explains it exactly, the most telling first. */
final class Causes {
    private static final int TELLING = 100;

    private final Lookup lookup;

    Causes(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The likely cause, for a reader; null where none is found. */
    String of(Account account, List<Race> article) {
        if (account.stated == null || account.official == null || account.measure == Account.Measure.NONE) {
            return null;
        }
        int decimals = account.stated.decimals();
        String said = digits(account.stated.value(), decimals);
        String official = digits(account.official, decimals);
        if (said.equals(official)) {
            return null;
        }
        if (transposed(said, official)) {
            return "Two digits changed places: %s \u2192 %s.".formatted(show(account.official, account), show(account));
        }
        String cause = account.race == null ? null : candidates(account);
        cause = cause != null || account.race == null ? cause : before(account);
        cause = cause != null ? cause : seats(account, article);
        if (cause == null && oneDigit(said, official) && account.official.abs().intValue() >= 10) {
            cause = "One digit: %s \u2192 %s.".formatted(show(account.official, account), show(account));
        }
        return cause;
    }

    /** Whether one slip of the keys makes the stated figure of the official one, whatever they count. */
    static boolean slip(Account account) {
        int decimals = account.stated.decimals();
        String said = digits(account.stated.value(), decimals);
        String official = digits(account.official, decimals);
        return transposed(said, official)
                || (oneDigit(said, official) && account.official.abs().intValue() >= 10);
    }

    private static String show(Account account) {
        return show(account.stated.value(), account);
    }

    private static String show(BigDecimal number, Account account) {
        return Figures.decimal(number, account.stated.decimals());
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

    private static boolean hit(Account account, BigDecimal figure) {
        int decimals = account.stated.decimals();
        return account.stated.value().compareTo(figure.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }

    private String candidates(Account account) {
        Contest contest = account.race.contest();
        if (account.measure == Account.Measure.MAJORITY) {
            return null;
        }
        for (Candidacy other : contest.candidacies()) {
            boolean enough = other.votes() >= TELLING
                    && (account.measure == Account.Measure.VOTES || account.stated.decimals() > 0);
            if (!other.equals(account.candidacy) && enough && hit(account, figure(account, contest, other))) {
                return "Another candidate\u2019s figure: %s is the %s of %s."
                        .formatted(show(account), word(account), other.label());
            }
        }
        return null;
    }

    private String before(Account account) {
        for (Contest then : account.race.previous().actual().stream().toList()) {
            if (account.measure == Account.Measure.MAJORITY) {
                if (hit(account, majority(account, then))) {
                    return "The result before: %s was the majority at the election before.".formatted(show(account));
                }
                continue;
            }
            for (Candidacy old : Race.ofParty(then, account.candidacy.party(), lookup.parties())) {
                if (hit(account, figure(account, then, old))) {
                    return "The result before: %s was the %s of %s at the election before."
                            .formatted(show(account), word(account), old.label());
                }
            }
        }
        return null;
    }

    private static String seats(Account account, List<Race> article) {
        if (account.measure != Account.Measure.MAJORITY) {
            return null;
        }
        for (Race other : article) {
            boolean same = account.race != null && other.contest().equals(account.race.contest());
            if (!same && hit(account, majority(account, other.contest()))) {
                return "Another seat\u2019s figure: %s is the majority in %s."
                        .formatted(show(account), other.contest().name());
            }
        }
        return null;
    }

    private static BigDecimal majority(Account account, Contest contest) {
        return account.stated.unit() == Unit.PERCENT || account.stated.unit() == Unit.POINTS
                ? Arithmetic.percent(contest.majority(), contest.validVotes())
                : BigDecimal.valueOf(contest.majority());
    }

    private static BigDecimal figure(Account account, Contest contest, Candidacy candidacy) {
        return account.measure == Account.Measure.SHARE
                ? Arithmetic.percent(candidacy.votes(), contest.validVotes())
                : BigDecimal.valueOf(candidacy.votes());
    }

    private static String word(Account account) {
        return account.measure == Account.Measure.SHARE ? "share" : "number of votes";
    }
}
