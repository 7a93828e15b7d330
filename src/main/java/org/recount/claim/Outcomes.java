package org.recount.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes claims that need no number: who won, beat, held, lost, stood for whom, how two figures compare, and that a party has no seat. */
final class Outcomes {
    /** The place of whoever has fewest votes. */
    private static final String LAST = "last";

    /** Measures of which a contest has one, whoever is named beside it. */
    private static final Set<Claim.Measure> OF_ALL = EnumSet.of(
            Claim.Measure.MAJORITY_OF_ALL,
            Claim.Measure.TURNOUT_OF_ALL,
            Claim.Measure.SHARE_OF_ALL,
            Claim.Measure.VOTES_OF_ALL);

    /** Stands before the multiple by which something rose or fell. */
    private static final char TIMES = '*';

    private Outcomes() {}

    /**
     * Adds a claim of a kind. Where nobody else is named, whoever is said to have lost, lost to the winner, and a seat
     * that was gained or held was so by the winner.
     *
     * @param value what it states, for kinds with a fixed value; else empty
     * @throws IllegalArgumentException if the kind needs a number, or the value is none of the kind
     */
    static void add(Collector claims, ClaimKind kind, Draft draft, String value) {
        switch (kind) {
            case WINNER -> {
                if (draft.subject() != null) {
                    claims.add(draft, kind, value, Claim.Winner::new);
                }
            }
            case DEFEATED -> {
                boolean nobody = draft.subject() == null && draft.object() == null;
                String winner = draft.contest() == null
                        ? null
                        : draft.contest().winner().label();
                if (draft.subject() == null && winner != null && !winner.equals(draft.object())) {
                    draft.of(winner);
                }
                if (!nobody && !(draft.subject() != null && draft.subject().equals(draft.object()))) {
                    claims.add(draft, kind, String.valueOf(draft.object()), Claim.Defeated::new);
                }
            }
            case SEAT_CHANGE -> {
                Claim.Change change = Claim.Change.valueOf(name(value));
                if (draft.subject() == null && draft.contest() != null && change != Claim.Change.LOSS) {
                    draft.of(draft.contest().winner().label());
                }
                claims.add(draft, kind, value, said -> new Claim.SeatChange(said, change));
            }
            case PARTY -> claims.add(draft, kind, draft.object(), Claim.Party::new);
            case PLACE -> {
                int place = value.equals(LAST) ? draft.contest().candidacies().size() : Integer.parseInt(value);
                claims.add(draft, kind, value, said -> new Claim.Place(said, place));
            }
            case INCUMBENT -> {
                Claim.Standing standing = Claim.Standing.valueOf(name(value));
                claims.add(draft, kind, value, said -> new Claim.Incumbent(said, standing));
            }
            case SEAT_COUNT -> {
                Quantity seats = new Quantity(new BigDecimal(value), Unit.SEATS, Hedge.NONE);
                claims.add(draft, kind, value, said -> new Claim.SeatCount(said, seats, Claim.Counting.WON, false));
            }
            case COMPARISON -> compare(claims, draft, value, Hedge.NONE);
            default -> throw new IllegalArgumentException("phrasings.json: no phrase alone can state a " + kind);
        }
    }

    /**
     * Adds a comparison.
     *
     * @param value "majority-more", or "majority-more*2" for what doubled
     * @param hedge how the words loosen the multiple
     */
    static void compare(Collector claims, Draft draft, String value, Hedge hedge) {
        int times = value.indexOf(TIMES);
        String told = times < 0 ? value : value.substring(0, times);
        int at = told.lastIndexOf('-');
        Claim.Measure measure = Claim.Measure.valueOf(name(told.substring(0, at)));
        Claim.Direction direction = Claim.Direction.valueOf(name(told.substring(at + 1)));
        Optional<Quantity> by = times < 0
                ? Optional.empty()
                : Optional.of(new Quantity(new BigDecimal(value.substring(times + 1)), Unit.TIMES, hedge));
        if (OF_ALL.contains(measure)) {
            draft.onlyOnce();
        }
        claims.add(draft, ClaimKind.COMPARISON, told, said -> new Claim.Comparison(said, measure, direction, by));
    }

    private static String name(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
