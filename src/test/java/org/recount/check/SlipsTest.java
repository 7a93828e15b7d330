package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/** Slips of the keys between two figures, and how many digits they must have. */
class SlipsTest {
    private static Account account(String stated, String official) {
        return Account.of(new Quantity(new BigDecimal(stated), Unit.VOTES, Hedge.NONE), new BigDecimal(official));
    }

    @ParameterizedTest
    @CsvSource({
        "912, 921, 3, true", // neighbours changed places
        "912, 921, 4, false", // of figures that are too short
        "9124, 9134, 3, true", // one digit
        "912, 913, 3, false", // one of so few
        "9124, 9134, 4, false",
        "9124, 9243, 3, false", // no single slip
    })
    void onlyFiguresOfEnoughDigitsAreUnmistakable(String stated, String official, int digits, boolean unmistakable) {
        assertThat(new Slips(digits).unmistakable(account(stated, official))).isEqualTo(unmistakable);
    }

    @ParameterizedTest
    @CsvSource({"912, 9124, 3, true", "912, 9124, 4, false", "9124, 912, 3, true", "912, 8124, 3, false"})
    void aDigitMoreOrLessTellsInFiguresOfEnoughDigits(String stated, String official, int digits, boolean more) {
        assertThat(new Slips(digits).digitMore(account(stated, official))).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({"26000, 3, false", "26100, 3, true", "26000, 2, true", "260, 3, true", "12.5, 3, true", "5, 1, true"})
    void noughtsAtTheEndOfARoundNumberDoNotCount(String stated, int digits, boolean enough) {
        assertThat(new Slips(digits).longEnough(new Quantity(new BigDecimal(stated), Unit.VOTES, Hedge.NONE)))
                .isEqualTo(enough);
    }
}
