package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;
import org.recount.election.Member;
import org.recount.election.Members;
import org.recount.election.Membership;
import org.recount.election.PartyTotal;
import org.recount.election.SeatFlow;
import org.recount.election.Source;
import org.recount.election.Stated;
import org.recount.election.Status;
import org.recount.election.Tallies;

/**
 * Results in the short form of case files. A seat is {@code {"seat": "Harrow Vale", "votes": {"Ana Reed (Labour)": 13303},
 * "before": {…}, "notional": {…}, "byElection": {…}, "earlier": {"2017-06-08": {…}}}}. Three polls are known: now (4 July
 * 2024), before (12 December 2019, and the same notionally) and by-elections between (29 February 2024); earlier general
 * elections have the days that seats give them. What a source states besides its counts, its status
 * and moment, and another account of the same poll are told of the first seat. What is on record of members: {@link
 * InventedMembers}.
 */
final class InventedResults {
    /** Id of the poll that claims are about where they do not say. */
    static final String NOW = "uk-2024";

    private static final String BEFORE = "uk-2019";
    private static final String NOTIONAL = BEFORE + "-notional";
    private static final LocalDate DAY_NOW = LocalDate.of(2024, 7, 4);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2019, 12, 12);
    private static final LocalDate DAY_BETWEEN = LocalDate.of(2024, 2, 29);

    private static final String EARLIER = "earlier";
    private static final String ELECTORATE = "electorate";
    private static final String ELECTORATE_BEFORE = "electorateBefore";
    private static final String BORN = "born";
    private static final List<String> SEAT = List.of(
            "seat",
            "votes",
            ELECTORATE,
            ELECTORATE_BEFORE,
            "rejected",
            "valid",
            "line",
            "sitting",
            "former",
            "unknown",
            "women",
            "men",
            "succeeds",
            "before",
            "beforeSeat",
            "notional",
            "byElection",
            EARLIER,
            "sameBoundaries",
            "status",
            "asOf",
            "source",
            "account",
            "stated",
            "parts",
            BORN,
            InventedMembers.SINCE,
            InventedMembers.FIRST_ELECTED);
    private static final List<String> ACCOUNT = List.of("votes", ELECTORATE, "status", "asOf", "source");
    private static final List<String> STATED = List.of("majority", "member", "first", "second", "shares", "partyVotes");
    private static final List<String> NATION = List.of("now", "before");
    private static final List<String> POLL = List.of("totals", "flows");

    private final LocatedJson json;
    /** Of the people of all polls of a seat: they are named once. */
    private final Map<String, Gender> genders = new HashMap<>();

    private final List<Contest> now = new ArrayList<>();
    private final List<Contest> before = new ArrayList<>();
    private final List<Contest> notional = new ArrayList<>();
    private final Map<LocalDate, List<Contest>> earlier = new TreeMap<>();
    private final List<Election> elections = new ArrayList<>();
    private final List<JsonNode> accounts = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private boolean sameBoundaries;

    private InventedResults(LocatedJson json) {
        this.json = json;
    }

    /**
     * Results of a list of seats.
     *
     * @param nation national totals; may be null
     */
    static Given of(LocatedJson json, JsonNode seats, JsonNode nation) throws CaseRefusal {
        InventedResults results = new InventedResults(json);
        for (JsonNode seat : seats) {
            results.seat(seat);
        }
        if (results.now.isEmpty()) {
            throw json.refuse(
                    seats,
                    "\"given\" holds no seat",
                    "Write {\"seat\": \"Harrow Vale\", \"votes\": {\"Ana Reed (Labour)\": 9}}.");
        }
        return new Given(
                Tallies.of(results.polls(nation)),
                Members.of(results.members),
                NOW,
                results.now.get(0).name(),
                seats,
                nation);
    }

    private void seat(JsonNode seat) throws CaseRefusal {
        json.object(seat, "a seat", SEAT);
        String name = json.text(seat, "seat");
        if (name.isEmpty()) {
            throw json.refuse(seat, "a seat has no \"seat\"", "Add its name.");
        }
        now.add(contest(NOW, name, votes(seat, "votes"), seat));
        accounts.add(seat);
        members.addAll(InventedMembers.of(json, seat, name));
        sameBoundaries |= seat.path("sameBoundaries").asBoolean();
        if (seat.has("before")) {
            String seatBefore = json.text(seat, "beforeSeat");
            before.add(contest(
                    BEFORE,
                    seatBefore.isEmpty() ? name : seatBefore,
                    votes(seat, "before"),
                    null,
                    electorsBefore(seat)));
        }
        if (seat.has("notional")) {
            notional.add(contest(NOTIONAL, name, votes(seat, "notional"), null, electorsBefore(seat)));
        }
        earlier(seat, name);
        if (seat.has("byElection")) {
            String id = "by-election-" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + DAY_BETWEEN;
            Contest contest = contest(id, name, votes(seat, "byElection"), null);
            elections.add(election(id, ElectionKind.BY_ELECTION, DAY_BETWEEN, "old", List.of(contest), null));
        }
    }

    private void earlier(JsonNode seat, String name) throws CaseRefusal {
        JsonNode polls = seat.path(EARLIER);
        for (Map.Entry<String, JsonNode> poll : polls.properties()) {
            LocalDate day = InventedMembers.day(json, seat, EARLIER, poll.getKey(), TextNode.valueOf(poll.getKey()));
            if (!day.isBefore(DAY_BEFORE)) {
                throw json.refuse(
                        poll.getValue(),
                        "\"%s\" in \"earlier\" is not before %s".formatted(poll.getKey(), DAY_BEFORE),
                        "Write \"before\" for that election, \"byElection\" for one since.");
            }
            earlier.computeIfAbsent(day, d -> new ArrayList<>())
                    .add(contest(general(day), name, votes(polls, poll.getKey()), null));
        }
    }

    private static String general(LocalDate day) {
        return "uk-" + day.getYear();
    }

    private JsonNode votes(JsonNode seat, String field) throws CaseRefusal {
        JsonNode votes = seat.get(field);
        if (votes == null || !votes.isObject() || votes.isEmpty()) {
            throw json.refuse(
                    seat, "a seat has no \"%s\"".formatted(field), "Write {\"Ana Reed (Labour)\": 13303, …}.");
        }
        return votes;
    }

    private List<Election> polls(JsonNode nation) throws CaseRefusal {
        if (nation != null) {
            json.object(nation, "\"nation\"", NATION);
        }
        JsonNode totalsNow = nation == null ? null : nation.get("now");
        JsonNode totalsBefore = nation == null ? null : nation.get("before");
        elections.add(standing(election(NOW, ElectionKind.GENERAL, DAY_NOW, "new", now, totalsNow), accounts.get(0)));
        account(accounts.get(0));
        if (!before.isEmpty() || !notional.isEmpty() || totalsBefore != null) {
            String boundaries = sameBoundaries ? "new" : "old";
            elections.add(election(BEFORE, ElectionKind.GENERAL, DAY_BEFORE, boundaries, before, totalsBefore));
        }
        for (Map.Entry<LocalDate, List<Contest>> poll : earlier.entrySet()) {
            LocalDate day = poll.getKey();
            elections.add(election(general(day), ElectionKind.GENERAL, day, "old", poll.getValue(), null));
        }
        if (!notional.isEmpty()) {
            elections.add(election(NOTIONAL, ElectionKind.NOTIONAL, DAY_BEFORE, "new", notional, null));
        }
        return elections;
    }

    /** Another account of the poll, with the first seat only: its votes, status, source and moment. */
    private void account(JsonNode seat) throws CaseRefusal {
        if (seat.has("account")) {
            JsonNode account = seat.get("account");
            json.object(account, "an account", ACCOUNT);
            Contest contest = contest(NOW, json.text(seat, "seat"), votes(account, "votes"), account);
            elections.add(
                    standing(election(NOW, ElectionKind.GENERAL, DAY_NOW, "new", List.of(contest), null), account));
        }
    }

    /** The election with the status, source and moment that a seat or an account names. */
    private Election standing(Election e, JsonNode node) throws CaseRefusal {
        String status = json.text(node, "status").toUpperCase(Locale.ROOT);
        String source = json.text(node, "source");
        String asOf = json.text(node, "asOf");
        try {
            return new Election(
                    e.id(),
                    e.title(),
                    e.kind(),
                    e.date(),
                    e.boundaries(),
                    status.isEmpty() ? e.status() : Status.valueOf(status),
                    source.isEmpty()
                            ? e.source()
                            : new Source(source, e.source().url(), e.source().licence(), e.date()),
                    e.complete(),
                    e.contests(),
                    e.totals(),
                    e.flows(),
                    asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(asOf)));
        } catch (IllegalArgumentException | DateTimeException x) {
            throw json.refuse(
                    node,
                    "\"status\" or \"asOf\" is not known: " + x.getMessage(),
                    "Write \"provisional\" or \"certified\", and a moment such as \"2024-07-05T04:30\".");
        }
    }

    private Stated stated(JsonNode node) throws CaseRefusal {
        json.object(node, "\"stated\"", STATED);
        List<Stated.Share> shares = new ArrayList<>();
        for (JsonNode share : json.list(node, "shares")) {
            json.object(share, "a share", List.of("name", "party", "percent"));
            shares.add(new Stated.Share(
                    json.text(share, "name"),
                    json.text(share, "party"),
                    share.path("percent").decimalValue()));
        }
        List<Stated.PartyVotes> partyVotes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> party : node.path("partyVotes").properties()) {
            partyVotes.add(new Stated.PartyVotes(party.getKey(), json.count(node, party.getKey(), party.getValue())));
        }
        return new Stated(
                optional(node, "majority"),
                json.text(node, "member"),
                json.text(node, "first"),
                json.text(node, "second"),
                shares,
                partyVotes);
    }

    private Election election(
            String id, ElectionKind kind, LocalDate date, String boundaries, List<Contest> contests, JsonNode nation)
            throws CaseRefusal {
        List<PartyTotal> totals = new ArrayList<>();
        List<SeatFlow> flows = new ArrayList<>();
        if (nation != null) {
            json.object(nation, "the totals of a poll", POLL);
            for (Map.Entry<String, JsonNode> party : nation.path("totals").properties()) {
                JsonNode pair = party.getValue();
                totals.add(new PartyTotal(
                        party.getKey(),
                        json.count(pair, party.getKey(), pair.get(0)),
                        json.count(pair, party.getKey(), pair.get(1))));
            }
            for (JsonNode flow : json.list(nation, "flows")) {
                flows.add(new SeatFlow(
                        flow.path(0).asText(), flow.path(1).asText(), json.count(flow, "seats", flow.get(2))));
            }
        }
        return new Election(
                id,
                "Invented election",
                kind,
                date,
                boundaries,
                Status.CERTIFIED,
                new Source("Invented results", "https://example.org/" + id, "none", date),
                false,
                contests,
                totals,
                flows);
    }

    private OptionalInt electorsBefore(JsonNode seat) throws CaseRefusal {
        return optional(seat, ELECTORATE_BEFORE);
    }

    private Contest contest(String election, String name, JsonNode votes, JsonNode seat) throws CaseRefusal {
        return contest(election, name, votes, seat, OptionalInt.empty());
    }

    /**
     * A contest.
     *
     * @param seat     its other fields; null where they hold for another poll
     * @param electors where there is no seat to tell them
     */
    private Contest contest(String election, String name, JsonNode votes, JsonNode seat, OptionalInt electors)
            throws CaseRefusal {
        Map<String, Membership> memberships = new HashMap<>();
        List<String> succeeds = new ArrayList<>();
        if (seat != null) {
            people(seat, "sitting", Membership.SITTING, memberships);
            people(seat, "former", Membership.FORMER, memberships);
            people(seat, "unknown", Membership.UNKNOWN, memberships);
            people(seat, "women", Gender.FEMALE, genders);
            people(seat, "men", Gender.MALE, genders);
            json.list(seat, "succeeds").forEach(old -> succeeds.add(old.asText()));
        }
        List<Candidacy> candidacies = new ArrayList<>();
        int sum = 0;
        for (Map.Entry<String, JsonNode> one : votes.properties()) {
            String label = one.getKey();
            int open = label.indexOf(" (");
            boolean named = open >= 0 && label.endsWith(")");
            String person = named ? label.substring(0, open) : "";
            int family = person.lastIndexOf(' ') + 1;
            int polled = json.count(votes, label, one.getValue());
            candidacies.add(new Candidacy(
                    person,
                    part(seat, person, 0, person.substring(0, Math.max(0, family - 1))),
                    part(seat, person, 1, person.substring(family)),
                    List.of(),
                    named ? label.substring(open + 2, label.length() - 1) : label,
                    polled,
                    memberships.getOrDefault(person, Membership.NEVER),
                    genders.getOrDefault(person, Gender.UNKNOWN),
                    born(seat, person)));
            sum += polled;
        }
        for (String person : memberships.keySet()) {
            if (candidacies.stream().noneMatch(c -> c.name().equals(person))) {
                throw json.refuse(
                        seat, "\"%s\" is on no ballot of %s".formatted(person, name), "Write the name as under votes.");
            }
        }
        Contest contest = new Contest(
                election,
                name,
                "",
                List.of(),
                "",
                seat == null ? electors : optional(seat, ELECTORATE),
                seat != null && seat.has("valid") ? json.count(seat, "valid", seat.get("valid")) : sum,
                optional(seat, "rejected"),
                seat == null ? "" : json.text(seat, "line"),
                succeeds,
                candidacies);
        return seat == null || !seat.has("stated") ? contest : contest.stating(stated(seat.get("stated")));
    }

    /** The given or the family name, where the seat has them apart. */
    private static String part(JsonNode seat, String person, int which, String otherwise) {
        JsonNode parts = seat == null ? null : seat.path("parts").get(person);
        return parts == null ? otherwise : parts.path(which).asText();
    }

    private Optional<LocalDate> born(JsonNode seat, String person) throws CaseRefusal {
        JsonNode day = seat == null ? null : seat.path(BORN).get(person);
        return day == null ? Optional.empty() : Optional.of(InventedMembers.day(json, seat, BORN, person, day));
    }

    private <T> void people(JsonNode seat, String field, T value, Map<String, T> values) throws CaseRefusal {
        for (JsonNode person : json.list(seat, field)) {
            values.put(person.asText(), value);
        }
    }

    private OptionalInt optional(JsonNode seat, String field) throws CaseRefusal {
        return seat == null || !seat.has(field)
                ? OptionalInt.empty()
                : OptionalInt.of(json.count(seat, field, seat.get(field)));
    }
}
