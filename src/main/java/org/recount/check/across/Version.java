package org.recount.check.across;

import java.util.List;
import java.util.stream.Collectors;
import org.recount.check.Verdict;

/**
 * One way to tell a thing, and who tells it so.
 *
 * @param said     for readers, "just over 500", "Ana Reed held the seat"
 * @param verdict  on it
 * @param articles how many articles tell it so
 * @param tellers  the first of them, 100 at most, in the order of the input, each article once
 * @param earliest the first of all whose day is known; the first read where no day is
 */
public record Version(String said, Verdict verdict, int articles, List<Teller> tellers, Teller earliest) {
    /** So many articles are named in a sentence; the others are counted. */
    private static final int NAMED = 3;

    public Version {
        tellers = List.copyOf(tellers);
    }

    Version(String said, Verdict verdict, Tellers tellers) {
        this(said, verdict, tellers.count(), tellers.first(), tellers.earliest());
    }

    /** "528 (a.txt, b.txt)". */
    String told() {
        String named = tellers.stream().limit(NAMED).map(Teller::article).collect(Collectors.joining(", "));
        int more = articles - NAMED;
        return said + " (" + named + (more > 0 ? " and " + more + " more" : "") + ")";
    }
}
