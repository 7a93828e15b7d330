package org.recount.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** One thing that an article states about an election, typed by what it states. */
public sealed interface Claim {

    /** Where it stands and whom it is about. */
    Statement said();

    /** What it states. */
    ClaimKind kind();

    /** The same claim with another statement of where it stands and whom it is about. */
    Claim retold(Statement other);

    /** The number stated; empty for claims without one. */
    default Optional<Quantity> quantity() {
        return Optional.empty();
    }

    /** A candidate's votes. */
    record Votes(Statement said, Quantity votes) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Votes(other, votes);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.VOTES;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(votes);
        }
    }

    /** A candidate's, or nationally a party's, share of the vote in percent. */
    record VoteShare(Statement said, Quantity share) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new VoteShare(other, share);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.VOTE_SHARE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(share);
        }
    }

    /**
     * The winner's lead, in votes, or in percent of the votes.
     *
     * @param held      when the lead was held
     * @param yearNamed whether the text names the year of a previous majority
     */
    record Majority(Statement said, Quantity lead, Held held, boolean yearNamed) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Majority(other, lead, held, yearNamed);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.MAJORITY;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(lead);
        }
    }

    /** Which majority is meant. */
    enum Held {
        /** Won at the contest named. */
        WON,
        /** Had before the contest; {@code said.election} is the one the text points to, or the election before. */
        BEFORE,
        /** The change from the majority before to the one won, negative for a fall. */
        CHANGE
    }

    /** Somebody, or a party, won a contest. */
    record Winner(Statement said) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Winner(other);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.WINNER;
        }
    }

    /** The subject polled more than the object. */
    record Defeated(Statement said) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Defeated(other);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.DEFEATED;
        }
    }

    /**
     * A candidate's place.
     *
     * @param place 1 for the winner
     */
    record Place(Statement said, int place) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Place(other, place);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.PLACE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(new Quantity(BigDecimal.valueOf(place), Unit.ORDINAL, Hedge.NONE));
        }
    }

    /**
     * The person (subject) stood for the party (object).
     *
     * @param listed how many the heading of a list says it of; empty for one person
     */
    record Party(Statement said, Optional<Quantity> listed) implements Claim {
        /** Said of one person. */
        public Party(Statement said) {
            this(said, Optional.empty());
        }

        @Override
        public Claim retold(Statement other) {
            return new Party(other, listed);
        }

        @Override
        public Optional<Quantity> quantity() {
            return listed;
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.PARTY;
        }
    }

    /** A seat was held, gained or lost by the subject (person or party); object: the party on the other side. */
    record SeatChange(Statement said, Change change) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new SeatChange(other, change);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.SEAT_CHANGE;
        }
    }

    /** How a seat passed, from the subject's view. */
    enum Change {
        GAIN,
        HOLD,
        LOSS,
        /** Won again after losing it in between. */
        WIN_BACK
    }

    /**
     * How many seats a party won, gained or lost.
     *
     * @param counting  what is counted
     * @param qualified whether the text narrows which seats or winners it counts ("in Scotland", "pro-Gaza")
     */
    record SeatCount(Statement said, Quantity seats, Counting counting, boolean qualified) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new SeatCount(other, seats, counting, qualified);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.SEAT_COUNT;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(seats);
        }
    }

    /** What a number of seats counts. */
    enum Counting {
        /** Those won at the election. */
        WON,
        /** Those won that another party had won before. */
        GAINED,
        /** Those won before that another party won now. */
        LOST
    }

    /** How a candidate's or party's votes changed from the election before: in votes or in percent of them. */
    record VoteChange(Statement said, Quantity change) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new VoteChange(other, change);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.VOTE_CHANGE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(change);
        }
    }

    /**
     * How a share changed from the election before.
     *
     * @param notation whether it stands in a list, table or bracket, where a signed per cent means points
     */
    record ShareChange(Statement said, Quantity change, boolean notation) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new ShareChange(other, change, notation);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.SHARE_CHANGE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(change);
        }
    }

    /** The swing from the object to the subject (parties). */
    record Swing(Statement said, Quantity swing) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Swing(other, swing);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.SWING;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(swing);
        }
    }

    /** Turnout, in percent of the electorate or in ballots; in points, its change from the election before. */
    record Turnout(Statement said, Quantity turnout) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Turnout(other, turnout);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.TURNOUT;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(turnout);
        }
    }

    /** How many could vote. */
    record Electorate(Statement said, Quantity electors) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Electorate(other, electors);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.ELECTORATE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(electors);
        }
    }

    /**
     * One measure was larger or smaller than another, or than it was before.
     *
     * @param measure   what is compared
     * @param direction of the subject against the object, or against the election before where there is no object
     * @param by        how much, if stated
     */
    record Comparison(Statement said, Measure measure, Direction direction, Optional<Quantity> by) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Comparison(other, measure, direction, by);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.COMPARISON;
        }

        @Override
        public Optional<Quantity> quantity() {
            return by;
        }
    }

    /** What a comparison compares. */
    enum Measure {
        MAJORITY,
        VOTES,
        SHARE,
        /** The majority of the contest against the votes of the subject. */
        MAJORITY_AGAINST_VOTES,
        /** The subject's share against the share below which a deposit is lost. */
        DEPOSIT,
        /** The majority of the contest against those of all others: the smallest, the largest. */
        MAJORITY_OF_ALL,
        /** The turnout of the contest against those of all others. */
        TURNOUT_OF_ALL,
        /** The winner's share against those of all other winners. */
        SHARE_OF_ALL,
        /** The winner's votes against those of all other winners. */
        VOTES_OF_ALL,
        /** How many stood, stated by itself; always more than nobody. */
        CANDIDATES
    }

    /** Which way a comparison points. */
    enum Direction {
        MORE,
        LESS
    }

    /** Whether the subject was the sitting member. */
    record Incumbent(Statement said, Standing standing) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Incumbent(other, standing);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.INCUMBENT;
        }
    }

    /** What is said of somebody's membership of the House. */
    enum Standing {
        /** The sitting member: incumbent, unseated, ousted, re-elected. */
        SITTING,
        /** Sat for this seat before, said of somebody as if lost before: "his former seat". */
        FORMER,
        /** Elected for the first time. */
        NEW
    }

    /** How long, or since when, somebody has been the member. Unit YEARS, DAYS or YEAR (since). */
    record Tenure(Statement said, Quantity length) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Tenure(other, length);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.TENURE;
        }

        @Override
        public Optional<Quantity> quantity() {
            return Optional.of(length);
        }
    }

    /**
     * The day of the poll.
     *
     * @param day a weekday ("Friday") or an ISO date
     */
    record PollingDay(Statement said, String day) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new PollingDay(other, day);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.DATE;
        }
    }

    /**
     * A name that differs from the official spelling; subject is the official name.
     *
     * @param written  as the article has it
     * @param entity   what bears the name
     * @param spelling how it differs
     * @param alsoSeen the right spelling stands elsewhere in the article
     */
    record Name(Statement said, String written, Entity entity, Spelling spelling, boolean alsoSeen) implements Claim {
        @Override
        public Claim retold(Statement other) {
            return new Name(other, written, entity, spelling, alsoSeen);
        }

        @Override
        public ClaimKind kind() {
            return ClaimKind.NAME;
        }
    }

    /** What bears a name. */
    enum Entity {
        PERSON,
        SEAT,
        PARTY
    }

    /** How a name differs from the record. */
    enum Spelling {
        MISSPELLING,
        /** Part of a seat's name that could mean other seats. */
        SHORT,
        /** The name of a seat that was abolished. */
        PREDECESSOR,
        /** The record itself is doubtful. */
        RECORD_DOUBTFUL
    }
}
