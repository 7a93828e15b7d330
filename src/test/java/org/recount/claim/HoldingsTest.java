package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One look at a unit tells what it may hold, and so which rules are worth trying. */
class HoldingsTest {
    private final Holdings holdings = new Holdings();
    private final int beat = holdings.number("beat", List.of("beat", "beats"), Set.of());
    private final int year = holdings.number("year", List.of(), Set.of(Item.Type.YEAR));

    private static Item word(String word) {
        return new Item(Item.Type.WORD, 0, word.length(), word, null);
    }

    @Test
    void aThingIsHeldWhereOneOfItsWordsOrTypesStands() {
        Item of2019 = new Item(Item.Type.YEAR, 0, 4, "", 2019);

        assertThat(holdings.in(List.of(word("she"), word("beats"), word("him"))))
                .isEqualTo(bits(beat));
        assertThat(holdings.in(List.of(word("in"), of2019))).isEqualTo(bits(year));
        assertThat(holdings.in(List.of(word("she"), word("won")))).isEqualTo(bits());
    }

    @Test
    void theSameThingKeepsItsNumberAndAWordMayBeOfSeveral() {
        int again = holdings.number("beat", List.of("thrashed"), Set.of());
        int verb = holdings.number("verb", List.of("beat"), Set.of());

        assertThat(again).isEqualTo(beat);
        assertThat(holdings.in(List.of(word("beat")))).isEqualTo(bits(beat, verb));
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int one : set) {
            bits.set(one);
        }
        return bits;
    }
}
