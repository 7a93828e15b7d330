package org.recount.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Seats of an article's contests by likeness: "Kelham and Dunmore" for "Kelham and Dunmoor". */
final class NearSeats {
    private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "mid", "central");
    /** A name of this many letters may have one slip. */
    private static final int ONE = 6;
    /** A name of this many letters may have two. */
    private static final int TWO = 12;
    /** So many letters of a word bear a slip: "Post" is not "East". */
    private static final int SLIP = 3;

    /** A seat found, and the index after its last token. */
    record Slip(Seat seat, int to) {}

    private final Set<Seat> pool;
    private final Names names;

    NearSeats(Names names, Set<Seat> ofArticle) {
        this.names = names;
        this.pool = ofArticle;
    }

    /** The seat for which the words from a token onwards are a slip; null for none, or more than one. */
    Slip at(List<Token> tokens, int from) {
        if (!tokens.get(from).isWord() || !tokens.get(from).capital()) {
            return null;
        }
        Slip found = null;
        Spellings.Letters first = Spellings.Letters.of(tokens.get(from).word());
        for (Seat seat : near(tokens, from)) {
            int to = match(seat, tokens, from, first);
            if (to > from) {
                if (found != null && found.seat() != seat) {
                    return null;
                }
                found = new Slip(seat, to);
            }
        }
        return found;
    }

    /** Seats of the article, and others that share a long word with what stands here. */
    private Collection<Seat> near(List<Token> tokens, int from) {
        Collection<Seat> near = pool;
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            for (Seat seat :
                    tokens.get(i).capital() ? names.seatsWithWord(tokens.get(i).word()) : List.<Seat>of()) {
                if (!pool.contains(seat) && seat.words().size() > 1) {
                    near = near == pool ? new ArrayList<>(pool) : near;
                    near.add(seat);
                }
            }
        }
        return near;
    }

    private static boolean plural(String written, String word) {
        return written.length() == word.length() + 1 && written.endsWith("s") && written.startsWith(word);
    }

    /** Where a slip of a seat's name ends; a negative number for none. Most names differ in their first word already. */
    private int match(Seat seat, List<Token> tokens, int from, Spellings.Letters first) {
        int allowed = seat.letters() >= TWO && pool.contains(seat) ? 2 : seat.letters() >= ONE ? 1 : 0;
        int edits = 0;
        int same = 0;
        int i = from;
        for (int w = 0; w < seat.words().size(); w++) {
            String word = seat.words().get(w);
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
            } else if (!tokens.get(i).capital() || plural(written, word)) {
                return -1;
            } else {
                if (!tokens.get(i).isWord()
                        || (i == from ? first : Spellings.Letters.of(written))
                                .apart(seat.spelling().get(w), allowed)
                        || (COMPASS.contains(word) && COMPASS.contains(written))) {
                    return -1;
                }
                int slips = Spellings.distance(written, word);
                edits += slips;
                if (edits > allowed
                        || slips * SLIP > word.length()
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
