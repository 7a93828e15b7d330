package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/** Counts rounded with a hedge, one step too high or too low. */
class RoundedTest {
    @ParameterizedTest
    @CsvSource({
        "5800, NEARLY, 4794, true", // nearly 4,800
        "10000, OVER, 9065, true", // more than 9,000
        "6000, OVER, 5402, true",
        "5300, UNDER, 5218, false", // as it should be
        "5800, NEARLY, 4600, false", // two digits
        "8000, OVER, 5402, false",
        "5800, ABOUT, 4794, false",
        "5800, NONE, 4794, false",
        "900, OVER, 0, false",
    })
    void oneDigitTooHighOrTooLowIsAStep(String stated, Hedge hedge, String official, boolean step) {
        assertThat(Rounded.aStepOff(new Quantity(new BigDecimal(stated), Unit.VOTES, hedge), new BigDecimal(official)))
                .isEqualTo(step);
    }
}
