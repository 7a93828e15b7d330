package org.recount.election.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Membership;
import org.recount.election.SeatKey;

/** The rows of one contest. */
final class Ballot {
    private final Counted first;
    private final boolean parts;
    private final Map<String, Votes> people = new LinkedHashMap<>();

    /** Somebody's votes, under one party or, where parties may join to support a candidate, several. */
    private static final class Votes {
        private final Counted first;
        private final Map<String, Integer> byParty = new LinkedHashMap<>();

        Votes(Counted first) {
            this.first = first;
        }

        int all() {
            return byParty.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The party that brought the most. */
        String party() {
            String most = first.party();
            for (Map.Entry<String, Integer> one : byParty.entrySet()) {
                if (!one.getKey().isEmpty() && (most.isEmpty() || one.getValue() > byParty.getOrDefault(most, 0))) {
                    most = one.getKey();
                }
            }
            return most;
        }
    }

    /** @param parts whether rows of one candidate are added up, as parts of the count */
    Ballot(Counted first, boolean parts) {
        this.first = first;
        this.parts = parts;
    }

    void add(Counted row) throws Unfit {
        String key = parts ? SeatKey.of(row.name()) : row.name() + "\n" + row.party();
        Votes votes = people.get(key);
        if (votes != null && !parts) {
            throw row.row()
                    .unfit(
                            "%s of %s stands twice in %s".formatted(row.name(), row.party(), row.contest()),
                            "Remove one of the rows, or say in the map that rows are parts: \"rows\": \"parts\".");
        }
        people.computeIfAbsent(key, k -> new Votes(row)).byParty.merge(row.party(), row.votes(), Integer::sum);
    }

    Contest contest(String election) {
        List<Candidacy> candidacies = new ArrayList<>();
        int sum = 0;
        for (Votes votes : people.values()) {
            sum += votes.all();
            candidacies.add(new Candidacy(
                    votes.first.name(),
                    votes.first.given(),
                    votes.first.family(),
                    List.of(),
                    votes.party(),
                    votes.all(),
                    Membership.UNKNOWN,
                    votes.first.gender()));
        }
        return new Contest(
                election,
                first.contest(),
                first.code(),
                List.of(),
                first.region(),
                parts ? OptionalInt.empty() : first.electorate(),
                parts ? sum : first.validVotes().orElse(sum),
                parts ? OptionalInt.empty() : first.rejected(),
                "",
                List.of(),
                candidacies);
    }
}
