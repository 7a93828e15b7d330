package org.recount.check.tally;

import java.util.List;
import org.recount.check.ResultLine;
import org.recount.claim.ClaimKind;
import org.recount.election.Contest;

/**
 * The official result line against the votes.
 *
 * @param contest the contest
 * @param line    as read
 * @param winner  family of the winner's party
 * @param before  families that won the seat at the election before, on any base that is loaded; empty where none is
 */
public record TallyLine(Contest contest, ResultLine line, String winner, List<String> before) implements TallyCheck {
    public TallyLine {
        before = List.copyOf(before);
    }

    /** Whether a result before is loaded and none has the party that the line takes the seat from. */
    public boolean fromOther() {
        return line.from() != null && !before.isEmpty() && !before.contains(line.from());
    }

    @Override
    public String account() {
        return "the result line is \u201c%s\u201d; %s (%s) polled most%s"
                .formatted(
                        contest.resultLine(),
                        contest.winner().label(),
                        winner,
                        fromOther() ? ", and the seat was won before by " + String.join(" or ", before) : "");
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return kind == ClaimKind.SEAT_CHANGE || kind == ClaimKind.PARTY;
    }
}
