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

    /** Takes those that come after these, of other articles. */
    void add(Tellers more) {
        count += more.count;
        last = more.last;
        more.first.stream().limit(MOST - first.size()).forEach(first::add);
        if (more.earliest != null
                && (earliest == null || more.earliest.published().compareTo(earliest.published()) < 0)) {
            earliest = more.earliest;
        }
    }

    /** As kept in a file. */
    Told.Tellers told() {
        return new Told.Tellers(count, first, earliest);
    }

    static Tellers of(Told.Tellers told) {
        Tellers tellers = new Tellers();
        tellers.count = told.count();
        tellers.first.addAll(told.first());
        tellers.earliest = told.earliest();
        return tellers;
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
