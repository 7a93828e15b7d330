package org.recount.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * Words for numbers and what loosens them; read from {@code facts/language/numbers.json}.
 *
 * @param starts what any number in words can begin with
 * @param after  first words of all that goes with a number before them
 */
record NumberWords(
        Map<String, Integer> words,
        Map<String, Integer> multipliers,
        Map<String, Integer> ordinals,
        Map<String, BigDecimal> fractions,
        Set<String> fractionStarts,
        Map<String, Integer> lengths,
        Map<String, Integer> months,
        Phrases monthNames,
        Set<String> spans,
        List<List<String>> percent,
        List<List<String>> points,
        Map<String, List<HedgePhrase>> hedgesByLastWord,
        List<HedgePhrase> hedgesAfter,
        Set<String> starts,
        Set<String> after) {

    /** A hedge and the words that state it. */
    record HedgePhrase(Hedge hedge, List<String> words) {}

    /** What may begin the unit of a share. */
    Set<String> shareUnits() {
        Set<String> units = new HashSet<>();
        percent.forEach(words -> units.add(words.get(0)));
        return units;
    }

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

    static NumberWords of(JsonValue file, Lexicon lexicon) throws JsonFlaw {
        Map<String, List<HedgePhrase>> before = new HashMap<>();
        for (HedgePhrase phrase : phrases(file.get("hedges"), lexicon)) {
            String last = phrase.words().get(phrase.words().size() - 1);
            before.computeIfAbsent(last, w -> new ArrayList<>()).add(phrase);
        }
        before.values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        List<HedgePhrase> after = phrases(file.get("after"), lexicon);
        Map<String, BigDecimal> fractions = new HashMap<>();
        Set<String> starts = new HashSet<>();
        for (Map.Entry<String, JsonValue> fraction : file.fields("fractions").entrySet()) {
            lexicon.know(fraction.getKey());
            starts.add(fraction.getKey().split(" ", 2)[0]);
            fractions.put(fraction.getKey(), fraction.getValue().number());
        }
        Map<String, Integer> words = counts(file.get("words"), lexicon);
        Map<String, Integer> multipliers = counts(file.get("multipliers"), lexicon);
        Map<String, Integer> ordinals = counts(file.get("ordinals"), lexicon);
        Map<String, Integer> lengths = counts(file.get("lengths"), lexicon);
        Set<String> any = new HashSet<>(starts);
        any.addAll(words.keySet());
        any.addAll(multipliers.keySet());
        any.addAll(ordinals.keySet());
        lengths.keySet().forEach(length -> any.add(length.split(" ", 2)[0]));
        List<List<String>> percent = split(file.texts("percent"));
        List<List<String>> points = split(file.texts("points"));
        Set<String> spans = new HashSet<>(file.texts("spans"));
        Set<String> next = new HashSet<>(spans);
        next.addAll(lengths.keySet());
        percent.forEach(unit -> next.add(unit.get(0)));
        points.forEach(unit -> next.add(unit.get(0)));
        after.forEach(hedge -> next.add(hedge.words().get(0)));
        NumberWords read = new NumberWords(
                words,
                multipliers,
                ordinals,
                fractions,
                starts,
                lengths,
                months(file.texts("months")),
                lexicon.phrases(file.texts("months")),
                spans,
                percent,
                points,
                before,
                after,
                any,
                next);
        file.closed("format", "about", "tried-in");
        return read;
    }

    private static List<HedgePhrase> phrases(JsonValue byHedge, Lexicon lexicon) throws JsonFlaw {
        List<HedgePhrase> phrases = new ArrayList<>();
        for (Map.Entry<String, JsonValue> hedge : byHedge.fields().entrySet()) {
            String code = hedge.getKey();
            Hedge known = Hedge.of(code)
                    .orElseThrow(
                            () -> hedge.getValue().flaw("no hedge is called \"" + code + "\"", "Correct the name"));
            for (String phrase : hedge.getValue().texts()) {
                lexicon.know(phrase);
                phrases.add(new HedgePhrase(known, List.of(phrase.split(" ", -1))));
            }
        }
        return phrases;
    }

    private static Map<String, Integer> counts(JsonValue object, Lexicon lexicon) throws JsonFlaw {
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<String, JsonValue> count : object.fields().entrySet()) {
            if (count.getKey().length() > 1) {
                lexicon.know(count.getKey());
            }
            counts.put(count.getKey(), count.getValue().integer());
        }
        return counts;
    }

    private static List<List<String>> split(List<String> phrases) {
        return phrases.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(p -> List.of(p.replace('-', ' ').split(" ", -1)))
                .toList();
    }
}
