package org.recount.claim;

import java.util.List;
import java.util.Optional;
import org.recount.election.Contest;

/** Two of whom it is told how far they lay apart, and not who was ahead: "Cole and Stone were 507 votes apart". */
final class Apart {
    /** Items from the word that says so within which the first of the two stands. */
    private static final int NEAR = 5;

    private final Scene scene;

    Apart(Scene scene) {
        this.scene = scene;
    }

    /**
     * The two, whoever had more votes first.
     *
     * @param at    where the first of them stands
     * @param one   ahead
     * @param other behind
     */
    record Two(int at, Side one, Side other) {}

    /** Between whom a number lies, in a contest. */
    Optional<Two> at(int number, Contest contest) {
        if (contest == null) {
            return Optional.empty();
        }
        for (int k = number + 1; k <= number + 2; k++) {
            if (scene.is(k, "between-two")) {
                return from(k + 1, Math.min(scene.items().size(), k + 1 + NEAR), contest);
            }
            if (scene.lexicon().phrases("two-apart").ahead(scene.items(), k) > 0) {
                return from(0, number, contest);
            }
        }
        boolean parted = scene.is(number - 1, "by-mark") && scene.is(number - 2, "parted");
        return parted ? from(0, number, contest) : Optional.empty();
    }

    private Optional<Two> from(int start, int end, Contest contest) {
        for (Item.Type type : List.of(Item.Type.PERS, Item.Type.PARTY)) {
            for (int k = start; k < end; k++) {
                if (scene.items().get(k).is(type)) {
                    List<Integer> both = Listing.from(scene, k);
                    if (both.size() == 2 && (start > 0 || both.get(1) < end)) {
                        return two(k, scene.side(both.get(0)), scene.side(both.get(1)), contest);
                    }
                }
            }
        }
        for (int k = start; k + 2 < scene.items().size() && k < end; k++) {
            if (scene.items().get(k).is(Item.Type.ORD)
                    && scene.is(k + 1, "list-and")
                    && scene.items().get(k + 2).is(Item.Type.ORD)) {
                return two(k, placed(k, contest), placed(k + 2, contest), contest);
            }
        }
        return Optional.empty();
    }

    private Side placed(int ordinal, Contest contest) {
        int place = (Integer) scene.items().get(ordinal).data();
        return contest.candidacies().stream()
                .filter(candidacy -> contest.place(candidacy) == place)
                .findFirst()
                .map(candidacy -> Side.of(new Person.Stand(contest, candidacy), ""))
                .orElse(null);
    }

    private Optional<Two> two(int at, Side one, Side other, Contest contest) {
        if (one == null || other == null || one.same(other)) {
            return Optional.empty();
        }
        Margin margin = new Margin(scene);
        return margin.votes(contest, one) < margin.votes(contest, other)
                ? Optional.of(new Two(at, other, one))
                : Optional.of(new Two(at, one, other));
    }
}
