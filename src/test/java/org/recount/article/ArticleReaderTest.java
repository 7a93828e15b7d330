package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReaderTest {

    @TempDir
    private Path folder;

    private ArticleReader reader;

    @BeforeEach
    void setUp() throws Exception {
        reader = ArticleReader.with(FurnitureTest.DATA);
    }

    @Test
    void aFoldersArticlesAreFoundInOrderAndOtherFilesSkipped() throws Exception {
        write("b.txt");
        write("a/z.html");
        write("a/y.MD");
        write("c.csv");
        write(".hidden/x.txt");
        write(".x.txt");

        ArticleSources found = reader.find(List.of(folder.toString()));

        assertThat(found.sources().stream()
                        .map(source ->
                                folder.relativize(source.path().orElseThrow()).toString()))
                .containsExactly("a/y.MD", "a/z.html", "b.txt");
        assertThat(found.skipped()).containsExactly(folder.resolve("c.csv"));
        assertThat(found.failures()).isEmpty();
    }

    @Test
    void eachArgumentIsFoundOnceInTheOrderGivenWhateverItsEnding() throws Exception {
        Path csv = write("c.csv");
        Path text = write("b.txt");

        ArticleSources found =
                reader.find(List.of("-", csv.toString(), text.toString(), folder.toString(), "-", folder + "/./b.txt"));

        assertThat(found.sources())
                .containsExactly(
                        new ArticleSource("-", Optional.empty()),
                        new ArticleSource(csv.toString(), Optional.of(csv)),
                        new ArticleSource(text.toString(), Optional.of(text)));
    }

    @Test
    void whatLeadsNowhereFailsAndTheOthersAreStillFound() throws Exception {
        write("thornbury.txt");
        Files.createDirectory(folder.resolve("empty"));
        write("data/x.csv");

        ArticleSources found = reader.find(List.of(
                folder + "/thornbry.txt",
                folder + "/absent/deep.txt",
                folder + "/empty",
                folder + "/data",
                "",
                "a\0b",
                folder + "/thornbury.txt"));

        assertThat(found.sources()).hasSize(1);
        assertThat(found.failures().stream().map(ArticleFailure::message))
                .satisfiesExactly(
                        message -> assertThat(message)
                                .contains(
                                        "thornbry.txt: no such file or folder", "Nearest in its folder: thornbury.txt"),
                        message ->
                                assertThat(message).contains("absent/deep.txt: no such file", "nothing in its folder"),
                        message -> assertThat(message).contains("empty: the folder holds no article", ".txt"),
                        message -> assertThat(message).contains("data: the folder holds no article", "1 other file"),
                        message -> assertThat(message).contains("empty argument"),
                        message -> assertThat(message).contains("a?b: is not a path"));
    }

    @Test
    void aLinkThatLeadsBackIsSaid() throws Exception {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        ArticleSources found = reader.find(List.of(folder.toString()));

        assertThat(found.sources()).hasSize(1);
        assertThat(found.failures())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("loop", "leads back"));
    }

    @Test
    void aFileIsReadUnderTheNameGiven() throws Exception {
        Path file = write("thornbury.txt");

        Article article = reader.read(file, "articles/thornbury.txt");

        assertThat(article.id()).isEqualTo("thornbury.txt");
        assertThat(article.file()).isEqualTo("articles/thornbury.txt");
        assertThat(article.text()).isEqualTo("Jo Reed won.");
    }

    @Test
    void standardInputIsRead() throws Exception {
        InputStream in = new ByteArrayInputStream("Jo Reed won.".getBytes(StandardCharsets.UTF_8));

        Article article =
                reader.open(new ArticleSource("-", Optional.empty()), in).next().read();

        assertThat(article.text()).isEqualTo("Jo Reed won.");
        assertThat(article.file()).isEqualTo("-");
    }

    @Test
    void aFileLargerThanTheLimitIsNotRead() throws Exception {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000_000L);
        }

        assertThatThrownBy(() -> reader.read(file, "large.txt"))
                .hasMessageContaining("50,000,000,000 bytes")
                .hasMessageContaining("10,000,000")
                .hasMessageContaining("raise the limit");
    }

    @Test
    void theLimitIsInclusiveAndHoldsForStandardInput() throws Exception {
        ArticleReader small = reader.limitedTo(12);
        ArticleSource input = new ArticleSource("-", Optional.empty());

        assertThat(small.read(write("a.txt"), "a.txt").text()).hasSize(12);
        assertThatThrownBy(() -> small.open(input, new EndlessInput()).next().read())
                .hasMessageContaining("more than 12 bytes");
        assertThatThrownBy(() -> reader.limitedTo(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingFilesFoldersAndForbiddenFilesAreNamed() throws Exception {
        write("a.txt");

        assertThatThrownBy(() -> reader.read(folder.resolve("b.txt"), "x/b.txt"))
                .hasMessageContaining("x/b.txt: no such file")
                .hasMessageContaining("a.txt");
        assertThatThrownBy(() -> reader.read(folder, "x")).hasMessageContaining("x: is a folder");
    }

    @Test
    void aForbiddenFileIsNamed() throws Exception {
        Path file = write("secret.txt");
        assertThat(file.toFile().setReadable(false)).isTrue();
        assumeFalse(Files.isReadable(file), "skipped: this user may read everything");

        assertThatThrownBy(() -> reader.read(file, "secret.txt")).hasMessageContaining("permission denied");
    }

    static Stream<String> hostile() {
        int size = 500_000;
        return Stream.of(
                        "\"",
                        "“",
                        "‘",
                        "'",
                        "(",
                        ")",
                        "[",
                        "](",
                        "](x",
                        "\n",
                        "\r",
                        "a\n",
                        "A\n\n",
                        ".",
                        "-",
                        "- ",
                        "|",
                        "\t",
                        "#",
                        "> ",
                        "•\n",
                        "1. ",
                        "9,",
                        "9 ",
                        "A ",
                        "a",
                        "A B/PA ",
                        "(Photo: ",
                        "Read more ",
                        "By A\n",
                        "www.",
                        "http://",
                        "Name: A\n",
                        "READ MORE: ",
                        "x’ ",
                        "s’ a",
                        "“a b c d\n",
                        "Sign up for ",
                        "<b>",
                        "<table>",
                        "<nav></nav>",
                        "<ul><li>",
                        "<p>",
                        "<td>",
                        "&amp;",
                        "<!--",
                        "\uD83D\uDE00",
                        "\u00A0")
                .map(piece -> piece.repeat(size / piece.length()));
    }

    /** Text made to be slow to read; any quadratic loop would take minutes. */
    @ParameterizedTest(name = "[{index}]")
    @MethodSource("hostile")
    @Timeout(20)
    void hostileTextIsReadInLinearTime(String text) {
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            try {
                Article read = reader.read(("x " + text).getBytes(StandardCharsets.UTF_8), name);
                assertThat(read.text()).isNotEmpty();
            } catch (ArticleException e) {
                assertThat(e.failure().next()).isNotBlank();
            }
        }
    }

    private Path write(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Jo Reed won.");
    }

    /** Never ends; reading all of it would not either. */
    private static final class EndlessInput extends InputStream {
        @Override
        public int read() {
            return 'a';
        }
    }
}
