package org.recount.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a place that a seat is, as its name tells: "ashby" and "north" of Ashby North, "devon" and "mid" of Mid Devon.
 *
 * @param place folded words of the place, without what the seat has besides: "hull" of Hull East and Kelham
 * @param point of the compass, one word or two
 */
record Quarter(String place, String point) {
    /**
     * The quarter that a seat is; empty where its name tells of none.
     *
     * @param compass folded words for points of the compass, and the middle
     */
    static Optional<Quarter> of(Seat seat, Set<String> compass) {
        List<String> words = seat.words();
        int end = words.indexOf("and") < 0 ? words.size() : words.indexOf("and");
        int last = end;
        while (last > 0 && compass.contains(words.get(last - 1))) {
            last--;
        }
        int first = 0;
        while (first < end && compass.contains(words.get(first))) {
            first++;
        }
        if (last > 0 && last < end) {
            return Optional.of(new Quarter(words(words, 0, last), words(words, last, end)));
        }
        return first > 0 && first < end
                ? Optional.of(new Quarter(words(words, first, end), words(words, 0, first)))
                : Optional.empty();
    }

    private static String words(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
