package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/** Figures so exact that they hardly agree by chance. */
class TellingTest {
    @ParameterizedTest
    @CsvSource({
        "100, VOTES, NONE, true",
        "99, VOTES, NONE, false",
        "9100, VOTES, OVER, false",
        "9100, VOTES, ONLY, false", // vouches for nothing
        "40.1, PERCENT, NONE, true",
        "40, PERCENT, NONE, false",
        "4.1, POINTS, NONE, false",
        "411, SEATS, NONE, false",
    })
    void manyVotesAndSharesWithDecimalsTell(BigDecimal value, Unit unit, Hedge hedge, boolean tells) {
        Statement said = new Statement("c", "a", 0, 3, "had", "uk-2024", "Poole", "Ana Reed", null, false, "");

        assertThat(new Telling(BigDecimal.valueOf(100)).tells(new Claim.Votes(said, new Quantity(value, unit, hedge))))
                .isEqualTo(tells);
    }
}
