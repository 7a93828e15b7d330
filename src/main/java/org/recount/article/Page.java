package org.recount.article;

import java.util.List;

/**
 * An article's text cut into units, before any zone is known.
 *
 * @param text  as it will be stored
 * @param units in order
 * @param about what the mark-up tells
 */
record Page(String text, List<Unit> units, About about) {

    /** Plain text, as it stands. */
    static Page plain(String text) {
        return new Page(text, Units.of(text, 0), About.NOTHING);
    }
}
