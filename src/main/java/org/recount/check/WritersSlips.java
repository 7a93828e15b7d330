package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/**
 * Whether somebody who writes of a result could have made the stated figure of the official one: by a slip of the keys, by
 * a figure from the line beside, by rounding too freely. What was read wrongly is hardly ever so like the official figure.
 */
final class WritersSlips {
    private final Causes causes;
    private final Slips slips;
    private final Conventions.Doubts doubts;

    WritersSlips(Causes causes, Conventions.Doubts doubts) {
        this.causes = causes;
        this.slips = doubts.slips();
        this.doubts = doubts;
    }

    /** Whether one explains whatever a claim is found wrong by. */
    boolean explain(Decision decision) {
        return decision.checks().allMatch(check -> explain(check) || (told(decision) && stepped(check)));
    }

    private static boolean told(Decision decision) {
        return decision.claim.said().plain().containsAll(EnumSet.of(Plain.WHOSE, Plain.WHAT));
    }

    private static boolean stepped(Check check) {
        Account account = check.account();
        return officials(check, account).stream().anyMatch(official -> Rounded.aStepOff(account.stated, official));
    }

    /** "57 votes" of 75: whether whatever a claim is found wrong by is so short a count with its digits turned. */
    static boolean shortTurned(Decision decision) {
        return decision.claim instanceof Claim.Majority
                && decision.checks()
                        .map(Check::account)
                        .allMatch(account ->
                                account.stated != null && account.official != null && few(account.stated, account));
    }

    private boolean explain(Check check) {
        Account account = check.account();
        Quantity stated = account.stated;
        if (stated == null || account.official == null || (!turned(stated, account) && causes.borrowed(account))) {
            return true;
        }
        List<BigDecimal> officials = officials(check, account);
        return officials.stream().anyMatch(official -> made(stated, official))
                || (check instanceof ShareChangeCheck
                        && !turned(stated, account)
                        && officials.stream().anyMatch(official -> turnedAbout(stated, official)));
    }

    /** "24.7" of 27.4, where the tally makes it 27.5: others work changes out from rounded shares, and then slip. */
    private boolean turnedAbout(Quantity stated, BigDecimal official) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.decimals());
        return slips.longEnough(stated)
                && (Slips.turned(Account.of(stated, official.abs().add(unit)))
                        || Slips.turned(Account.of(stated, official.abs().subtract(unit))));
    }

    /** A rise told as a fall: that explains nothing but the sign. */
    private static boolean turned(Quantity stated, Account account) {
        return stated.value().signum() * account.official.signum() < 0;
    }

    /** The figure on every base that it was set against. */
    private static List<BigDecimal> officials(Check check, Account account) {
        List<BigDecimal> officials = new ArrayList<>(List.of(account.official));
        if (check instanceof PreviousMajorityCheck previous) {
            previous.bases().forEach(base -> officials.add(base.official()));
        }
        if (check instanceof ShareChangeCheck change) {
            change.bases().forEach(base -> officials.add(base.official()));
        }
        if (check instanceof VoteChangeCheck change) {
            change.bases().forEach(base -> officials.add(base.official()));
        }
        if (check instanceof TurnoutChangeCheck change) {
            change.bases().forEach(base -> officials.add(base.official()));
        }
        if (check instanceof TurnoutCheck turnout
                && turnout.race() != null
                && turnout.race().contest().turnout().isPresent()) {
            officials.add(turnout.race().contest().turnout().get());
        }
        return officials;
    }

    private boolean made(Quantity stated, BigDecimal official) {
        boolean telling = slips.longEnough(stated) || stated.decimals() > 0 || stated.measuredIn() == Unit.SEATS;
        Account account = Account.of(stated, official);
        return (telling && slips.alike(account)) || few(stated, account) || near(stated, official);
    }

    /** "57 votes" of 75: of the slips that a short count shows, this alone is hardly ever made by chance. */
    private static boolean few(Quantity stated, Account account) {
        return stated.measuredIn() == Unit.VOTES && stated.hedge() == Hedge.NONE && Slips.turned(account);
    }

    /** "more than 26,000" of 25,155, "15,000" of 15,317, "65.9" of 65.96. */
    private boolean near(Quantity stated, BigDecimal official) {
        boolean share = stated.measuredIn() == Unit.PERCENT || stated.measuredIn() == Unit.POINTS;
        boolean loose =
                (stated.hedge() != Hedge.NONE && stated.hedge() != Hedge.ONLY) || (!share && !slips.longEnough(stated));
        BigDecimal off = stated.value().abs().subtract(official.abs()).abs();
        BigDecimal unit = stated.measuredIn() == Unit.TIMES
                ? doubts.nextMultiple()
                : BigDecimal.ONE.movePointLeft(stated.decimals());
        BigDecimal part = loose ? doubts.nearLoose() : share ? BigDecimal.ZERO : doubts.nearExact();
        return off.compareTo(official.abs().multiply(part)) <= 0 || off.compareTo(unit) <= 0;
    }
}
