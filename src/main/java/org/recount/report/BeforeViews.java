package org.recount.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Previous;

/** What stood before a contest: as it was won, and where boundaries changed worked out on the new ones. */
final class BeforeViews {
    /** Parties told of each result. */
    private static final int PARTIES = 3;

    private final OfficialFigures figures;

    BeforeViews(OfficialFigures figures) {
        this.figures = figures;
    }

    /** What is told beside the result; null where nothing is loaded. */
    SeatView.Before of(Contest contest, Previous previous) {
        List<Contest> told = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        previous.actual().ifPresent(old -> add(told, columns, old, "As won"));
        if (previous.actual().isEmpty() && !previous.predecessors().isEmpty()) {
            Contest largest = previous.predecessors().get(0);
            add(told, columns, largest, Display.clean(largest.name()));
        }
        previous.notional().ifPresent(old -> add(told, columns, old, "Notional"));
        if (told.isEmpty()) {
            return null;
        }
        List<SeatView.BeforeRow> rows = new ArrayList<>();
        for (String party : parties(told)) {
            rows.add(new SeatView.BeforeRow(
                    Display.clean(party),
                    told.stream().map(old -> votes(old, party)).toList()));
        }
        SeatView.BeforeRow majority = new SeatView.BeforeRow(
                "Majority",
                told.stream().map(old -> Figures.grouped(old.majority())).toList());
        String year = String.valueOf(election(told.get(0)).date().getYear());
        return new SeatView.Before(
                told.size() > 1 ? year + ", told two ways" : year,
                columns,
                rows,
                majority,
                note(contest, previous, year));
    }

    private static void add(List<Contest> told, List<String> columns, Contest old, String column) {
        told.add(old);
        columns.add(column);
    }

    private Election election(Contest contest) {
        return figures.tallies().election(contest.election()).orElseThrow();
    }

    private static Set<String> parties(List<Contest> told) {
        Set<String> parties = new LinkedHashSet<>();
        for (Contest old : told) {
            old.candidacies().stream().limit(PARTIES).map(Candidacy::party).forEach(parties::add);
        }
        return parties;
    }

    private static String votes(Contest old, String party) {
        List<Candidacy> of = old.of(party);
        return of.isEmpty()
                ? "\u2013"
                : Figures.grouped(of.stream().mapToInt(Candidacy::votes).sum());
    }

    private String note(Contest contest, Previous previous, String year) {
        List<String> sentences = new ArrayList<>();
        Optional<Contest> notional = previous.notional();
        if (notional.isPresent() && previous.actual().isPresent()) {
            sentences.add(
                    "The boundaries changed. A majority \u201Cin %s\u201D means %s; %s agrees where no year is named or it is called notional."
                            .formatted(
                                    year,
                                    Figures.grouped(previous.actual().get().majority()),
                                    Figures.grouped(notional.get().majority())));
        } else if (!contest.succeeds().isEmpty()) {
            sentences.add("The seat is new, made mostly of "
                    + Display.clean(String.join(
                            ", ", contest.succeeds().stream().limit(PARTIES).toList())) + ".");
        }
        for (Contest since : previous.byElections()) {
            sentences.add("Since then: %s, won by %s (%s) with a majority of %s."
                    .formatted(
                            Display.clean(election(since).title()),
                            Display.clean(since.winner().label()),
                            Display.clean(since.winner().party()),
                            Figures.grouped(since.majority())));
        }
        return String.join(" ", sentences);
    }
}
