package org.recount.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Severity;

class NoticeTemplateTest {
    private static final Article ARTICLE =
            new Article("a.txt", "a.txt", "{said} $1 \u202Enight", "", "2024-07-05", "", "", List.of(), "");

    @TempDir
    Path temp;

    @Test
    void repeats_for_each_finding_the_lines_that_have_a_field_of_one() throws IOException {
        assertThat(template("""
                        Correction: {title}
                        Published {published}

                        - {quote}: {actual}
                          {source}
                        Sorry.
                        """).notice(ARTICLE, List.of(finding("one\ntwo", "1"), finding("three", "3"))))
                .isEqualTo("""
                        Correction: {said} $1 \uFFFDnight
                        Published 2024-07-05

                        - one two: 1
                          The record
                        - three: 3
                          The record
                        Sorry.
                        """);
    }

    @Test
    void names_an_unknown_field_and_the_one_that_is_meant() {
        assertThatThrownBy(() -> template("a\n{qoute}\n"))
                .hasMessage(temp.resolve("t.txt") + ":2: unknown field {qoute}. Maybe {quote} is meant.");
    }

    @Test
    void the_shipped_template_can_be_read() throws IOException {
        assertThat(NoticeTemplate.read(Path.of("facts/templates/correction.txt"))
                        .notice(ARTICLE, List.of(finding("15,674", "15,647"))))
                .contains("\u201C15,674\u201D", "15,647", "The record");
    }

    private NoticeTemplate template(String text) throws IOException {
        return NoticeTemplate.read(Files.writeString(temp.resolve("t.txt"), text));
    }

    private static Finding finding(String quote, String actual) {
        Evidence.Row row =
                new Evidence.Row("uk-2024", "Poole", null, "1 vote", "The record", "https://a.example", null);
        return new Finding(
                "id",
                "print",
                "rule",
                Severity.ERROR,
                "a.txt",
                "c",
                quote,
                0,
                1,
                1,
                1,
                quote,
                actual,
                null,
                new Evidence(List.of(row), List.of()),
                null,
                "It differs.",
                null);
    }
}
