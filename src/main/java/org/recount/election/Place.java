package org.recount.election;

/**
 * Where something stands.
 *
 * @param file as the user named it
 * @param line from 1; 0 where the file as a whole is meant
 */
public record Place(String file, int line) {

    /** {@code facts/tallies/uk-2024.json:12}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
