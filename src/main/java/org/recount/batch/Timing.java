package org.recount.batch;

/** Is told how long articles take. Any thread may tell. */
public interface Timing {

    /** What an article goes through. */
    enum Stage {
        TEXT,
        CLAIMS,
        JUDGING,
        REPORT
    }

    /** Does not listen. */
    Timing NONE = new Timing() {
        @Override
        public void took(Stage stage, long nanos) {}

        @Override
        public void article(String id, long nanos) {}
    };

    /** One stage of one article, in nanoseconds. */
    void took(Stage stage, long nanos);

    /** One article from its text to its judgement, in nanoseconds. */
    void article(String id, long nanos);

    /** Tells of a stage that began at a moment of {@link System#nanoTime}; gives the moment now. */
    default long since(Stage stage, long moment) {
        long now = System.nanoTime();
        took(stage, now - moment);
        return now;
    }
}
