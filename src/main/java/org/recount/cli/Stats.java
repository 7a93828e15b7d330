package org.recount.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.recount.batch.Timing;
import org.recount.check.RuleFence;
import org.recount.report.Counts;

/** Where the time of a run went, for who asks with --stats. */
final class Stats implements Timing {
    private static final int SLOWEST = 5;
    private static final double NANOS = 1e9;

    private record Slow(String name, long nanos) {}

    private final long start = System.nanoTime();
    private final Map<Stage, LongAdder> spent = new EnumMap<>(Stage.class);
    private final Map<String, LongAdder> rules = RuleFence.measured();
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparingLong(Slow::nanos));

    Stats() {
        for (Stage stage : Stage.values()) {
            spent.put(stage, new LongAdder());
        }
    }

    @Override
    public void took(Stage stage, long nanos) {
        spent.get(stage).add(nanos);
    }

    @Override
    public void article(String id, long nanos) {
        synchronized (slowest) {
            slowest.add(new Slow(id, nanos));
            if (slowest.size() > SLOWEST) {
                slowest.remove();
            }
        }
    }

    /** @param again how many judgements were taken from the journal */
    void tell(PrintWriter out, Counts counts, int threads, int again) {
        double seconds = (System.nanoTime() - start) / NANOS;
        line(
                out,
                "articles  %,d checked, %,d of them as before; %,d failed",
                counts.articlesChecked(),
                again,
                counts.articlesFailed());
        line(
                out,
                "time      %.1f s with %d thread%s: %.0f articles, %.0f claims and %.0f findings a second",
                seconds,
                threads,
                threads == 1 ? "" : "s",
                counts.articlesChecked() / seconds,
                counts.claims() / seconds,
                counts.findings() / seconds);
        long all = spent.values().stream().mapToLong(LongAdder::sum).sum();
        spent.forEach((stage, time) -> line(
                out,
                "          %8.2f s  %3.0f %%  %s",
                time.sum() / NANOS,
                100.0 * time.sum() / Math.max(1, all),
                label(stage)));
        line(
                out,
                "memory    at most %,d MB in use, of %,d MB",
                peak() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        list(out, "slowest", slowest.stream());
        list(
                out,
                "own rules",
                rules.entrySet().stream()
                        .map(rule -> new Slow(
                                rule.getKey().replace(RuleFence.AND, " or "),
                                rule.getValue().sum())));
        out.flush();
    }

    private static void list(PrintWriter out, String of, Stream<Slow> all) {
        List<Slow> ordered = all.sorted(Comparator.comparingLong(Slow::nanos).reversed())
                .limit(SLOWEST)
                .toList();
        String label = of;
        for (Slow slow : ordered) {
            line(out, "%-9s %8.3f s  %s", label, slow.nanos / NANOS, slow.name);
            label = "";
        }
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case TEXT -> "texts read";
            case CLAIMS -> "claims read";
            case JUDGING -> "claims judged";
            case REPORT -> "reports written";
        };
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void line(PrintWriter out, String form, Object... values) {
        out.println(String.format(Locale.ROOT, form, values));
    }
}
