package org.recount.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Item.PersonMention;
import org.recount.claim.Item.SeatMention;
import org.recount.election.Contest;

/**
 * First pass over an article: people, seats and parties named in full. Longest name first; a person before a seat
 * before a party of the same length.
 */
final class Mentions {
    /** Words of the longest surname, or of the given names with it, that a list puts after each other. */
    private static final int NAME = 4;

    /** Given names that may stand between somebody's first and the surname, at most. */
    private static final int GIVEN = 2;

    private final String text;
    private final List<Token> tokens;
    private final Names names;
    private final Language language;
    /** By the token that each begins at. */
    private final Item[] found;

    private final int[] ends;
    /** After the last token of the mention found last. */
    private int past;

    private final Set<Person> people = new LinkedHashSet<>();
    private final Set<Person> perhaps = new LinkedHashSet<>();
    private final Set<Seat> seats = new LinkedHashSet<>();

    Mentions(String text, List<Token> tokens, Names names, Language language) {
        this.language = language;
        this.text = text;
        this.tokens = tokens;
        this.names = names;
        this.found = new Item[tokens.size()];
        this.ends = new int[tokens.size()];
        for (int i = 0; i < tokens.size(); ) {
            i = tokens.get(i).isWord() ? longest(i) : i + 1;
        }
    }

    /** "Reed, Ana" at the start of a line or cell, as returning officers write; the index itself for none. */
    private int listed(int from) {
        if (from > 0 && tokens.get(from - 1).isWord()) {
            return from;
        }
        String before = from == 0 ? "\n" : tokens.get(from - 1).word();
        boolean starts = before.startsWith("\n") || before.equals("|") || before.equals("\u2022") || before.equals("-");
        int comma = from;
        while (starts
                && comma < tokens.size()
                && comma - from < NAME
                && tokens.get(comma).isWord()) {
            comma++;
        }
        if (!starts
                || comma == from
                || comma >= tokens.size()
                || !tokens.get(comma).is(",")) {
            return from;
        }
        int last = comma + 1;
        while (last < tokens.size() && last - comma <= NAME && tokens.get(last).isWord()) {
            last++;
        }
        for (int to = last; to > comma + 1; to--) {
            Names.Node node = follow(follow(names.root(), comma + 1, to), from, comma);
            if (node != null && !node.people().isEmpty() && capitals(from, comma - 1) && capitals(comma + 1, to - 1)) {
                return take(from, item(node, from, to - 1), whole(to, last));
            }
        }
        return from;
    }

    /** "Reed, Ana Margaret (Labour)": given names that no ballot has go with the rest, up to a bracket or the next cell. */
    private int whole(int to, int last) {
        boolean ends = last == tokens.size()
                || tokens.get(last).is("(")
                || tokens.get(last).is("|");
        for (int i = to; i < last; i++) {
            ends &= tokens.get(i).capital();
        }
        return ends ? last : to;
    }

    private Names.Node follow(Names.Node start, int from, int to) {
        Names.Node node = start;
        for (int i = from; i < to && node != null; i++) {
            node = node.next(tokens.get(i).form());
        }
        return node;
    }

