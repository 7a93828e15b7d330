package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.recount.claim.Item.SeatMention;
import org.recount.election.Contest;

/**
 * Seats that an article names by a point of the compass alone, once it has spoken of their place: "in North", "the East seat",
 * "Ashby North and South". A place is known from two of its seats, named or by somebody who stood there, and it is the one spoken of last.
 */
final class Halves {
    /** Points of the compass that make one name, at most. */
    private static final int POINTS = 2;
    /** Tokens to either side among which another half of the place is looked for. */
    private static final int NEAR = 40;

    private final List<Token> tokens;
    private final Mentions mentions;
    private final Names names;
    private final Setting setting;
    private final Language language;
    private final List<Item> items;
    /** Seats of each place that the article is about. */
    private final Map<String, Set<Seat>> places = new HashMap<>();
    /** Where the name of one of those places stands, by token. */
    private final NavigableMap<Integer, String> named = new TreeMap<>();
    /** How many items have been looked through for a seat, and the last one found; null for none yet. */
    private int looked;

    private Item lastSeat;

    Halves(Mentions mentions, Names names, Setting setting, Language language, List<Item> items) {
        this.tokens = mentions.tokens();
        this.mentions = mentions;
        this.names = names;
        this.setting = setting;
        this.language = language;
        this.items = items;
        setting.pool().forEach(contest -> meet(names.seat(contest.name())));
        for (Person person : setting.mainId() == null ? Set.<Person>of() : setting.people()) {
            person.at(setting.mainId())
                    .forEach(stand -> meet(names.seat(stand.contest().name())));
        }
        for (int i = places.isEmpty() ? tokens.size() : 0; i < tokens.size(); i++) {
            String place = tokens.get(i).capital() ? place(i) : null;
            if (place != null) {
                named.put(i, place);
            }
        }
    }

    /** Adds a seat to those of its place, if its name tells of a part of one. */
    private void meet(Seat seat) {
        quarter(seat)
                .ifPresent(of -> places.computeIfAbsent(of.place(), place -> new LinkedHashSet<>())
                        .add(seat));
    }

    /** The place whose words stand at a token; null for none. */
    private String place(int from) {
        for (String place : places.keySet()) {
            String[] words = place.split(" ", -1);
            int k = 0;
            while (k < words.length
                    && from + k < tokens.size()
                    && tokens.get(from + k).is(words[k])) {
                k++;
            }
            if (k == words.length) {
                return place;
            }
        }
        return null;
    }

    /** The index after half a seat's name that begins at a token, whose item is added then; the index itself for none. */
    int at(int from) {
        int first = is("definite-article", from) ? from + 1 : from;
        int to = pointed(first);
        if (to == first || !stands(from, to)) {
            return from;
        }
        String place = last(from);
        boolean known = place != null && (places.getOrDefault(place, Set.of()).size() > 1 || listed());
        Seat seat = known ? seat(place, point(first, to)) : null;
        if (seat == null || surname(first, to) || !meant(from, first, to, seat)) {
            return from;
        }
        Contest contest = setting.contest(seat).orElseThrow();
        setting.name(seat, contest);
        boolean sure = first == from || coordinated(from, to, seat);
        items.add(new Item(
                Item.Type.SEAT,
                tokens.get(from).start(),
                tokens.get(to - 1).end(),
                Word.NONE,
                new SeatMention(List.of(seat), sure ? contest.name() : point(first, to), Claim.Spelling.SHORT)));
        return to;
    }

    /**
     * Whether half a name with "the" before it is no part of the country: "the East seat", "the East and the West" of seats that
     * the article has spoken of. Without it, a capital is enough.
     */
    private boolean meant(int from, int first, int to, Seat seat) {
        boolean called = to < tokens.size() && is("seat-words", to);
        if (first == from) {
            boolean bare = from == 0 || !is("definite-article", from - 1);
            return called || (bare && (!opens(from) || goesOn(to) || coordinated(from, to, seat)));
        }
        boolean met = places.getOrDefault(place(seat), Set.of()).contains(seat);
        return !called && met && coordinated(from, to, seat);
    }

    /** Whether a sentence begins here, where any word has a capital. */
    private boolean opens(int from) {
        return from == 0
                || tokens.get(from - 1).kind() == Token.Kind.BREAK
                || (!tokens.get(from - 1).isWord() && !is("list-mark", from - 1) && !is("bracket-mark", from - 1));
    }

    /** "East: 61.0%", "West went the same way": what follows the name of a seat, and not "Central to it was". */
    private boolean goesOn(int to) {
        return to == tokens.size()
                || tokens.get(to).kind() == Token.Kind.BREAK
                || tokens.get(to).kind() == Token.Kind.DIGITS
                || is("after-half", to);
    }

