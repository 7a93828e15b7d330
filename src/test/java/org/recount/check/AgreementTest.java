package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;

/** Stated figures against official ones, by the shipped conventions. */
class AgreementTest {
    private final Arithmetic arithmetic = new Arithmetic(Invented.CONVENTIONS);

    private static Quantity said(String number, Unit unit, String hedge) {
        return new Quantity(new BigDecimal(number), unit, Hedge.of(hedge).orElseThrow());
    }

    @ParameterizedTest(name = "{0} {1} for {2}: {3} {4}")
    @CsvSource({
        // without a hedge: exact, or rounded to three digits or more
        "none, 13303, 13303, AGREES, EXACT",
        "none, 13300, 13303, AGREES, ROUNDED",
        "none, 13000, 13003, AGREES, ROUNDED",
        // millions are told with one decimal
        "none, 4100000, 4117610, AGREES, ROUNDED",
        "none, 3900000, 3881099, AGREES, ROUNDED",
        "none, 4000000, 4117610, IMPRECISE, NEAR_ROUND",
        "none, 4200000, 4117610, IMPRECISE, NEAR_ROUND",
        "none, 990000, 994000, IMPRECISE, NEAR_ROUND",
        "none, 18888, 18884, DIFFERS, OTHER",
        "none, 13310, 13303, DIFFERS, OTHER",
        "none, 18800, 18884, DIFFERS, OTHER",
        // rounded to one or two digits, or a round number within 10 %
        "none, 700, 693, IMPRECISE, NEAR_ROUND",
        "none, 500, 528, IMPRECISE, ROUND_NUMBER",
        "none, 13000, 13303, IMPRECISE, NEAR_ROUND",
        "none, 15000, 15317, IMPRECISE, NEAR_ROUND",
        "none, 14000, 13303, IMPRECISE, ROUND_NUMBER",
        "none, 15000, 13303, DIFFERS, OTHER",
        "none, 507, 528, DIFFERS, OTHER",
        "none, 18, 20, DIFFERS, OTHER",
        "none, 20, 18, IMPRECISE, ROUND_NUMBER",
        "none, 0, 3, DIFFERS, OTHER",
        // "only" is colour
        "only, 528, 528, AGREES, EXACT",
        "only, 500, 528, IMPRECISE, ROUND_NUMBER",
        "only, 507, 528, DIFFERS, OTHER",
        "about, 1000, 979, AGREES, WITHIN_HEDGE",
        "about, 1000, 950, AGREES, WITHIN_HEDGE",
        "about, 1000, 949, IMPRECISE, BEYOND_HEDGE",
        "about, 1000, 1100, IMPRECISE, BEYOND_HEDGE",
        "about, 1000, 1101, DIFFERS, OTHER",
        "nearly, 1000, 999, AGREES, WITHIN_HEDGE",
        "nearly, 1000, 900, AGREES, WITHIN_HEDGE",
        "nearly, 1000, 899, IMPRECISE, BEYOND_HEDGE",
        "nearly, 1000, 1000, DIFFERS, WRONG_SIDE",
        "just-under, 200, 132, IMPRECISE, BEYOND_HEDGE",
        "just-under, 1000, 979, AGREES, WITHIN_HEDGE",
        "just-under, 1000, 1001, DIFFERS, WRONG_SIDE",
        "under, 1000, 750, AGREES, WITHIN_HEDGE",
        "under, 1000, 749, IMPRECISE, BEYOND_HEDGE",
        "under, 1000, 1000, DIFFERS, WRONG_SIDE",
        "just-over, 1000, 1100, AGREES, WITHIN_HEDGE",
        "just-over, 1000, 1566, IMPRECISE, BEYOND_HEDGE",
        "just-over, 1000, 1000, DIFFERS, WRONG_SIDE",
        "over, 9000, 9030, AGREES, WITHIN_HEDGE",
        "over, 1000, 1250, AGREES, WITHIN_HEDGE",
        "over, 1000, 1251, IMPRECISE, BEYOND_HEDGE",
        "over, 9000, 8999, DIFFERS, WRONG_SIDE",
        "at-least, 411, 411, AGREES, WITHIN_HEDGE",
        "at-least, 411, 600, AGREES, WITHIN_HEDGE",
        "at-least, 412, 411, DIFFERS, WRONG_SIDE",
        "at-most, 411, 411, AGREES, WITHIN_HEDGE",
        "at-most, 410, 411, DIFFERS, WRONG_SIDE",
    })
    void countsAgreeByTheirDigitsAndHedges(String hedge, String stated, int official, Fit fit, Manner manner) {
        Agreement agreement = arithmetic.count(said(stated, Unit.VOTES, hedge), official, Basis.CONTEST, null);

        assertThat(agreement.fit()).isEqualTo(fit);
        assertThat(agreement.manner()).isEqualTo(manner);
    }

