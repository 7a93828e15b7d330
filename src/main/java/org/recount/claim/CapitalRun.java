package org.recount.claim;

import java.util.List;
import java.util.Locale;

/** Words with a capital: how far a run of them goes, and what stands around it that makes it a name or none. */
final class CapitalRun {
    private final String text;
    private final Mentions mentions;
    private final List<Token> tokens;
    private final Names names;
    private final Language language;

    CapitalRun(String text, Mentions mentions, Names names, Language language) {
        this.text = text;
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.names = names;
        this.language = language;
    }

    /** "Leicester Sound FM": the name of something else goes on where a seat's ends. */
    boolean goesOn(int to) {
        return to < tokens.size()
                && tokens.get(to).isWord()
                && tokens.get(to).capital()
                && tokens.get(to).gap()
                && mentions.found(to) == null
                && !language.lexicon().knows(tokens.get(to).word());
    }

    /** "Aberdeen airport": what a place has, after half the name of a seat. */
    boolean thing(int to) {
        return to < tokens.size()
                && tokens.get(to).gap()
                && language.lexicon().phrases("place-thing").has(tokens.get(to).form());
    }

    /** "in West Yorkshire", "the Middle East", “Free Palestine”: no person. */
    boolean place(int from) {
        Word before = from == 0 ? Word.NONE : tokens.get(from - 1).form();
        return language.lexicon().phrases("before-place").has(before)
                || before.text().equals("\"");
    }

    /** "Welsh MPs", "the Scottish Government", "the Lord Chancellor": people, what they belong to or are, and no surname. */
    boolean body(int last) {
        return language.lexicon().phrases("no-surname").has(tokens.get(last).form());
    }

    boolean plainWord(Token token) {
        return language.lexicon().phrases("common").has(token.form())
                || (language.lexicon().knows(token.word()) && !names.hasWord(token.word()));
    }

    boolean sentenceStart(int i) {
        return i == 0 || (!tokens.get(i - 1).isWord() && tokens.get(i - 1).kind() != Token.Kind.DIGITS);
    }

    /** "Lab gain from C. Edwards (Lab) 11,719": a party's letter ends the sentence, and is nobody's initial. */
    boolean fromParty(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && tokens.get(i).word().length() == 1
                && tokens.get(i + 1).is(".")
                && language.lexicon().phrases("from-mark").has(tokens.get(i - 1).form());
    }

    /** After the last of the capitalised words from here that are no known name, party or month. */
    int end(int from) {
        int i = from;
        while (i < tokens.size() && i - from < 5) {
            Token token = tokens.get(i);
            boolean initial =
                    token.is(".") && i > from && tokens.get(i - 1).word().length() == 1;
            if (!initial
                    && (!token.isWord()
                            || !(token.capital() || (i > from && particle(i)))
                            || token.is("'s")
                            || mentions.found(i) != null
                            || language.title(token.word()) != null
                            || language.pronoun(token.word()) != null
                            || (language.numbers().months().containsKey(token.word()) && !names.hasWord(token.word()))
                            || (i > from
                                    && !token.gap()
                                    && tokens.get(i - 1).end() == token.start()
                                    && !initial
                                    && glued(i)))) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "de" in "Nigel de Gruchy". */
    private boolean particle(int i) {
        return language.particle(tokens.get(i).word())
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).capital();
    }

    private boolean glued(int i) {
        return Character.isLetter(text.charAt(tokens.get(i).start() - 1));
    }

    /**
     * Capitalised words that are no name at all: they may be a slip for a surname used before. At the start of a
     * sentence any word has a capital, so that they must do there what people do.
     */
    boolean misspelt(int first, int to) {
        for (int i = first; i < to; i++) {
            String word = tokens.get(i).word();
            boolean name = names.hasWord(word) && to - first == 1;
            boolean plural = word.endsWith("s") && names.hasWord(word.substring(0, word.length() - 1));
            if (name || (plural && to - first == 1)) {
                return false;
            }
        }
        return sentenceStart(first)
                ? acts(to)
                : !language.lexicon()
                        .phrases("before-place")
                        .has(tokens.get(first - 1).form());
    }

    /** "… polled", "…'s majority": what stands before it is a person. */
    boolean acts(int to) {
        return to < tokens.size()
                && (tokens.get(to).is("'s")
                        || (tokens.get(to).isWord()
                                && !tokens.get(to).capital()
                                && language.lexicon()
                                        .phrases("does")
                                        .has(tokens.get(to).form())));
    }

    /** Capitalised words by themselves: no other capital stands beside them. */
    boolean lone(int first, int to) {
        boolean before = first > 0
                && tokens.get(first - 1).isWord()
                && tokens.get(first - 1).capital()
                && !sentenceStart(first - 1);
        boolean after =
                to < tokens.size() && tokens.get(to).isWord() && tokens.get(to).capital();
        return !before && !after;
    }

    String text(int from, int to) {
        StringBuilder run = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isWord()) {
                run.append(run.length() > 0 ? " " : "").append(tokens.get(i).word());
            }
        }
        return run.toString().toLowerCase(Locale.ROOT);
    }
}
