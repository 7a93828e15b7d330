package org.recount.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words for numbers and what loosens them; read from {@code facts/language/numbers.json}. */
record NumberWords(
        Map<String, Integer> words,
        Map<String, Integer> multipliers,
        Map<String, Integer> ordinals,
        Map<String, BigDecimal> fractions,
        Map<String, Integer> lengths,
        Map<String, Integer> months,
        Set<String> spans,
        List<List<String>> percent,
        List<List<String>> points,
        Map<String, List<HedgePhrase>> hedgesByLastWord,
        List<HedgePhrase> hedgesAfter) {

    /** A hedge and the words that state it. */
    record HedgePhrase(Hedge hedge, List<String> words) {}

    /** Folded names of months and short forms of them, with the number of the month: the full names come first. */
    private static Map<String, Integer> months(List<String> names) {
        Map<String, Integer> months = new HashMap<>();
        for (String name : names) {
            int number = 1;
            while (!names.get(number - 1).startsWith(name.substring(0, 3))) {
                number++;
            }
            months.put(name, number);
        }
        return months;
    }

    static NumberWords of(JsonNode file, Lexicon lexicon) {
        Map<String, List<HedgePhrase>> before = new HashMap<>();
        Language.fields(file.get("hedges"))
                .forEach((code, list) -> phrases(code, list, lexicon)
                        .forEach(p -> before.computeIfAbsent(
                                        p.words().get(p.words().size() - 1), w -> new ArrayList<>())
                                .add(p)));
        before.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        List<HedgePhrase> after = new ArrayList<>();
        Language.fields(file.get("after")).forEach((code, list) -> after.addAll(phrases(code, list, lexicon)));
        Map<String, BigDecimal> fractions = new HashMap<>();
        Language.fields(file.get("fractions")).forEach((phrase, value) -> {
            lexicon.know(phrase);
            fractions.put(phrase, value.decimalValue());
        });
        return new NumberWords(
                counts(file.get("words"), lexicon),
                counts(file.get("multipliers"), lexicon),
                counts(file.get("ordinals"), lexicon),
                fractions,
                counts(file.get("lengths"), lexicon),
                months(Language.strings(file.get("months"))),
                new HashSet<>(Language.strings(file.get("spans"))),
                split(Language.strings(file.get("percent"))),
                split(Language.strings(file.get("points"))),
                before,
                after);
    }

    private static List<HedgePhrase> phrases(String code, JsonNode list, Lexicon lexicon) {
        Hedge hedge = Hedge.of(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("numbers.json: no hedge is called \"%s\"".formatted(code)));
        List<HedgePhrase> phrases = new ArrayList<>();
        for (String phrase : Language.strings(list)) {
            lexicon.know(phrase);
            phrases.add(new HedgePhrase(hedge, List.of(phrase.split(" ", -1))));
        }
        return phrases;
    }

    private static Map<String, Integer> counts(JsonNode object, Lexicon lexicon) {
        Map<String, Integer> counts = new HashMap<>();
        Language.fields(object).forEach((word, value) -> {
            if (word.length() > 1) {
                lexicon.know(word);
            }
            counts.put(word, value.intValue());
        });
        return counts;
    }

    private static List<List<String>> split(List<String> phrases) {
        return phrases.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(p -> List.of(p.split("[ -]", -1)))
                .toList();
    }
}
