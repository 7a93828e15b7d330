package org.recount.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AccentsTest {
    @Test
    void leavesOfEveryLetterWhatTheLibraryLeaves() {
        for (char c = 0; c < '\u2500'; c++) {
            String text = "a" + c + "z";
            String expected = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            assertThat(Accents.apart(text).replaceAll("\\p{Mn}", ""))
                    .as("U+%04X", (int) c)
                    .isEqualTo(expected);
        }
    }

    @Test
    void letsOneForeignLetterDecideForTheWholeText() {
        assertThat(SeatKey.of("Ynys M\u00f4n \u2013 \u0141\u00f3d\u017a")).isEqualTo("ynys mon \u0142odz");
    }
}
