package org.recount.rules;

/**
 * A place in a text.
 *
 * @param line   1-based
 * @param column 1-based, in characters
 */
record Position(int line, int column) {

    static Position of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Position(line, text.codePointCount(start, Math.min(offset, text.length())) + 1);
    }
}
