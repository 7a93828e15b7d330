package org.recount.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First. He won by [507] votes. Two.|He won by [507] votes.",
                "So Mr. Streeting won by [507]. Two.|So Mr. Streeting won by [507].",
                "J. Corbyn got [24,120]|J. Corbyn got [24,120]",
                "He won (by [507]). Then tea.|He won (by [507]).",
                "[507 votes.] More.|[507 votes.]",
                "He won  by\t[5 07] votes|He won by [5 07] votes",
                "She got 48.9 per cent, [18,884] votes.|She got 48.9 per cent, [18,884] votes."
            })
    void is_the_sentence_of_the_quote(String text, String shown) {
        assertThat(shown(text, 86)).isEqualTo(shown);
    }

    @Test
    void is_cut_at_words_where_the_sentence_is_too_long() {
        String text = "word ".repeat(60) + "[507 votes] " + "more ".repeat(60);
        assertThat(shown(text, 40)).isEqualTo("\u2026 word word [507 votes] more more \u2026");
    }

    @ParameterizedTest
    @CsvSource({"20", "21", "40", "86"})
    void never_takes_more_room_than_it_has(int columns) {
        for (String text : new String[] {
            "word ".repeat(60) + "[507]" + " more".repeat(60),
            "[" + "quote ".repeat(60) + "]",
            "x".repeat(300) + "[507]" + "y".repeat(300),
            "\u9078".repeat(300) + "[\u9078\u6319]" + "\u9078".repeat(300),
            "e\u0301".repeat(90) + "[507]"
        }) {
            assertThat(Display.width(shown(text, columns)) - 2).isLessThanOrEqualTo(columns);
        }
    }

    @Test
    void holds_offsets_that_lie_outside() {
        assertThat(Excerpt.of("", 5, 9, 40)).isEqualTo(new Excerpt("", "", ""));
    }

    private static String shown(String marked, int columns) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Excerpt excerpt = Excerpt.of(marked.replace("[", "").replace("]", ""), start, end, columns);
        return excerpt.before() + "[" + excerpt.quote() + "]" + excerpt.after();
    }
}
