package org.recount.check.across;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.check.Verdict;

/**
 * One way to tell a thing, and who tells it so.
 *
 * @param said    for readers, "just over 500", "Ana Reed held the seat"
 * @param verdict on it
 * @param tellers in the order of the input, each article once
 */
public record Version(String said, Verdict verdict, List<Teller> tellers) {
    /** So many articles are named in a sentence; the others are counted. */
    private static final int NAMED = 3;

    public Version {
        tellers = List.copyOf(tellers);
    }

    /** How many articles tell it so. */
    public int articles() {
        return tellers.size();
    }

    /** The first of those whose day is known; the first read where no day is. */
    public Teller earliest() {
        return tellers.stream()
                .filter(teller -> !teller.published().isEmpty())
                .min(Comparator.comparing(Teller::published))
                .orElse(tellers.get(0));
    }

    /** "528 (a.txt, b.txt)". */
    String told() {
        String named = tellers.stream().limit(NAMED).map(Teller::article).collect(Collectors.joining(", "));
        int more = tellers.size() - NAMED;
        return said + " (" + named + (more > 0 ? " and " + more + " more" : "") + ")";
    }
}