    /** After the last of the points of the compass from here, each with a capital. */
    private int pointed(int from) {
        int to = from;
        while (to < Math.min(tokens.size(), from + POINTS)
                && tokens.get(to).capital()
                && language.compass().contains(tokens.get(to).word())
                && (to == from || mentions.found(to) == null)) {
            to++;
        }
        return from < tokens.size() && mentions.found(from) != null ? from : to;
    }

    private String point(int from, int to) {
        return String.join(
                " ", tokens.subList(from, to).stream().map(Token::word).toList());
    }

    /** Whether nothing before or after it makes another name of it: "North Sea", "Kanye West", "west of the river", "up North". */
    private boolean stands(int from, int to) {
        Token before = from == 0 ? null : tokens.get(from - 1);
        if (before != null && !before.is("\n") && !before.is("\n\n")) {
            boolean joined = !tokens.get(from).gap() && (before.isWord() || before.is("-"));
            boolean name = before.isWord()
                    && before.capital()
                    && !is("before-point", from - 1)
                    && mentions.found(from - 1) == null
                    && !ends(from - 1);
            if (joined || name || is("ordinary-point-led", from - 1)) {
                return false;
            }
        }
        if (to == tokens.size()) {
            return true;
        }
        Token after = tokens.get(to);
        boolean goesOn =
                after.isWord() && after.capital() && mentions.found(to) == null && language.title(after.word()) == null;
        boolean glued = !after.gap() && (after.is("-") || (after.isWord() && !after.is("'s")));
        return !goesOn && !glued && !is("of-mark", to);
    }

    /** Whether a name that was found ends with the token. */
    private boolean ends(int last) {
        for (int i = Math.max(0, last - 6); i <= last; i++) {
            if (mentions.found(i) != null && mentions.end(i) == last + 1) {
                return true;
            }
        }
        return false;
    }

    /** The place that was spoken of last before a token; null for none. */
    private String last(int from) {
        for (; looked < items.size(); looked++) {
            lastSeat = items.get(looked).is(Item.Type.SEAT) ? items.get(looked) : lastSeat;
        }
        Item seat = lastSeat;
        Map.Entry<Integer, String> place = named.lowerEntry(from);
        boolean later =
                place != null && (seat == null || tokens.get(place.getKey()).start() >= seat.end());
        return later
                ? place.getValue()
                : seat == null ? null : place(seat.seat().first());
    }

    private Optional<Quarter> quarter(Seat seat) {
        return Quarter.of(seat, language.compass());
    }

    private String place(Seat seat) {
        return quarter(seat).map(Quarter::place).orElse("");
    }

    /** "Ashby North and South", "Ashby North, South": it goes on right after a seat. */
    private boolean listed() {
        int last = items.size() - 1;
        while (last > 0
                && items.size() - last <= 2
                && language.lexicon().phrases("list-mark").has(items.get(last).form())) {
            last--;
        }
        return last >= 0 && last < items.size() - 1 && items.get(last).is(Item.Type.SEAT);
    }

    private Seat seat(String place, String point) {
        List<Seat> all = new ArrayList<>();
        for (Seat seat : names.quarters(place)) {
            boolean here = quarter(seat).orElseThrow().point().equals(point);
            if (here && setting.contest(seat).isPresent()) {
                all.add(seat);
            }
        }
        List<Seat> met = all.stream()
                .filter(places.getOrDefault(place, Set.of())::contains)
                .toList();
        List<Seat> of = met.isEmpty() ? all : met;
        return of.size() == 1 ? of.get(0) : null;
    }

    /** "Catherine West": a point of the compass that somebody is called whom the article names. */
    private boolean surname(int first, int to) {
        return to == first + 1
                && setting.spokenOf().stream()
                        .anyMatch(person ->
                                person.family().equals(tokens.get(first).word()));
    }

    /** Whether another half of the place, or a seat of it, is named in the same sentence. */
    private boolean coordinated(int from, int to, Seat seat) {
        String place = place(seat);
        int start = from;
        while (start > Math.max(0, from - NEAR) && !closes(start - 1)) {
            start--;
        }
        for (int i = start; i < Math.min(tokens.size(), to + NEAR) && !closes(i); i++) {
            if (i >= from && i < to) {
                continue;
            }
            Item named = mentions.found(i);
            if (named != null && named.is(Item.Type.SEAT)) {
                Seat other = named.seat().first();
                if (!other.equals(seat) && place(other).equals(place)) {
                    return true;
                }
                continue;
            }
            int k = pointed(i);
            Seat half = k == i ? null : seat(place, point(i, k));
            if (half != null && !half.equals(seat) && stands(i, k)) {
                return true;
            }
            i = Math.max(i, k - 1);
        }
        return false;
    }

    private boolean closes(int i) {
        return tokens.get(i).kind() == Token.Kind.BREAK
                || language.lexicon().phrases("sentence-mark").has(tokens.get(i).form());
    }

    private boolean is(String phrases, int i) {
        return language.lexicon().phrases(phrases).has(tokens.get(i).form());
    }
}
