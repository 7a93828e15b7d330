package org.recount.election;

import java.util.List;
import java.util.Optional;

/**
 * What stood before a contest.
 *
 * @param actual       the seat of the same name at the general election before, on whatever boundaries it then had
 * @param notional     that election worked out on this contest's boundaries
 * @param byElections  of this seat, or the old one that it is mostly made of, since then and before this contest, latest first
 * @param predecessors contests of the old seats that this one was made of, largest part first
 */
public record Previous(
        Optional<Contest> actual, Optional<Contest> notional, List<Contest> byElections, List<Contest> predecessors) {

    public Previous {
        byElections = List.copyOf(byElections);
        predecessors = List.copyOf(predecessors);
    }
}
