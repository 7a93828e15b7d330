package org.recount.election;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files of members; anything it does not know or cannot believe refuses the file. */
final class MembersReader {
    /** The version that is read. */
    static final String FORMAT = "recount-members/1";

    private final JsonCursor json;
    private final Map<Held, String> places;
    private final Map<String, String> seatKeys = new HashMap<>();
    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private Source source;

    /** A member before the source of the file is known. */
    private record Entry(String name, List<String> aliases, boolean complete, List<Term> terms) {}

    /** A term by keys of who and which seat. */
    private record Held(String name, String seat, LocalDate from) {}

    private MembersReader(JsonCursor json, String file, Map<Held, String> places) {
        this.json = json;
        this.file = file;
        this.places = places;
    }

    static List<Member> read(List<Path> foldersOrFiles, List<Problem> problems) {
        List<Member> members = new ArrayList<>();
        Map<Held, String> places = new HashMap<>();
        new FactFiles("members", problems).each(foldersOrFiles, (file, bytes) -> {
            try (JsonCursor json = new JsonCursor(bytes, "list of members")) {
                Map<Held, String> known = new HashMap<>(places);
                members.addAll(json.document(new MembersReader(json, file.toString(), known)::members));
                places.putAll(known);
            }
        });
        return members;
    }

    private List<Member> members() throws IOException, Refusal {
        json.object(Shape.MEMBERS, field -> {
            switch (field) {
                case "format" -> json.format(FORMAT);
                case "title" -> json.text(field);
                case "source" -> source = json.source();
                default -> json.array(field, this::member);
            }
        });
        return entries.stream()
                .map(e -> new Member(e.name(), e.aliases(), e.complete(), e.terms(), source))
                .toList();
    }

    private void member() throws IOException, Refusal {
        List<String> names = new ArrayList<>(1);
        List<String> aliases = new ArrayList<>(0);
        List<Term> terms = new ArrayList<>(1);
        boolean[] complete = new boolean[1];
        int line = json.object(Shape.MEMBER, field -> {
            switch (field) {
                case "name" -> names.add(json.text(field));
                case "aliases" -> aliases.addAll(json.texts(field));
                case "complete" -> complete[0] = json.flag(field);
                default -> json.array(field, () -> terms.add(term()));
            }
        });
        String name = names.get(0);
        if (terms.isEmpty()) {
            throw new Refusal(line, "%s has no terms".formatted(name), "Add one, or remove the member.");
        }
        terms.sort(Comparator.comparing(Term::from));
        for (int i = 1; i < terms.size(); i++) {
            follow(name, terms.get(i - 1), terms.get(i), line);
        }
        String place = file + ":" + line;
        String key = SeatKey.of(name);
        for (Term term : terms) {
            String seat = seatKeys.computeIfAbsent(term.seat(), SeatKey::of);
            String before = places.putIfAbsent(new Held(key, seat, term.from()), place);
            if (before != null) {
                throw twice(name, term, before, line);
            }
        }
        entries.add(new Entry(name, aliases, complete[0], terms));
    }

    private Term term() throws IOException, Refusal {
        String[] seat = new String[1];
        Map<String, LocalDate> days = new HashMap<>();
        boolean[] byElection = new boolean[1];
        int line = json.object(Shape.TERM, field -> {
            switch (field) {
                case "seat" -> seat[0] = json.sharedText(field);
                case "byElection" -> byElection[0] = json.flag(field);
                default -> days.put(field, json.date(field));
            }
        });
        Term term = new Term(seat[0], days.get("from"), byElection[0], Optional.ofNullable(days.get("until")));
        if (term.until().filter(end -> !end.isAfter(term.from())).isPresent()) {
            throw new Refusal(
                    line,
                    "the term for %s ends on %s, not after its start on %s"
                            .formatted(term.seat(), days.get("until"), term.from()),
                    "Correct one of the days.");
        }
        return term;
    }

    /** Nobody is the member for two seats at a time. */
    private static void follow(String name, Term one, Term next, int line) throws Refusal {
        if (one.until().filter(end -> !end.isAfter(next.from())).isEmpty()) {
            throw new Refusal(
                    line,
                    "%s is the member for %s and for %s on %s".formatted(name, one.seat(), next.seat(), next.from()),
                    "Add the day \"until\" which the earlier term ran, or correct it.");
        }
    }

    /** A term stands in one place of all files. */
    private static Refusal twice(String name, Term term, String before, int line) {
        return new Refusal(
                line,
                "the term of %s for %s from %s stands twice, first at %s"
                        .formatted(name, term.seat(), term.from(), before),
                "Remove one of them.");
    }
}
