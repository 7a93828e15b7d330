package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.check.Verdict;
import org.recount.claim.ClaimKind;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;

/** What articles say of a seat as its page shows it. */
final class SeatPages {
    private static final int MOST_COLUMNS = 12;
    /** Statements of a page, about: a browser is slow beyond. */
    private static final int MOST_STATEMENTS = 1_500;
    /** Statements of one fact, tried in turn until a page has room for all its facts. */
    private static final int[] SHARES = {300, 100, 30, 10, 3};

    /** In the order in which a declaration tells them. */
    private static final List<ClaimKind> ORDER = List.of(
            ClaimKind.SEAT_CHANGE,
            ClaimKind.WINNER,
            ClaimKind.MAJORITY,
            ClaimKind.SEAT_COUNT,
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.PLACE,
            ClaimKind.DEFEATED,
            ClaimKind.PARTY,
            ClaimKind.NAME,
            ClaimKind.INCUMBENT,
            ClaimKind.TENURE,
            ClaimKind.SWING,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.COMPARISON,
            ClaimKind.DATE);

    private final OfficialFigures figures;
    private final Results results;

    SeatPages(OfficialFigures figures) {
        this.figures = figures;
        this.results = new Results(figures);
    }

    SeatView.Page of(Seat seat) {
        Map<String, List<Fact>> byPoll = byPoll(seat);
        List<SeatView.Result> official = new ArrayList<>();
        for (String poll : byPoll.keySet()) {
            contest(poll, seat).ifPresent(contest -> official.add(results.of(contest, "result-" + official.size())));
        }
        List<Fact> all = byPoll.values().stream().flatMap(List::stream).toList();
        List<Fact.Source> sources = seat.sources();
        int statements = seat.verdicts().all();
        int share = share(all);
        int left = statements
                - all.stream()
                        .mapToInt(fact -> fact.told().size() + fact.left())
                        .sum();
        return new SeatView.Page(
                seat.name().isEmpty() ? "The whole country" : Display.clean(seat.name()),
                Figures.count(statements, "statement", "statements")
                        + " in "
                        + Figures.count(seat.articles(), "article", "articles"),
                seat.verdicts().views(),
                official.isEmpty() ? null : official.get(0),
                official.isEmpty() ? List.of() : official.subList(1, official.size()),
                sources.size() < 2 ? null : matrix(byPoll, sources, seat.articles()),
                title(statements, all, share),
                all.stream().map(fact -> topic(fact, poll(fact, byPoll), share)).toList(),
                ArticlePages.more(left, ReportFolder.CLAIMS),
                seat.beside(),
                seat.leftOut());
    }

    /** The facts by the poll they are of, the one most spoken of first; names belong to it too. */
    private Map<String, List<Fact>> byPoll(Seat seat) {
        Map<String, Integer> spoken = new LinkedHashMap<>();
        for (Fact fact : seat.facts()) {
            if (fact.topic().election() != null) {
                spoken.merge(fact.topic().election(), fact.told().size(), Integer::sum);
            }
        }
        List<String> polls = new ArrayList<>(spoken.keySet());
        polls.sort(Comparator.comparingInt((String poll) -> -spoken.get(poll)));
        Map<String, List<Fact>> byPoll = new LinkedHashMap<>();
        polls.forEach(poll -> byPoll.put(poll, new ArrayList<>()));
        String first = polls.isEmpty() ? "" : polls.get(0);
        for (Fact fact : seat.facts()) {
            String poll = Objects.requireNonNullElse(fact.topic().election(), first);
            byPoll.computeIfAbsent(poll, p -> new ArrayList<>()).add(fact);
        }
        byPoll.forEach((poll, facts) -> facts.sort(Comparator.comparingInt(
                        (Fact fact) -> ORDER.indexOf(fact.topic().kind()))
                .thenComparing(fact -> place(contest(poll, seat), fact.topic().subject()))));
        return byPoll;
    }

    private Optional<Contest> contest(String poll, Seat seat) {
        return seat.name().isEmpty() ? Optional.empty() : figures.tallies().contest(poll, seat.name());
    }

