package org.recount.claim;

import java.util.List;
import java.util.function.Predicate;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * An entry of a file of facts/language as its author sees it.
 *
 * @param value    where it stands
 * @param name     its own; for a party after a name the pattern itself
 * @param named    whether readings note it by its name, which no other has; else it is a word of some list
 * @param examples that it must read
 * @param told     whether a reading says what the entry tells
 * @param telling  what a reading does that has the entry and does not say that: "states no MAJORITY"
 */
record LanguageEntry(
        JsonValue value,
        String name,
        boolean named,
        List<String> examples,
        Predicate<ExampleReading> told,
        String telling) {

    static LanguageEntry word(JsonValue value, String word, String example, Predicate<ExampleReading> told) {
        return new LanguageEntry(value, word, false, List.of(example), told, "");
    }

    /** What is wrong with the reading of an example; empty for nothing. */
    String wrong(ExampleReading reading) {
        boolean read = !named || reading.entries().contains(name);
        if (read && told.test(reading)) {
            return "";
        }
        return named && read ? "it was read, but %s; %s".formatted(telling, reading.claimed()) : reading.instead();
    }

    JsonFlaw flaw(String what, String next) {
        return value.flaw("\"%s\" %s".formatted(name, what), next);
    }
}
