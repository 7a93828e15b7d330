package org.recount.claim;

import java.util.Locale;
import java.util.Optional;

/** What a number counts. */
public enum Unit {
    VOTES,
    PERCENT,
    POINTS,
    SEATS,
    ORDINAL,
    /** A length of time in years. */
    YEARS,
    /** A length of time in days. */
    DAYS,
    /** A calendar year. */
    YEAR,
    DATE,
    ELECTORS,
    CANDIDATES,
    /** A multiple: 2 for "twice". */
    TIMES;

    /** As written in claim files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit of a code; empty for an unknown one. */
    public static Optional<Unit> of(String code) {
        for (Unit unit : values()) {
            if (unit.code().equals(code)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
