package org.recount.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.check.Judgement;
import org.recount.report.Samples;

class JournalTest {
    private static final Map<String, String> BASIS = Map.of("rules", "1", "tallies", "1");
    private static final Judgement CLOSE = Samples.close();
    private static final Judgement HOSTILE = Samples.hostile();

    @TempDir
    Path temp;

    private Journal open() throws IOException {
        return open(BASIS);
    }

    private Journal open(Map<String, String> basis) throws IOException {
        return Journal.open(file(), basis);
    }

    private Path file() {
        return temp.resolve("journal.jsonl");
    }

    private void kept() throws IOException {
        try (Journal journal = open()) {
            journal.keep(CLOSE);
            journal.keep(HOSTILE);
        }
    }

    @Test
    void gives_back_what_it_was_told() throws Exception {
        kept();
        try (Journal journal = open()) {
            assertThat(journal.of(CLOSE.article())).contains(CLOSE);
            assertThat(journal.of(HOSTILE.article())).contains(HOSTILE);
            assertThat(journal.before()).isEqualTo(2);
            assertThat(journal.again()).isEqualTo(2);
        }
    }

    @Test
    void a_thread_that_is_given_up_costs_the_others_nothing() throws Exception {
        try (Journal journal = open()) {
            Thread.currentThread().interrupt();
            try {
                journal.keep(CLOSE);
                assertThat(journal.of(CLOSE.article())).contains(CLOSE);
            } finally {
                assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            }
            journal.keep(HOSTILE);
            assertThat(journal.of(HOSTILE.article())).contains(HOSTILE);
        }
    }

    @Test
    void knows_an_article_only_as_it_was() throws Exception {
        kept();
        Article was = CLOSE.article();
        Article mended = new Article(
                was.id(),
                was.file(),
                was.title(),
                was.publisher(),
                was.published(),
                was.url(),
                was.text() + " ",
                was.zones(),
                was.sha256());
        try (Journal journal = open()) {
            assertThat(journal.of(was.as("another id"))).isEmpty();
            assertThat(journal.of(mended)).isEmpty();
            assertThat(journal.again()).isZero();
        }
    }

    @Test
    void begins_anew_where_what_judgements_depend_on_has_changed() throws Exception {
        kept();
        try (Journal journal = open(Map.of("rules", "2", "language", "1", "tallies", "1"))) {
            assertThat(journal.changed()).containsExactly("language", "rules");
            assertThat(journal.of(CLOSE.article())).isEmpty();
        }
        try (Journal journal = open()) {
            assertThat(journal.before()).isZero();
        }
    }

    @Test
    void loses_only_the_line_that_was_being_written() throws Exception {
        kept();
        byte[] whole = Files.readAllBytes(file());
        for (int cut = whole.length - 1; cut >= 0; cut -= 97) {
            Files.write(file(), Arrays.copyOf(whole, cut));
            long lines = new String(whole, 0, cut, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            try (Journal journal = open()) {
                assertThat(journal.before()).isEqualTo(Math.max(0, (int) lines - 1));
                assertThat(journal.of(CLOSE.article()).isPresent()).isEqualTo(lines >= 2);
                journal.keep(HOSTILE);
            }
            try (Journal journal = open()) {
                assertThat(journal.of(HOSTILE.article())).contains(HOSTILE);
            }
        }
    }

    @Test
    void judges_anew_what_the_disk_has_damaged() throws Exception {
        kept();
        String whole = Files.readString(file());
        Files.writeString(file(), whole.replaceFirst("\"claims\"", "\"cla\u0000ms\""));
        try (Journal journal = open()) {
            assertThat(journal.of(CLOSE.article())).isEmpty();
            assertThat(journal.of(HOSTILE.article())).contains(HOSTILE);
        }
    }

    @Test
    void drops_articles_that_are_gone_when_tidied() throws Exception {
        kept();
        try (Journal journal = open()) {
            journal.of(HOSTILE.article());
            journal.keep(Samples.quiet());
            journal.tidy();
        }
        try (Journal journal = open()) {
            assertThat(journal.before()).isEqualTo(2);
            assertThat(journal.of(CLOSE.article())).isEmpty();
            assertThat(journal.of(HOSTILE.article())).contains(HOSTILE);
            assertThat(journal.of(Samples.quiet().article())).contains(Samples.quiet());
        }
    }

    @Test
    void finds_one_line_of_many() {
        LineIndex index = new LineIndex();
        for (long i = 0; i < 100_000; i++) {
            index.put(i * 0x9E3779B97F4A7C15L, i);
        }
        assertThat(index.size()).isEqualTo(100_000);
        for (long i = 0; i < 100_000; i++) {
            assertThat(index.start(i * 0x9E3779B97F4A7C15L)).isEqualTo(i);
        }
        assertThat(index.start(7)).isNegative();
    }
}
