package org.recount.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.election.Contest;

/**
 * Words that were parted as if they had lost a space between them, though they are one slip of a name of the article:
 * "Starm|ere", "Rob|bin". They become one word again.
 */
final class Slits {
    /** Shorter names are too like the first half of such words. */
    private static final int SHORTEST = 4;

    private final String text;
    private final Names names;
    private final Setting setting;
    private Set<String> own;

    Slits(String text, Names names, Setting setting) {
        this.text = text;
        this.names = names;
        this.setting = setting;
    }

    /** The tokens with such words whole; the same list where there are none. */
    List<Token> mended(List<Token> tokens) {
        List<Token> mended = null;
        for (int i = 1; i < tokens.size(); i++) {
            Token left = tokens.get(i - 1);
            Token right = tokens.get(i);
            boolean parted = left.isWord()
                    && right.isWord()
                    && left.capital()
                    && !right.capital()
                    && left.end() == right.start()
                    && Character.isLetter(text.charAt(right.start()));
            if (parted && slip(left.word(), left.word() + right.word())) {
                mended = mended == null ? new ArrayList<>(tokens.subList(0, i - 1)) : mended;
                if (mended.size() > 0 && mended.get(mended.size() - 1).equals(left)) {
                    mended.remove(mended.size() - 1);
                }
                Word whole = names.word(left.word() + right.word());
                mended.add(new Token(Token.Kind.WORD, left.start(), right.end(), whole, true, left.gap()));
            } else if (mended != null) {
                mended.add(right);
            }
        }
        return mended == null ? tokens : mended;
    }

    private boolean slip(String left, String whole) {
        Set<String> known = own();
        return !known.contains(left)
                && known.stream()
                        .anyMatch(name -> name.length() >= SHORTEST
                                && !Spellings.apart(whole, name, 1)
                                && Spellings.distance(whole, name) == 1);
    }

    /** Words of the names of seats and people that the article is about. */
    private Set<String> own() {
        if (own == null) {
            own = new HashSet<>();
            for (Contest contest : setting.pool()) {
                own.addAll(names.seat(contest.name()).words());
                names.onBallot(contest).stream().filter(p -> p != null).forEach(this::add);
            }
            setting.people().forEach(this::add);
        }
        return own;
    }

    private void add(Person person) {
        own.addAll(person.official());
        own.addAll(List.of(person.family().split(" ", -1)));
    }
}
