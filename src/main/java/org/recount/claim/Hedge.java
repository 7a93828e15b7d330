package org.recount.claim;

import java.util.Locale;
import java.util.Optional;

/** How a writer loosened a number. {@link #ONLY} is colour and loosens nothing. */
public enum Hedge {
    NONE,
    ONLY,
    ABOUT,
    NEARLY,
    JUST_UNDER,
    UNDER,
    JUST_OVER,
    OVER,
    AT_LEAST,
    AT_MOST;

    /** As written in claim files: "just-under". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The hedge of a code; empty for an unknown one. */
    public static Optional<Hedge> of(String code) {
        for (Hedge hedge : values()) {
            if (hedge.code().equals(code)) {
                return Optional.of(hedge);
            }
        }
        return Optional.empty();
    }
}
