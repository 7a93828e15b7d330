package org.recount.batch;

import java.io.IOException;
import java.io.Serial;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recount.report.Failed;

/**
 * One article's work.
 *
 * @param id   of the article
 * @param file as the user named it
 * @param job  the work
 */
public record Task<W, R>(String id, String file, Job<W, R> job) {

    /** Work that a thread does with its worker. A {@link Refused} is expected; anything else thrown is a fault of ours. */
    public interface Job<W, R> {
        R by(W worker) throws Exception;
    }

    /** The input cannot be used; the message tells a reader why and what to do. */
    public static final class Refused extends Exception {
        public Refused(String message) {
            super(message);
        }

        public Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The run cannot go on, whatever the article: what was judged cannot be kept. */
    public static final class Stop extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        public Stop(IOException cause) {
            super(cause);
        }

        IOException reason() {
            return (IOException) getCause();
        }
    }

    /** Does the work; whatever is thrown, errors of the virtual machine too, costs this task only, but for a {@link Stop}; faults of ours are told of. */
    Outcome<R> by(Supplier<W> worker, Consumer<Throwable> faults) {
        try {
            return new Outcome.Done<>(job.by(worker.get()));
        } catch (Stop e) {
            throw e;
        } catch (Refused e) {
            return lost(e.getMessage());
        } catch (StackOverflowError e) {
            return lost("The text is nested too deeply to be read. Split it, or remove the nested part.");
        } catch (OutOfMemoryError e) {
            return lost("The article needs more memory than the %d MB given. Split it, or give Java more with -Xmx."
                    .formatted(Runtime.getRuntime().maxMemory() >> 20));
        } catch (Exception | LinkageError | AssertionError e) {
            faults.accept(e);
            return lost(
                    "A fault of Recount stopped the check (%s%s). Please report it with the article's kind and the output of --debug."
                            .formatted(
                                    e.getClass().getSimpleName(), e.getMessage() == null ? "" : ": " + e.getMessage()));
        }
    }

    Outcome<R> lost(String reason) {
        return new Outcome.Lost<>(new Failed(id, file, reason));
    }
}
