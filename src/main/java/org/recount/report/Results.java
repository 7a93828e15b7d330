package org.recount.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Previous;

/** Official results as the page of a seat shows them. */
final class Results {
    private static final int TICK = 20;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final OfficialFigures figures;

    Results(OfficialFigures figures) {
        this.figures = figures;
    }

    /** The result of a contest. */
    SeatView.Result of(Contest contest, String id) {
        Election election = figures.tallies().election(contest.election()).orElseThrow();
        Previous previous = figures.tallies().previous(contest);
        Optional<Contest> basis = basis(election, previous);
        int scale = scale(contest, basis);
        List<SeatView.Bar> bars = new ArrayList<>();
        for (Candidacy candidacy : contest.candidacies()) {
            bars.add(bar(contest, candidacy, basis, scale));
        }
        boolean marked = bars.stream().anyMatch(bar -> bar.before() != null);
        return new SeatView.Result(
                id,
                Display.clean(election.title()),
                Display.clean(contest.winner().label()) + ", majority " + Figures.grouped(contest.majority()),
                keyFigures(contest),
                scale,
                bars,
                ticks(scale),
                marked ? marker(basis.orElseThrow()) : "",
                new View.Link(
                        Display.clean(election.source().title()),
                        Links.safe(election.source().url())),
                new BeforeViews(figures).of(contest, previous));
    }

    /** The result that changes are counted from: on the same boundaries. */
    private Optional<Contest> basis(Election election, Previous previous) {
        return previous.notional()
                .or(() -> previous.actual()
                        .filter(old -> figures.tallies()
                                .election(old.election())
                                .filter(before -> before.boundaries().equals(election.boundaries()))
                                .isPresent()));
    }

    private String marker(Contest basis) {
        Election election = figures.tallies().election(basis.election()).orElseThrow();
        String year = String.valueOf(election.date().getYear());
        return (election.kind() == ElectionKind.NOTIONAL ? year + " notional" : year)
                + " share of the same party; points are counted from it.";
    }

    private List<SeatView.Figure> keyFigures(Contest contest) {
        List<SeatView.Figure> all = new ArrayList<>();
        Candidacy winner = contest.winner();
        String line = contest.resultLine().isEmpty() ? winner.party() : contest.resultLine();
        all.add(new SeatView.Figure("Result", Display.clean(line), Display.clean(winner.label())));
        contest.runnerUp()
                .ifPresent(second -> all.add(new SeatView.Figure(
                        "Majority",
                        Figures.grouped(contest.majority()),
                        "%s \u2212 %s".formatted(Figures.grouped(winner.votes()), Figures.grouped(second.votes())))));
        contest.turnout()
                .ifPresent(turnout -> all.add(new SeatView.Figure(
                        "Turnout, valid votes",
                        Figures.rounded(turnout, 1) + " %",
                        Figures.grouped(contest.validVotes())
                                + " of "
                                + Figures.grouped(contest.electorate().orElse(0)))));
        contest.rejected().ifPresent(rejected -> all.add(rejected(contest, rejected)));
        return all;
    }

    private static SeatView.Figure rejected(Contest contest, int rejected) {
        String with = contest.electorate().isPresent() && contest.electorate().getAsInt() > 0
                ? "%s with them: %s %%"
                        .formatted(
                                Figures.grouped(contest.ballots()),
                                Figures.rounded(
                                        Contest.percent(
                                                contest.ballots(),
                                                contest.electorate().getAsInt()),
                                        1))
                : Figures.grouped(contest.ballots()) + " with them";
        return new SeatView.Figure("Rejected papers", Figures.grouped(rejected), with);
    }

    private int scale(Contest contest, Optional<Contest> basis) {
        BigDecimal most = contest.share(contest.winner());
        if (basis.isPresent()) {
            most = most.max(basis.get().share(basis.get().winner()));
        }
        return Math.max(
                1,
                most.divide(BigDecimal.valueOf(TICK), 0, RoundingMode.CEILING).intValue());
    }

    private static List<SeatView.Tick> ticks(int scale) {
        List<SeatView.Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= scale; i++) {
            BigDecimal x = BigDecimal.valueOf(100L * i).divide(BigDecimal.valueOf(scale), 2, RoundingMode.HALF_UP);
            String anchor = i == 0 ? "start" : i == scale ? "end" : "middle";
            ticks.add(new SeatView.Tick(i == 0 ? "0" : i * TICK + " %", x.toPlainString() + "%", anchor));
        }
        return ticks;
    }

    private SeatView.Bar bar(Contest contest, Candidacy candidacy, Optional<Contest> basis, int scale) {
        BigDecimal share = contest.share(candidacy);
        int place = contest.place(candidacy);
        Optional<Candidacy> old = basis.flatMap(before -> same(contest, candidacy, before));
        Optional<BigDecimal> then = old.map(before -> basis.orElseThrow().share(before));
        String printed = Figures.rounded(share, 1) + " %";
        return new SeatView.Bar(
                place == 1 ? "first" : place == 2 ? "second" : "other",
                Display.clean(candidacy.label()),
                candidacy.name().isEmpty() ? "" : Display.clean(candidacy.party()) + (place == 1 ? ", elected" : ""),
                printed + " of valid votes"
                        + then.map(before -> ", " + Figures.rounded(before, 1) + " % before")
                                .orElse(""),
                thousandths(share, scale),
                then.map(before -> thousandths(before, scale)).orElse(null),
                Figures.grouped(candidacy.votes()),
                printed,
                then.map(before -> Figures.signed(share.subtract(before).setScale(1, RoundingMode.HALF_UP)))
                        .orElse("\u2013"));
    }

    /** Who stood for the same party before, where that is one each. */
    private Optional<Candidacy> same(Contest contest, Candidacy candidacy, Contest before) {
        List<Candidacy> now = contest.candidacies().stream()
                .filter(other -> figures.sameParty(candidacy.party(), other.party()))
                .toList();
        List<Candidacy> then = before.candidacies().stream()
                .filter(other -> figures.sameParty(candidacy.party(), other.party()))
                .toList();
        return now.size() == 1 && then.size() == 1 ? Optional.of(then.get(0)) : Optional.empty();
    }

    private static String thousandths(BigDecimal percent, int scale) {
        return percent.multiply(THOUSAND)
                .divide(BigDecimal.valueOf((long) scale * TICK), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
