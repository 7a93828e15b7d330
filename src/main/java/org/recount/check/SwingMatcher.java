package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Parties;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Claims of a swing between two parties. */
final class SwingMatcher {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Finder finder;
    private final Arithmetic arithmetic;
    private final Parties parties;

    SwingMatcher(Lookup lookup, Finder finder, Arithmetic arithmetic) {
        this.finder = finder;
        this.arithmetic = arithmetic;
        this.parties = lookup.parties();
    }

    Check swing(Claim.Swing claim) {
        Statement said = claim.said();
        Race race = finder.race(said);
        Contest now = race.contest();
        String to =
                family(race, said.subject()).orElse(parties.family(now.winner().party()));
        boolean told = said.subject() != null && said.object() != null;
        Set<String> losers = new HashSet<>();
        Agreement best = null;
        BigDecimal toChange = null;
        BigDecimal fromChange = null;
        String bestFrom = null;
        List<Contest> before = new ArrayList<>();
        race.previous().actual().ifPresent(before::add);
        race.previous().notional().ifPresent(before::add);
        before.addAll(race.previous().byElections());
        for (Contest then : before) {
            Basis base = race.previous().byElections().contains(then)
                    ? Basis.BY_ELECTION
                    : Lookup.notional(then.election()) ? Basis.NOTIONAL : Basis.ACTUAL;
            List<String> others = others(said, race, then, to);
            losers.addAll(others);
            for (String from : others) {
                BigDecimal rise = share(now, to).subtract(share(then, to));
                BigDecimal fall = share(now, from).subtract(share(then, from));
                BigDecimal swing = rise.subtract(fall).divide(TWO, 8, RoundingMode.HALF_UP);
                Agreement one = arithmetic.share(claim.swing(), swing, base, then);
                if (one.fit() == Fit.IMPRECISE && ofRounded(claim.swing(), rise, fall)) {
                    one = one.as(Fit.AGREES);
                }
                if (best == null || one.fit().closerThan(best.fit()) || doubled(claim.swing(), swing, one)) {
                    best = one;
                    toChange = rise;
                    fromChange = fall;
                    bestFrom = from;
                }
            }
        }
        if (best == null) {
            throw Before.nothing(race);
        }
        boolean doubled = doubled(claim.swing(), best.official(), best);
        boolean between =
                losers.size() == 1 && to.equals(parties.family(now.winner().party()));
        boolean plain = between
                && claim.swing().hedge() == Hedge.NONE
                && claim.swing().decimals() > 0
                && Plain.all(said.plain())
                && now.runnerUp()
                        .filter(second -> losers.contains(parties.family(second.party())))
                        .isPresent();
        boolean turned = arithmetic
                        .share(claim.swing(), best.official().negate(), best.base(), best.from())
                        .fit()
                == Fit.AGREES;
        boolean mistaken = doubled
                || (claim.swing().decimals() > 0
                        && (changed(claim.swing(), toChange)
                                || changed(claim.swing(), fromChange)
                                || Slips.turned(Account.of(claim.swing(), best.official()))));
        if (best.fit() != Fit.AGREES && !told && (turned || (!plain && !(between && mistaken)))) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell between which parties the swing was");
        }
        Before.requireComplete(best.fit(), race);
        return new SwingCheck(claim, race, to, bestFrom, best, doubled, toChange, fromChange);
    }

    /** Whether it is by how much a share changed. */
    private static boolean changed(Quantity said, BigDecimal points) {
        return points.abs().setScale(said.decimals(), RoundingMode.HALF_UP).compareTo(said.value()) == 0;
    }

    /** Whether it is half of what the changes make as they are printed: "up 7.3" and "up 11.0" make 1.9 of 1.84. */
    private static boolean ofRounded(Quantity said, BigDecimal rise, BigDecimal fall) {
        int decimals = said.decimals();
        BigDecimal lead = rise.setScale(decimals, RoundingMode.HALF_UP)
                .subtract(fall.setScale(decimals, RoundingMode.HALF_UP))
                .abs();
        BigDecimal off = lead.subtract(said.value().multiply(TWO)).abs();
        return said.hedge() == Hedge.NONE && decimals > 0 && off.compareTo(BigDecimal.ONE.movePointLeft(decimals)) <= 0;
    }

    /** "Up 23.0 and down 9.0: a swing of 32.0": shares are rounded before they are added up, so that the last digit may be off. */
    private static boolean doubled(Quantity said, BigDecimal swing, Agreement so) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(said.decimals());
        BigDecimal off = swing.multiply(TWO)
                .setScale(said.decimals(), RoundingMode.HALF_UP)
                .subtract(said.value());
        return so.fit() == Fit.DIFFERS && off.abs().compareTo(unit) <= 0;
    }

    private Optional<String> family(Race race, String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<Candidacy> named = race.named(name);
        return Optional.of(parties.family(named.size() == 1 ? named.get(0).party() : name));
    }

    /** From which parties it may be: that named, else whoever held the seat and whoever came second. */
    private List<String> others(Statement said, Race race, Contest then, String to) {
        Optional<String> object = family(race, said.object());
        if (object.isPresent()) {
            return List.of(object.get());
        }
        List<String> others = new ArrayList<>();
        others.add(parties.family(then.winner().party()));
        race.contest().runnerUp().ifPresent(c -> others.add(parties.family(c.party())));
        others.removeIf(o -> o.equals(to));
        return others;
    }

    private BigDecimal share(Contest contest, String family) {
        long votes = 0;
        for (Candidacy candidacy : Race.ofParty(contest, family, parties)) {
            votes += candidacy.votes();
        }
        return Arithmetic.percent(votes, contest.validVotes());
    }
}
