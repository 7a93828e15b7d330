package org.recount.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recount.check.Judgement;
import org.recount.check.Verdict;

/** How many claims got each verdict. */
final class Verdicts {
    /** In the order in which pages tell them: what needs a look comes first. */
    static final List<Verdict> ORDER =
            List.of(Verdict.REFUTED, Verdict.IMPRECISE, Verdict.NOT_ENOUGH_INFO, Verdict.SUPPORTED);

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    /** Those of an article's claims. */
    static Verdicts of(Judgement judgement) {
        Verdicts verdicts = new Verdicts();
        judgement.claims().forEach(claim -> verdicts.add(claim.verdict()));
        return verdicts;
    }

    void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** How many are not borne out. */
    int amiss() {
        return of(Verdict.REFUTED) + of(Verdict.IMPRECISE);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those that occur, for a page. */
    List<View.Facet> views() {
        return ORDER.stream()
                .filter(verdict -> of(verdict) > 0)
                .map(verdict -> new View.Facet(
                        verdict.name(),
                        Words.of(verdict),
                        Words.verb(verdict, of(verdict)),
                        of(verdict),
                        Words.style(verdict),
                        Words.sign(verdict),
                        ""))
                .toList();
    }
}
