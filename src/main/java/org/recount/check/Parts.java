package org.recount.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.recount.claim.NamedSeats;
import org.recount.claim.Parties;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.PartyTotal;
import org.recount.election.SeatFlow;
import org.recount.election.SeatKey;

/**
 * Elections in a part of the country: its contests, and the totals by party that they add up to. Areas are the regions of
 * the tallies, and those that the conventions make up of several regions, or of seats; or seats that are named themselves. Safe for
 * many threads.
 */
final class Parts {
    private final Map<String, List<String>> areas;
    private final Map<String, Election> known = new ConcurrentHashMap<>();

    private final Parties parties;

    Parts(Map<String, List<String>> areas, Parties parties) {
        this.areas = areas;
        this.parties = parties;
    }

    /** The part of an election that was held in an area. */
    Election of(Election whole, String area) {
        return known.computeIfAbsent(whole.id() + '\n' + area, key -> part(whole, area));
    }

    private Election part(Election whole, String area) {
        List<String> parts = areas.containsKey(area) ? areas.get(area) : NamedSeats.of(area);
        List<Contest> regions = whole.contests().stream()
                .filter(contest -> parts.contains(contest.region()))
                .toList();
        List<Contest> contests = regions.isEmpty() ? seats(whole, parts) : regions;
        if (contests.isEmpty()) {
            throw new NotDecided(
                    Lack.AMBIGUOUS,
                    "it may be told of %s alone, and totals are those of the whole country".formatted(area));
        }
        if (!whole.complete()) {
            throw new NotDecided(
                    Lack.NO_TALLY,
                    "not every contest of %s is loaded, so that %s has no total".formatted(whole.id(), area));
        }
        return new Election(
                whole.id(),
                whole.title(),
                whole.kind(),
                whole.date(),
                whole.boundaries(),
                whole.status(),
                whole.source(),
                true,
                contests,
                totals(contests),
                flows(contests));
    }

    /** The contests of an area that is a list of seats; none where one of them was not there at that election. */
    private static List<Contest> seats(Election whole, List<String> names) {
        Set<String> keys = names.stream().map(SeatKey::of).collect(Collectors.toSet());
        List<Contest> contests = whole.contests().stream()
                .filter(contest -> keys.contains(SeatKey.of(contest.name())))
                .toList();
        return contests.size() == keys.size() ? contests : List.of();
    }

    /** By the official line of each contest; none where a line does not tell between whom its seat passed. */
    private List<SeatFlow> flows(List<Contest> contests) {
        Map<String, SeatFlow> flows = new LinkedHashMap<>();
        for (Contest contest : contests) {
            Optional<ResultLine> line = ResultLine.of(contest.resultLine(), parties);
            if (line.isEmpty() || line.get().from() == null) {
                return List.of();
            }
            if (line.get().gain()) {
                flows.merge(
                        line.get().to() + '\n' + line.get().from(),
                        new SeatFlow(line.get().to(), line.get().from(), 1),
                        (one, other) -> new SeatFlow(one.to(), one.from(), one.seats() + other.seats()));
            }
        }
        return List.copyOf(flows.values());
    }

    private static List<PartyTotal> totals(List<Contest> contests) {
        Map<String, PartyTotal> totals = new LinkedHashMap<>();
        for (Contest contest : contests) {
            for (Candidacy candidacy : contest.candidacies()) {
                int seat = candidacy.equals(contest.winner()) ? 1 : 0;
                totals.merge(
                        candidacy.party(),
                        new PartyTotal(candidacy.party(), seat, candidacy.votes()),
                        (one, other) ->
                                new PartyTotal(one.party(), one.seats() + other.seats(), one.votes() + other.votes()));
            }
        }
        return new ArrayList<>(totals.values());
    }
}
