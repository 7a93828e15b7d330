package org.recount.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.claim.Hedge;
import org.recount.json.JsonFlaw;

/**
 * The numbers that decide whether a stated figure agrees with the tally: a newsroom's conventions, held as data. Those of
 * {@code facts/conventions/default.json} hold unless the user names a profile.
 *
 * @param format    {@code recount-conventions/1}
 * @param counts    how far a count may be rounded
 * @param doubts    how wrong a figure read from text must be to be rather of something else
 * @param near      how close together things stand that are told side by side
 * @param names     when a name that differs from the record is none the worse for it
 * @param multiples how far "twice" may be from two, as a part of the multiple stated
 * @param hedges    what a hedge covers, by its code; every hedge but {@code none} and {@code only}
 * @param speaker   how the Speaker's seat is counted
 * @param deposit   when a candidate's deposit is lost
 * @param days      how many days a date may be off
 * @param areas     parts of the country by their name, each with the regions of the tallies that make it up
 * @param titles    words before a name that a suggestion keeps, "Ms"
 */
public record Conventions(
        String format,
        Counts counts,
        Doubts doubts,
        Near near,
        Names names,
        Multiples multiples,
        Map<String, Band> hedges,
        Speaker speaker,
        Deposit deposit,
        Days days,
        Map<String, List<String>> areas,
        List<String> titles) {

    static final String FORMAT = "recount-conventions/1";

    /**
     * Rounding of counts that carry no hedge.
     *
     * @param exactDigits a figure rounded to this many significant digits or more agrees
     * @param largeFrom   counts from here on are told in millions: they are rounded further
     * @param largeDigits a count so large that is rounded to this many significant digits or more agrees
     * @param roundDigits a round number has at most this many leading digits, then zeros
     * @param roundWithin part of the official figure by which a round number may be off and is imprecise
     * @param roundNear   part of the official figure by which a round number may be off and misleads nobody; 0 where none may
     * @param farOff      votes this many times too many or too few are rather of something else, and not decided
     */
    public record Counts(
            int exactDigits,
            int largeFrom,
            int largeDigits,
            int roundDigits,
            BigDecimal roundWithin,
            BigDecimal roundNear,
            int farOff) {

        /** To how many significant digits a count may be rounded. */
        int exactDigits(BigDecimal official) {
            return official.compareTo(BigDecimal.valueOf(largeFrom)) < 0
                    ? exactDigits
                    : Math.min(exactDigits, largeDigits);
        }
    }

    /**
     * When a figure that differs, and that no likely cause explains, was more likely said of something else.
     *
     * @param countTimes    votes and majorities this many times too many or too few
     * @param countApart    and by more than this many
     * @param shareTimes    shares this many times too large or too small, and
     * @param sharePoints   this many points off
     * @param turnoutPoints turnouts this many points off
     * @param verified      turnouts at most this many points above that of the ballots counted, which may be of the ballots
     *                      verified: no tally has those
     * @param tenureYears   years or lengths of membership this many years off
     * @param seats         seats too many, of a party that has no more anywhere, which a slip makes
     * @param national      electorates, and figures of the whole country, this many times too many or too few
     * @param repeatTimes   figures this many times apart are not one thing told twice
     * @param nearLoose     part of the official figure by which a writer errs who rounds or hedges
     * @param nearExact     part of the official count by which an exact one differs too little to be of something else
     * @param changePoints  changes of a share at most this many points off, which are worked out from figures that others
     *                      rounded or counted a little differently
     * @param nextMultiple multiples by which one is off that was taken for the next: "quadrupled" of what nearly trebled
     * @param slipDigits  figures of fewer digits are made of each other by slips of the keys too easily
     * @param tellingVotes fewer votes are had by many: that they agree shows nothing
     * @param crowd         differing figures of one contest in one article, if they outnumber those that agree
     */
    public record Doubts(
            BigDecimal countTimes,
            BigDecimal countApart,
            BigDecimal shareTimes,
            BigDecimal sharePoints,
            BigDecimal turnoutPoints,
            BigDecimal verified,
            BigDecimal tenureYears,
            BigDecimal seats,
            BigDecimal national,
            BigDecimal repeatTimes,
            BigDecimal nearLoose,
            BigDecimal nearExact,
            BigDecimal changePoints,
            BigDecimal nextMultiple,
            int slipDigits,
            BigDecimal tellingVotes,
            int crowd) {

        /** Which figures agree by chance too seldom to be told of something else. */
        Telling telling() {
            return new Telling(tellingVotes);
        }

        /** Which slips of the keys are looked for. */
        Slips slips() {
            return new Slips(slipDigits);
        }
    }

    /**
     * Characters within which things are told side by side.
     *
     * @param beside  a figure and what shows whose it is, "22,620 votes, 41.0 per cent"
     * @param list    two entries of a list of counts
     * @param course  the two figures of a course, "from 11.0 per cent to 18.4"
     * @param counted a number of seats after those that it counts
     * @param seats   seats that a text goes back and forth between
     */
    public record Near(int beside, int list, int course, int counted, int seats) {}

    /**
     * When a name that differs from the record is none the worse for it.
     *
     * @param commoner     how many times as many bear the commoner of two spellings: Davis is as good a name as Davies,
     *                     Johnathan is hardly one
     * @param leastBearers fewer bearers of a spelling show nothing
     * @param knownPlace   whoever came in this place or above is written of, and on record, rightly
     */
    public record Names(int commoner, int leastBearers, int knownPlace) {}

    /** Parts of the stated multiple within which it agrees, or is imprecise. */
    public record Multiples(BigDecimal agrees, BigDecimal imprecise) {}

    /**
     * What a hedge covers around the number stated.
     *
     * @param agrees    where the official figure agrees
     * @param imprecise where it lies on the right side, yet too far off
     * @param words     with which the hedge is written, so that a suggestion can leave them out
     */
    public record Band(Span agrees, Span imprecise, List<String> words) {
        public Band {
            words = List.copyOf(words);
        }
    }

    /** An interval in multiples of the number stated; null where it has no such end. */
    public record Span(BigDecimal from, BigDecimal above, BigDecimal to, BigDecimal below) {

        /** Whether the official figure lies in the interval around the stated one; both 0 or more. */
        boolean holds(BigDecimal official, BigDecimal stated) {
            return (from == null || official.compareTo(from.multiply(stated)) >= 0)
                    && (above == null || official.compareTo(above.multiply(stated)) > 0)
                    && (to == null || official.compareTo(to.multiply(stated)) <= 0)
                    && (below == null || official.compareTo(below.multiply(stated)) < 0);
        }
    }

    /**
     * The Speaker's seat.
     *
     * @param party       as tallies name it
     * @param countedWith by election id, the party that many count the Speaker with
     */
    public record Speaker(String party, Map<String, String> countedWith) {
        public Speaker {
            countedWith = Map.copyOf(countedWith);
        }
    }

    /**
     * Deposits.
     *
     * @param share per cent of the valid votes; who has it or less loses the deposit
     */
    public record Deposit(BigDecimal share) {}

    /**
     * Days a date may be off.
     *
     * @param declaration days after the poll on which results are declared
     * @param declaredBy  time of that day by which nearly all are, "12:00"
     * @param tenure      days by which a length in days may be off and is imprecise
     */
    public record Days(int declaration, LocalTime declaredBy, int tenure) {}

    public Conventions {
        require(FORMAT.equals(format), "format must be " + FORMAT + ", was " + format);
        require(counts.farOff() > 1, "counts.farOff must be 2 or more, was " + counts.farOff());
        titles = List.copyOf(titles);
        hedges = new TreeMap<>(hedges);
        for (String code : hedges.keySet()) {
            require(Hedge.of(code).isPresent(), "hedges: \"" + code + "\" is not a hedge");
        }
        for (Hedge hedge : Hedge.values()) {
            require(
                    hedge == Hedge.NONE || hedge == Hedge.ONLY || hedges.containsKey(hedge.code()),
                    "hedges: \"" + hedge.code() + "\" is missing");
        }
    }

    /** Reads the file of a profile that may build on those beside it. */
    public static Conventions load(Path file) throws JsonFlaw {
        return load(file, file.getParent());
    }

    /**
     * Reads the file of a profile.
     *
     * @param profiles folder of the profiles that it may build on
     * @throws JsonFlaw if it cannot be read, has an unknown field or lacks one
     */
    public static Conventions load(Path file, Path profiles) throws JsonFlaw {
        return new ConventionsReader(file, profiles).read();
    }

    /** The bands by hedge, for arithmetic. */
    Map<Hedge, Band> bands() {
        Map<Hedge, Band> bands = new EnumMap<>(Hedge.class);
        hedges.forEach((code, band) -> bands.put(Hedge.of(code).orElseThrow(), band));
        return bands;
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("conventions: " + otherwise);
        }
    }
}
