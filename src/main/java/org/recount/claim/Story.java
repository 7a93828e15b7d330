package org.recount.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.SeatKey;

/** What is carried from one unit to the next: the contest in hand and the people spoken of. */
final class Story {
    private static final int MEMORY = 12;
    private static final int LONG = 2;

    private final Outlook outlook;
    private final SeatGroup group;
    private Contest contest;
    private Contest home;
    private Contest excursion;
    private Contest returning;
    /** How many units in a row have been about the contest in hand. */
    private int units;

    private boolean turned;
    private boolean country;
    private Side subject;
    /** The last subject of a sentence. */
    private Side spoken;

    /** That of somebody unknown of whom the last sentence with anybody in it was; null for none. */
    private Gender stranger;

    /** The last subject of each gender. */
    private final Map<Gender, Side> subjects = new EnumMap<>(Gender.class);

    private String party;
    private String about;
    private String collective;
    private ClaimKind topic;
    private Side shared;
    /** Whether the rows of the list in hand give the majorities of seats. */
    private boolean ranking;

    private List<Contest> pair = List.of();
    private final Deque<Person> recent = new ArrayDeque<>();
    /** Whom the last unit named, in order. */
    private final Deque<Person> lately = new ArrayDeque<>();

    private final Map<Person, Side> sides = new HashMap<>();
    private PartyList list;
    private Integer year;
    private Integer section;
    private Integer dated;
    private Integer led;
    private Contest told;
    private Contest elsewhen;
    private boolean now;
    private boolean entry;
    private boolean mixed;
    private Contest unmanned;
    private boolean correcting;
    private boolean corrected;
    /** The year that a sentence of the paragraph in hand opened with; null for none. */
    private Integer opened;
    /** The same of the paragraph before. */
    private Integer openedBefore;
    /** Families of the parties that the paragraph in hand has spoken of. */
    private final Set<String> parties = new HashSet<>(4);
    /** Seats that the paragraph in hand has named. */
    private final Set<String> places = new HashSet<>(2);
    /** Their contests. */
    private final List<Contest> here = new ArrayList<>(2);
    /** Those of the last paragraph before it, or heading, that named any. */
    private final Set<String> placesBefore = new HashSet<>(2);

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
        subject = null;
        spoken = null;
        subjects.clear();
        stranger = null;
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
        boolean stays = home == null || settled() || turned || here.contains(contest);
        contest = stays ? contest : home;
    }

    /** Whether the contest in hand has been spoken of for a while, not only in passing. */
    boolean settled() {
        return units >= LONG;
    }

    Side subject() {
        return subject;
    }

    /** Somebody heads a row of a list: its figures are theirs, but no pronoun after the list means them. */
    void listed(Side next) {
        subject = next == null ? subject : next;
    }

    void subject(Side next) {
        if (next != null) {
            subject = next;
            spoken = next;
            if (next.stand() != null) {
                subjects.put(next.stand().candidacy().gender(), next);
            }
        }
    }

    /** A sentence was about somebody: whom a pronoun then means who is on no ballot, by gender; null for nobody. */
    void stranger(Gender next) {
        stranger = next;
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

    /** The family of the party named last; null before any is. */
    String party() {
        return party;
    }

    void party(String last) {
        party = last;
    }

    /** Another unit is read: whoever it names is named lately. */
    void unit() {
        lately.clear();
    }

    /** The family of the party that the last unit with anybody in it was about; null before any was. */
    String about() {
        return about;
    }

    void about(String family) {
        about = family == null ? about : family;
    }

    /** The family of the one party that the last unit with anybody in it told of, first of all; null for none. */
    String collective() {
        return collective;
    }

    void collective(String family) {
        collective = family;
    }

    void met(Person person, Side side, boolean present) {
        if (present) {
            lately.addLast(person);
        }
        sides.put(person, side);
        recent.remove(person);
        recent.addFirst(person);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /** Who somebody was when last named; null before. */
    Side side(Person person) {
        return sides.get(person);
    }

    Deque<Person> recent() {
        return recent;
    }

    /**
     * Whom "he" or "she" means: the last subject if it fits, else the last person that does.
     *
     * @param other whom it cannot mean; null for nobody
     */
    Person pronoun(Gender gender, Person other) {
        if (stranger == gender) {
            return null;
        }
        boolean ongoing = spoken != null
                && spoken.stand() != null
                && fits(spoken.stand().candidacy().gender(), gender);
        Person late = ongoing || recent.isEmpty()
                ? null
                : lately.stream()
                        .filter(person -> fits(person.gender(), gender) && !person.equals(other))
                        .findFirst()
                        .orElse(null);
        if (late != null) {
            return late;
        }
        Side last = ongoing ? spoken : subjects.get(gender);
        if (last != null) {
            for (Person person : recent) {
                if (person.stood(last.stand()) && !person.equals(other)) {
                    return person;
                }
            }
        }
        for (Person person : recent) {
            if (fits(person.gender(), gender) && !person.equals(other)) {
                return person;
            }
        }
        return null;
    }

    private static boolean fits(Gender official, Gender pronoun) {
        return official == Gender.UNKNOWN || official == pronoun;
    }

    /** The year that the last sentence went on about; null for none. */
    Integer year() {
        return year;
    }

    void year(Integer next) {
        year = next;
        opened = next == null ? opened : next;
    }

    /** The year that a sentence of the paragraph in hand opened with, not only named; null for none. */
    Integer led() {
        return led;
    }

    void led(Integer next) {
        led = next;
    }

    /** The year that the paragraph in hand is dated by, in a sentence of its own; null for none. */
    Integer dated() {
        return dated;
    }

    void dated(Integer next) {
        dated = next;
    }

    /** Whether this paragraph, or the one before where this opens with no year, is of another year. */
    boolean ofAnother(int than) {
        Integer last = opened == null ? openedBefore : opened;
        return last != null && last != than;
    }

    /** Whether the paragraph in hand has spoken of another time. */
    boolean mixed() {
        return mixed;
    }

    void mixed(boolean times) {
        mixed = times;
    }

    /** Whether the paragraph in hand opens with a time, as those of a page do that is written while votes are counted. */
    boolean entry() {
        return entry;
    }

    void entry(boolean timed) {
        entry = timed;
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
    void paragraph() {
        openedBefore = opened;
        returning = excursion;
        excursion = null;
        parties.clear();
        opened = null;
        led = null;
        here.clear();
        if (!places.isEmpty()) {
            placesBefore.clear();
            placesBefore.addAll(places);
            places.clear();
        }
        elsewhen = now ? null : elsewhen;
        now = false;
    }

    /** Families of the parties that the paragraph in hand has spoken of up to and with a unit, by name or candidate. */
    Set<String> parties(Scene scene) {
        Set<String> all = new HashSet<>(parties);
        spoken(scene, all);
        return all;
    }

    /** Notes of which parties a unit speaks. */
    void spoke(Scene scene) {
        spoken(scene, parties);
    }

    private static void spoken(Scene scene, Set<String> into) {
        for (int i = scene.items().names() ? 0 : scene.items().size();
                i < scene.items().size();
                i++) {
            Item item = scene.items().get(i);
            Side side = item.is(Item.Type.PERS) ? scene.side(i) : null;
            if (item.is(Item.Type.PARTY)) {
                into.add(item.party());
            } else if (item.is(Item.Type.XP)) {
                into.add("");
            } else if (side != null && side.stand() != null) {
                into.add(scene.parties().family(side.stand().candidacy().party()));
            }
        }
    }

    /** "In Selby", where the paragraph has named Selby and Ainsty: the contest of that; empty where it has not. */
    Optional<Contest> whole(Seat seat) {
        for (Contest contest : here) {
            if (SeatKey.of(contest.name()).startsWith(seat.key() + " ")) {
                return Optional.of(contest);
            }
        }
        return Optional.empty();
    }

    /** Notes which contests a unit names. */
    void at(List<Contest> named) {
        here.addAll(named);
        named.forEach(contest -> places.add(SeatKey.of(contest.name())));
    }

    /** Whether the paragraph speaks of a seat and no other; where it has named none, the one before. */
    boolean only(String seat) {
        return (places.isEmpty() ? placesBefore : places).equals(Set.of(seat));
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
