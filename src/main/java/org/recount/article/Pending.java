package org.recount.article;

/** An article of a file: found, and not read yet. Any thread may read it, once. */
public final class Pending {

    /** Reads it. */
    interface Job {
        Article read() throws ArticleException;
    }

    private final String id;
    private final Job job;

    /** @param id that its container gives it; empty where that gives none, or the file is the article */
    Pending(String id, Job job) {
        this.id = id;
        this.job = job;
    }

    /** One that cannot be read. */
    static Pending lost(ArticleException why) {
        return new Pending("", () -> {
            throw why;
        });
    }

    /** The id that its container gives it; empty where there is none. */
    public String id() {
        return id;
    }

    /**
     * Reads it.
     *
     * @throws ArticleException if it cannot be read; others of the same file are not concerned
     */
    public Article read() throws ArticleException {
        return job.read();
    }
}
