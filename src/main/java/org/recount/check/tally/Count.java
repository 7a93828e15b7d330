package org.recount.check.tally;

import java.util.Locale;

/** Counts as readers see them. */
final class Count {
    private Count() {}

    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
