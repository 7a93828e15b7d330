package org.recount.check.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.check.ResultLine;
import org.recount.claim.Parties;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.NationalFigures;
import org.recount.election.Party;
import org.recount.election.Previous;
import org.recount.election.Stated;
import org.recount.election.Tallies;

/** Sets what tallies say of themselves against what their counts give: the facts for the rules. */
final class TallyChecks {
    private static final int FAR = 1_000_000;

    private final Tallies tallies;
    private final Parties parties;

    TallyChecks(Tallies tallies, Parties parties) {
        this.tallies = tallies;
        this.parties = parties;
    }

    /** The totals of an election. */
    List<TallyCheck> of(Election election) {
        List<TallyCheck> checks = new ArrayList<>();
        for (NationalFigures.Difference one : NationalFigures.differences(election)) {
            checks.add(new TallyTotal(election.id(), one.party(), one.recorded(), one.counted()));
        }
        return checks;
    }

    /** One contest. */
    List<TallyCheck> of(Contest contest) {
        List<TallyCheck> checks = new ArrayList<>();
        checks.add(new TallySum(contest, contest.sum()));
        contest.electorate().stream()
                .filter(electors -> electors > 0)
                .forEach(electors -> checks.add(new TallyElectorate(contest, (long) contest.ballots(), electors)));
        stated(contest, checks);
        line(contest, checks);
        names(contest, checks);
        accounts(contest, checks);
        return checks;
    }

    private void stated(Contest contest, List<TallyCheck> checks) {
        Stated stated = contest.stated();
        stated.majority().ifPresent(m -> checks.add(new TallyMajority(contest, m)));
        if (!stated.member().isEmpty()) {
            checks.add(new TallyMember(contest, stated.member()));
        }
        if (!stated.first().isEmpty()) {
            checks.add(placed(contest, 1, stated.first(), contest.winner()));
        }
        if (!stated.second().isEmpty()) {
            contest.runnerUp().ifPresent(c -> checks.add(placed(contest, 2, stated.second(), c)));
        }
        for (Stated.Share share : stated.shares()) {
            contest.candidacies().stream()
                    .filter(c -> c.name().equals(share.name()) && c.party().equals(share.party()))
                    .forEach(c -> checks.add(
                            new TallyShare(contest, c.label(), share.percent(), c.votes(), off(share, c, contest))));
        }
        for (Stated.PartyVotes of : stated.partyVotes()) {
            long votes = contest.candidacies().stream()
                    .filter(c -> Party.countedAs(c.party()).equals(Party.countedAs(of.party())))
                    .mapToLong(Candidacy::votes)
                    .sum();
            checks.add(new TallyPartyVotes(contest, of.party(), of.votes(), votes));
        }
    }

    private TallyPlaced placed(Contest contest, int place, String party, Candidacy candidacy) {
        boolean same = parties.same(parties.ofAbbreviation(party).orElse(party), candidacy.party());
        return new TallyPlaced(contest, place, party, candidacy, same);
    }

    private static int off(Stated.Share share, Candidacy candidacy, Contest contest) {
        if (contest.validVotes() == 0) {
            return share.percent().signum() == 0 ? 0 : FAR;
        }
        BigDecimal actual = BigDecimal.valueOf(candidacy.votes() * 100L)
                .divide(
                        BigDecimal.valueOf(contest.validVotes()),
                        share.percent().scale() + 4,
                        RoundingMode.HALF_UP);
        return share.percent()
                .subtract(actual)
                .abs()
                .movePointRight(share.percent().scale())
                .min(BigDecimal.valueOf(FAR))
                .intValue();
    }

    private void line(Contest contest, List<TallyCheck> checks) {
        ResultLine.of(contest.resultLine(), parties).ifPresent(line -> {
            Set<String> before = new TreeSet<>();
            if (tallies.election(contest.election())
                    .filter(e -> e.kind() != ElectionKind.NOTIONAL)
                    .isPresent()) {
                Previous previous = tallies.previous(contest);
                previous.actual()
                        .ifPresent(c -> before.add(parties.family(c.winner().party())));
                previous.notional()
                        .ifPresent(c -> before.add(parties.family(c.winner().party())));
                previous.byElections()
                        .forEach(c -> before.add(parties.family(c.winner().party())));
            }
            checks.add(
                    new TallyLine(contest, line, parties.family(contest.winner().party()), List.copyOf(before)));
        });
    }

    private static void names(Contest contest, List<TallyCheck> checks) {
        Map<String, List<Candidacy>> byName = new HashMap<>();
        for (Candidacy candidacy : contest.candidacies()) {
            if (candidacy.name().isEmpty()) {
                continue;
            }
            byName.computeIfAbsent(candidacy.name(), n -> new ArrayList<>(1)).add(candidacy);
            WrittenName name = new WrittenName(candidacy);
            name.oddity()
                    .ifPresent(o -> checks.add(
                            new TallyName(contest, candidacy, o, name.meant().orElse(null))));
        }
        byName.forEach((name, all) -> {
            if (all.size() > 1) {
                checks.add(new TallyNamesake(
                        contest, name, all.stream().map(Candidacy::party).collect(Collectors.joining(" and "))));
            }
        });
    }

    /** The same contest in the other accounts of its election. */
    private void accounts(Contest contest, List<TallyCheck> checks) {
        List<Election> accounts = tallies.accounts(contest.election());
        for (Election other : accounts.subList(Math.min(1, accounts.size()), accounts.size())) {
            other.contest(contest.name())
                    .filter(c -> !c.equals(contest))
                    .ifPresent(c -> compare(contest, accounts.get(0), c, other, checks));
        }
    }

    private static void compare(
            Contest contest, Election relied, Contest same, Election other, List<TallyCheck> checks) {
        for (Candidacy candidacy : contest.candidacies()) {
            same.candidacies().stream()
                    .filter(c -> c.name().equals(candidacy.name()) && c.party().equals(candidacy.party()))
                    .forEach(c -> differing(
                            "the votes of " + c.label(), contest, relied, candidacy.votes(), other, c.votes(), checks));
        }
        differing("the valid votes", contest, relied, contest.validVotes(), other, same.validVotes(), checks);
        if (contest.electorate().isPresent() && same.electorate().isPresent()) {
            differing(
                    "the electorate",
                    contest,
                    relied,
                    contest.electorate().getAsInt(),
                    other,
                    same.electorate().getAsInt(),
                    checks);
        }
    }

    private static void differing(
            String figure,
            Contest contest,
            Election relied,
            long actual,
            Election other,
            long stated,
            List<TallyCheck> checks) {
        if (actual != stated) {
            checks.add(new TallyAccount(contest, figure, relied, actual, other, stated));
        }
    }
}
