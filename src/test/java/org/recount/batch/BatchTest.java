package org.recount.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.report.Failed;

class BatchTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Duration longest = LONGEST;
    private final List<String> done = new ArrayList<>();
    private final List<Failed> failures = new ArrayList<>();
    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void keeps_the_order_of_the_input(int threads) throws IOException {
        Iterator<Task<Worker, String>> tasks = IntStream.range(0, 200)
                .mapToObj(i -> task(i, worker -> {
                    Thread.sleep(i % 7 == 0 ? 3 : 0);
                    return "done " + i;
                }))
                .iterator();
        run(threads, tasks);
        assertThat(done)
                .isEqualTo(IntStream.range(0, 200).mapToObj(i -> "done " + i).toList());
        assertThat(opened.get()).isBetween(1, threads).isEqualTo(closed.get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void loses_only_the_article_that_fails(int threads) throws IOException {
        run(
                threads,
                List.of(
                                task(0, worker -> "fine"),
                                task(1, worker -> {
                                    throw new Task.Refused("Binary. Give text.");
                                }),
                                task(2, worker -> {
                                    throw new IllegalStateException("surprise");
                                }),
                                task(3, worker -> endless(1) + ""),
                                task(4, worker -> {
                                    throw new OutOfMemoryError("heap");
                                }),
                                task(5, worker -> {
                                    throw new NoClassDefFoundError("x");
                                }),
                                task(6, worker -> "fine too"))
                        .iterator());
        assertThat(done).containsExactly("fine", "fine too");
        assertThat(failures).extracting(Failed::id).containsExactly("1", "2", "3", "4", "5");
        assertThat(failures).extracting(Failed::file).allMatch(file -> file.startsWith("file "));
        assertThat(failures.get(0).reason()).isEqualTo("Binary. Give text.");
        assertThat(failures.get(1).reason()).contains("IllegalStateException: surprise", "report it");
        assertThat(failures.get(2).reason()).contains("nested too deeply");
        assertThat(failures.get(3).reason()).contains("MB");
        assertThat(faults).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void gives_up_an_article_that_takes_too_long_and_goes_on(int threads) throws IOException {
        longest = Duration.ofSeconds(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean stuck = new AtomicBoolean(true);
        Iterator<Task<Worker, String>> tasks = IntStream.range(0, 60)
                .mapToObj(i -> task(i, worker -> {
                    if (i == 20) {
                        never.await();
                    }
                    while (i == 40 && stuck.get()) { // and does not listen
                        Thread.onSpinWait();
                    }
                    return "done " + i;
                }))
                .iterator();
        run(threads, tasks);
        stuck.set(false);
        assertThat(done)
                .hasSize(58)
                .doesNotContain("done 20", "done 40")
                .startsWith("done 0")
                .endsWith("done 59");
        assertThat(failures).extracting(Failed::id).containsExactly("20", "40");
        assertThat(failures)
                .extracting(Failed::reason)
                .containsOnly("It took longer than 1 s and was given up. Split it, or allow more with --time-limit.");
    }

    @Test
    void takes_tasks_only_as_they_are_needed() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Task<Worker, String>> tasks = IntStream.range(0, 1000)
                .mapToObj(i -> {
                    taken.incrementAndGet();
                    return task(i, worker -> "");
                })
                .iterator();
        int[] most = {0};
        new Batch<>(Worker::new, 2, LONGEST, faults::add).run(tasks, new Batch.Results<String>() {
            private int results;

            @Override
            public void done(String result) {
                most[0] = Math.max(most[0], taken.get() - ++results);
            }

            @Override
            public void failed(Failed failed) {
                throw new AssertionError(failed);
            }
        });
        assertThat(taken).hasValue(1000);
        assertThat(most[0]).isLessThan(40);
    }

    @Test
    void stops_when_the_report_cannot_be_written() {
        List<Task<Worker, String>> tasks =
                IntStream.range(0, 100).mapToObj(i -> task(i, worker -> "")).toList();
        assertThatThrownBy(() -> new Batch<>(Worker::new, 3, LONGEST, faults::add)
                        .run(tasks.iterator(), new Batch.Results<String>() {
                            @Override
                            public void done(String result) throws IOException {
                                throw new IOException("disk full");
                            }

                            @Override
                            public void failed(Failed failed) {}
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt b.txt, a.txt b.txt",
        "x/a.txt y/a.txt b.txt, x/a.txt y/a.txt b.txt",
        "a.txt a.txt, a.txt a.txt~2",
        "-, stdin"
    })
    void gives_every_input_an_id_of_its_own(String files, String ids) {
        List<Input.Named> named = new ArrayList<>();
        for (String file : files.split(" ", -1)) {
            named.add(new Input.Named(file, file.equals("-") ? Optional.empty() : Optional.of(Path.of(file))));
        }
        assertThat(Input.of(named)).extracting(Input::id).containsExactly(ids.split(" ", -1));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    private static Task<Worker, String> task(int number, Task.Job<Worker, String> job) {
        return new Task<>(Integer.toString(number), "file " + number, job);
    }

    private void run(int threads, Iterator<Task<Worker, String>> tasks) throws IOException {
        new Batch<>(
                        () -> {
                            opened.incrementAndGet();
                            return new Worker(closed);
                        },
                        threads,
                        longest,
                        faults::add)
                .run(tasks, new Batch.Results<String>() {
                    @Override
                    public void done(String result) {
                        done.add(result);
                    }

                    @Override
                    public void failed(Failed failed) {
                        failures.add(failed);
                    }
                });
    }

    /** Counts when it is closed. */
    private record Worker(AtomicInteger closed) implements AutoCloseable {
        Worker() {
            this(new AtomicInteger());
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
