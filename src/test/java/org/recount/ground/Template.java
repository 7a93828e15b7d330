package org.recount.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recount.claim.ClaimKind;

/**
 * A wording with places for names and numbers, as {@code templates.txt} explains.
 *
 * @param id     number in the catalogue of phrasings
 * @param needs  what the contest must be: gain, hold, prev, places, swing
 * @param parts  in order
 * @param events claims it states without a number
 */
record Template(String id, Set<String> needs, List<Part> parts, List<Event> events) {

    /** Text, words to choose from, or a place to fill. */
    sealed interface Part {}

    /**
     * Words as they stand.
     *
     * @param choices one of these
     */
    record Words(List<String> choices) implements Part {}

    /**
     * A place for a name or a number.
     *
     * @param who   a role: W, L, T, F, A, B, C, X; empty for things of the contest
     * @param what  which form or figure; empty for any mention
     * @param exact without a hedge
     */
    record Slot(String who, String what, boolean exact) implements Part {}

    /**
     * A claim without a number.
     *
     * @param subject role
     * @param object  role, or empty
     * @param value   gain or hold, or empty
     */
    record Event(ClaimKind kind, String subject, String object, String value) {}

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}|<([^>]*)>");
    private static final Pattern HEAD = Pattern.compile("(\\S+)(?: \\[([^\\]]*)\\])?");
    private static final Pattern WHO = Pattern.compile("([A-Z])(?:\\.(\\w+)|('s))?(?:('s))?(!)?");

    static List<Template> read(Path file) {
        List<Template> templates = new ArrayList<>();
        for (String line : lines(file)) {
            String[] cells = line.replace("\\|", "\0").split("\\|", -1);
            Matcher head = HEAD.matcher(cells[0].strip());
            if (cells.length < 2 || !head.matches()) {
                throw new IllegalArgumentException("%s: a template is \"id [needs] | sentence | events\", not: %s"
                        .formatted(file.getFileName(), line));
            }
            Set<String> needs = new HashSet<>(
                    head.group(2) == null ? List.of() : List.of(head.group(2).split(" ", -1)));
            String text =
                    cells[1].strip().replace("\0", "|").replace("\\n", "\n").replace("\\t", "\t");
            templates.add(new Template(head.group(1), needs, parts(text), events(cells.length > 2 ? cells[2] : "")));
        }
        return templates;
    }

    /** Lines that are no comments. */
    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Template sentence(String text) {
        return new Template("", Set.of(), parts(text), List.of());
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int at = 0;
        while (place.find()) {
            if (place.start() > at) {
                parts.add(new Words(List.of(text.substring(at, place.start()))));
            }
            parts.add(
                    place.group(2) != null ? new Words(List.of(place.group(2).split("/", -1))) : slot(place.group(1)));
            at = place.end();
        }
        if (at < text.length()) {
            parts.add(new Words(List.of(text.substring(at))));
        }
        return parts;
    }

    private static Slot slot(String name) {
        Matcher who = WHO.matcher(name);
        if (who.matches() && !name.equals("S")) {
            String what = who.group(2) == null ? "" : who.group(2);
            String possessive = who.group(3) != null || who.group(4) != null ? "'s" : "";
            return new Slot(who.group(1), what + possessive, who.group(5) != null);
        }
        boolean exact = name.endsWith("!");
        return new Slot("", exact ? name.substring(0, name.length() - 1) : name, exact);
    }

    private static List<Event> events(String cell) {
        List<Event> events = new ArrayList<>();
        for (String event : cell.split(";", -1)) {
            String[] words = event.strip().split(" ", -1);
            if (words.length > 1) {
                String object = words.length > 3 && words[2].equals(">") ? words[3] : "";
                String value = words.length > 2 && !words[2].equals(">") ? words[2] : "";
                events.add(new Event(ClaimKind.valueOf(words[0]), words[1], object, value));
            }
        }
        return events;
    }

    List<Slot> slots() {
        return parts.stream()
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
    }
}
