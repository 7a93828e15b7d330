package org.recount.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Threads that do tasks in the order in which they are given, each with a worker of its own. */
final class Crew<W extends AutoCloseable> implements AutoCloseable {
    private final ThreadPoolExecutor pool;
    private final Consumer<Throwable> faults;
    private final List<W> opened = Collections.synchronizedList(new ArrayList<>());
    private final ThreadLocal<W> mine;

    Crew(Supplier<W> workers, int threads, Consumer<Throwable> faults) {
        this.faults = faults;
        this.mine = ThreadLocal.withInitial(() -> {
            W worker = workers.get();
            opened.add(worker);
            return worker;
        });
        this.pool = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Crew::thread);
    }

    /** The process may end while one is stuck. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "judging");
        thread.setDaemon(true);
        return thread;
    }

    <R> UnderWay<W, R> begin(Task<W, R> task) {
        UnderWay<W, R> begun = new UnderWay<>(task, this);
        pool.execute(begun.work);
        return begun;
    }

    /** Another thread takes the place of one that does not come back. */
    void giveUp(UnderWay<W, ?> task) {
        task.work.cancel(true);
        pool.setCorePoolSize(pool.getCorePoolSize() + 1);
    }

    /** A task that waits for a thread, or has one. */
    static final class UnderWay<W extends AutoCloseable, R> {
        private final Task<W, R> task;
        private final FutureTask<Outcome<R>> work;
        private volatile long begun;
        private volatile boolean running;

        private UnderWay(Task<W, R> task, Crew<W> crew) {
            this.task = task;
            this.work = new FutureTask<>(() -> {
                begun = System.nanoTime();
                running = true;
                return task.by(crew.mine::get, crew.faults);
            });
        }

        /** How it ended; the time counts from when it has a thread. */
        Outcome<R> within(Duration longest) throws InterruptedException, ExecutionException, TimeoutException {
            long limit = longest.toNanos();
            while (true) {
                long left = running ? limit - (System.nanoTime() - begun) : limit;
                try {
                    return work.get(Math.max(0, left), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    if (running && System.nanoTime() - begun >= limit) {
                        throw e;
                    }
                }
            }
        }

        Outcome<R> lost(String reason) {
            return task.lost(reason);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        for (W worker : opened) {
            try {
                worker.close();
            } catch (Exception e) {
                throw new IllegalStateException("a worker could not be closed: " + e.getMessage(), e);
            }
        }
    }
}
