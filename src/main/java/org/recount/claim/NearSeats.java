package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Seats of an article's contests by likeness: "Kelham and Dunmore" for "Kelham and Dunmoor". */
final class NearSeats {
    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "mid", "central");
    /** A name of this many letters may have one slip. */
    private static final int ONE = 6;
    /** A name of this many letters may have two. */
    private static final int TWO = 12;

    /** A seat found, and the index after its last token. */
    record Slip(Seat seat, int to) {}

    private record Words(Seat seat, List<String> words, int letters, boolean pool) {
        static Words of(Seat seat, boolean pool) {
            List<String> words = List.of(seat.key().split(" ", -1));
            return new Words(seat, words, seat.key().length() - words.size() + 1, pool);
        }
    }

    private final List<Words> seats = new ArrayList<>();
    private final Set<Seat> pool = new HashSet<>();
    private final Map<Seat, Words> others = new HashMap<>();
    private final Names names;

    NearSeats(Names names, Iterable<Seat> ofArticle) {
        this.names = names;
        for (Seat seat : ofArticle) {
            seats.add(Words.of(seat, true));
            pool.add(seat);
        }
    }

    /** The seat for which the words from a token onwards are a slip; null for none, or more than one. */
    Slip at(List<Token> tokens, int from) {
        if (!tokens.get(from).isWord() || !tokens.get(from).capital()) {
            return null;
        }
        Slip found = null;
        for (Words seat : near(tokens, from)) {
            int to = match(seat, tokens, from);
            if (to > from) {
                if (found != null && found.seat() != seat.seat()) {
                    return null;
                }
                found = new Slip(seat.seat(), to);
            }
        }
        return found;
    }

    /** Seats of the article, and others that share a long word with what stands here. */
    private List<Words> near(List<Token> tokens, int from) {
        List<Words> near = seats;
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            for (Seat seat :
                    tokens.get(i).capital() ? names.seatsWithWord(tokens.get(i).word()) : List.<Seat>of()) {
                if (!pool.contains(seat) && seat.key().indexOf(' ') > 0) {
                    near = near == seats ? new ArrayList<>(seats) : near;
                    near.add(others.computeIfAbsent(seat, other -> Words.of(other, false)));
                }
            }
        }
        return near;
    }

    private int match(Words seat, List<Token> tokens, int from) {
        int allowed = seat.letters() >= TWO && seat.pool() ? 2 : seat.letters() >= ONE ? 1 : 0;
        int edits = 0;
        int same = 0;
        int i = from;
        for (String word : seat.words()) {
            while (i < tokens.size()
                    && i > from
                    && (tokens.get(i).is(",") || tokens.get(i).is("-"))) {
                i++;
            }
            if (i >= tokens.size()) {
                return -1;
            }
            String written = tokens.get(i).is("&") ? "and" : tokens.get(i).word();
            if (written.equals(word)) {
                same++;
            } else if (!tokens.get(i).capital()) {
                return -1;
            } else {
                boolean compass = COMPASS.contains(word) && COMPASS.contains(written);
                edits += compass || !tokens.get(i).isWord() || Spellings.apart(word, written, allowed)
                        ? TWO
                        : Spellings.distance(written, word);
                if (edits > allowed
                        || (names.hasWord(written)
                                && written.length() > 3
                                && seat.words().size() == 1)) {
                    return -1;
                }
            }
            i++;
        }
        return edits > 0
                        && (same > 0 || seat.words().size() == 1)
                        && tokens.get(from).capital()
                ? i
                : -1;
    }
}
