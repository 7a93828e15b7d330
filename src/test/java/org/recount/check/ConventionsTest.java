package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
