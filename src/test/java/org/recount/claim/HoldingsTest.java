package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One look at a unit tells what it may hold, and so which rules are worth trying. */
class HoldingsTest {
    private final Lexicon lexicon = new Lexicon(Map.of("beat", List.of("beat", "beats", "got the better of")));
    private final Holdings holdings = lexicon.holdings();
    private final Phrases year = lexicon.choice("YEAR", List.of(), List.of());

    private Item word(String word) {
        return new Item(Item.Type.WORD, 0, word.length(), lexicon.word(word), null);
    }

    @Test
    void aChoiceIsHeldWhereATellingWordOrATypeStands() {
        holdings.add(year, Set.of(Item.Type.YEAR));
        Phrases beat = lexicon.phrases("beat");
        Item of2019 = new Item(Item.Type.YEAR, 0, 4, Word.NONE, 2019);

        assertThat(holdings.in(new Line(List.of(word("she"), word("beats"), word("him")))))
                .isEqualTo(bits(beat));
        assertThat(holdings.in(new Line(List.of(word("the"), word("better"))))).isEqualTo(bits(beat));
        assertThat(holdings.in(new Line(List.of(word("in"), of2019)))).isEqualTo(bits(year));
        assertThat(holdings.in(new Line(List.of(word("she"), word("got"), word("of")))))
                .isEqualTo(bits());
    }

    @Test
    void aWordMayBeOfSeveralChoices() {
        Phrases verb = lexicon.phrases(List.of("beat", "won"));
        holdings.add(verb, Set.of());

        assertThat(holdings.in(new Line(List.of(word("beat"))))).isEqualTo(bits(lexicon.phrases("beat"), verb));
    }

    private static Bits bits(Phrases... held) {
        Bits bits = new Bits();
        for (Phrases one : held) {
            bits.set(one.number());
        }
        return bits;
    }
}
