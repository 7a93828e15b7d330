package org.recount.claim;

import java.util.List;
import java.util.OptionalInt;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * What an article says in words, whether or not it claims anything: for rules that look at the words themselves. Offsets are
 * those of the article's text (UTF-16).
 *
 * @param sentences in their order; headings and rows of lists too
 * @param people    candidates named, in their order
 */
public record Wording(List<Stretch> sentences, List<Named> people) {
    /** Nothing was looked at. */
    public static final Wording NONE = new Wording(List.of(), List.of());

    public Wording {
        sentences = List.copyOf(sentences);
        people = List.copyOf(people);
    }

    /** From a first char to the one after the last. */
    public record Stretch(int start, int end) {}

    /**
     * A candidate where the text names one whom nobody else could be.
     *
     * @param at        the name
     * @param contest   that the candidate is in the article for
     * @param candidacy in that contest
     * @param age       told beside the name
     * @param words     the name with the age, where one is told, else the name
     */
    public record Named(Stretch at, Contest contest, Candidacy candidacy, OptionalInt age, Stretch words) {}
}
