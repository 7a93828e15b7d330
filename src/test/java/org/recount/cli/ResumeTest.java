package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.Golden;
import org.recount.article.Article;
import org.recount.batch.Desk;
import org.recount.batch.Journal;
import org.recount.batch.Memory;
import org.recount.batch.Timing;
import org.recount.check.Judgement;

/** A run that is broken off and taken up gives the report of one that was not, and judges nothing twice. */
class ResumeTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/unseen/articles");

    @TempDir
    Path temp;

    private Path articles;
    private final List<Judgement> kept = new ArrayList<>();
    private final AtomicInteger judged = new AtomicInteger();
    private final StringWriter err = new StringWriter();
    private int dies = Integer.MAX_VALUE;

    @BeforeEach
    void articles() throws IOException {
        articles = Files.createDirectory(temp.resolve("articles"));
        for (Path folder : List.of(Path.of("facts/articles"), GOLD)) {
            for (Path sample : listed(folder)) {
                Files.copy(sample, articles.resolve(sample.getFileName()));
            }
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Stands for a process that is killed: nothing is closed, and the machine's memory of it is gone but for the files. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private int check(String out, String... more) {
        Surroundings here = new Surroundings(
                Path.of(""),
                null,
                Map.of(),
                new ByteArrayOutputStream(),
                new PrintWriter(err, true),
                false,
                Clock.fixed(Instant.parse("2024-07-08T06:12:30Z"), ZoneOffset.UTC));
        List<String> words = new ArrayList<>(List.of("check", articles.toString(), "--threads", "1"));
        words.addAll(List.of("--out", temp.resolve(out).toString()));
        words.addAll(List.of(more));
        return new Recount(here, choice -> counting(Wiring.desk(choice, Home.of(here))))
                .run(words.toArray(String[]::new));
    }

    /** The desk, whose judgements are counted, and which dies at one of them. */
    private Desk counting(Desk desk) {
        return (Desk) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, args) -> {
                    if (method.getName().equals("pipeline") && args != null) {
                        return desk.pipeline(counting((Memory) args[0]), (Timing) args[1]);
                    }
                    return method.invoke(desk, args);
                });
    }

    private Memory counting(Memory memory) {
        return new Memory() {
            @Override
            public Optional<Judgement> of(Article article) throws IOException {
                Optional<Judgement> known = memory.of(article);
                if (known.isEmpty() && judged.get() >= dies) {
                    throw new Killed();
                }
                return known;
            }

            @Override
            public void keep(Judgement judgement) throws IOException {
                memory.keep(judgement);
                judged.incrementAndGet();
                kept.add(judgement);
            }
        };
    }

    private SortedMap<String, String> files(String out) throws IOException {
        SortedMap<String, String> files = Golden.files(temp.resolve(out));
        files.remove("journal.jsonl");
        files.computeIfPresent("summary.json", (name, text) -> text.replaceAll("\"(command|out)\" : .*", ""));
        return files;
    }

    private void same(String one, String other) throws IOException {
        SortedMap<String, String> files = files(other);
        assertThat(files(one).keySet()).isEqualTo(files.keySet());
        files(one)
                .forEach((name, text) -> assertThat(text.equals(files.get(name)))
                        .as(name + " is the same")
                        .isTrue());
    }

    @Test
    void gives_the_same_report_however_often_it_is_broken_off() throws Exception {
        assertThat(check("whole")).isEqualTo(ExitCode.FOUND);
        int all = judged.getAndSet(0);
        for (int at : new int[] {3, 1, 8, 5}) {
            dies = judged.get() + at;
            assertThatThrownBy(() -> check("broken", "--resume")).isInstanceOf(Killed.class);
            assertThat(temp.resolve("broken/summary.json")).doesNotExist();
        }
        dies = Integer.MAX_VALUE;
        assertThat(check("broken", "--resume")).isEqualTo(ExitCode.FOUND);
        assertThat(judged).hasValue(all);
        assertThat(err.toString()).contains("recount: 17 articles are as they were and were not judged again.");
        same("broken", "whole");
    }

    @Test
    void judges_only_what_has_changed_since() throws Exception {
        check("r", "--resume");
        judged.set(0);
        check("r", "--resume");
        assertThat(judged).hasValue(0);

        Path changed = listed(articles).get(0);
        Files.writeString(changed, "Labour won by 12 votes.\n");
        Files.writeString(articles.resolve("zz-new.txt"), "Labour won by 13 votes.\n");
        check("r", "--resume");
        assertThat(judged).hasValue(2);
        check("anew");
        same("r", "anew");
    }

    @Test
    void judges_all_anew_where_tallies_or_rules_have_changed() throws Exception {
        check("r", "--resume");
        int all = judged.getAndSet(0);
        check("r", "--resume", "--off", "votes-differ");
        assertThat(judged).hasValue(all);
        assertThat(err.toString())
                .contains("what the earlier run of " + temp.resolve("r")
                        + " judged by is not the same (rules): every article is judged anew.");
    }

    /** Every field of every record comes back, whatever a claim states and however it was judged. */
    @Test
    void keeps_judgements_whole() throws Exception {
        check("r");
        assertThat(kept).hasSizeGreaterThan(20).anyMatch(one -> !one.findings().isEmpty());
        try (Journal journal = Journal.open(temp.resolve("j"), Map.of())) {
            for (Judgement judgement : kept) {
                journal.keep(judgement);
                assertThat(journal.of(judgement.article())).contains(judgement);
            }
        }
    }
}
