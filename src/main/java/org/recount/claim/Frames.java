package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** Constructions whose parts stand in fixed places, each part with a role: "SEAT turned red", "PERS is out". */
final class Frames {

    /**
     * One construction.
     *
     * @param patterns one of these stands; roles are marked in them
     * @param each     role whose mention may be the first of a list, all of which are meant; 0 for none
     * @param after    class of which a phrase stands before its end in the unit; null for none
     * @param notLeft  none of these stands right before it
     * @param notRight none of these stands right after it
     * @param told     whether it tells what happened even after a word of doubt or denial
     * @param claims   what it states
     */
    record Frame(
            String id,
            List<Pattern> patterns,
            char each,
            Phrases after,
            List<Pattern> notLeft,
            List<Pattern> notRight,
            boolean told,
            List<Says> claims) {}

    /**
     * A claim that a frame states.
     *
     * @param subject  role; {@link #STORY} for whom the story is about, {@link #BEFORE} for whom the words before are; or 0
     * @param object   role, or 0
     * @param contest  role of the seat, or 0 where that of its people is meant
     * @param value    what it states; a role where it is one letter and that item is an ordinal
     * @param national about the whole country, not about one seat
     * @param past     of an election before, which is not told
     * @param only     role that must be a person's, or a party's where {@code party}; 0 for none
     * @param unsure   what else the words could mean, so that it is never refuted; empty for nothing
     */
    record Says(
            ClaimKind kind,
            char subject,
            char object,
            char contest,
            String value,
            boolean national,
            boolean past,
            char only,
            boolean party,
            String unsure) {}

    /** The role of whoever was last spoken of. */
    static final char STORY = '*';

    /** The role of whoever the words before it tell of: whose figure stands there, who does what the verb says. */
    static final char BEFORE = '<';

    private final List<Frame> all;
    private final Anchors anchors;
    private final Holdings.Index index;

    private Frames(List<Frame> all) {
        this.all = all;
        List<List<Pattern>> patterns = all.stream().map(Frame::patterns).toList();
        this.anchors = new Anchors(patterns, true);
        this.index = Holdings.Index.of(patterns);
    }

    static Frames of(JsonValue list, Lexicon lexicon) throws JsonFlaw {
        return new Frames(Phrasings.rules(list, lexicon, Frames::frame));
    }

    private static Frame frame(JsonValue node, Lexicon lexicon) throws JsonFlaw {
        String id = node.get("id").text();
        List<Pattern> patterns = Phrasings.patterns(node, "seq", lexicon);
        for (Pattern pattern : patterns) {
            if (!pattern.anchored()) {
                throw node.flaw(
                        "frame \"%s\" does not begin with a word, a class or a type".formatted(id), "Begin with one");
            }
        }
        List<Says> claims = new ArrayList<>();
        for (JsonValue claim : node.get("claims").elements()) {
            claims.add(says(claim));
            claim.closed();
        }
        return new Frame(
                id,
                patterns,
                role(node, "each"),
                node.has("after") ? lexicon.phrases(node.text("after")) : null,
                Phrasings.patterns(node, "unless-left", lexicon),
                Phrasings.patterns(node, "unless-right", lexicon),
                node.flag("told"),
                claims);
    }

    private static Says says(JsonValue node) throws JsonFlaw {
        String only = node.text("only");
        return new Says(
                node.get("kind").oneOf(ClaimKind.class),
                role(node, "subject"),
                role(node, "object"),
                role(node, "contest"),
                node.text("value"),
                node.flag("national"),
                node.flag("past"),
                only.isEmpty() ? 0 : only.charAt(0),
                only.endsWith(":party"),
                node.text("unsure"));
    }

    private static char role(JsonValue node, String field) throws JsonFlaw {
        String role = node.text(field);
        return role.isEmpty() ? 0 : role.charAt(0);
    }

    /** The numbers of the frames that the words of a unit admit, in the order of the file. */
    Bits in(Scene scene) {
        return index.in(scene.held());
    }

    /** Those of them that can begin with an item. */
    List<Frame> beginning(Bits can, List<Item> items, int at) {
        Bits here = anchors.at(items, at);
        int number = can.nextAmong(here, 0);
        if (number < 0) {
            return List.of();
        }
        List<Frame> frames = new ArrayList<>();
        for (; number >= 0; number = can.nextAmong(here, number + 1)) {
            frames.add(all.get(number));
        }
        return frames;
    }
}
