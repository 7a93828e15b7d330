package org.recount.article;

import java.util.List;

/**
 * An article's text cut into units, before any zone is known.
 *
 * @param text   as it will be stored
 * @param units  in order
 * @param about  what the mark-up tells
 * @param places where in the original it stands, in order; none where the file is the text
 */
record Page(String text, List<Unit> units, About about, List<Place> places) {

    Page(String text, List<Unit> units, About about) {
        this(text, units, about, List.of());
    }

    /** Plain text, as it stands. */
    static Page plain(String text) {
        return new Page(text, Units.of(text, 0), About.NOTHING);
    }

    /** The same page in a container that tells more of it, and where it stands in that; empty where it has no place. */
    Page within(About container, String place) {
        if (place.isEmpty()) {
            return new Page(text, units, container.or(about), places);
        }
        List<Place> here = places.isEmpty()
                ? List.of(new Place(0, place))
                : places.stream()
                        .map(inner -> new Place(inner.start(), place + ", " + inner.name()))
                        .toList();
        return new Page(text, units, container.or(about), here);
    }
}
