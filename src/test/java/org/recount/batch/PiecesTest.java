package org.recount.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.article.ArticleSource;
import org.recount.article.Contents;

class PiecesTest {
    private static final Map<String, String> FILES = Map.of(
            "one.txt",
            "Jo Reed won.",
            "three.jsonl",
            "{\"id\": \"a\", \"text\": \"x\"}\n{\"text\": \"x\"}\n{\"id\": \"a\", \"text\": \"x\"}\n",
            "clash.jsonl",
            "{\"id\": \"one.txt\", \"text\": \"x\"}\n{\"id\": \"a\", \"text\": \"x\"}\n");

    @Test
    void no_two_articles_of_a_run_have_the_same_id() throws Exception {
        assertThat(ids(pieces("one.txt", "three.jsonl", "clash.jsonl")))
                .containsExactly("one.txt", "a", "three.jsonl#2", "a~2", "one.txt~2", "a~3");
    }

    @Test
    void an_article_in_a_container_keeps_its_id_wherever_it_stands() throws Exception {
        assertThat(ids(pieces("three.jsonl"))).startsWith("a");
        assertThat(ids(pieces("one.txt", "three.jsonl"))).element(1).isEqualTo("a");
    }

    @Test
    void how_many_there_seem_to_be_is_told_as_soon_as_anything_tells() throws Exception {
        Pieces pieces = pieces("one.txt", "three.jsonl", "one.txt", "one.txt");
        assertThat(pieces.expected()).isEmpty();

        pieces.next();
        assertThat(pieces.expected()).hasValue(4);
        ids(pieces);
        assertThat(pieces.expected()).hasValue(6);

        Pieces endless = pieces("three.jsonl");
        endless.next();
        assertThat(endless.expected()).isEmpty();
    }

    private static Pieces pieces(String... names) throws ArticleException {
        ArticleReader reader = ArticleReader.with(Path.of("facts/language/furniture.json"));
        List<Input.Named> named = new ArrayList<>();
        for (String name : names) {
            named.add(new Input.Named(name, Optional.empty()));
        }
        return new Pieces(Input.of(named), input -> contents(reader, input));
    }

    private static Contents contents(ArticleReader reader, Input input) {
        byte[] bytes = FILES.get(input.name()).getBytes(StandardCharsets.UTF_8);
        return reader.open(new ArticleSource(input.name(), Optional.empty()), new ByteArrayInputStream(bytes));
    }

    private static List<String> ids(Pieces pieces) {
        List<String> ids = new ArrayList<>();
        pieces.forEachRemaining(piece -> ids.add(piece.id()));
        return ids;
    }
}
