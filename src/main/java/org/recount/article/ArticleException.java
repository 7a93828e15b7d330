package org.recount.article;

/** One article could not be read; {@link #failure()} says which, where, why and what to do. */
public final class ArticleException extends Exception {

    private final transient ArticleFailure failure;

    ArticleException(String file, int line, String what, String next) {
        this(new ArticleFailure(file, line, what, next));
    }

    private ArticleException(ArticleFailure failure) {
        super(failure.message());
        this.failure = failure;
    }

    /** The failure as data, for the report. */
    public ArticleFailure failure() {
        return failure;
    }
}
