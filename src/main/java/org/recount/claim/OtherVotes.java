package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * Words that tell of a council, a referendum, a leadership, a division or another parliament, and words that tell of
 * the House of Commons; read from {@code facts/language/other-votes.json}.
 *
 * @param home   words of elections to the House of Commons
 * @param others words of other votes, whichever
 * @param unless words after which one of the others is somebody's office
 * @param votes  the other votes
 * @param any    words of home and of others
 * @param headings what tells of another vote where it is a whole heading: "Holyrood"
 */
record OtherVotes(Phrases home, Phrases others, Phrases unless, List<Vote> votes, Phrases any, Set<String> headings) {

    /**
     * A sort of other vote.
     *
     * @param name  "a council"
     * @param words that tell of it
     * @param yesOrNo whether nobody stands in it, so that the votes of a candidate are not told of it
     */
    record Vote(String name, Phrases words, boolean yesOrNo) {}

    /** Of which sort of vote words tell. */
    enum Sort {
        HOME,
        OTHER
    }

    /**
     * Words found.
     *
     * @param length items
     */
    record Found(Sort sort, int length) {}

    static OtherVotes of(JsonValue file, Lexicon lexicon) throws JsonFlaw {
        List<String> others = new ArrayList<>();
        List<Vote> votes = new ArrayList<>();
        for (JsonValue vote : file.elements("votes")) {
            List<String> words = new ArrayList<>(vote.texts("words"));
            List<String> with = vote.texts("with");
            for (String of : vote.texts("of")) {
                with.forEach(noun -> words.add(of + " " + noun));
            }
            others.addAll(words);
            votes.add(new Vote(vote.text("name"), lexicon.phrases(words), vote.flag("yes-or-no")));
            vote.closed("example");
        }
        Phrases home = lexicon.phrases(file.texts("home"));
        Phrases other = lexicon.phrases(others);
        OtherVotes read = new OtherVotes(
                home,
                other,
                lexicon.phrases(file.texts("unless")),
                List.copyOf(votes),
                lexicon.held(lexicon.any(List.of(home, other))),
                Set.copyOf(file.texts("headings")));
        file.closed("format", "about");
        return read;
    }

    /** Whether a heading is the name of another vote and nothing else. */
    boolean heads(String heading) {
        int from = 0;
        int to = heading.length();
        while (from < to && !Character.isLetter(heading.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(heading.charAt(to - 1))) {
            to--;
        }
        return headings.contains(Fold.of(heading.substring(from, to)));
    }

    /** What stands at an index, or null. */
    Found at(List<Item> items, int i) {
        if (any.ahead(items, i) == 0) {
            return null;
        }
        int other = others.ahead(items, i);
        int to = i + other;
        boolean title = other == 1
                && to < items.size()
                && (items.get(to).is(Item.Type.PERS) || items.get(to).is(Item.Type.XP));
        boolean office = title || (other > 0 && unless.ahead(items, to) > 0);
        if (other > 0) {
            return office ? null : new Found(Sort.OTHER, other);
        }
        int length = home.ahead(items, i);
        return length == 0 ? null : new Found(Sort.HOME, length);
    }

    /** Whether the words at an index tell of a vote in which nobody stands. */
    boolean yesOrNo(List<Item> items, int i) {
        for (Vote vote : votes) {
            if (vote.words().ahead(items, i) > 0) {
                return vote.yesOrNo();
            }
        }
        return false;
    }

    /** Name of the other vote of which the words at an index tell; empty for none. */
    String vote(List<Item> items, int i) {
        for (Vote vote : votes) {
            if (vote.words().ahead(items, i) > 0) {
                return vote.name();
            }
        }
        return "";
    }
}
