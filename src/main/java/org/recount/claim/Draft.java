package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recount.election.Contest;
import org.recount.election.Tallies;

/** A claim in the making. */
final class Draft {
    private int start;
    private int end;
    private Contest contest;
    private String election;
    private String subject;
    private String object;
    private String doubt = "";
    private String unsure = "";
    private String area;
    private boolean once;
    private final List<Rival> rivals = new ArrayList<>(0);
    private final Set<Plain> plain = EnumSet.noneOf(Plain.class);

    static Draft at(int start, int end) {
        Draft draft = new Draft();
        draft.start = start;
        draft.end = end;
        return draft;
    }

    /** Widens the quote so that it holds an item. */
    Draft over(Item item) {
        start = Math.min(start, item.start());
        end = Math.max(end, item.end());
        return this;
    }

    Draft in(Contest where) {
        contest = where;
        election = where == null ? election : where.election();
        return this;
    }

    Draft election(String id) {
        election = id;
        return this;
    }

    Draft of(String who) {
        subject = who;
        return this;
    }

    Draft against(String other) {
        object = other;
        return this;
    }

    Draft doubt(String why) {
        if (doubt.isEmpty() && why != null) {
            doubt = why;
        }
        return this;
    }

    /** Of a poll of a seat, or where no tally has that, of the seat as it is in hand, of which nothing is then decided. */
    Draft told(Contest poll, Contest seat) {
        return poll == null ? in(seat).unloaded(seat) : in(poll);
    }

    /** Says that it is told of a poll of a seat that no tally has. */
    Draft unloaded(Contest seat) {
        return doubt("it is told of an election for which no tally of %s is loaded".formatted(seat.name()));
    }

    /** Says why nobody is to be accused of it, should it differ. */
    Draft unsure(String why) {
        unsure = unsure.isEmpty() && why != null ? why : unsure;
        return this;
    }

    String unsure() {
        return unsure;
    }

    /** Of which part of the country it is told. */
    Draft part(String name) {
        area = name;
        return this;
    }

    String area() {
        return area;
    }

    /** A unit states it once, of whomever. */
    Draft onlyOnce() {
        once = true;
        return this;
    }

    boolean once() {
        return once;
    }

    /** Adds a reading nearly as likely. */
    Draft rival(Rival other) {
        rivals.add(other);
        return this;
    }

    List<Rival> rivals() {
        return rivals;
    }

    /** Notes what the words tell plainly. */
    Draft plain(Set<Plain> told) {
        plain.addAll(told);
        return this;
    }

    Set<Plain> plain() {
        return plain;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Contest contest() {
        return contest;
    }

    String contestName() {
        return contest == null ? null : contest.name();
    }

    /** The contest at the election that is meant; the one it was read in where that is not loaded. */
    Contest placed(Tallies tallies) {
        return contest == null || election == null
                ? contest
                : tallies.contest(election, contest.name()).orElse(contest);
    }

    String election() {
        return election;
    }

    String subject() {
        return subject;
    }

    String object() {
        return object;
    }

    String doubt() {
        return doubt;
    }
}
