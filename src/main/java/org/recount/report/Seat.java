package org.recount.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.check.JudgedClaim;
import org.recount.check.Verdict;
import org.recount.check.across.Row;
import org.recount.check.across.Topic;
import org.recount.check.across.Version;
import org.recount.review.Standing;

/** What articles say of one seat, or of the country, gathered as they come. */
final class Seat {
    /** Facts kept of a seat; an invented claim file may have any number of them. */
    private static final int MOST_FACTS = 400;
    /** Articles that a table can name. */
    private static final int MOST_SOURCES = 100;
    /** Findings that are shown without a statement that they judge. */
    private static final int MOST_BESIDE = 100;

    private final String name;
    private final String page;
    private final Map<Topic, Fact> facts = new LinkedHashMap<>();
    private final List<Fact.Source> sources = new ArrayList<>();
    private String latest = "";
    private int articles;
    private final Verdicts verdicts = new Verdicts();
    private final List<SeatView.Beside> beside = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();

    /** @param name official; empty for the country */
    Seat(String name, String page) {
        this.name = name;
        this.page = page;
    }

    /** Takes a statement; gives the fact that it is of, null where there are too many. */
    Fact add(JudgedClaim judged, Fact.Source source, OfficialFigures figures) {
        verdicts.add(judged.verdict());
        if (!source.page().equals(latest)) {
            latest = source.page();
            articles++;
            if (sources.size() < MOST_SOURCES) {
                sources.add(source);
            }
        }
        Topic topic = Fact.topic(judged.claim());
        Fact fact = facts.get(topic);
        if (fact == null) {
            if (facts.size() == MOST_FACTS) {
                return null;
            }
            fact = new Fact(topic);
            facts.put(topic, fact);
        }
        fact.add(judged, source, figures);
        return fact;
    }

    /** Takes from a row on a name that somebody misspells who writes it as it is on record. */
    void spelled(Row row, AcrossViews articles) {
        Fact fact = facts.get(row.topic());
        if (fact == null) {
            return;
        }
        for (Version version : row.versions()) {
            if (version.verdict() == Verdict.SUPPORTED) {
                version.tellers()
                        .forEach(teller -> articles.known(teller.article())
                                .ifPresent(source -> fact.addSpelled(new Fact.Told(
                                        source,
                                        version.verdict(),
                                        Display.clean(version.said()),
                                        "",
                                        teller.claim() == null ? "" : Anchors.claim(teller.claim())))));
            }
        }
    }

    /** Takes a finding on it that judges no statement. */
    void add(View.Item finding, Fact.Source source) {
        if (beside.size() < MOST_BESIDE) {
            beside.add(new SeatView.Beside(
                    finding.style(),
                    finding.sign(),
                    finding.word(),
                    finding.quote(),
                    finding.message(),
                    source.page() + "#" + finding.anchor(),
                    source.name(),
                    source.title()));
        }
    }

    /** Findings on it that judge no statement, in the order of the input. */
    List<SeatView.Beside> beside() {
        return List.copyOf(beside);
    }

    /** Takes a finding on it that is not open. */
    void leaveOut(View.Omission finding, Standing standing) {
        leftOut.add(finding, standing);
    }

    /** Findings on it that are not open; null where there are none. */
    View.Omissions leftOut() {
        return leftOut.list();
    }

    String name() {
        return name;
    }

    String page() {
        return page;
    }

    List<Fact> facts() {
        return new ArrayList<>(facts.values());
    }

    /** The first articles that speak of it, in the order of the input. */
    List<Fact.Source> sources() {
        return List.copyOf(sources);
    }

    /** How many articles speak of it. */
    int articles() {
        return articles;
    }

    /** Of every statement, those too that are not kept. */
    Verdicts verdicts() {
        return verdicts;
    }
}
