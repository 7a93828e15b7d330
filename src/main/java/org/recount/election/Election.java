package org.recount.election;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One poll, or a notional one, with the contests that are loaded.
 *
 * @param id         permanent, {@code uk-2024} or {@code by-election-rochdale-2024-02-29}
 * @param title      for readers, "General election of 4 July 2024"
 * @param kind       general, by-election, notional
 * @param date       polling day
 * @param boundaries id of the set of boundaries, {@code uk-2010}, {@code uk-2023}
 * @param status     how far the figures can be relied on
 * @param source     where they come from
 * @param complete   whether every contest of the election is loaded
 * @param contests   those loaded
 * @param totals     national totals by party, most seats first; empty where the file has none
 * @param flows      seats that changed hands nationally; empty where the file has none
 * @param asOf       the moment up to which the figures were counted or corrected; empty where the file does not tell
 */
public record Election(
        String id,
        String title,
        ElectionKind kind,
        LocalDate date,
        String boundaries,
        Status status,
        Source source,
        boolean complete,
        List<Contest> contests,
        List<PartyTotal> totals,
        List<SeatFlow> flows,
        Optional<LocalDateTime> asOf) {

    public Election {
        contests = List.copyOf(contests);
        totals = List.copyOf(totals);
        flows = List.copyOf(flows);
    }

    /** An election whose file does not tell up to when it was counted. */
    public Election(
            String id,
            String title,
            ElectionKind kind,
            LocalDate date,
            String boundaries,
            Status status,
            Source source,
            boolean complete,
            List<Contest> contests,
            List<PartyTotal> totals,
            List<SeatFlow> flows) {
        this(id, title, kind, date, boundaries, status, source, complete, contests, totals, flows, Optional.empty());
    }

    /** The contest of a seat, whatever the case and punctuation of its name. */
    public Optional<Contest> contest(String seat) {
        String key = SeatKey.of(seat);
        return contests.stream().filter(c -> SeatKey.of(c.name()).equals(key)).findFirst();
    }
}
