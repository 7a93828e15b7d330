package org.recount.check;

import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Stands around rules that were not made with the product while they run: tells which of them ran last, ends those that take
 * too long, and makes of whatever they throw a {@link RuleFault}. Their compiled code passes the fence at the start of each
 * of its methods, so that recursion and work handed to a collection end there; what stalls within one call of Java is
 * left behind on its thread, and the run goes on.
 */
public final class RuleFence {
    /** Name of the class loader of rules from outside. */
    public static final String LOADER = "rules";
    /** Between names of rules that share an expression. */
    public static final String AND = "\n";

    /** What rules may take to judge what shares a session; honest ones need a hundredth of it. */
    static final Duration TIME = Duration.ofSeconds(20);

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final ThreadLocal<RuleFence> AROUND = new ThreadLocal<>();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "rules");
        thread.setDaemon(true);
        return thread;
    });

    /** What rules took in nanoseconds, by their names, while somebody asks for it; null while nobody does. */
    private static volatile Map<String, LongAdder> took;

    private final Duration limit;
    private final long start = System.nanoTime();
    private long since;
    private volatile String rules = "";

    private RuleFence(Duration limit) {
        this.limit = limit;
    }

    /**
     * Compiled rules call this wherever a method of theirs begins.
     *
     * @param rules names of those whose method it is, with {@link #AND} between them; empty where nobody knows
     */
    public static void pass(String rules) {
        RuleFence fence = AROUND.get();
        if (fence != null) {
            fence.passed(rules);
        }
    }

    /** From now on it is counted how long rules take; the numbers grow as they run. */
    public static Map<String, LongAdder> measured() {
        Map<String, LongAdder> begun = new ConcurrentHashMap<>();
        took = begun;
        return begun;
    }

    /** What comes now is no rule's doing. */
    static void left() {
        RuleFence fence = AROUND.get();
        if (fence != null) {
            fence.count();
            fence.since = 0;
        }
    }

    private void count() {
        Map<String, LongAdder> counted = took;
        if (counted != null) {
            long now = System.nanoTime();
            if (since != 0 && !rules.isEmpty()) {
                counted.computeIfAbsent(rules, name -> new LongAdder()).add(now - since);
            }
            since = now;
        }
    }

    private void passed(String now) {
        count();
        if (!now.isEmpty()) {
            rules = now;
        }
        if (System.nanoTime() - start > limit.toNanos()) {
            throw new Overrun();
        }
    }

    /** Does work in which such rules run, and gives them the usual time. */
    public static <T> T around(Supplier<T> work) {
        return around(TIME, work);
    }

    /**
     * Does work in which such rules run; within such work, only that.
     *
     * @param limit for all of it
     * @throws RuleFault if a rule throws, takes too long or needs too much memory
     */
    static <T> T around(Duration limit, Supplier<T> work) {
        if (AROUND.get() != null) {
            return work.get();
        }
        RuleFence fence = new RuleFence(limit);
        Future<T> running = THREADS.submit(() -> {
            AROUND.set(fence);
            try {
                return work.get();
            } finally {
                AROUND.remove();
            }
        });
        try {
            return running.get(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw fence.fault(fence.overran(), e);
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules ran", e);
        } catch (ExecutionException e) {
            throw fence.fault(e.getCause());
        }
    }

    private RuntimeException fault(Throwable thrown) {
        Throwable first = thrown;
        boolean theirs = inRules(first);
        while (first.getCause() != null) {
            first = first.getCause();
            theirs |= inRules(first);
        }
        if (first instanceof RuleFault fault) {
            return fault;
        }
        if (first instanceof OutOfMemoryError && !rules.isEmpty()) {
            // Where memory is short the error may know nothing of its place.
            return fault(
                    "asks for more memory than the %d MB given"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20),
                    thrown);
        }
        if (theirs && !rules.isEmpty()) {
            return fault(what(first), thrown);
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    private String what(Throwable thrown) {
        if (thrown instanceof Overrun) {
            return overran();
        }
        if (thrown instanceof StackOverflowError) {
            return "calls itself without end";
        }
        if (thrown instanceof NoSuchElementException) {
            return "stops because something that it reads is missing: ask .isPresent() before .get() and .getAsInt()";
        }
        String name = thrown.getClass().getSimpleName();
        return "stops with " + (thrown.getMessage() == null ? name : name + ": " + thrown.getMessage());
    }

    private String overran() {
        return "runs for more than %d seconds".formatted(limit.toSeconds());
    }

    private RuleFault fault(String what, Throwable thrown) {
        return new RuleFault(Set.of(rules.split(AND, -1)), what, thrown);
    }

    private static boolean inRules(Throwable thrown) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (LOADER.equals(frame.getClassLoaderName())) {
                return true;
            }
        }
        return false;
    }

    /** Ends a rule whose time is up; not an exception, which it could take for its own. */
    private static final class Overrun extends Error {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
