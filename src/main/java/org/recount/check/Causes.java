package org.recount.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/**
 * Likely causes of a figure that differs: every one that explains it exactly, the most telling first. Several that fit are
 * all told, as none of them is certain.
 */
final class Causes {
    private final Lookup lookup;
    private final Telling telling;
    private final Slips slips;

    Causes(Lookup lookup, Conventions.Doubts doubts) {
        this.lookup = lookup;
        this.telling = doubts.telling();
        this.slips = doubts.slips();
    }

    /** The likely cause, for a reader, and what else would explain it; null where nothing does. */
    String of(Account account, List<Race> article) {
        Set<String> causes = new LinkedHashSet<>();
        if (account.cause != null) {
            causes.add(account.cause);
        }
        if (account.stated != null && account.official != null && counted(account)) {
            boolean alone = causes.isEmpty();
            if (alone) {
                slips.of(account).ifPresent(causes::add);
            }
            if (account.measure != Account.Measure.NONE) {
                borrowed(account, article, causes);
            }
            if (alone && causes.isEmpty()) {
                slips.digit(account).ifPresent(causes::add);
            }
        }
        return causes.isEmpty() ? null : String.join(" Or: ", causes);
    }

    /** Whether it is a figure that keys slip on: seats and leads too, though they are borrowed from nowhere. */
    private static boolean counted(Account account) {
        return account.measure != Account.Measure.NONE
                || account.stated.measuredIn() == Unit.SEATS
                || account.stated.measuredIn() == Unit.VOTES;
    }

    /** Whether a slip of the keys or a figure from the line beside explains it; what counts something else does not. */
    boolean explain(Account account) {
        if (account.cause != null || slips.near(account)) {
            return true;
        }
        Set<String> causes = new LinkedHashSet<>();
        if (account.race != null && account.measure != Account.Measure.NONE) {
            candidates(account, causes);
            before(account, causes);
        }
        return !causes.isEmpty();
    }

    /** Whether it is the figure of somebody or something beside, or another fault that is known exactly. */
    boolean borrowed(Account account) {
        Set<String> causes = new LinkedHashSet<>();
        if (account.measure != Account.Measure.NONE) {
            borrowed(account, List.of(), causes);
        }
        return account.cause != null || !causes.isEmpty();
    }

    private void borrowed(Account account, List<Race> article, Set<String> causes) {
        if (AsPrinted.same(account.stated, account.official)) {
            return;
        }
        if (account.race != null) {
            candidates(account, causes);
            before(account, causes);
            confused(account, causes);
        }
        seats(account, article, causes);
    }

    private static String show(Account account) {
        return Figures.decimal(account.stated.value(), account.stated.decimals());
    }

    /** Whether the figure is the one stated, at the decimals printed; short ones are alike by chance. */
    private boolean hit(Account account, BigDecimal figure) {
        boolean count = account.stated.measuredIn() != Unit.PERCENT && account.stated.measuredIn() != Unit.POINTS;
        boolean tells = count ? telling.tells(figure) : account.stated.decimals() > 0;
        return tells && AsPrinted.same(account.stated, figure);
    }

    private void candidates(Account account, Set<String> causes) {
        Contest contest = account.race.contest();
        if (account.candidacy == null) {
            return;
        }
        for (Candidacy other : contest.candidacies()) {
            if (!other.equals(account.candidacy)
                    && telling.tells(BigDecimal.valueOf(other.votes()))
                    && hit(account, of(account, contest, other))) {
                causes.add("Another candidate\u2019s figure: %s is the %s of %s."
                        .formatted(show(account), word(account), other.label()));
            }
        }
    }

    private void before(Account account, Set<String> causes) {
        account.race.previous().actual().ifPresent(then -> before(account, then, "The result before", "", causes));
        account.race
                .previous()
                .notional()
                .ifPresent(then -> before(
                        account,
                        then,
                        "The notional result before",
                        ", worked out again on the new boundaries",
                        causes));
    }

    private void before(Account account, Contest then, String what, String how, Set<String> causes) {
        if (account.candidacy == null) {
            BigDecimal figure = of(account, then);
            if (figure != null && hit(account, figure)) {
                causes.add("%s: %s was the %s at the election before%s."
                        .formatted(what, show(account), word(account), how));
            }
            return;
        }
        for (Candidacy old : Race.ofParty(then, account.candidacy.party(), lookup.parties())) {
            if (hit(account, of(account, then, old))) {
                causes.add("%s: %s was the %s of %s at the election before%s."
                        .formatted(what, show(account), word(account), old.label(), how));
            }
        }
    }

