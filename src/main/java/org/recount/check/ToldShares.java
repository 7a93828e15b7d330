package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;

/**
 * Votes and shares: those of one candidate imply the total, so those of two must imply the same; and shares add up to no
 * more than 100.
 */
final class ToldShares implements Within.Concern {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** More than any electorate. */
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(1_000_000_000);

    /** The whole numbers of valid votes that a candidate's votes and share leave possible. */
    private record Totals(Decision votes, Decision share, BigDecimal least, BigDecimal most) {}

    @Override
    public void find(Told all, Within.Groups groups) {
        for (Told told : all.byElection()) {
            if (!told.national()) {
                totals(told, groups);
            }
            sum(told, groups);
        }
    }

    private static void totals(Told told, Within.Groups groups) {
        Map<String, Decision> shares = told.shares();
        List<Totals> known = new ArrayList<>(2);
        told.votes().forEach((who, votes) -> {
            Decision share = shares.get(who);
            if (share != null) {
                known.add(totals(votes, share));
            }
        });
        for (int i = 1; i < known.size(); i++) {
            for (int k = 0; k < i; k++) {
                Totals one = known.get(k);
                Totals other = known.get(i);
                boolean fits = one.least().compareTo(other.most()) <= 0
                        && other.least().compareTo(one.most()) <= 0;
                Decision later = later(one.share(), other.share());
                groups.add(
                        new ShareFigures(
                                later.claim,
                                (Claim.Votes) one.votes().claim,
                                (Claim.VoteShare) one.share().claim,
                                (Claim.Votes) other.votes().claim,
                                (Claim.VoteShare) other.share().claim,
                                fits),
                        later,
                        !fits,
                        List.of(one.votes(), one.share(), other.votes(), other.share()));
            }
        }
    }

    private static Decision later(Decision one, Decision other) {
        return other.claim.said().start() >= one.claim.said().start() ? other : one;
    }

    /** A share may be rounded or cut off at its last digit. */
    private static Totals totals(Decision votes, Decision share) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(
                share.claim.quantity().orElseThrow().decimals());
        BigDecimal fewest = Told.value(votes).subtract(Told.slack(votes)).multiply(HUNDRED);
        BigDecimal most = Told.value(votes).add(Told.slack(votes)).multiply(HUNDRED);
        BigDecimal low = Told.value(share).subtract(unit);
        return new Totals(
                votes,
                share,
                fewest.divide(Told.value(share).add(unit), 0, RoundingMode.CEILING),
                low.signum() <= 0 ? ENDLESS : most.divide(low, 0, RoundingMode.FLOOR));
    }

    private static void sum(Told told, Within.Groups groups) {
        List<Decision> shares = new ArrayList<>(told.shares().values());
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Decision share : shares) {
            sum = sum.add(Told.value(share));
            slack = slack.add(BigDecimal.valueOf(
                    5, 1 + share.claim.quantity().orElseThrow().decimals()));
        }
        if (shares.size() >= 2) {
            boolean fits = sum.subtract(slack).compareTo(HUNDRED) <= 0;
            Decision last = shares.get(shares.size() - 1);
            groups.add(
                    new ShareSum(last.claim, shares.stream().map(d -> d.claim).toList(), sum, fits),
                    last,
                    !fits,
                    shares);
        }
    }
}
