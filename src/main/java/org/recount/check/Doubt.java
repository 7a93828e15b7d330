package org.recount.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One kind of second thought about what a tally seems to contradict. */
@FunctionalInterface
interface Doubt {
    /** Why what was decided does not stand, for a reader; empty where this kind has nothing against it. */
    Optional<String> of(Decision decision);

    /** Asks one after the other; the first that has anything against it speaks for all. */
    static Doubt inTurn(Doubt... doubts) {
        List<Doubt> all = List.of(doubts);
        return decision -> {
            for (Doubt doubt : all) {
                Optional<String> why = doubt.of(decision);
                if (why.isPresent()) {
                    return why;
                }
            }
            return Optional.empty();
        };
    }

    /** The same, asked of some decisions only. */
    default Doubt onlyOf(Predicate<Decision> some) {
        return decision -> some.test(decision) ? of(decision) : Optional.empty();
    }

    /** The same, but where something else shows that the reading is right. */
    default Doubt unless(Predicate<Decision> known) {
        return decision -> of(decision).filter(why -> !known.test(decision));
    }
}