    /** A figure of the same contest that counts something else. */
    private void confused(Account account, Set<String> causes) {
        Contest contest = account.race.contest();
        Account.Measure measure = account.measure;
        boolean votes = account.stated.measuredIn() != Unit.PERCENT && account.stated.measuredIn() != Unit.POINTS;
        if (measure != Account.Measure.MAJORITY && (votes || measure == Account.Measure.SHARE)) {
            confused(account, majority(account, contest), "The majority", causes);
        }
        if (measure == Account.Measure.MAJORITY) {
            for (Candidacy one : contest.candidacies()) {
                confused(
                        account,
                        votes ? BigDecimal.valueOf(one.votes()) : Arithmetic.percent(one.votes(), contest.validVotes()),
                        (votes ? "The votes of " : "The share of ") + one.label(),
                        causes);
            }
        }
        if (votes
                && measure != Account.Measure.ELECTORATE
                && contest.electorate().isPresent()) {
            confused(account, BigDecimal.valueOf(contest.electorate().getAsInt()), "The electorate", causes);
        }
        if (votes && measure != Account.Measure.TURNOUT) {
            confused(account, BigDecimal.valueOf(contest.validVotes()), "All valid votes", causes);
        }
        if (measure == Account.Measure.VOTES && account.candidacy != null && account.stated.decimals() > 0) {
            BigDecimal share = Arithmetic.percent(account.candidacy.votes(), contest.validVotes());
            if (AsPrinted.same(account.stated, share)) {
                causes.add("The share for the votes: %s is the share in per cent.".formatted(show(account)));
            }
        }
        if (measure == Account.Measure.SHARE && contest.turnout().isPresent()) {
            confused(account, contest.turnout().get(), "The turnout", causes);
        }
    }

    private void confused(Account account, BigDecimal figure, String what, Set<String> causes) {
        if (hit(account, figure)) {
            causes.add("%s: %s is %s in %s."
                    .formatted(
                            what + " for the " + word(account),
                            show(account),
                            Character.toLowerCase(what.charAt(0)) + what.substring(1),
                            account.race.contest().name()));
        }
    }

    private void seats(Account account, List<Race> article, Set<String> causes) {
        for (Race other : article) {
            boolean same = account.race != null
                    && SeatKey.of(other.contest().name())
                            .equals(SeatKey.of(account.race.contest().name()));
            BigDecimal figure = same ? null : of(account, other.contest());
            if (figure != null && hit(account, figure)) {
                causes.add("Another seat\u2019s figure: %s is the %s in %s."
                        .formatted(show(account), word(account), other.contest().name()));
            }
        }
    }

    private static BigDecimal majority(Account account, Contest contest) {
        return account.stated.measuredIn() == Unit.PERCENT || account.stated.measuredIn() == Unit.POINTS
                ? Arithmetic.percent(contest.majority(), contest.validVotes())
                : BigDecimal.valueOf(contest.majority());
    }

    /** The same figure of a contest as a whole; null where it is a candidate's, or the record lacks it. */
    private static BigDecimal of(Account account, Contest contest) {
        return switch (account.measure) {
            case MAJORITY -> majority(account, contest);
            case TURNOUT ->
                account.stated.measuredIn() == Unit.PERCENT
                        ? contest.turnout().orElse(null)
                        : BigDecimal.valueOf(contest.validVotes());
            case ELECTORATE ->
                contest.electorate().isPresent()
                        ? BigDecimal.valueOf(contest.electorate().getAsInt())
                        : null;
            case VOTES, SHARE, OTHER, NONE -> null;
        };
    }

    private static BigDecimal of(Account account, Contest contest, Candidacy candidacy) {
        return account.measure == Account.Measure.SHARE
                ? Arithmetic.percent(candidacy.votes(), contest.validVotes())
                : BigDecimal.valueOf(candidacy.votes());
    }

    private static String word(Account account) {
        return switch (account.measure) {
            case SHARE -> "share";
            case MAJORITY -> "majority";
            case TURNOUT -> "turnout";
            case ELECTORATE -> "electorate";
            default -> "number of votes";
        };
    }
}
