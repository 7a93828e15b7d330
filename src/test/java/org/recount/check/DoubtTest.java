package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** The order in which doubts are asked, and when one is not. */
class DoubtTest {
    private final Decision decision = new Decision(
            new Claim.Winner(new Statement("c", "a", 0, 3, "won", "uk-2024", "Poole", "Ana Reed", null, false, "")),
            new Slips(3));
    private final List<String> asked = new ArrayList<>();

    private Doubt saying(String why) {
        return one -> {
            asked.add(why);
            return Optional.of(why).filter(said -> !said.isEmpty());
        };
    }

    @Test
    void theFirstThatSaysAnythingSpeaksForAll() {
        assertThat(Doubt.inTurn(saying(""), saying("far"), saying("near")).of(decision))
                .contains("far");
        assertThat(asked).containsExactly("", "far");
    }

    @Test
    void noneIsAskedOfDecisionsThatItDoesNotConcern() {
        assertThat(saying("far").onlyOf(one -> false).of(decision)).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(saying("far").onlyOf(one -> true).of(decision)).contains("far");
    }

    @Test
    void whatIsKnownToBeReadRightlyIsNotDoubted() {
        assertThat(saying("far").unless(one -> true).of(decision)).isEmpty();
        assertThat(saying("far").unless(one -> false).of(decision)).contains("far");
    }
}
