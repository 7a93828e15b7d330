package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    @Test
    void theTextStandsAsStoredAndItsMarksTellTheZones() {
        String text = """
                ---
                title: "Reed takes Thornbury"
                publisher: The Example
                date: 2024-07-05
                url: https://example.org/reed
                ---

                # Reed takes *Thornbury* #

                ![The hall at dawn](hall.jpg)

                Jo Reed won **Thornbury** by 12 votes, it was
                said in the hall. She had not expected it, and
                neither had anybody else.

                The long night
                --------------

                > We never thought we would.

                * Jo Reed, 9,012
                * Tom Cole, 9,000

                ## Read more
                """;

        Article article = Reading.text(text, "folder/reed.md");

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.id()).isEqualTo("reed.md");
        assertThat(article.file()).isEqualTo("folder/reed.md");
        assertThat(article.title()).isEqualTo("Reed takes *Thornbury*");
        assertThat(article.publisher()).isEqualTo("The Example");
        assertThat(article.published()).isEqualTo("2024-07-05");
        assertThat(article.url()).isEqualTo("https://example.org/reed");
        assertThat(Reading.zones(article).subList(4, Reading.zones(article).size()))
                .containsExactly(
                        "HEADLINE Reed takes *Thornbury*",
                        "CAPTION The hall at dawn]",
                        "FURNITURE (hall.jpg)",
                        "BODY Jo Reed won **Thornbury** by 12 votes, it was\nsaid in the hall. She had not expected it, and\n"
                                + "neither had anybody else.",
                        "HEADLINE The long night",
                        "BODY We never thought we would.",
                        "QUOTATION We never thought we would.",
                        "LIST * Jo Reed, 9,012",
                        "LIST * Tom Cole, 9,000",
                        "FURNITURE Read more");
    }

    @Test
    void frontMatterWithoutAnEndIsText() {
        assertThat(Reading.zones(Reading.text("---\nJo Reed won by 12 votes.", "a.md")))
                .containsExactly("BODY Jo Reed won by 12 votes.");
    }

    @Test
    void hashesWithoutASpaceAreNoHeading() {
        assertThat(Reading.zones(Reading.text("#GE2024 was won by 12 votes.", "a.md")))
                .containsExactly("BODY #GE2024 was won by 12 votes.");
    }
}
