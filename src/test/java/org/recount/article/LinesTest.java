package org.recount.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final String SMILE = "\uD83D\uDE00";

    @ParameterizedTest(name = "{0} at {1}: line {2}, column {3}")
    @CsvSource({
        "a, 0, 1, 1",
        "a, 1, 1, 2",
        "ab/cd, 2, 1, 3",
        "ab/cd, 3, 2, 1",
        "ab/cd, 5, 2, 3",
        "ab/, 3, 2, 1",
        "//x, 2, 3, 1",
    })
    void anOffsetHasItsLineAndColumn(String text, int offset, int line, int column) {
        for (String newline : new String[] {"\n", "\r"}) {
            Lines lines = Lines.of(text.replace("/", newline));

            assertThat(lines.line(offset)).isEqualTo(line);
            assertThat(lines.column(offset)).isEqualTo(column);
        }
    }

    @Test
    void aCarriageReturnAndLineFeedAreOneBreak() {
        Lines lines = Lines.of("ab\r\ncd\r\n");

        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.line(3)).isEqualTo(1);
        assertThat(lines.line(4)).isEqualTo(2);
        assertThat(lines.start(2)).isEqualTo(4);
        assertThat(lines.end(1)).isEqualTo(2);
        assertThat(lines.end(3)).isEqualTo(8);
    }

    @Test
    void columnsAndReportOffsetsCountCodePoints() {
        Lines lines = Lines.of("x" + SMILE + "y\n" + SMILE + SMILE + "z");

        assertThat(lines.codePoint(3)).isEqualTo(2);
        assertThat(lines.column(3)).isEqualTo(3);
        assertThat(lines.line(9)).isEqualTo(2);
        assertThat(lines.column(9)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "é\n–", SMILE, "a" + SMILE, SMILE + "a" + SMILE + SMILE + "b\r\n" + SMILE, "x\uD83D"})
    void codePointsAgreeWithTheStringsOwnCountAndBack(String text) {
        Lines lines = Lines.of(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(lines.codePoint(i)).as("code points before %d", i).isEqualTo(text.codePointCount(0, i));
        }
        for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
            assertThat(lines.offset(i)).as("offset of code point %d", i).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void anOffsetOutsideTheTextIsRefused(int offset) {
        Lines lines = Lines.of("abc");

        assertThatThrownBy(() -> lines.line(offset)).hasMessageContaining("offset %d".formatted(offset));
        assertThatThrownBy(() -> lines.offset(offset)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
