package org.recount.batch;

import java.io.IOException;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.check.Judgement;

/** What is known of articles that were judged before, by the same rules and tallies. Any thread may ask and tell. */
public interface Memory {

    /** Knows nothing and keeps nothing. */
    Memory NONE = new Memory() {
        @Override
        public Optional<Judgement> of(Article article) {
            return Optional.empty();
        }

        @Override
        public void keep(Judgement judgement) {}
    };

    /** The judgement on an article that is the same in everything. */
    Optional<Judgement> of(Article article) throws IOException;

    /** Takes a judgement that was not known. */
    void keep(Judgement judgement) throws IOException;
}
