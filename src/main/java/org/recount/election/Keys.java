package org.recount.election;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/**
 * What names are known by, kept for the names of tallies, which are asked for again and again and always by the same string.
 * It does not grow: a name takes the place of another. Safe for many threads.
 */
public final class Keys {
    private final UnaryOperator<String> make;
    private final AtomicReferenceArray<Kept> kept;

    private record Kept(String name, String key) {}

    /**
     * Keys that are made so.
     *
     * @param places how many are kept at most, as a power of two
     */
    public Keys(int places, UnaryOperator<String> make) {
        this.make = make;
        this.kept = new AtomicReferenceArray<>(1 << places);
    }

    /** The key of a name. */
    @SuppressWarnings("ReferenceEquality") // An equal string may have its key made anew.
    public String of(String name) {
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 16)) & (kept.length() - 1);
        Kept known = kept.get(place);
        if (known == null || known.name() != name) {
            known = new Kept(name, make.apply(name));
            kept.set(place, known);
        }
        return known.key();
    }
}