    /** Looks for the longest name that begins at a token; returns the index to go on from. */
    private int longest(int from) {
        int listed = listed(from);
        if (listed > from) {
            return listed;
        }
        Names.Node node = names.beginning(tokens.get(from).form());
        Item best = node == null ? null : item(node, from, from);
        int bestTo = best == null ? from : from + 1;
        for (int i = from + 1; i < tokens.size() && node != null; i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                if (!(token.is("&")
                        || token.is(",")
                        || (token.is("'") && !token.gap())
                        || (token.is(".") && tokens.get(i - 1).word().length() <= 2))) {
                    break;
                }
                if (token.is("&")) {
                    node = node.next(names.and());
                }
                continue;
            }
            node = node.next(token.form());
            if (node != null) {
                Item item = item(node, from, i);
                if (item != null) {
                    best = item;
                    bestTo = i + 1;
                }
            }
        }
        if (best == null
                || (!best.is(Item.Type.PERS) && titled(from))
                || (best.is(Item.Type.SEAT) && calledAfter(bestTo))
                || (best.is(Item.Type.SEAT) && bestTo == from + 1 && surname(from))) {
            return from + 1;
        }
        return best.is(Item.Type.PERS) ? takeWhole(from, best, bestTo) : take(from, best, bestTo);
    }

    /** "Ana William Reed" is Ana Reed, though there be a William Reed: a given name that no ballot has may stand between. */
    private int takeWhole(int from, Item best, int bestTo) {
        int surname = bestTo - best.person().first().family().split(" ", -1).length;
        for (int first = from - 1; first >= Math.max(past, from - GIVEN) && surname > from; first--) {
            if (!tokens.get(first).isWord()
                    || !tokens.get(first).capital()
                    || !tokens.get(first + 1).gap()) {
                break;
            }
            Names.Node node = follow(names.root().next(tokens.get(first).form()), surname, bestTo);
            if (node != null && !node.people().isEmpty()) {
                return take(first, item(node, first, bestTo - 1), bestTo);
            }
        }
        return take(from, best, bestTo);
    }

    private int take(int from, Item best, int bestTo) {
        found[from] = best;
        ends[from] = bestTo;
        past = bestTo;
        if (best.data() instanceof PersonMention person && person.people().size() == 1) {
            people.add(person.first());
        } else if (best.data() instanceof PersonMention person) {
            perhaps.addAll(person.people());
        } else if (best.data() instanceof SeatMention seat && seat.seats().size() == 1) {
            seats.add(seat.first());
        }
        return bestTo;
    }

    /** "Mr Stone", "Mr. Bedford": a person, though a seat has the name. */
    private boolean titled(int from) {
        int before = from > 0 && tokens.get(from - 1).is(".") ? from - 2 : from - 1;
        return before >= 0
                && tokens.get(before).capital()
                && language.title(tokens.get(before).word()) != null;
    }

    /** "Harlow Road", "Harlow FC": something that is only called after the place. */
    private boolean calledAfter(int to) {
        return to < tokens.size()
                && tokens.get(to).capital()
                && language.lexicon()
                        .phrases("called-after-place")
                        .has(tokens.get(to).form());
    }

    /** "Harlow trailed in third", of Chris Harlow, who was named in full before; not "in Harlow", nor "Harlow:". */
    private boolean surname(int from) {
        String family = tokens.get(from).word();
        Word before = from == 0 ? Word.NONE : tokens.get(from - 1).form();
        String after = from + 1 == tokens.size() ? "\n" : tokens.get(from + 1).word();
        return !language.lexicon().phrases("before-place").has(before)
                && !after.startsWith("\n")
                && !after.equals(":")
                && named(family);
    }

    private boolean named(String family) {
        for (Person person : people) {
            if (person.family().equals(family)) {
                return true;
            }
        }
        return false;
    }

    private Item item(Names.Node node, int from, int to) {
        int start = tokens.get(from).start();
        int end = tokens.get(to).end();
        if (!node.people().isEmpty() && capitals(from, to)) {
            return new Item(
                    Item.Type.PERS,
                    start,
                    end,
                    Word.NONE,
                    new PersonMention(node.people(), true, text.substring(start, end), false));
        }
        if (node.seat() != null && capitals(from, to) && !joined(start, end)) {
            return new Item(
                    Item.Type.SEAT,
                    start,
                    end,
                    Word.NONE,
                    new SeatMention(List.of(node.seat()), text.substring(start, end), null));
        }
        if (node.party() != null && names.stood(node.party())) {
            String key = key(from, to);
            if (tokens.get(from).capital() || names.lowercase(key)) {
                return new Item(Item.Type.PARTY, start, end, names.word(key), node.party());
            }
        }
        return null;
    }

    /** "Windsor-Peplow", "Max Windsor-Peplow": half a surname is no seat. */
    private boolean joined(int start, int end) {
        boolean on = end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
        return on || (start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2)));
    }

    private String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i <= to; i++) {
            key.append(i > from ? " " : "").append(tokens.get(i).word());
        }
        return key.toString();
    }

    /** First and last word begin with a capital; "Kinross-shire" ends with a word that does. */
    private boolean capitals(int from, int to) {
        int last = to;
        while (last > from
                && !tokens.get(last).capital()
                && text.charAt(tokens.get(last).start() - 1) == '-') {
            last--;
        }
        return tokens.get(from).capital() && tokens.get(last).capital();
    }

    /** The mention that begins at a token; null for none. */
    Item found(int from) {
        return found[from];
    }

    /** The index after the last token of the mention that begins at one. */
    int end(int from) {
        return ends[from];
    }

    Set<Person> people() {
        return people;
    }

    /** People of whom one is meant by a name that several bear. */
    Set<Person> perhaps() {
        return perhaps;
    }

    /** Seats named by a part that only they have, where somebody named stood in them. */
    void addShortSeats() {
        Set<Contest> stood = Collections.newSetFromMap(new IdentityHashMap<>());
        people.forEach(person -> person.stands().forEach(stand -> stood.add(stand.contest())));
        perhaps.forEach(person -> person.stands().forEach(stand -> stood.add(stand.contest())));
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord() || !tokens.get(i).capital() || found[i] != null) {
                continue;
            }
            Names.Node node = names.beginning(tokens.get(i).form());
            if (node != null && node.shortFor().size() == 1) {
                Seat seat = node.shortFor().get(0);
                if (!Collections.disjoint(seat.contests(), stood)) {
                    seats.add(seat);
                }
            }
        }
    }

    Set<Seat> seats() {
        return seats;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Parts of names of seats, by the token they begin at: those that one seat only of the given ones can mean. */
    Item shortSeat(int from, Set<Seat> pool, boolean anySeat) {
        Names.Node node = names.root();
        Item best = null;
        for (int i = from; i < tokens.size() && node != null && tokens.get(i).isWord(); i++) {
            node = node.next(tokens.get(i).form());
            if (node == null
                    || node.shortFor().isEmpty()
                    || !capitals(from, i)
                    || joined(tokens.get(from).start(), tokens.get(i).end())) {
                continue;
            }
            List<Seat> meant = new ArrayList<>();
            for (Seat seat : node.shortFor()) {
                if (pool.contains(seat)) {
                    meant.add(seat);
                }
            }
            if (meant.isEmpty() && anySeat && node.shortFor().size() == 1 && i > from) {
                meant.add(node.shortFor().get(0));
            }
            if (meant.size() == 1 && !calledAfter(i + 1)) {
                int start = tokens.get(from).start();
                int end = tokens.get(i).end();
                best = new Item(
                        Item.Type.SEAT,
                        start,
                        end,
                        Word.NONE,
                        new SeatMention(meant, text.substring(start, end), Claim.Spelling.SHORT));
                ends[from] = i + 1;
            }
        }
        return best;
    }
}
