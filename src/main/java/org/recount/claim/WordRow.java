package org.recount.claim;

import java.util.List;

/** The words of tokens by their place: which stand where, and which of several phrases. */
final class WordRow {
    private final Lexicon lexicon;
    private final List<Token> tokens;

    WordRow(Lexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Whether the token at a place is a phrase of a class by itself. */
    boolean is(int i, String phrases) {
        return i >= 0
                && i < tokens.size()
                && lexicon.phrases(phrases).has(tokens.get(i).form());
    }

    /** Whether the words of a phrase stand from a place onwards. */
    boolean stands(List<String> phrase, int at) {
        if (at < 0 || at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!phrase.get(k).equals(word(at + k))) {
                return false;
            }
        }
        return true;
    }

    int unitLength(List<List<String>> units, int at) {
        for (List<String> unit : units) {
            if (stands(unit, at)) {
                return unit.size();
            }
        }
        return 0;
    }

    String phrase(int i, int length) {
        if (i + length > tokens.size()) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        for (int k = i; k < i + length; k++) {
            phrase.append(k > i ? " " : "").append(word(k));
        }
        return phrase.toString();
    }

    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
    }
}
