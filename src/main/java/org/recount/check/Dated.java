package org.recount.check;

import java.util.List;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * "In 2019 she won here by 3,507": a majority in a sentence that opens with the year of its poll, and speaks of no other year,
 * of no other seat and of no rise or fall. Then no other poll is meant, and by whom it was won need not be told.
 */
record Dated(Setting around, Lookup lookup, Conventions.Near near) {

    boolean is(Decision decision) {
        Statement said = decision.claim.said();
        return decision.claim instanceof Claim.Majority
                && said.plain().contains(Plain.WHERE)
                && !Plain.course(said.plain())
                && alone(decision)
                && lookup.tallies()
                        .election(said.election())
                        .filter(poll -> opens(said, poll.date().getYear()))
                        .isPresent();
    }

    /** Whether its sentence gives no other majority: "In 2019 she won by 3,507, having won by 5,218 the time before". */
    private boolean alone(Decision decision) {
        return around.decisions().stream()
                .filter(other -> other != decision && other.claim instanceof Claim.Majority)
                .noneMatch(other -> around.together(decision.claim.said(), other.claim.said()));
    }

    private boolean opens(Statement said, int year) {
        int at = around.sentence(said).indexOf(String.valueOf(year));
        return at >= 0 && at <= near.beside() && around.years(said).equals(List.of(year));
    }
}
