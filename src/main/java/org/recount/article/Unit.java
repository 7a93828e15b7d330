package org.recount.article;

/**
 * A line of an article, or the several lines of one wrapped paragraph, without the blanks around it.
 *
 * @param start    offset of its first char
 * @param end      offset after its last char
 * @param gap      whether an empty line, or the start of the text, stands before it
 * @param hint     what the mark-up says it is; null where it says nothing
 * @param quoted   whether the mark-up says that all of it is quoted
 */
record Unit(int start, int end, boolean gap, Zone.Kind hint, boolean quoted) {

    static Unit plain(int start, int end, boolean gap) {
        return new Unit(start, end, gap, null, false);
    }
}
