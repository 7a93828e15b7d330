package org.recount.check;

import java.util.List;

/**
 * A sentence of an article, a heading, or a row of a list: for rules on words, names and phrases that our house style avoids,
 * or that somebody should look at. {@code findings.note(kcontext, $sentence,
 * "Tories")} marks the words wherever they stand in it.
 *
 * @param text     as it stands there
 * @param start    offset of the first char (UTF-16)
 * @param headline whether it is a headline or a heading
 * @param quoted   whether it begins within quotation marks
 */
public record ArticleSentence(String text, int start, boolean headline, boolean quoted) implements TextFact {

    /** Whether these words stand in it as whole words, in any case of letters. */
    public boolean says(String words) {
        return !Occurrences.in(text, words).isEmpty();
    }

    /** Whether they stand in it outside quotation marks. */
    public boolean saysUnquoted(String words) {
        return Occurrences.in(text, words).stream().anyMatch(one -> !Occurrences.quoted(text, one.start(), quoted));
    }

    /** Whether words of a list stand in it outside quotation marks. */
    public boolean saysUnquoted(WordList words) {
        return words.in(text).stream().anyMatch(one -> !Occurrences.quoted(text, one.start(), quoted));
    }

    /** Whether a person is named in it. */
    public boolean names(ArticlePerson person) {
        return start <= person.start() && person.start() < start + text.length();
    }

    @Override
    public Remark remark() {
        return of(text, null);
    }

    /** What a finding on some words of it tells. */
    static Remark of(String words, String instead) {
        String message = instead == null ? "" : "Write %s, not %s".formatted(instead, words);
        return new Remark(words, "", message, new Evidence(List.of(), List.of()), instead);
    }
}
