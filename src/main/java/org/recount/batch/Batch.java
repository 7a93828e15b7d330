package org.recount.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recount.report.Failed;

/**
 * Runs tasks and hands on every result in the order of the tasks. Only a few tasks for each thread are under way at a
 * time, so that the input may be endless. Every task ends as a result or as a failure, never as neither: one that takes too
 * long is given up.
 *
 * @param <W> what a thread works with; opened once for each thread, closed at the end
 */
public final class Batch<W extends AutoCloseable> {
    /** Tasks under way for each thread: enough that a long one does not stop the others. */
    private static final int AHEAD = 8;

    private final Supplier<W> workers;
    private final int threads;
    private final Duration longest;
    private final Consumer<Throwable> faults;

    /**
     * @param threads 1 or more
     * @param longest that a task may take, by the clock
     * @param faults  is told of every fault of ours that cost a task, by any thread
     */
    public Batch(Supplier<W> workers, int threads, Duration longest, Consumer<Throwable> faults) {
        this.faults = faults;
        this.workers = workers;
        this.threads = Math.max(1, threads);
        this.longest = longest;
    }

    /** Where results go; called by one thread, in the order of the tasks. */
    public interface Results<R> {
        void done(R result) throws IOException;

        void failed(Failed failed) throws IOException;
    }

    /** Runs every task. */
    public <R> void run(Iterator<Task<W, R>> tasks, Results<R> results) throws IOException {
        try (Crew<W> crew = new Crew<>(workers, threads, faults)) {
            Deque<Crew.UnderWay<W, R>> underWay = new ArrayDeque<>();
            while (tasks.hasNext() || !underWay.isEmpty()) {
                while (tasks.hasNext() && underWay.size() < threads * AHEAD) {
                    underWay.add(crew.begin(tasks.next()));
                }
                outcome(underWay.remove(), crew).to(results);
            }
        }
    }

    private <R> Outcome<R> outcome(Crew.UnderWay<W, R> task, Crew<W> crew) throws IOException {
        try {
            return task.within(longest);
        } catch (TimeoutException e) {
            crew.giveUp(task);
            return task.lost("It took longer than %d s and was given up. Split it, or allow more with --time-limit."
                    .formatted(longest.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Task.Stop stop) {
                throw stop.reason();
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a task ended without an outcome", e);
        }
    }
}
