package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said: “We won it fair and square.” | We won it fair and square.",
                "She said: \"We won it fair and square.\" | We won it fair and square.",
                "She said: ‘We won it fair and square.’ | We won it fair and square.",
                "She said: 'We won it fair and square.' | We won it fair and square.",
                "He called it “a stain” on the party. | ",
                "Labour's candidate and Reform's candidate didn't speak at the voters' forum. | ",
                "Labour’s candidate and Reform’s candidate didn’t speak at the voters’ forum. | ",
                "It was ‘the voters’ choice to make’, he said. | the voters’ choice to make",
                "It was 'the voters' choice to make', he said. | the voters' choice to make",
                "“One two three four” and “five six seven eight” | One two three four;five six seven eight",
                "“It was ‘a stain’ on the record of all” | It was ‘a stain’ on the record of all",
                "“Never closed and not resumed at all | ",
                "“Never closed, but “this one is closed here” | this one is closed here",
                "A 6\" nail and a 7\" nail were found there. | ",
                "about bins.\"Speaking of worries such as \"the price of a loaf\" now | the price of a loaf",
                "In the '90s she was one of the '97 intake, wasn't she? | ",
                "“” ‘’ \"\" '' | ",
            })
    void quotedWordsAreFoundAndApostrophesAreNot(String text, String quoted) {
        assertThat(quotations(text, ""))
                .containsExactlyElementsOf(quoted == null ? List.of() : List.of(quoted.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "She said: “We won it fair and square. | “Now we work.” | We won it fair and square.",
                "She said: \"We won it fair and square. | \"Now we work.\" | We won it fair and square.",
                "She said: ‘We won it fair and square. | ‘Now we work.’ | We won it fair and square.",
                "She said: “We won it fair and square. | Now she works. | ",
            })
    void anOpenQuotationCountsIfTheNextParagraphResumesIt(String text, String next, String quoted) {
        assertThat(quotations(text, next)).containsExactlyElementsOf(quoted == null ? List.of() : List.of(quoted));
    }

    private static List<String> quotations(String text, String next) {
        String whole = text + "\n" + next;
        int nextStart = next.isEmpty() ? -1 : text.length() + 1;
        return Quotations.in(whole, 0, text.length(), nextStart).stream()
                .map(span -> whole.substring(span.start(), span.end()))
                .toList();
    }
}
