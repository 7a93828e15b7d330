package org.recount.check;

import java.util.HashMap;
import java.util.Map;
import org.recount.claim.Statement;

/** How many figures of each contest and of each election an article gives rightly, and how many differ. */
final class FiguresTold {
    private final Map<String, Count> contests = new HashMap<>();
    private final Map<String, Count> elections = new HashMap<>();

    /** Those of an article as they are now: what is taken back afterwards still counts. */
    FiguresTold(Setting around) {
        for (Decision decision : around.decisions()) {
            Statement said = decision.claim.said();
            if (HowTold.figure(decision.claim) && said.election() != null) {
                contests.computeIfAbsent(contest(said), k -> new Count()).add(decision);
                elections.computeIfAbsent(said.election(), k -> new Count()).add(decision);
            }
        }
    }

    /** Whether any of the contest of a claim is right. */
    boolean borneOut(Statement said) {
        Count figures = contests.get(contest(said));
        return figures != null && figures.agree > 0;
    }

    /** Whether at least so many of the contest of a figure differ, and more than agree. */
    boolean contestMostlyWrong(Statement said, int crowd) {
        return contests.get(contest(said)).mostlyWrong(crowd);
    }

    /** Whether at least so many of the election of a figure differ, and more than agree. */
    boolean electionMostlyWrong(Statement said, int crowd) {
        return elections.get(said.election()).mostlyWrong(crowd);
    }

    private static String contest(Statement said) {
        return said.election() + '\n' + said.contest();
    }

    private static final class Count {
        private int agree;
        private int differ;

        void add(Decision decision) {
            boolean slipped = decision.slipped();
            if (slipped || decision.verdict == Verdict.SUPPORTED || decision.verdict == Verdict.IMPRECISE) {
                agree++;
            } else if (decision.verdict == Verdict.REFUTED) {
                differ++;
            }
        }

        boolean mostlyWrong(int crowd) {
            return differ >= crowd && differ > agree;
        }
    }
}
