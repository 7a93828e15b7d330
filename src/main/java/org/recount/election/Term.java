package org.recount.election;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time without a break as the member for one seat.
 *
 * @param seat       as it was named
 * @param from       day of the poll that was won first
 * @param byElection whether that was a by-election
 * @param until      day of the poll by which it ended: somebody else won the seat, or it was no more; empty where it
 *                   had not ended when the record was read
 */
public record Term(String seat, LocalDate from, boolean byElection, Optional<LocalDate> until) {

    /** Whether the other term goes on where this one ends: under another name, or for another seat. */
    public boolean goesOnIn(Term next) {
        return until.filter(next.from()::equals).isPresent();
    }
}
