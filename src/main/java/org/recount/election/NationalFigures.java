package org.recount.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What contests add up to. Parties that count together are put together ({@link Party#countedAs}); the Speaker
 * stands apart.
 *
 * @param totals by party, most seats first, then most votes
 * @param flows  seats that changed hands by the official result lines, most seats first
 */
public record NationalFigures(List<PartyTotal> totals, List<SeatFlow> flows) {
    private static final String GAIN = " gain from ";

    public NationalFigures {
        totals = List.copyOf(totals);
        flows = List.copyOf(flows);
    }

    /** The figures of these contests. */
    public static NationalFigures of(List<Contest> contests) {
        Map<String, PartyTotal> totals = new LinkedHashMap<>();
        Map<List<String>, Integer> flows = new LinkedHashMap<>();
        for (Contest contest : contests) {
            for (Candidacy candidacy : contest.candidacies()) {
                add(totals, candidacy.party(), 0, candidacy.votes());
            }
            add(totals, contest.winner().party(), 1, 0);
            gain(contest.resultLine()).ifPresent(parties -> flows.merge(parties, 1, Integer::sum));
        }
        List<PartyTotal> byParty = new ArrayList<>(totals.values());
        byParty.sort(Comparator.comparingInt(PartyTotal::seats)
                .thenComparingInt(PartyTotal::votes)
                .reversed()
                .thenComparing(PartyTotal::party));
        List<SeatFlow> changes = new ArrayList<>();
        flows.forEach((parties, seats) -> changes.add(new SeatFlow(parties.get(0), parties.get(1), seats)));
        changes.sort(Comparator.comparingInt(SeatFlow::seats)
                .reversed()
                .thenComparing(SeatFlow::to)
                .thenComparing(SeatFlow::from));
        return new NationalFigures(byParty, changes);
    }

    private static void add(Map<String, PartyTotal> totals, String recorded, int seats, int votes) {
        String party = Party.countedAs(recorded);
        PartyTotal before = totals.getOrDefault(party, new PartyTotal(party, 0, 0));
        totals.put(party, new PartyTotal(party, before.seats() + seats, before.votes() + votes));
    }

    /** The winner and the loser of a line such as "Con gain from Lab Coop", full names; empty for a hold. */
    private static Optional<List<String>> gain(String line) {
        int at = line.indexOf(GAIN);
        if (at < 0) {
            return Optional.empty();
        }
        String to = line.substring(0, at);
        String from = line.substring(at + GAIN.length());
        return Optional.of(List.of(
                Party.abbreviated(to).orElse(to), Party.abbreviated(from).orElse(from)));
    }

    /**
     * A party's total on record that its contests contradict.
     *
     * @param recorded null where the totals do not have the party
     * @param counted  what its contests give; null where it stood in none
     */
    public record Difference(PartyTotal recorded, PartyTotal counted) {
        public String party() {
            return recorded == null ? counted.party() : recorded.party();
        }
    }

    /**
     * Totals on record that the contests contradict. Where not every contest is there, a total may be larger than what
     * they give, but not smaller.
     */
    public static List<Difference> differences(Election election) {
        List<Difference> differences = new ArrayList<>();
        if (election.totals().isEmpty()) {
            return differences;
        }
        Map<String, PartyTotal> recorded = new LinkedHashMap<>();
        election.totals().forEach(t -> recorded.put(t.party(), t));
        for (PartyTotal counted : of(election.contests()).totals()) {
            PartyTotal total = recorded.remove(counted.party());
            boolean differs = total == null
                    || (election.complete()
                            ? !total.equals(counted)
                            : total.seats() < counted.seats() || total.votes() < counted.votes());
            if (differs) {
                differences.add(new Difference(total, counted));
            }
        }
        if (election.complete()) {
            recorded.values().forEach(total -> differences.add(new Difference(total, null)));
        }
        return differences;
    }
}
