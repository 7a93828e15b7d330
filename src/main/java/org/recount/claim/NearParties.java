package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of parties by likeness: "Consevative", "Liberal Democarts". Built once, then read by many threads. */
final class NearParties {
    /** A name of this many letters may have one slip. */
    private static final int ONE = 6;
    /** A name of this many letters may have two. */
    private static final int TWO = 12;

    /** A party found, and the index after its last token. */
    record Slip(String family, int to) {}

    private record Words(String family, List<String> words, int letters, Spellings.Letters first) {}

    private final List<Words> parties = new ArrayList<>();
    private final Map<String, List<Words>> byFirst = new HashMap<>();
    private final Names names;
    private final Lexicon lexicon;

    NearParties(Names names, Language language) {
        this.names = names;
        this.lexicon = language.lexicon();
        for (Parties.Family family : language.parties().families()) {
            for (String name : family.names()) {
                List<String> words = List.of(Names.key(name).split(" ", -1));
                int letters = String.join("", words).length();
                if (names.stood(family.name()) && letters >= ONE && !name.endsWith("'s")) {
                    Words party = new Words(family.name(), words, letters, Spellings.Letters.of(words.get(0)));
                    parties.add(party);
                    byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(2))
                            .add(party);
                }
            }
        }
    }

    /** The party for whose name the words from a token onwards are a slip, the longest first; null for none. */
    Slip at(List<Token> tokens, int from) {
        Slip found = null;
        Spellings.Letters letters = Spellings.Letters.of(tokens.get(from).word());
        for (Words party : beginning(tokens.get(from))) {
            int to = party.first().apart(letters, 2) ? -1 : match(party, tokens, from);
            found = to > from && (found == null || to > found.to()) ? new Slip(party.family(), to) : found;
        }
        return found;
    }

    /** Names whose first word a token may be, rightly spelt or not: a known word is no slip of another. */
    private List<Words> beginning(Token token) {
        return token.isWord() && !known(token.word()) ? parties : byFirst.getOrDefault(token.word(), List.of());
    }

    private boolean known(String word) {
        return names.hasWord(word) || lexicon.knows(word);
    }

    private int match(Words party, List<Token> tokens, int from) {
        int edits = 0;
        for (int i = 0; i < party.words().size(); i++) {
            if (from + i >= tokens.size() || !tokens.get(from + i).isWord()) {
                return -1;
            }
            Token token = tokens.get(from + i);
            String word = party.words().get(i);
            if (!token.is(word)) {
                boolean plural = token.word().length() == word.length() + 1
                        && token.word().endsWith("s")
                        && token.word().startsWith(word);
                if (plural || word.length() < 4 || Spellings.apart(token.word(), word, 2) || known(token.word())) {
                    return -1;
                }
                edits += Spellings.distance(token.word(), word);
            }
        }
        return edits > 0 && edits <= (party.letters() >= TWO && party.words().size() > 1 ? 2 : 1)
                ? from + party.words().size()
                : -1;
    }
}