    @ParameterizedTest(name = "{0} {1} for {2}: {3}")
    @CsvSource({
        "none, 35.5, 35.497, AGREES",
        "none, 35.4, 35.497, IMPRECISE",
        "none, 35.6, 35.497, DIFFERS",
        "none, 25.37, 25.46, DIFFERS",
        "none, 41, 41.08, AGREES",
        "none, 41.1, 41.08, AGREES",
        "none, 41.0, 41.08, IMPRECISE",
        "none, 40, 41.08, DIFFERS",
        "none, 36, 35.5, AGREES",
        "none, 31.2, 31.24999996, AGREES",
        "none, 32.1, 31.195, DIFFERS",
        "nearly, 20, 19.24, AGREES",
        "nearly, 20, 20.1, DIFFERS",
        "about, 2, 2.2, AGREES",
        "just-over, 2, 2.4, AGREES",
        "just-over, 2, 2.6, IMPRECISE",
        "just-over, 2, 1.9, DIFFERS",
        "about, 20, 25, DIFFERS",
        "over, 60, 59.9, DIFFERS",
        "none, -17.3, -17.33, AGREES",
        "none, 17.3, -17.33, DIFFERS",
        "none, -17.0, -17.33, DIFFERS",
        "over, -17, -17.33, AGREES",
    })
    void sharesAgreeAtTheDecimalsPrinted(String hedge, String stated, BigDecimal official, Fit fit) {
        assertThat(arithmetic
                        .share(said(stated, Unit.PERCENT, hedge), official, Basis.VALID_VOTES, null)
                        .fit())
                .isEqualTo(fit);
    }

    @ParameterizedTest(name = "{0} {1} times for {2}: {3}")
    @CsvSource({
        "none, 2, 2.0, AGREES",
        "none, 2, 2.09, AGREES",
        "none, 2, 1.85, IMPRECISE",
        "none, 2, 1.7, DIFFERS",
        "over, 2, 2.4, AGREES",
        "over, 2, 1.99, DIFFERS",
    })
    void multiplesAreNeverExact(String hedge, String stated, BigDecimal official, Fit fit) {
        assertThat(arithmetic
                        .multiple(said(stated, Unit.TIMES, hedge), official, Basis.CONTEST, null)
                        .fit())
                .isEqualTo(fit);
    }

    @Test
    void aChangeInPercentMayBeARoundNumber() {
        Quantity half = said("-50", Unit.PERCENT, "none");

        assertThat(arithmetic
                        .relative(half, new BigDecimal("-48.5"), Basis.ACTUAL, null)
                        .fit())
                .isEqualTo(Fit.IMPRECISE);
        assertThat(arithmetic
                        .relative(half, new BigDecimal("-36.1"), Basis.ACTUAL, null)
                        .fit())
                .isEqualTo(Fit.DIFFERS);
    }

    @Test
    void conventionsRefuseAFieldTheyDoNotKnow(@TempDir Path folder) throws IOException {
        String shipped = Files.readString(Path.of("facts/conventions/default.json"));
        Path file = folder.resolve("ours.json");
        Files.writeString(file, shipped.replace("\"counts\": {", "\"counts\": {\"generous\": true,"));

        assertThatThrownBy(() -> Conventions.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ours.json:")
                .hasMessageContaining("generous");
    }

    @Test
    void conventionsNameAHedgeThatIsMissing(@TempDir Path folder) throws IOException {
        String shipped = Files.readString(Path.of("facts/conventions/default.json"));
        Path file = folder.resolve("ours.json");
        Files.writeString(file, shipped.replace("\"at-most\"", "\"at-worst\""));

        assertThatThrownBy(() -> Conventions.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ours.json")
                .hasMessageContaining("at-worst");
    }
}
