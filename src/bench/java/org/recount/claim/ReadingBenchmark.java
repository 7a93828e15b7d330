package org.recount.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.election.Tallies;

/**
 * What reading costs: an article of 5 kB with every contest of an election loaded, and 1 MB of text made to be slow,
 * against ordinary text of the same size.
 */
@State(Scope.Thread)
@Fork(1)
public class ReadingBenchmark {
    private static final String ORDINARY = "ordinary";
    private static final int ARTICLE = 5_000;
    private static final int HOSTILE = 1 << 20;

    /** So that every text tells of results and is read to its end. */
    private static final String RESULT =
            "Nigel Farage won Clacton for Reform UK at the general election with 21,225 votes."
                    + " Giles Watling came second with 12,820 votes. Turnout was 58.2 per cent.\n\n";

    /** Repeated up to the size. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("long token", "a"),
            Map.entry("long capitalised tokens", "Abc" + "xY".repeat(300) + " "),
            Map.entry("nested quotes", "“she said ‘he said “they said "),
            Map.entry("brackets", "(["),
            Map.entry("digit run", "1234567890"),
            Map.entry("digit groups", "1,234 5.678 "),
            Map.entry("repeated names", "Nigel Farage "),
            Map.entry("repeated surnames", "Farage "),
            Map.entry("names and numbers", "Farage 21,225 Watling 12,820 "),
            Map.entry("slips of names", "Nigell Farrage Gilees Watlingg "),
            Map.entry("unknown names", "Zxcv Bnmq Wert "),
            Map.entry("commas", "votes, "),
            Map.entry("number words", "two hundred and thirty thousand "),
            Map.entry("words of other votes", "council election mayor referendum "),
            Map.entry("rows", "- Farage, Reform UK, 21,225\n"),
            Map.entry("headings", "Clacton\n\n"),
            Map.entry("hyphens", "a-b-"),
            Map.entry("left-over mark-up", "&amp;&nbsp;"));

    @Param("tallies")
    private String tallies;

    @Param(ORDINARY)
    private String text;

    private ClaimReader reader;
    private Article article;
    private Article megabyte;

    @Setup
    public void load() throws IOException {
        reader = new ClaimReader(
                Tallies.load(List.of(Path.of(tallies))).tallies(), Language.load(Path.of("facts/language")));
        StringBuilder samples = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("facts/articles"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                samples.append(Files.readString(file)).append("\n\n");
            }
        }
        article = article(samples.substring(0, ARTICLE));
        String unit = text.equals(ORDINARY) ? samples.toString() : UNITS.get(text);
        megabyte = article((RESULT + unit.repeat(HOSTILE / unit.length() + 1)).substring(0, HOSTILE));
    }

    private static Article article(String text) {
        return new Article("a", "a", "", "", "", "", text, List.of(new Zone(Zone.Kind.BODY, 0, text.length())), "");
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 10, time = 3)
    @Measurement(iterations = 5, time = 3)
    public List<Claim> article() {
        return reader.read(article);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public List<Claim> megabyte() {
        return reader.read(megabyte);
    }

    /** Runs both; arguments: tallies, the most microseconds an article may take, the most times ordinary text. */
    public static void main(String[] words) throws RunnerException {
        double most = Double.parseDouble(words[1]);
        double times = Double.parseDouble(words[2]);
        String[] texts = Stream.concat(
                        Stream.of(ORDINARY), UNITS.keySet().stream().sorted())
                .toArray(String[]::new);
        Collection<RunResult> article = run("article", words[0], ORDINARY);
        double median =
                article.iterator().next().getPrimaryResult().getStatistics().getPercentile(50);
        Map<String, Double> took = new TreeMap<>();
        for (RunResult result : run("megabyte", words[0], texts)) {
            took.put(
                    result.getParams().getParam("text"),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        double ordinary = took.get(ORDINARY);
        boolean slow = median > most;
        System.out.printf(Locale.ROOT, "an article of 5 kB: median %.0f µs (at most %.0f)%n", median, most);
        for (Map.Entry<String, Double> one : took.entrySet()) {
            double ratio = one.getValue() / ordinary;
            slow |= ratio > times;
            System.out.printf(
                    Locale.ROOT,
                    "1 MB of %s: %.0f ms, %.2f times ordinary text (at most %.1f)%n",
                    one.getKey(),
                    one.getValue(),
                    ratio,
                    times);
        }
        System.exit(slow ? 1 : 0);
    }

    private static Collection<RunResult> run(String benchmark, String tallies, String... texts) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName() + "." + benchmark + "$")
                        .param("tallies", tallies)
                        .param("text", texts)
                        .build())
                .run();
    }
}
