package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.election.SeatKey;

/** Who is said to be ahead of whom, against their votes or shares. */
final class ToldOrder implements Within.Concern {
    @Override
    public void find(Told all, Within.Groups groups) {
        if (all.national()) {
            return;
        }
        for (Told told : all.byElection()) {
            for (Map<String, Decision> figures : List.of(told.votes(), told.shares())) {
                if (figures.size() >= 2) {
                    told.claims().forEach(outcome -> order(outcome, figures, groups));
                }
            }
        }
    }

    private static void order(Decision outcome, Map<String, Decision> figures, Within.Groups groups) {
        Claim claim = outcome.claim;
        Decision ahead = figure(figures, claim.said().subject());
        if (ahead == null) {
            return;
        }
        List<Decision> behind = new ArrayList<>(1);
        if (claim.kind() == ClaimKind.DEFEATED) {
            Decision other = figure(figures, claim.said().object());
            if (other != null) {
                behind.add(other);
            }
        } else if (claim.kind() == ClaimKind.WINNER || (claim instanceof Claim.Place place && place.place() == 1)) {
            behind.addAll(figures.values());
        }
        for (Decision other : behind) {
            // Where the tally bears out the figures and leaves the outcome open, that is of another election.
            boolean apart = outcome.verdict == Verdict.NOT_ENOUGH_INFO
                    && ahead.verdict == Verdict.SUPPORTED
                    && other.verdict == Verdict.SUPPORTED;
            if (other != ahead && !apart) {
                boolean fits = Told.value(ahead).add(Told.slack(ahead)).compareTo(Told.value(other)) >= 0;
                groups.add(
                        new OrderFigures(claim, ahead.claim, other.claim, fits),
                        outcome,
                        !fits,
                        List.of(outcome, ahead, other));
            }
        }
    }

    private static Decision figure(Map<String, Decision> figures, String name) {
        return name == null ? null : figures.get(SeatKey.of(name));
    }
}
