package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rules are tried at an item does not depend on what was read before. */
class AnchorsTest {
    private final Lexicon lexicon = new Lexicon(Map.of("colour", List.of("green", "blue")));

    @Test
    void aWordThatIsAlsoAPartyAnchorsRulesOfBothWhicheverCameFirst() {
        List<List<Pattern>> rules =
                List.of(List.of(Pattern.of("$colour", lexicon)), List.of(Pattern.of("PARTY", lexicon)));
        Item word = new Item(Item.Type.WORD, 0, 5, lexicon.word("green"), null);
        Item party = new Item(Item.Type.PARTY, 0, 5, lexicon.word("green"), "Green");

        Anchors wordFirst = new Anchors(rules, true);
        Anchors partyFirst = new Anchors(rules, true);
        wordFirst.at(List.of(word), 0);
        partyFirst.at(List.of(party), 0);

        assertThat(wordFirst.at(List.of(party), 0)).isEqualTo(partyFirst.at(List.of(party), 0));
        assertThat(partyFirst.at(List.of(word), 0)).isEqualTo(wordFirst.at(List.of(word), 0));
        assertThat(wordFirst.at(List.of(word), 0).get(1))
                .as("a mere word is no party")
                .isFalse();
        assertThat(wordFirst.at(List.of(party), 0).get(1)).as("a party is one").isTrue();
    }
}
