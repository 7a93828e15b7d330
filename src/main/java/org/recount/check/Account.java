package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Source;

/** What a finding tells of a check: what was said, what the tally has, the rows and sums behind it. */
public final class Account {
    /**
     * A row used.
     *
     * @param election its tally; null where the row is of a record
     * @param field    of the tally that has the figure; null where it is worked out
     * @param source   of the record; null where it is looked up by the election
     */
    record Use(String election, String contest, String candidate, String figure, String field, Source source) {}

    /** A name to be replaced by the official one. */
    record Renaming(String written, String official, boolean person) {}

    /** What a figure counts, for likely causes. */
    enum Measure {
        VOTES,
        SHARE,
        MAJORITY,
        TURNOUT,
        ELECTORATE,
        /** Something else, of which only slips of the keys are looked for. */
        OTHER,
        NONE
    }

    final String said;
    final String actual;
    final List<Use> uses = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    BigDecimal difference;
    String message;
    String cause;
    Quantity stated;
    BigDecimal official;
    Measure measure = Measure.NONE;
    Race race;
    Candidacy candidacy;
    boolean replaceable;
    Renaming renaming;

    private Account(String said, String actual) {
        this.said = said;
        this.actual = actual;
    }

    static Account of(String said, String actual) {
        return new Account(said, actual);
    }

    /** A stated figure against the official one; the difference is worked out at the decimals printed. */
    static Account of(Quantity stated, BigDecimal official) {
        int decimals = stated.decimals();
        Account account = new Account(Figures.said(stated), Figures.of(official, stated.measuredIn(), decimals));
        return account.figures(stated, official);
    }

    /** The same for a change, "down 17 %". */
    static Account ofChange(Quantity stated, BigDecimal official, Unit unit) {
        int decimals = Math.max(stated.decimals(), unit == Unit.VOTES ? 0 : 1);
        Account account = new Account(Figures.saidChange(stated), Figures.change(official, unit, decimals, Hedge.NONE));
        account.stated = stated;
        account.official = official;
        account.difference = official.setScale(decimals, RoundingMode.HALF_UP).subtract(stated.value());
        return account;
    }

    Account figures(Quantity quantity, BigDecimal value) {
        this.stated = quantity;
        this.official = value;
        this.difference =
                value.setScale(quantity.decimals(), RoundingMode.HALF_UP).subtract(quantity.value());
        return this;
    }

    /** Where the figure stands, so that a likely cause can be looked for. */
    Account about(Measure what, Race where, Candidacy whom) {
        this.measure = what;
        this.race = where;
        this.candidacy = whom;
        return this;
    }

    /** The number in the quote may be replaced by the official one. */
    Account replaceable() {
        this.replaceable = true;
        return this;
    }

    /** The written name in the quote may be replaced by the official one. */
    Account renamed(String written, String official, boolean person) {
        this.renaming = new Renaming(written, official, person);
        return this;
    }

    Account line(String line) {
        lines.add(line);
        return this;
    }

    Account cause(String likely) {
        this.cause = likely;
        return this;
    }

    /** The same rows and sums, told as a reason why nothing is decided. */
    Account undecided(String sentence, String why) {
        replaceable = false;
        renaming = null;
        measure = Measure.NONE;
        cause = null;
        message = sentence;
        return line(why);
    }

    Account message(String sentence) {
        this.message = sentence;
        return this;
    }

    Account votes(Contest contest, Candidacy... candidacies) {
        for (Candidacy one : candidacies) {
            if (one != null) {
                String figure = Figures.count(one.votes()) + " votes";
                uses.add(new Use(contest.election(), contest.name(), one.label(), figure, "votes", null));
            }
        }
        return this;
    }

    Account row(Contest contest, String figure) {
        return row(contest, figure, null);
    }

    Account row(Contest contest, String figure, String field) {
        uses.add(new Use(contest.election(), contest.name(), null, figure, field, null));
        return this;
    }

    Account electorate(Contest contest, int electors) {
        return row(contest, "electorate " + Figures.count(electors), "electorate");
    }

    Account validVotes(Contest contest) {
        return row(contest, Figures.count(contest.validVotes()) + " valid votes", "validVotes");
    }

    /** A name as the ballot has it; that of the seat where nobody is named. */
    Account spelt(Contest contest, String person) {
        uses.add(new Use(
                contest.election(),
                contest.name(),
                person,
                person == null ? "name of the seat" : "on the ballot",
                person == null ? "contest" : "candidate",
                null));
        return this;
    }

    /** A row of the record of members. */
    Account recorded(String seat, String person, String figure, Source source) {
        uses.add(new Use(null, seat, person, figure, null, source));
        return this;
    }

    /** A figure of a whole election, or of the part of it that the claim is told of. */
    Account national(Statement said, String figure) {
        return national(said.election(), said.area() == null ? figure : figure + " in " + said.area());
    }

    Account national(String election, String figure) {
        uses.add(new Use(election, null, null, figure, null, null));
        return this;
    }

    /** "15,647 − 15,119 = 528", with the rows of first and second. */
    Account majority(Contest contest, String before) {
        int first = contest.winner().votes();
        int second = contest.runnerUp().map(Candidacy::votes).orElse(0);
        votes(contest, contest.winner(), contest.runnerUp().orElse(null));
        return line(before + Figures.count(first) + " " + Figures.MINUS + " " + Figures.count(second) + " = "
                + Figures.count(first - (long) second));
    }
}
