package org.recount.rules;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** What sort of value a type has, as authors think of it. */
enum Sort {
    NUMBER("a number"),
    TEXT("text"),
    FLAG("true or false"),
    DATE("a date"),
    LIST("a list"),
    /** Of an enumeration. */
    WORD(""),
    /** May be missing. */
    OPTIONAL("something that may be missing"),
    /** Made of fields. */
    RECORD(""),
    OTHER("");

    private static final Set<Class<?>> OPTIONALS =
            Set.of(Optional.class, OptionalInt.class, OptionalDouble.class, OptionalLong.class);

    private final String words;

    Sort(String words) {
        this.words = words;
    }

    static Sort of(Type type) {
        Class<?> raw = Members.raw(type);
        if (Members.isNumber(raw)) {
            return NUMBER;
        }
        if (raw == String.class) {
            return TEXT;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return FLAG;
        }
        if (raw == LocalDate.class) {
            return DATE;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return LIST;
        }
        if (raw.isEnum()) {
            return WORD;
        }
        if (OPTIONALS.contains(raw)) {
            return OPTIONAL;
        }
        return raw.getName().startsWith("org.recount.") ? RECORD : OTHER;
    }

    /** "a number", "a Fit". */
    static String words(Type type) {
        Sort sort = of(type);
        if (!sort.words.isEmpty()) {
            return sort.words;
        }
        String name = Members.name(Members.raw(type));
        return (name.matches("[AEIOU].*") ? "an " : "a ") + name;
    }

    /** Reads what may be missing. */
    static String getter(Type optional) {
        Class<?> raw = Members.raw(optional);
        return raw == OptionalInt.class
                ? "getAsInt()"
                : raw == OptionalDouble.class ? "getAsDouble()" : raw == OptionalLong.class ? "getAsLong()" : "get()";
    }
}
