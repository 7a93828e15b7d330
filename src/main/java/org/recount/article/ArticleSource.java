package org.recount.article;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One article still to be read.
 *
 * @param name how the user named it: a path, a folder's path and what lies below, or {@code -}
 * @param path the file; empty for standard input
 */
public record ArticleSource(String name, Optional<Path> path) {

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";
}
