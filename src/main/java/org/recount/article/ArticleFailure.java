package org.recount.article;

/**
 * Why one input could not be read. It concerns that input alone; the others are still read.
 *
 * @param file the input, as the user named it
 * @param line where in it, from 1; 0 where no line is to blame
 * @param what the flaw, without a full stop
 * @param next what to do about it, without a full stop
 */
public record ArticleFailure(String file, int line, String what, String next) {

    /** The whole as one line for a reader: file, line, what, next step. */
    public String message() {
        return "%s%s: %s. %s.".formatted(file, line > 0 ? ":" + line : "", what, next);
    }
}
