package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.json.JsonFlaw;

/** Profiles of conventions that a newsroom wrote. */
class ConventionsTest {
    @TempDir
    private Path temp;

    @Test
    void aProfileThatSaysNothingOfRoundNumbersForgivesNone() throws IOException {
        Path ours = Files.writeString(temp.resolve("ours.json"), """
                {"format": "recount-conventions/1", "base": "default",
                 "counts": {"exactDigits": 3, "largeFrom": 1000000, "largeDigits": 2, "roundDigits": 2, "roundWithin": 0.10, "farOff": 5}}
                """);

        assertThat(Conventions.load(ours, Path.of("facts/conventions")).counts().roundNear())
                .isZero();
        assertThat(Invented.CONVENTIONS.counts().roundNear()).isPositive();
    }

    @Test
    void aProfileMaySayForItselfHowCloseTogetherThingsAreTold() throws IOException {
        Path ours = Files.writeString(temp.resolve("ours.json"), """
                {"format": "recount-conventions/1", "base": "default",
                 "near": {"beside": 20, "list": 40, "course": 50, "counted": 200, "seats": 400}}
                """);

        Conventions conventions = Conventions.load(ours, Path.of("facts/conventions"));

        assertThat(conventions.near()).isEqualTo(new Conventions.Near(20, 40, 50, 200, 400));
        assertThat(conventions.names()).isEqualTo(Invented.CONVENTIONS.names());
    }

    /** A section that a newsroom wrote before a field was added, and a profile from before a section was. */
    @Test
    void whatIsOlderThanAFieldHasItAsShipped() throws IOException {
        Path ours = Files.writeString(temp.resolve("ours.json"), """
                {"format": "recount-conventions/1", "base": "default",
                 "doubts": {"countTimes": 3, "countApart": 500, "shareTimes": 1.5, "sharePoints": 4, "turnoutPoints": 15,
                   "verified": 0.3, "tenureYears": 4, "seats": 10, "national": 1.3, "repeatTimes": 2, "nearLoose": 0.08,
                   "nearExact": 0.01, "changePoints": 0.15, "crowd": 3}}
                """);

        Conventions.Doubts doubts =
                Conventions.load(ours, Path.of("facts/conventions")).doubts();

        assertThat(doubts.countTimes()).isEqualByComparingTo("3");
        assertThat(doubts.tellingVotes())
                .isEqualTo(Invented.CONVENTIONS.doubts().tellingVotes());
        assertThat(doubts.slipDigits()).isEqualTo(Invented.CONVENTIONS.doubts().slipDigits());
    }

    @Test
    void aSectionNamesAllThatBelongsToItAndNothingElse() throws IOException {
        Path ours = Files.writeString(temp.resolve("ours.json"), """
                {"format": "recount-conventions/1", "base": "default", "names": {"commoner": 5, "bearers": 3, "knownPlace": 2}}
                """);

        assertThatThrownBy(() -> Conventions.load(ours, Path.of("facts/conventions")))
                .isInstanceOf(JsonFlaw.class)
                .hasMessageContaining("bearers");
    }
}
