package org.recount.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recount.report.Failed;

/**
 * Runs tasks and hands on every result in the order of the tasks. Only a few tasks for each thread are under way at a
 * time, so that the input may be endless. Every task ends as a result or as a failure, never as neither.
 *
 * @param <W> what a thread works with; opened once for each thread, closed at the end
 */
public final class Batch<W extends AutoCloseable> {
    /** Tasks under way for each thread: enough that a long one does not stop the others. */
    private static final int AHEAD = 8;

    private final Supplier<W> workers;
    private final int threads;
    private final Consumer<Throwable> faults;

    /**
     * @param threads 1 or more; 1 runs everything on the calling thread
     * @param faults  is told of every fault of ours that cost a task, by any thread
     */
    public Batch(Supplier<W> workers, int threads, Consumer<Throwable> faults) {
        this.faults = faults;
        this.workers = workers;
        this.threads = Math.max(1, threads);
    }

    /** Where results go; called by one thread, in the order of the tasks. */
    public interface Results<R> {
        void done(R result) throws IOException;

        void failed(Failed failed) throws IOException;
    }

    /** Runs every task. */
    public <R> void run(Iterator<Task<W, R>> tasks, Results<R> results) throws IOException {
        if (threads == 1) {
            try (Opened<W> worker = new Opened<>(workers)) {
                while (tasks.hasNext()) {
                    tasks.next().by(worker::get, faults).to(results);
                }
            }
        } else {
            onThreads(tasks, results);
        }
    }

    private <R> void onThreads(Iterator<Task<W, R>> tasks, Results<R> results) throws IOException {
        List<Opened<W>> opened = Collections.synchronizedList(new ArrayList<>());
        ThreadLocal<Opened<W>> mine = ThreadLocal.withInitial(() -> {
            Opened<W> worker = new Opened<>(workers);
            opened.add(worker);
            return worker;
        });
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Outcome<R>>> underWay = new ArrayDeque<>();
            while (tasks.hasNext() || !underWay.isEmpty()) {
                while (tasks.hasNext() && underWay.size() < threads * AHEAD) {
                    Task<W, R> task = tasks.next();
                    underWay.add(pool.submit(() -> task.by(() -> mine.get().get(), faults)));
                }
                underWay.remove().get().to(results);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task ended without an outcome", e);
        } finally {
            pool.shutdownNow();
            opened.forEach(Opened::close);
        }
    }

    /** A worker that is opened when first asked for. */
    private static final class Opened<W extends AutoCloseable> implements AutoCloseable {
        private final Supplier<W> workers;
        private W worker;

        Opened(Supplier<W> workers) {
            this.workers = workers;
        }

        W get() {
            if (worker == null) {
                worker = workers.get();
            }
            return worker;
        }

        @Override
        public void close() {
            if (worker != null) {
                try {
                    worker.close();
                } catch (Exception e) {
                    throw new IllegalStateException("a worker could not be closed: " + e.getMessage(), e);
                }
            }
        }
    }
}
