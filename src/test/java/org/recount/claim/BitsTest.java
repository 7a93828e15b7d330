package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers are told in their order, alone and among others, whatever their size. */
class BitsTest {
    @Test
    void numbersAreToldInTheirOrder() {
        assertThat(told(bits(200, 0, 63, 64))).containsExactly(0, 63, 64, 200);
        assertThat(bits(63).next(64)).isNegative();
        assertThat(new Bits().isEmpty()).isTrue();
        assertThat(bits(5).isEmpty()).isFalse();
    }

    @Test
    void onlyWhatBothHaveIsAmongOthers() {
        Bits one = bits(1, 64, 130);
        Bits other = bits(64, 130, 500);

        assertThat(one.nextAmong(other, 0)).isEqualTo(64);
        assertThat(one.nextAmong(other, 65)).isEqualTo(130);
        assertThat(one.nextAmong(other, 131)).isNegative();
        Bits both = one.copy();
        both.and(other);
        assertThat(both).isEqualTo(bits(64, 130));
        assertThat(one).isEqualTo(bits(1, 64, 130));
    }

    @Test
    void othersAreAddedWhateverTheirSize() {
        Bits bits = bits(3);
        bits.or(bits(700));

        assertThat(bits).isEqualTo(bits(3, 700)).hasToString("{3, 700}");
        assertThat(bits.get(699)).isFalse();
        assertThat(bits.get(7_000)).isFalse();
    }

    private static Bits bits(int... numbers) {
        Bits bits = new Bits();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }

    private static List<Integer> told(Bits bits) {
        List<Integer> told = new ArrayList<>();
        for (int number = bits.next(0); number >= 0; number = bits.next(number + 1)) {
            told.add(number);
        }
        return told;
    }
}
