package org.recount.ground;

import java.util.List;

/**
 * An article of the proving ground.
 *
 * @param spans the sentences that were told, where they stand
 */
record TestArticle(String id, String text, List<Span> spans) {

    /** A sentence and its offsets (UTF-16). */
    record Span(int start, int end, Told told) {}
}
