package org.recount.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How results are worded; read from {@code facts/language/phrasings.json}. Order is priority. */
record Phrasings(
        List<NumberRule> numbers,
        List<EventRule> events,
        Frames frames,
        List<SequenceRule> sequences,
        List<Pattern> partyAfter) {

    /**
     * What a number is, told by the words around it.
     *
     * @param kind     of claim; null where the number states nothing here
     * @param types    items it applies to
     * @param left     one of these stands right before the number (empty: anything does)
     * @param right    one of these stands right after it
     * @param notLeft  none of these stands right before it
     * @param notRight none of these stands right after it
     * @param verbs    classes of which one verb must stand earlier in the sentence; empty for none
     * @param traits   what else is required or told
     */
    record NumberRule(
            String id,
            ClaimKind kind,
            Set<Item.Type> types,
            List<Pattern> left,
            List<Pattern> right,
            List<Pattern> notLeft,
            List<Pattern> notRight,
            List<Lexicon.Phrases> verbs,
            Traits traits) {

        boolean reads(List<Item> items, int at) {
            return types.contains(items.get(at).type())
                    && (left.isEmpty() || any(left, items, at, false))
                    && (right.isEmpty()
                            || any(right, items, at + 1, true)
                            || (labelled(items, at) && any(right, items, at + 2, true)))
                    && !any(notLeft, items, at, false)
                    && !any(notRight, items, at + 1, true)
                    && (verbs.isEmpty() || verbBefore(items, at));
        }

        /** Whether it tells how something changed. */
        boolean change() {
            return kind == ClaimKind.SHARE_CHANGE || kind == ClaimKind.VOTE_CHANGE || kind == ClaimKind.SWING;
        }

        /** "18: the majority in Poole". */
        private static boolean labelled(List<Item> items, int at) {
            return at + 2 < items.size() && items.get(at + 1).is(":");
        }

        private boolean verbBefore(List<Item> items, int at) {
            for (int i = at - 1; i >= 0; i--) {
                for (Lexicon.Phrases verb : verbs) {
                    if (verb.ahead(items, i) > 0) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /**
     * Details of a number rule.
     *
     * @param held     "before", "won" or "change" for majorities and pairs, else empty
     * @param sign     "fall" makes the value negative
     * @param bind     "subject" or "object" of the verb, else the nearest
     * @param notation stands in a list or bracket
     * @param person   needs somebody near
     * @param decimal  needs a decimal point
     * @param digits   needs digits with thousands
     * @param signed   needs a sign
     * @param inWords  needs a number in words
     * @param noWords  needs a number in digits
     * @param row      stands in a row of a list
     * @param word     is written so; empty for any way
     * @param after    the kind of the last figure before the sentence; null for any
     * @param min      least value
     * @param max      greatest value
     */
    record Traits(
            String held,
            String sign,
            String bind,
            boolean notation,
            boolean person,
            boolean decimal,
            boolean digits,
            boolean signed,
            boolean inWords,
            boolean noWords,
            boolean row,
            String word,
            ClaimKind after,
            int min,
            int max) {}

    /**
     * What a verb tells of who won, held, lost.
     *
     * @param verb      class of the verb
     * @param voice     "active", "passive", or "any"
     * @param target    what follows: "who", "seat", "in-seat", "alone", "elected", "none"
     * @param via       prepositions before the target; empty for a direct one
     * @param far       whether other words may stand between verb and preposition
     * @param plain     only forms of "win" itself
     * @param needsLeft  one of these must stand before the verb
     * @param needsRight one of these must stand after it
     */
    record EventRule(
            String id,
            Lexicon.Phrases verb,
            String voice,
            String target,
            Set<String> via,
            boolean far,
            boolean plain,
            List<Pattern> needsLeft,
            List<Pattern> needsRight,
            List<Pattern> notLeft,
            List<Pattern> notRight,
            List<Emission> claims) {}

    /**
     * A claim that an event states.
     *
     * @param subject "S" for who does it, "O" for whom it is done to, "F" for whoever stands after "from"; or empty
     * @param object  likewise
     * @param only    "S:person", "O:party": stated only where that role is one; empty for always
     */
    record Emission(ClaimKind kind, String subject, String object, String value, String only) {}

    /**
     * A run of words that states something by itself.
     *
     * @param patterns one of these stands
     * @param value    what it states, for kinds with a fixed value
     * @param take     item whose value it states: YEAR, DUR or WEEKDAY; empty for none
     * @param subject  "last" item of the run, "near"est person, a "pair" of persons, "none"
     * @param verb     class of which one verb must stand earlier in the sentence; null for none
     */
    record SequenceRule(
            String id,
            List<Pattern> patterns,
            ClaimKind kind,
            String value,
            String take,
            String subject,
            Lexicon.Phrases verb) {}

    static boolean any(List<Pattern> patterns, List<Item> items, int at, boolean ahead) {
        for (Pattern pattern : patterns) {
            if (ahead ? pattern.ahead(items, at) : pattern.behind(items, at)) {
                return true;
            }
        }
        return false;
    }

    static Phrasings of(JsonNode file, Lexicon lexicon) {
        List<NumberRule> numbers = new ArrayList<>();
        file.get("numbers").forEach(node -> numbers.add(numberRule(node, lexicon)));
        List<EventRule> events = new ArrayList<>();
        file.get("events").forEach(node -> events.add(eventRule(node, lexicon)));
        List<SequenceRule> sequences = new ArrayList<>();
        file.get("sequences")
                .forEach(node -> sequences.add(new SequenceRule(
                        node.get("id").asText(),
                        patterns(node, "seq", lexicon),
                        ClaimKind.valueOf(node.get("kind").asText()),
                        text(node, "value"),
                        text(node, "take"),
                        text(node, "subject"),
                        node.has("verbs") ? lexicon.phrases(text(node, "verbs")) : null)));
        return new Phrasings(
                List.copyOf(numbers),
                List.copyOf(events),
                Frames.of(file.get("frames"), lexicon),
                sequences,
                patterns(file, "party-after", lexicon));
    }

    private static NumberRule numberRule(JsonNode node, Lexicon lexicon) {
        String kind = node.get("kind").asText();
        Set<Item.Type> types = EnumSet.noneOf(Item.Type.class);
        node.get("number").forEach(type -> types.add(Item.Type.valueOf(type.asText())));
        List<Lexicon.Phrases> verbs = new ArrayList<>();
        for (String verb : text(node, "verbs").split("\\|", -1)) {
            if (!verb.isEmpty()) {
                verbs.add(lexicon.phrases(verb.substring(1)));
            }
        }
        return new NumberRule(
                node.get("id").asText(),
                kind.equals("NONE") ? null : ClaimKind.valueOf(kind),
                types,
                patterns(node, "left", lexicon),
                patterns(node, "right", lexicon),
                patterns(node, "unless-left", lexicon),
                patterns(node, "unless-right", lexicon),
                verbs,
                new Traits(
                        text(node, "held"),
                        text(node, "sign"),
                        text(node, "bind"),
                        flag(node, "notation"),
                        flag(node, "person"),
                        flag(node, "decimal"),
                        flag(node, "digits"),
                        flag(node, "signed"),
                        flag(node, "words"),
                        flag(node, "no-words"),
                        flag(node, "row"),
                        text(node, "word"),
                        node.has("after") ? ClaimKind.valueOf(text(node, "after")) : null,
                        node.path("min").asInt(0),
                        node.path("max").asInt(Integer.MAX_VALUE)));
    }

    private static EventRule eventRule(JsonNode node, Lexicon lexicon) {
        List<Emission> claims = new ArrayList<>();
        node.get("claims")
                .forEach(c -> claims.add(new Emission(
                        ClaimKind.valueOf(c.get("kind").asText()),
                        text(c, "subject"),
                        text(c, "object"),
                        text(c, "value"),
                        text(c, "only"))));
        Set<String> via = Set.copyOf(Language.strings(node.get("via")));
        via.forEach(lexicon::know);
        return new EventRule(
                node.get("id").asText(),
                lexicon.phrases(node.get("verb").asText()),
                text(node, "voice"),
                node.get("target").asText(),
                via,
                flag(node, "far"),
                flag(node, "plain"),
                patterns(node, "needs_left", lexicon),
                patterns(node, "needs_right", lexicon),
                patterns(node, "unless-left", lexicon),
                patterns(node, "unless-right", lexicon),
                claims);
    }

    static List<Pattern> patterns(JsonNode node, String field, Lexicon lexicon) {
        List<Pattern> patterns = new ArrayList<>();
        Language.strings(node.get(field)).forEach(source -> patterns.add(Pattern.of(source, lexicon)));
        return patterns;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static boolean flag(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }
}
