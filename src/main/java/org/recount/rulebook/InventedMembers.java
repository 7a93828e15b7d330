package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.election.Member;
import org.recount.election.Source;
import org.recount.election.Term;

/**
 * What is on record of a seat's members, in the short form of case files: {@code "since": {"Ana Reed": "2001-06-07"}} is a
 * term that has not ended; of {@code "firstElected"} there was none before.
 */
final class InventedMembers {
    static final String SINCE = "since";
    static final String FIRST_ELECTED = "firstElected";

    private InventedMembers() {}

    static List<Member> of(LocatedJson json, JsonNode seat, String name) throws CaseRefusal {
        List<Member> members = new ArrayList<>(0);
        for (String field : List.of(SINCE, FIRST_ELECTED)) {
            for (Map.Entry<String, JsonNode> one : seat.path(field).properties()) {
                LocalDate from = day(json, seat, field, one.getKey(), one.getValue());
                members.add(new Member(
                        one.getKey(),
                        List.of(),
                        field.equals(FIRST_ELECTED),
                        List.of(new Term(name, from, false, Optional.empty())),
                        new Source("Invented members", "https://example.org/members", "none", from)));
            }
        }
        return members;
    }

    /** A day that a field of a seat has of somebody. */
    static LocalDate day(LocatedJson json, JsonNode seat, String field, String person, JsonNode value)
            throws CaseRefusal {
        try {
            return LocalDate.parse(value.asText());
        } catch (DateTimeException e) {
            throw json.refuse(
                    seat,
                    "\"%s\" of %s is no day: \"%s\"".formatted(field, person, value.asText()),
                    "Write it like 2001-06-07.");
        }
    }
}
