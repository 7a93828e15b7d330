package org.recount.batch;

import java.io.IOException;
import org.recount.report.Failed;

/** How a task ended. */
sealed interface Outcome<R> {
    void to(Batch.Results<R> results) throws IOException;

    /** With a result. */
    record Done<R>(R result) implements Outcome<R> {
        @Override
        public void to(Batch.Results<R> results) throws IOException {
            results.done(result);
        }
    }

    /** Without. */
    record Lost<R>(Failed failed) implements Outcome<R> {
        @Override
        public void to(Batch.Results<R> results) throws IOException {
            results.failed(failed);
        }
    }
}
