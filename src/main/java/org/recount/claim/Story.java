package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.Gender;

/** What is carried from one unit to the next: the contest in hand, the people spoken of, the paragraph. */
final class Story {
    private static final int LONG = 2;

    private final Outlook outlook;
    private final SeatGroup group;
    private final PeopleTold people = new PeopleTold();
    private final ParagraphTold paragraph = new ParagraphTold();
    private Contest contest;
    private Contest home;
    private Contest excursion;
    private Contest returning;
    /** How many units in a row have been about the contest in hand. */
    private int units;

    private boolean turned;
    private boolean country;
    private ClaimKind topic;
    private Side shared;
    /** Whether the rows of the list in hand give the majorities of seats. */
    private boolean ranking;

    private List<Contest> pair = List.of();
    private PartyList list;
    private Integer year;
    private Integer section;
    private Contest told;
    private Contest elsewhen;
    private boolean now;
    private Contest unmanned;
    private boolean correcting;
    private boolean corrected;

    Story(Outlook outlook, SeatGroup group) {
        this.outlook = outlook;
        this.group = group;
    }

    /** The seats that the article tells of together. */
    SeatGroup group() {
        return group;
    }

    /** Whether the article looks ahead to a poll. */
    Outlook outlook() {
        return outlook;
    }

    /** The people and parties that it has spoken of. */
    PeopleTold people() {
        return people;
    }

    /** The paragraph in hand. */
    ParagraphTold paragraph() {
        return paragraph;
    }

    Contest contest() {
        return contest;
    }

    void contest(Contest next) {
        if (next != null) {
            units = next.equals(contest) ? units + 1 : 0;
            contest = next;
        }
    }

    /** The contest that the text strayed from to one held before it; null where it did not. */
    void excursion(Contest from) {
        excursion = from;
    }

    /** The first unit of a paragraph goes back to what the text strayed from, unless it names another time or place. */
    void comeBack(boolean marked) {
        contest = returning == null || marked ? contest : returning;
        returning = null;
    }

    /** A heading named a new seat: nothing said before is meant any more. */
    void turn(Contest next) {
        contest = next;
        people.forget();
        turned |= home != null && !home.equals(next);
        settle(next);
    }

    /** The first contest that the article turns to is its home. */
    void settle(Contest first) {
        home = home == null ? first : home;
    }

    /** A heading that names no seat goes back to what the article is about, unless its headings name seats. */
    void home() {
        if (home != null && !turned) {
            contest = home;
        }
    }

    /** Whether figures of the country were told last: seats were counted, and no seat or person named since. */
    boolean country() {
        return country;
    }

    void country(boolean on) {
        country = on;
    }

    Contest homeContest() {
        return home;
    }

    /** "Here" is the seat that the article is about, unless another has been spoken of for a while, in this paragraph or under a heading. */
    void here() {
        boolean stays = home == null || settled() || turned || paragraph.names(contest);
        contest = stays ? contest : home;
    }

    /** Whether the contest in hand has been spoken of for a while, not only in passing. */
    boolean settled() {
        return units >= LONG;
    }

    /** A sentence was about somebody: whom a pronoun then means who is on no ballot, by gender; null for nobody. */
    void stranger(Gender next) {
        people.stranger(next);
    }

    /** The kind of the last figure claimed; null before any is. */
    ClaimKind topic() {
        return topic;
    }

    /** Whose share the last unit that claimed any told of, first and alone; null where it told of several. */
    Side shared() {
        return shared;
    }

    /** Notes whose shares a unit told of; of none, those of before stay. */
    void shared(List<Side> owners) {
        if (!owners.isEmpty()) {
            Side first = owners.get(0);
            shared = owners.stream().allMatch(first::same) ? first : null;
        }
    }

    void topic(ClaimKind kind) {
        topic = kind;
    }

    /** A row of a list of seats: it goes on with majorities where that is what the rows give, whatever else one adds. */
    void row() {
        topic = ranking ? ClaimKind.MAJORITY : topic;
        ranking = topic == ClaimKind.MAJORITY;
    }

    /** A heading: another list begins. */
    void head() {
        ranking = false;
    }

    /** The two seats that the last unit to name any named; empty where it named one or more. */
    List<Contest> pair() {
        return pair;
    }

    void pair(List<Contest> seats) {
        pair = seats.size() == 2 ? List.copyOf(seats) : List.of();
    }

    /** The year that the last sentence went on about; null for none. */
    Integer year() {
        return year;
    }

    void year(Integer next) {
        year = next;
        paragraph.opened(next);
    }

    /** The contest that the last unit told of, whichever the text is about; null where it told of none. */
    Contest told() {
        return told;
    }

    void told(Contest last) {
        told = last;
    }

    /** A contest at another time than the one in hand, that the text told of and has not come back from; null for none. */
    Contest elsewhen() {
        return elsewhen;
    }

    void elsewhen(Contest other) {
        elsewhen = other;
    }

    /** Something is told of the contest in hand. */
    void now() {
        now = true;
    }

    /** Another paragraph: it goes on with another time only where the one before told of nothing else. */
    void nextParagraph() {
        paragraph.next();
        returning = excursion;
        excursion = null;
        elsewhen = now ? null : elsewhen;
        now = false;
    }

    /** The year that the heading above names; null for none. */
    Integer section() {
        return section;
    }

    void section(Integer next) {
        section = next;
    }

    /** The seat that a heading or label names, of which nobody has been named since; null for none. */
    Contest unmanned() {
        return unmanned;
    }

    void unmanned(Contest next) {
        unmanned = next;
    }

    /** Whether the text puts right what was printed before. */
    boolean correcting() {
        return correcting;
    }

    void correct() {
        correcting = true;
    }

    /** Whether the next sentence puts right what the one in hand tells. */
    boolean corrected() {
        return corrected;
    }

    void corrected(boolean next) {
        corrected = next;
    }

    /** The list in hand whose heading gives a party to everybody in it, or null. */
    PartyList list() {
        return list;
    }

    void list(PartyList next) {
        list = next;
    }
}
