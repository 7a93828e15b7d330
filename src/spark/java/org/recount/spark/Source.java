package org.recount.spark;

import java.io.Serializable;
import org.recount.batch.Input;

/**
 * A file to read articles from.
 *
 * @param input  number of what the user named; a folder of Parquet is one input of several files
 * @param id     of the article, and the start of the ids of several
 * @param name   as the user named it
 * @param uri    where it is, for any machine
 * @param lines  whether each of its lines is an article, so that it can be cut anywhere
 * @param length in bytes
 */
record Source(int input, String id, String name, String uri, boolean lines, long length) implements Serializable {

    /** As the rest of the program knows it; its path is for {@link Spans} to find. */
    static Input input(String id, String name) {
        return new Input(id, name, java.util.Optional.empty());
    }
}
