package org.recount.claim;

import java.util.List;
import java.util.regex.Pattern;

/** An area that is told by the names of its seats, "Poole / Hove". */
public final class NamedSeats {
    private static final String APART = " / ";
    private static final Pattern BETWEEN = Pattern.compile(APART, Pattern.LITERAL);

    private NamedSeats() {}

    /** The name of the area of some seats. */
    static String area(List<String> seats) {
        return String.join(APART, seats);
    }

    /** The seats by which an area is named; its own name where it is no list of them. */
    public static List<String> of(String area) {
        return List.of(BETWEEN.split(area));
    }
}
