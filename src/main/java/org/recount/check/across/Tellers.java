package org.recount.check.across;

import java.util.ArrayList;
import java.util.List;

/** Who tells a thing in one way, growing: all are counted, the first are kept, so that a batch of any size fits. */
final class Tellers {
    /** So many are kept. */
    static final int MOST = 100;

    private final List<Teller> first = new ArrayList<>(1);
    private Teller last;
    private Teller earliest;
    private int count;

    /** An article that tells it twice comes twice in a row. */
    void add(Teller teller) {
        if (last != null && last.article().equals(teller.article())) {
            return;
        }
        last = teller;
        count++;
        if (first.size() < MOST) {
            first.add(teller);
        }
        if (!teller.published().isEmpty()
                && (earliest == null || teller.published().compareTo(earliest.published()) < 0)) {
            earliest = teller;
        }
    }

    int count() {
        return count;
    }

    List<Teller> first() {
        return first;
    }

    /** The first of those whose day is known; the first read where no day is. */
    Teller earliest() {
        return earliest == null ? first.get(0) : earliest;
    }
}
