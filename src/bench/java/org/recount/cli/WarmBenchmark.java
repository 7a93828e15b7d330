package org.recount.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.batch.Pieces;
import org.recount.batch.Pipeline;
import org.recount.rules.RuleFolders;
import org.recount.rules.Switches;

/**
 * What an article costs one thread of a warm process, from its file to its judgement, and what merely looking at each of its
 * characters costs. The thread's own CPU, medians of rounds: what else the machine does counts little.
 */
public final class WarmBenchmark {
    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LIMIT = 10_000_000;

    private final List<Path> files;
    private final Desk desk;
    private long seen;

    private WarmBenchmark(List<Path> files, Desk desk) {
        this.files = files;
        this.desk = desk;
    }

    /** {@code HOME TALLIES ARTICLES SECONDS}: the installation, a folder of tallies, one of texts, and for how long to warm up. */
    public static void main(String[] words) throws Exception {
        Path home = Path.of(words[0]).toAbsolutePath();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(words[2]))) {
            files = all.sorted().toList();
        }
        Surroundings here = new Surroundings(
                Path.of(""),
                home,
                Map.of(),
                OutputStream.nullOutputStream(),
                new PrintWriter(System.err, true),
                false,
                Clock.systemUTC());
        Home folders = Home.of(here);
        Desk.Choice choice = new Desk.Choice(
                List.of(Path.of(words[1])),
                new RuleFolders(List.of(home.resolve("rules")), folders.cache()),
                Switches.NONE,
                folders.conventions(Home.USUAL),
                folders.language(Optional.empty()),
                LIMIT);
        new WarmBenchmark(files, Wiring.desk(choice, folders)).run(Integer.parseInt(words[3]));
    }

    private void run(int warming) throws Exception {
        long loading = THREADS.getCurrentThreadCpuTime();
        judge(1);
        long loaded = THREADS.getCurrentThreadCpuTime() - loading;
        long until = System.nanoTime() + warming * 1_000_000_000L;
        while (System.nanoTime() < until) {
            judge(files.size());
            scan();
        }
        long[] judged = new long[ROUNDS];
        long[] scanned = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            judge(files.size());
            long between = THREADS.getCurrentThreadCpuTime();
            scan();
            judged[i] = between - start;
            scanned[i] = THREADS.getCurrentThreadCpuTime() - between;
        }
        Arrays.sort(judged);
        Arrays.sort(scanned);
        long characters = 0;
        for (Path file : files) {
            characters += Files.readString(file).length();
        }
        System.out.println("load_ms " + loaded / 1_000_000);
        System.out.println("article_us " + judged[ROUNDS / 2] / 1_000.0 / files.size());
        System.out.println("scan_us " + scanned[ROUNDS / 2] / 1_000.0 / files.size());
        System.out.println("characters_per_s " + characters * 1e9 / judged[ROUNDS / 2]);
        System.out.println("rules " + desk.norms().size());
        if (seen == 0) {
            throw new IllegalStateException("nothing was looked at");
        }
    }

    private void judge(int number) throws Exception {
        List<Input.Named> named = files.stream()
                .limit(number)
                .map(file -> new Input.Named(file.toString(), Optional.of(file)))
                .toList();
        try (Pipeline pipeline = desk.pipeline()) {
            Iterator<org.recount.batch.Piece> pieces = new Pieces(Input.of(named), desk::open);
            while (pieces.hasNext()) {
                seen += pipeline.check(pieces.next()).claims().size();
            }
        }
    }

    /** Reads, decodes, and classifies each character. */
    private void scan() throws IOException {
        int letters = 0;
        for (Path file : files) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                letters += Character.isLetterOrDigit(c) ? 1 : Character.isWhitespace(c) ? 2 : 3;
            }
        }
        seen += letters;
    }
}
