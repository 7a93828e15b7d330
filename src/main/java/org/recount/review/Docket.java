package org.recount.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.across.Row;

/** Tells how each finding of a run stands, by what people decided and by a baseline. For one thread. */
public final class Docket {
    private final Optional<Baseline> baseline;
    private final LocalDate today;
    private final Map<String, Suppression> suppressions = new HashMap<>();
    private final Map<String, Review> reviews = new HashMap<>();
    private final Set<Path> read = new HashSet<>();
    private final Set<Suppression> expired = new HashSet<>();

    /** @param today decides whether a suppression still holds */
    public Docket(Optional<Baseline> baseline, LocalDate today) {
        this.baseline = baseline;
        this.today = today;
    }

    /** One on which nothing was decided and that compares with nothing. */
    public static Docket empty() {
        return new Docket(Optional.empty(), LocalDate.EPOCH);
    }

    /**
     * Reads what was decided about the articles of a folder; again does nothing.
     *
     * @throws IOException if a file of decisions has a flaw; the message says where and what to do
     */
    public void beside(Path folder) throws IOException {
        if (!read.add(folder)) {
            return;
        }
        for (Suppression one : Suppressions.in(folder)) {
            put(suppressions, one.subject().trace(), one);
        }
        for (Review one : ReviewLog.in(folder)) {
            put(reviews, one.subject().trace(), one);
        }
    }

    private static <T> void put(Map<String, T> decisions, Trace trace, T decision) {
        decisions.put(trace.id(), decision);
        if (!trace.fingerprint().isEmpty()) {
            decisions.put(trace.fingerprint(), decision);
        }
    }

    /** Whether a file of this name, beside articles, is one that decisions are read from. */
    public static boolean reads(String name) {
        return name.equals(Suppressions.FILE) || name.equals(ReviewLog.FILE);
    }

    /** How a finding on one article stands. */
    public Standing of(Finding finding) {
        return of(Trace.of(finding));
    }

    /** How a finding on several articles stands. */
    public Standing of(Row row, Row.Found found) {
        return of(Trace.of(row, found));
    }

    private Standing of(Trace trace) {
        if (baseline.isEmpty() && suppressions.isEmpty() && reviews.isEmpty()) {
            return Standing.OPEN;
        }
        Standing.Age age = baseline.map(before -> before.has(trace) ? Standing.Age.KNOWN : Standing.Age.NEW)
                .orElse(Standing.Age.NOT_COMPARED);
        Suppression suppression = either(suppressions, trace);
        if (suppression != null && !suppression.holds(today)) {
            expired.add(suppression);
            suppression = null;
        }
        return new Standing(age, suppression, either(reviews, trace));
    }

    private static <T> T either(Map<String, T> decisions, Trace trace) {
        T byWords = decisions.get(trace.id());
        return byWords == null ? decisions.get(trace.fingerprint()) : byWords;
    }

    /** The same with only the findings that are open. */
    public Judgement open(Judgement judgement) {
        List<Finding> open = judgement.findings().stream()
                .filter(finding -> of(finding).open())
                .toList();
        return open.size() == judgement.findings().size()
                ? judgement
                : new Judgement(judgement.article(), judgement.claims(), open, judgement.unread());
    }

    /** The same with only the findings that are open. */
    public Row open(Row row) {
        List<Row.Found> open =
                row.findings().stream().filter(found -> of(row, found).open()).toList();
        return open.size() == row.findings().size()
                ? row
                : new Row(row.topic(), row.articles(), row.actual(), row.versions(), open);
    }

    /** An article of this run. */
    public void met(Judgement judgement) {
        baseline.ifPresent(before -> before.met(
                judgement.article().id(),
                judgement.findings().stream().map(Trace::of).collect(Collectors.toSet())));
    }

    /** Whether the run is compared with an earlier one. */
    public boolean compares() {
        return baseline.isPresent();
    }

    /** How many findings of the baseline on articles of this run are there no more. */
    public int gone() {
        return baseline.map(Baseline::gone).orElse(0);
    }

    /** Suppressions that met their finding after they had expired. */
    public List<Suppression> expired() {
        return new ArrayList<>(expired);
    }
}
