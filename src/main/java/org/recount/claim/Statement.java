package org.recount.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What every claim has: where it stands and whom and what it is about.
 *
 * @param id       stable: the same article text gives the same id
 * @param article  id of the article
 * @param start    offset of the quote in the article's text (UTF-16)
 * @param end      offset after it
 * @param quote    the shortest span that states the claim
 * @param election id of the election, null where the text does not tell
 * @param contest  official name of the seat, null for national claims
 * @param subject  official name of the person or party it is about, null where none
 * @param object   official name of the other side, or the party of a PARTY claim; null where none
 * @param quoted   whether the words stand within a quotation
 * @param doubt    why it could not be pinned down, "could be A or B"; empty when it was
 * @param grounds  what it rests on
 * @param area     the part of the country of which alone it is told, "Scotland", or its seats, "Poole / Hove"; null for one seat and for the whole
 */
public record Statement(
        String id,
        String article,
        int start,
        int end,
        String quote,
        String election,
        String contest,
        String subject,
        String object,
        boolean quoted,
        String doubt,
        Grounds grounds,
        String area) {

    /** A statement that somebody wrote down. */
    public Statement(
            String id,
            String article,
            int start,
            int end,
            String quote,
            String election,
            String contest,
            String subject,
            String object,
            boolean quoted,
            String doubt) {
        this(id, article, start, end, quote, election, contest, subject, object, quoted, doubt, Grounds.WRITTEN, null);
    }

    /** What the words tell so plainly that nothing else need be looked for. */
    public Set<Plain> plain() {
        return grounds.plain();
    }

    /** Why it is held but loosely, so that nobody is accused of it; empty where it is not. */
    public String unsure() {
        return grounds.unsure();
    }

    /** Readings nearly as likely; where one of them agrees with the tally nobody is accused. */
    public List<Rival> rivals() {
        return grounds.rivals();
    }

    /** Whether another is told of the same contest at the same election. */
    public boolean samePoll(Statement other) {
        return Objects.equals(contest, other.contest) && Objects.equals(election, other.election);
    }

    /** The same of a part of the country, or of the whole where it is null. */
    public Statement of(String part) {
        return but(copy -> copy.part = part);
    }

    /** The same on other grounds. */
    public Statement on(Grounds other) {
        return but(copy -> copy.on = other);
    }

    /** The same at another place of the text. */
    Statement at(int from, int to) {
        return but(copy -> {
            copy.from = from;
            copy.to = to;
        });
    }

    /** The same words read otherwise. */
    public Statement as(Rival rival) {
        return but(copy -> {
            copy.poll = rival.election();
            copy.seat = rival.contest();
            copy.whose = rival.subject();
            copy.on = grounds.otherwise();
            copy.part = null;
        });
    }

    /** The same with no doubt what is meant. */
    public Statement settled() {
        return but(copy -> {
            copy.other = null;
            copy.unclear = "";
            copy.on = Grounds.read(Set.of(), "", List.of());
        });
    }

    private Statement but(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Statement(
                id,
                article,
                copy.from,
                copy.to,
                quote,
                copy.poll,
                copy.seat,
                copy.whose,
                copy.other,
                quoted,
                copy.unclear,
                copy.on,
                copy.part);
    }

    /** What a copy may have otherwise. */
    private static final class Copy {
        private int from;
        private int to;
        private String poll;
        private String seat;
        private String whose;
        private String other;
        private String unclear;
        private Grounds on;
        private String part;

        Copy(Statement said) {
            this.from = said.start;
            this.to = said.end;
            this.poll = said.election;
            this.seat = said.contest;
            this.whose = said.subject;
            this.other = said.object;
            this.unclear = said.doubt;
            this.on = said.grounds;
            this.part = said.area;
        }
    }
}
