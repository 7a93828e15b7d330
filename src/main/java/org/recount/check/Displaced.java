package org.recount.check;

import java.util.Optional;

/** A writer errs by one place; more, where the sentence does not plainly tell whose and where, are rather misread. */
record Displaced(Vouchers vouchers) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        boolean displaced = decision.verdict == Verdict.REFUTED
                && (decision.checks().anyMatch(Displaced::ofTheFirst)
                        || (decision.checks().anyMatch(Displaced::far) && !vouchers.vouch(decision)));
        return displaced
                ? Optional.of("%s is so far from that place that it may be told of somebody or something else"
                        .formatted(decision.claim.said().subject()))
                : Optional.empty();
    }

    /** A winner in third place is ranked among other winners, however plainly. */
    private static boolean ofTheFirst(Check check) {
        return check instanceof PlaceCheck place
                && place.candidacy() != null
                && official(place) == 1
                && places(place) > 1;
    }

    private static boolean far(Check check) {
        return check instanceof PlaceCheck place
                && place.candidacy() != null
                && places(place) > (HowTold.firm(place.claim().said()) ? 2 : 1);
    }

    private static int official(PlaceCheck place) {
        return place.race().contest().place(place.candidacy());
    }

    private static int places(PlaceCheck place) {
        return Math.abs(official(place) - place.claim().place());
    }
}
