package org.recount.election;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one file of tallies; anything it does not know or cannot believe refuses the file. */
final class ElectionReader {
    /** The version that is read and written. */
    static final String FORMAT = "recount-tallies/1";

    private final JsonCursor json;
    private final List<Contest> contests = new ArrayList<>();
    private final List<PartyTotal> totals = new ArrayList<>();
    private final List<SeatFlow> flows = new ArrayList<>();
    private final Map<String, Integer> totalLines = new HashMap<>();
    private final Map<String, Integer> seatLines = new HashMap<>();
    private final IdentityHashMap<Contest, Integer> contestLines = new IdentityHashMap<>();
    private String id = "";
    private int idLine;
    private String title = "";
    private ElectionKind kind;
    private LocalDate date;
    private String boundaries = "";
    private Status status;
    private Optional<LocalDateTime> asOf = Optional.empty();
    private Source source;
    private boolean complete;

    private ElectionReader(JsonCursor json) {
        this.json = json;
    }

    /**
     * An election with the line of its id.
     *
     * @param contestLines where each contest starts, by identity
     */
    record Result(Election election, int idLine, Map<Contest, Integer> contestLines) {}

    static Result read(byte[] bytes) throws IOException, Refusal {
        try (JsonCursor json = new JsonCursor(bytes, "election")) {
            return json.document(new ElectionReader(json)::election);
        }
    }

    private Result election() throws IOException, Refusal {
        int line = json.object(Shape.ELECTION, this::field);
        if (contests.isEmpty() && totals.isEmpty()) {
            throw new Refusal(line, "election %s has neither contests nor totals".formatted(id), "Add contests.");
        }
        if (kind == ElectionKind.BY_ELECTION && contests.size() != 1) {
            throw new Refusal(
                    line,
                    "by-election %s has %d contests".formatted(id, contests.size()),
                    "Keep each by-election in a file of its own.");
        }
        Election election = new Election(
                id, title, kind, date, boundaries, status, source, complete, contests, totals, flows, asOf);
        return new Result(election, idLine, contestLines);
    }

    private void field(String field) throws IOException, Refusal {
        switch (field) {
            case "format" -> json.format(FORMAT);
            case "id" -> id();
            case "title" -> title = json.text(field);
            case "kind" -> kind = json.word(field, List.of(ElectionKind.values()));
            case "date" -> date = json.date(field);
            case "boundaries" -> boundaries = json.text(field);
            case "status" -> status = json.word(field, List.of(Status.values()));
            case "asOf" -> asOf = Optional.of(json.moment(field));
            case "source" -> source = json.source();
            case "complete" -> complete = json.flag(field);
            case "totals" -> json.array(field, this::total);
            case "flows" -> json.array(field, this::flow);
            default -> contests();
        }
    }

    private void id() throws IOException, Refusal {
        id = json.text("id");
        idLine = json.line();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                throw json.refuse(
                        "id \"%s\" may hold only small letters, digits and hyphens".formatted(id),
                        "Write it like \"uk-2024\".");
            }
        }
    }

    private void total() throws IOException, Refusal {
        Map<String, String> party = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        int line = json.object(Shape.TOTAL, field -> {
            if (field.equals("party")) {
                party.put(field, json.sharedText(field));
            } else {
                counts.put(field, json.count(field));
            }
        });
        PartyTotal total = new PartyTotal(party.get("party"), counts.get("seats"), counts.get("votes"));
        Integer before = totalLines.putIfAbsent(total.party(), line);
        if (before != null) {
            throw new Refusal(
                    line,
                    "the total of %s stands twice, first on line %d".formatted(total.party(), before),
                    "Remove one of them.");
        }
        totals.add(total);
    }

    private void flow() throws IOException, Refusal {
        Map<String, String> parties = new HashMap<>();
        int[] seats = new int[1];
        int line = json.object(Shape.FLOW, field -> {
            if (field.equals("seats")) {
                seats[0] = json.count(field);
            } else {
                parties.put(field, json.sharedText(field));
            }
        });
        SeatFlow flow = new SeatFlow(parties.get("to"), parties.get("from"), seats[0]);
        if (flow.seats() == 0 || flow.to().equals(flow.from())) {
            throw new Refusal(
                    line,
                    "the flow from %s to %s (%d) moves no seat".formatted(flow.from(), flow.to(), flow.seats()),
                    "Keep only seats that changed hands.");
        }
        flows.add(flow);
    }

    private void contests() throws IOException, Refusal {
        if (kind == null || id.isEmpty()) {
            throw json.refuse("the contests stand before \"id\" and \"kind\"", "Move them to the end of the file.");
        }
        json.array("contests", () -> {
            int line = json.line();
            Contest contest = new ContestReader(json, date).read(id, kind != ElectionKind.NOTIONAL);
            Integer before = seatLines.putIfAbsent(SeatKey.of(contest.name()), line);
            if (before != null) {
                throw new Refusal(
                        line,
                        "contest \"%s\" stands twice, first on line %d".formatted(contest.name(), before),
                        "Remove one, or correct its name.");
            }
            contests.add(contest);
            contestLines.put(contest, line);
        });
    }
}
