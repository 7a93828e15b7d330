package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;

/** Claims of how votes and shares changed from the election before. */
final class ChangeMatcher {
    private final Finder finder;
    private final Arithmetic arithmetic;
    private final Before before;
    private final Lookup lookup;
    private final NationalMatcher national;

    ChangeMatcher(Before before, Finder finder, Arithmetic arithmetic, Lookup lookup, NationalMatcher national) {
        this.lookup = lookup;
        this.national = national;
        this.finder = finder;
        this.arithmetic = arithmetic;
        this.before = before;
    }

    Check votes(Claim.VoteChange claim) {
        Race race = finder.race(claim.said());
        Candidacy now = finder.one(race, claim.said().subject());
        List<Agreement> bases = new ArrayList<>();
        Agreement best = null;
        int start = 0;
        for (Before.Then then : before.then(race, now)) {
            long change = now.votes() - (long) then.votes();
            boolean relative = claim.change().measuredIn() == Unit.PERCENT
                    || claim.change().measuredIn() == Unit.POINTS;
            Agreement one = relative
                    ? arithmetic.relative(
                            claim.change(), Arithmetic.percent(change, then.votes()), then.base(), then.contest())
                    : arithmetic.count(claim.change(), change, then.base(), then.contest());
            bases.add(one);
            if (best == null || one.nearerThan(best, claim.change().value())) {
                best = one;
                start = then.votes();
            }
        }
        if (best == null) {
            throw Before.nothing(race);
        }
        Before.requireComplete(best.fit(), race);
        return new VoteChangeCheck(claim, race, now, start, best, bases);
    }

    Check share(Claim.ShareChange claim) {
        if (claim.said().contest() == null && lookup.party(claim.said().subject())) {
            return national.change(claim);
        }
        Race race = finder.race(claim.said());
        Candidacy now = finder.one(race, claim.said().subject());
        BigDecimal share = Arithmetic.percent(now.votes(), race.contest().validVotes());
        List<Agreement> bases = new ArrayList<>();
        Agreement points = null;
        Agreement relative = null;
        Agreement ofSameBase = null;
        Agreement ofVotes = null;
        BigDecimal start = null;
        for (Before.Then then : before.then(race, now)) {
            BigDecimal change = share.subtract(then.share());
            Agreement one = rounded(
                    claim.change().value(),
                    share,
                    then.share(),
                    arithmetic.share(claim.change(), change, then.base(), then.contest()));
            Agreement other = arithmetic.relative(
                    claim.change(),
                    then.share().signum() == 0
                            ? BigDecimal.ZERO
                            : change.multiply(BigDecimal.valueOf(100)).divide(then.share(), 8, RoundingMode.HALF_UP),
                    then.base(),
                    then.contest());
            bases.add(one);
            if (points == null || one.nearerThan(points, claim.change().value())) {
                points = one;
                ofSameBase = other;
                start = then.share();
            }
            if (then.votes() > 0 || relative == null) {
                relative = Agreement.closer(relative, other);
            }
            // "His vote was down by half" may be told of the votes as well as of the share.
            BigDecimal votes = Arithmetic.percent(now.votes() - (long) then.votes(), then.votes());
            ofVotes =
                    Agreement.closer(ofVotes, arithmetic.relative(claim.change(), votes, then.base(), then.contest()));
        }
        if (points == null) {
            throw Before.nothing(race);
        }
        if (points.fit() == Fit.AGREES) {
            // What agrees in points is not borne out as a percentage by chance, of another result before.
            relative = ofSameBase;
        }
        boolean meant = claim.change().measuredIn() != Unit.PERCENT || claim.notation();
        if (!meant && points.fit() == Fit.DIFFERS) {
            relative = Agreement.closer(relative, ofVotes);
        }
        if (meant || relative.fit() != Fit.AGREES) {
            Before.requireComplete(points.fit(), race);
        }
        return new ShareChangeCheck(claim, race, now, points, meant, relative, start, bases);
    }

    /** A change worked out from shares that were rounded before: 53.0 less 45.8 is 7.2, where exactly it is 7.13. */
    static Agreement rounded(BigDecimal stated, BigDecimal now, BigDecimal then, Agreement exact) {
        BigDecimal difference = now.setScale(stated.scale(), RoundingMode.HALF_UP)
                .subtract(then.setScale(stated.scale(), RoundingMode.HALF_UP));
        return exact.manner() == Manner.TRUNCATED && difference.compareTo(stated) == 0
                ? new Agreement(Fit.AGREES, Manner.ROUNDED, exact.official(), exact.base(), exact.from())
                : exact;
    }
}
