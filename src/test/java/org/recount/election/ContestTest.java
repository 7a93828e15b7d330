package org.recount.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContestTest {

    private static final Contest CONTEST = contest(400);

    private static Contest contest(int votes) {
        return new Contest(
                "uk-2024",
                "Riverton",
                "E14000001",
                List.of("Riverton Central"),
                "London",
                OptionalInt.of(1000),
                900,
                OptionalInt.of(5),
                "Lab hold",
                List.of("Old Riverton"),
                List.of(new Candidacy(
                        "Jo Reed", "Jo", "Reed", List.of(), "Labour", votes, Membership.SITTING, Gender.FEMALE)),
                Stated.NOTHING);
    }

    static Stream<RecordComponent> components() {
        return Stream.of(Contest.class.getRecordComponents());
    }

    /** So that nobody adds a part and forgets it in equals, which is written out. */
    @ParameterizedTest
    @MethodSource("components")
    void anotherValueOfAnyPartMakesAnotherContest(RecordComponent changed) throws Exception {
        RecordComponent[] parts = Contest.class.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] same = new Object[parts.length];
        Object[] other = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            same[i] = parts[i].getAccessor().invoke(CONTEST);
            other[i] = parts[i].getName().equals(changed.getName()) ? another(same[i]) : same[i];
        }

        assertThat(Contest.class.getConstructor(types).newInstance(same))
                .isEqualTo(CONTEST)
                .hasSameHashCodeAs(CONTEST);
        assertThat(Contest.class.getConstructor(types).newInstance(other)).isNotEqualTo(CONTEST);
    }

    private static Object another(Object value) {
        if (value instanceof String text) {
            return text + "?";
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof OptionalInt) {
            return OptionalInt.empty();
        }
        if (value instanceof Stated) {
            return new Stated(OptionalInt.of(1), "", "", "", List.of(), List.of());
        }
        return ((List<?>) value).get(0) instanceof Candidacy ? contest(401).candidacies() : List.of("other");
    }
}