    private static int place(Optional<Contest> contest, String subject) {
        List<Candidacy> ranked = contest.map(Contest::candidacies).orElse(List.of());
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).name().equals(subject)) {
                return i;
            }
        }
        return ranked.size();
    }

    /** What the poll is called where more than one is spoken of; null else. */
    private String poll(String id, Map<String, List<Fact>> byPoll) {
        return byPoll.size() < 2
                ? null
                : figures.tallies()
                        .election(id)
                        .map(Election::title)
                        .map(Display::clean)
                        .orElse(Display.clean(id));
    }

    private String poll(Fact fact, Map<String, List<Fact>> byPoll) {
        String first = byPoll.keySet().iterator().next();
        String own = Objects.requireNonNullElse(fact.topic().election(), first);
        return own.equals(first) ? null : poll(own, byPoll);
    }

    private SeatView.Matrix matrix(Map<String, List<Fact>> byPoll, List<Fact.Source> sources, int articles) {
        List<Fact.Source> columns = sources.subList(0, Math.min(MOST_COLUMNS, sources.size()));
        List<SeatView.Section> sections = new ArrayList<>();
        byPoll.forEach((poll, facts) -> sections.add(new SeatView.Section(
                poll(poll, byPoll),
                facts.stream().map(fact -> row(fact, columns)).toList())));
        int left = articles - columns.size();
        return new SeatView.Matrix(
                columns,
                sections,
                left == 0
                        ? null
                        : "%s speak of it too: see the statements below."
                                .formatted(Figures.count(left, "more article", "more articles")));
    }

    private static SeatView.Row row(Fact fact, List<Fact.Source> columns) {
        List<List<SeatView.Cell>> cells = new ArrayList<>();
        for (Fact.Source column : columns) {
            cells.add(cells(fact, column));
        }
        return new SeatView.Row(FactWords.of(fact.topic()), actual(fact), apart(fact), cells);
    }

    /** What an article says of it, each way once. */
    private static List<SeatView.Cell> cells(Fact fact, Fact.Source column) {
        Map<String, SeatView.Cell> cells = new LinkedHashMap<>();
        told(fact)
                .filter(told -> told.source().page().equals(column.page()))
                .forEach(told -> cells.putIfAbsent(
                        told.verdict() + told.said(),
                        new SeatView.Cell(
                                Words.style(told.verdict()),
                                Words.sign(told.verdict()),
                                Words.of(told.verdict()),
                                told.said(),
                                told.href())));
        return List.copyOf(cells.values());
    }

    /** The statements of it, and of a name those who write it as it is on record. */
    private static Stream<Fact.Told> told(Fact fact) {
        return Stream.concat(fact.told().stream(), fact.spelled().stream());
    }

    private static String actual(Fact fact) {
        String actual = fact.record().map(OnRecord::actual).orElse("");
        if (!actual.isEmpty()) {
            return actual;
        }
        boolean counted = fact.topic().kind() == ClaimKind.SEAT_COUNT
                && fact.told().stream().anyMatch(told -> told.verdict() != Verdict.NOT_ENOUGH_INFO);
        return counted ? "no one figure" : "not known";
    }

    /** Whether some articles are borne out and some are not, and it is not the same that they say. */
    private static boolean apart(Fact fact) {
        List<Fact.Told> decided = told(fact)
                .filter(told -> told.verdict() != Verdict.NOT_ENOUGH_INFO)
                .toList();
        return decided.stream().map(Fact.Told::verdict).distinct().count() > 1
                && decided.stream().map(Fact.Told::said).distinct().count() > 1;
    }

    private static String title(int statements, List<Fact> facts, int share) {
        if (statements == 1) {
            return "The statement";
        }
        int shown = facts.stream()
                .mapToInt(fact -> Math.min(share, fact.told().size()))
                .sum();
        return (shown == statements ? "All " : Figures.grouped(shown) + " of ")
                + Figures.grouped(statements)
                + " statements";
    }

    private static int share(List<Fact> facts) {
        for (int share : SHARES) {
            if (facts.stream()
                            .mapToInt(fact -> Math.min(share, fact.told().size()))
                            .sum()
                    <= MOST_STATEMENTS) {
                return share;
            }
        }
        return SHARES[SHARES.length - 1];
    }

    /** What is not borne out comes first where there is no room for all. */
    private static List<Fact.Told> told(Fact fact, int share) {
        List<Fact.Told> told = new ArrayList<>(fact.told());
        if (told.size() > share || fact.left() > 0) {
            told.sort(Comparator.comparingInt(each -> Verdicts.ORDER.indexOf(each.verdict())));
        }
        return told.subList(0, Math.min(share, told.size()));
    }

    private static SeatView.Topic topic(Fact fact, String poll, int share) {
        List<Fact.Told> told = told(fact, share);
        String actual = fact.record().map(OnRecord::actual).orElse("");
        return new SeatView.Topic(
                FactWords.of(fact.topic())
                        + (poll == null ? "" : ", " + poll)
                        + (actual.isEmpty() ? "" : ": " + actual),
                told.stream().map(SeatPages::statement).toList(),
                ArticlePages.more(fact.left() + fact.told().size() - told.size(), ReportFolder.CLAIMS));
    }

    private static SeatView.Statement statement(Fact.Told told) {
        Verdict verdict = told.verdict();
        return new SeatView.Statement(
                Words.style(verdict),
                Words.sign(verdict),
                Words.of(verdict).toLowerCase(java.util.Locale.ROOT),
                verdict == Verdict.REFUTED ? "q-differs" : verdict == Verdict.IMPRECISE ? "q-imprecise" : "",
                told.quote(),
                told.href(),
                told.source().name(),
                told.source().title());
    }
}
