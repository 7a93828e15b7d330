package org.recount.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Article;
import org.recount.election.SeatKey;

/**
 * What one article says that ought to fit together, tally or no tally. Only of claims that are pinned down and have no
 * finding yet, so that one fault gives one finding.
 */
final class Within {
    private final Repeats repeats;
    private final List<Concern> concerns;

    Within(Arithmetic arithmetic, Lookup lookup, Retelling retelling, Conventions.Doubts doubts) {
        this.repeats = new Repeats(retelling);
        this.concerns = List.of(
                new ToldMargin(arithmetic),
                new ToldShares(),
                new ToldTotal(arithmetic),
                new ToldOrder(),
                new ToldChange(arithmetic, lookup),
                new ToldSwing(lookup, doubts),
                new ToldNames(lookup));
    }

    /** One sort of figures that ought to fit together. */
    interface Concern {
        /** Adds what the article tells of a contest and can be set against each other. */
        void find(Told told, Groups groups);
    }

    /**
     * Claims that belong together, and the decision that a finding on them is added to.
     *
     * @param contradicts whether they cannot all be right
     * @param involved    every claim that the check rests on
     */
    record Group(Check check, Decision decision, boolean contradicts, List<Decision> involved) {}

    /** Collects groups; what has contradicted once is not set against anything else. */
    static final class Groups {
        private final List<Group> groups = new ArrayList<>(0);
        private final Set<Decision> implicated = Collections.newSetFromMap(new IdentityHashMap<>(4));

        /** What a tally bears out is not accused by other figures of the article. */
        void add(Check check, Decision decision, boolean contradicts, List<Decision> involved) {
            if (decision.verdict == Verdict.SUPPORTED || involved.stream().anyMatch(implicated::contains)) {
                return;
            }
            groups.add(new Group(check, decision, contradicts, involved));
            if (contradicts) {
                implicated.addAll(involved);
            }
        }
    }

    List<Group> groups(Article article, List<Decision> decisions) {
        Groups groups = new Groups();
        List<Decision> open = new ArrayList<>(decisions.size());
        for (Decision decision : decisions) {
            if (decision.open() && !stray(decision)) {
                open.add(decision);
            }
        }
        if (borneOut(open)) {
            return groups.groups;
        }
        repeats.find(article, open, groups);
        Map<String, List<Decision>> contests = new LinkedHashMap<>();
        for (Decision decision : open) {
            String seat = decision.claim.said().contest();
            contests.computeIfAbsent(seat == null ? "" : SeatKey.of(seat), k -> new ArrayList<>())
                    .add(decision);
        }
        contests.forEach((seat, of) -> {
            if (!borneOut(of)) {
                Told told = new Told(seat.isEmpty(), of);
                concerns.forEach(concern -> concern.find(told, groups));
            }
        });
        return groups.groups;
    }

    /** A figure of somebody who is not on the ballot that is loaded was rather said of somebody or something else. */
    private static boolean stray(Decision decision) {
        return decision.lack == Lack.NO_CANDIDACY
                && decision.verdict == Verdict.NOT_ENOUGH_INFO
                && decision.claim.quantity().isPresent();
    }

    /** Whether a tally bears all of them out: then nobody looks at how they fit together, as no group would be taken. */
    private static boolean borneOut(List<Decision> decisions) {
        for (Decision decision : decisions) {
            if (decision.verdict != Verdict.SUPPORTED) {
                return false;
            }
        }
        return true;
    }
}
