package org.recount.article;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user's arguments lead to.
 *
 * @param sources  articles to read, in the order of the arguments; those of a folder sorted by path
 * @param failures arguments that lead nowhere: missing paths, folders that cannot be listed or hold no article
 * @param skipped  files in folders whose names do not end like an article's
 */
public record ArticleSources(List<ArticleSource> sources, List<ArticleFailure> failures, List<Path> skipped) {

    public ArticleSources {
        sources = List.copyOf(sources);
        failures = List.copyOf(failures);
        skipped = List.copyOf(skipped);
    }
}
