package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** How results are worded; read from {@code facts/language/phrasings.json}. Order is priority. */
record Phrasings(
        List<NumberRule> numbers,
        List<EventRule> events,
        Phrases eventVerbs,
        Frames frames,
        List<SequenceRule> sequences,
        List<PartyRule> partyAfter) {

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
            List<Phrases> verbs,
            Traits traits) {

        boolean reads(Scene scene, int at) {
            Line items = scene.items();
            return types.contains(items.get(at).type())
                    && (left.isEmpty() || any(left, scene, at, false))
                    && (right.isEmpty()
                            || any(right, scene, at + 1, true)
                            || (labelled(items, at) && any(right, scene, at + 2, true)))
                    && !any(notLeft, scene, at, false)
                    && !any(notRight, scene, at + 1, true)
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
                for (Phrases verb : verbs) {
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
     * @param bind     "subject" or "object" of the verb, "third" for first and third, "last" for whose the last share was, else the nearest
     * @param notation stands in a list or bracket
     * @param person   needs somebody near
     * @param decimal  needs a decimal point
     * @param digits   needs digits with thousands
     * @param signed   needs a sign
     * @param inWords  needs a number in words
     * @param noWords  needs a number in digits
     * @param row      stands in a row of a list
     * @param chain    needs a number of the same kind before it in the unit
     * @param trailing a lead told of whoever came second: "507 votes short"
     * @param pair     a lead told of the two who came first, who alone are named
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
            boolean chain,
            boolean trailing,
            boolean pair,
            String word,
            ClaimKind after,
            int min,
            int max,
            String unsure) {}

    /**
     * What a verb tells of who won, held, lost.
     *
     * @param verb      class of the verb
     * @param voice     "active", "passive", or "any"
     * @param target    what follows: "who", "seat", "in-seat", "alone", "elected", "none"
     * @param via       prepositions before the target; empty for a direct one
     * @param far       whether other words may stand between verb and preposition
     * @param plain     only forms of "win" itself
     * @param named     whoever does it is named in the sentence, not carried over
     * @param reduced   may stand without a form of "be": "Cole, ousted by Reed"
     * @param needsLeft  one of these must stand before the verb
     * @param needsRight one of these must stand after it
     */
    record EventRule(
            String id,
            Phrases verb,
            String voice,
            String target,
            Set<String> via,
            boolean far,
            boolean plain,
            boolean named,
            boolean reduced,
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
     * @param unsure  what else the words could mean, so that it is never refuted; empty for nothing
     */
    record Emission(ClaimKind kind, String subject, String object, String value, String only, String unsure) {}

    /**
     * A run of words that states something by itself.
     *
     * @param patterns one of these stands
     * @param value    what it states, for kinds with a fixed value
     * @param take     item whose value it states: YEAR, DUR or WEEKDAY; empty for none
     * @param subject  "last" item of the run, "near"est person, a "pair" of persons, "none"
     * @param verb     class of which one verb must stand earlier in the sentence; null for none
     * @param unless   none of these stands before it
     * @param party    whether a party in it is told of by the way: for whom, or from whom, the seat was won
     */
    record SequenceRule(
            String id,
            List<Pattern> patterns,
            ClaimKind kind,
            String value,
            String take,
            String subject,
            Phrases verb,
            List<Pattern> unless,
            boolean party) {}

    /**
     * A party after a name, which it describes.
     *
     * @param seq     the pattern as written
     * @param pattern what follows the name
     */
    record PartyRule(String seq, Pattern pattern) {}

    /** Whether one of the patterns stands from a place in a unit onwards, or right before it. */
    static boolean any(List<Pattern> patterns, Scene scene, int at, boolean ahead) {
        for (int i = 0; i < patterns.size(); i++) {
            Pattern pattern = patterns.get(i);
            if (pattern.mayStand(scene.held())
                    && (ahead ? pattern.ahead(scene.items(), at) : pattern.behind(scene.items(), at))) {
                return true;
            }
        }
        return false;
    }

    static Phrasings of(JsonValue file, Lexicon lexicon) throws JsonFlaw {
        List<EventRule> events = rules(file.get("events"), lexicon, Phrasings::eventRule);
        Phrasings phrasings = new Phrasings(
                rules(file.get("numbers"), lexicon, Phrasings::numberRule),
                events,
                lexicon.held(lexicon.any(
                        events.stream().map(EventRule::verb).distinct().toList())),
                Frames.of(file.get("frames"), lexicon),
                rules(file.get("sequences"), lexicon, Phrasings::sequenceRule),
                rules(file.get("party-after"), lexicon, Phrasings::partyRule));
        file.closed("format", "about");
        return phrasings;
    }

    /** Makes a rule of what the file says of it. */
    interface Maker<R> {
        R make(JsonValue rule, Lexicon lexicon) throws JsonFlaw;
    }

    /** The rules of a list; what one of them refuses is told of with its line. */
    static <R> List<R> rules(JsonValue list, Lexicon lexicon, Maker<R> maker) throws JsonFlaw {
        List<R> rules = new ArrayList<>();
        for (JsonValue rule : list.elements()) {
            try {
                rules.add(maker.make(rule, lexicon));
                rule.closed("example", "examples");
            } catch (IllegalArgumentException e) {
                throw rule.flaw(e.getMessage(), "Correct this rule");
            }
        }
        return List.copyOf(rules);
    }

    private static PartyRule partyRule(JsonValue node, Lexicon lexicon) throws JsonFlaw {
        String seq = node.get("seq").text();
        return new PartyRule(seq, Pattern.of(seq, lexicon));
    }

    private static SequenceRule sequenceRule(JsonValue node, Lexicon lexicon) throws JsonFlaw {
        return new SequenceRule(
                node.get("id").text(),
                patterns(node, "seq", lexicon),
                node.get("kind").oneOf(ClaimKind.class),
                node.text("value"),
                node.text("take"),
                node.text("subject"),
                node.has("verbs") ? lexicon.phrases(node.text("verbs")) : null,
                patterns(node, "unless-left", lexicon),
                node.flag("with-party"));
    }

    private static NumberRule numberRule(JsonValue node, Lexicon lexicon) throws JsonFlaw {
        JsonValue kind = node.get("kind");
        Set<Item.Type> types = EnumSet.noneOf(Item.Type.class);
        for (JsonValue type : node.get("number").elements()) {
            types.add(type.oneOf(Item.Type.class));
        }
        List<Phrases> verbs = new ArrayList<>();
        for (String verb : node.text("verbs").split("\\|", -1)) {
            if (!verb.isEmpty()) {
                verbs.add(lexicon.phrases(verb.substring(1)));
            }
        }
        return new NumberRule(
                node.get("id").text(),
                kind.text().equals("NONE") ? null : kind.oneOf(ClaimKind.class),
                types,
                patterns(node, "left", lexicon),
                patterns(node, "right", lexicon),
                patterns(node, "unless-left", lexicon),
                patterns(node, "unless-right", lexicon),
                verbs,
                new Traits(
                        node.text("held"),
                        node.text("sign"),
                        node.text("bind"),
                        node.flag("notation"),
                        node.flag("person"),
                        node.flag("decimal"),
                        node.flag("digits"),
                        node.flag("signed"),
                        node.flag("words"),
                        node.flag("no-words"),
                        node.flag("row"),
                        node.flag("chain"),
                        node.flag("trailing"),
                        node.flag("pair"),
                        node.text("word"),
                        node.has("after") ? node.get("after").oneOf(ClaimKind.class) : null,
                        node.integer("min", 0),
                        node.integer("max", Integer.MAX_VALUE),
                        node.text("unsure")));
    }

    private static EventRule eventRule(JsonValue node, Lexicon lexicon) throws JsonFlaw {
        List<Emission> claims = new ArrayList<>();
        for (JsonValue claim : node.get("claims").elements()) {
            claims.add(new Emission(
                    claim.get("kind").oneOf(ClaimKind.class),
                    claim.text("subject"),
                    claim.text("object"),
                    claim.text("value"),
                    claim.text("only"),
                    claim.text("unsure")));
            claim.closed();
        }
        Set<String> via = Set.copyOf(node.texts("via"));
        via.forEach(lexicon::know);
        return new EventRule(
                node.get("id").text(),
                lexicon.phrases(node.get("verb").text()),
                node.text("voice"),
                node.get("target").text(),
                via,
                node.flag("far"),
                node.flag("plain"),
                node.flag("named"),
                node.flag("reduced"),
                patterns(node, "needs_left", lexicon),
                patterns(node, "needs_right", lexicon),
                patterns(node, "unless-left", lexicon),
                patterns(node, "unless-right", lexicon),
                claims);
    }

    static List<Pattern> patterns(JsonValue node, String field, Lexicon lexicon) throws JsonFlaw {
        List<Pattern> patterns = new ArrayList<>();
        for (String source : node.texts(field)) {
            patterns.add(Pattern.of(source, lexicon));
        }
        return patterns;
    }
}
