package org.recount.election;

import java.util.Locale;

/** Enum constants as the tally files write them: {@code BY_ELECTION} is "by-election". */
final class Word {
    private Word() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
