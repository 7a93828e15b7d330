package org.recount.cli;

import org.recount.article.Article;

/** Tells what had to be assumed about articles, of the first few one by one. */
final class ArticleNotes {
    private static final int TOLD = 10;

    private final Surroundings here;
    private int articles;

    ArticleNotes(Surroundings here) {
        this.here = here;
    }

    void tell(Article article) {
        if (!article.notes().isEmpty() && ++articles <= TOLD) {
            article.notes().forEach(note -> here.tell("%s: %s.".formatted(article.file(), note)));
        }
    }

    /** Counts the others. */
    void end() {
        if (articles > TOLD) {
            here.tell("of %,d more articles something of this kind had to be assumed.".formatted(articles - TOLD));
        }
    }
}
