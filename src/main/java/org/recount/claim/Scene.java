package org.recount.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;
import org.recount.election.SeatKey;

/** One unit with everything known about it: who its mentions are, and which contest each place in it is about. */
final class Scene {
    private final Sentence unit;
    private final List<Item> items;
    private final Setting setting;
    private final Story story;
    private final Language language;
    private final BitSet held;
    private final Set<Item.Type> types = EnumSet.noneOf(Item.Type.class);
    /** Tenths of the marks before each item. */
    private final int[] marks;

    private final Whereabouts whereabouts;
    private final BitSet modifiers = new BitSet();
    private final BitSet resolved = new BitSet();
    private final Side[] sides;
    private final Map<Integer, Contest> seats = new HashMap<>();
    /** All contests named in the unit; null until they are asked for. */
    private List<Contest> named;

    private final Asides asides;
    private final Anaphors anaphors;
    private final Cast cast;
    private final Moments moments;
    private final Respectively respectively;
    private final Eras.Era era;
    private int agent = Binder.NONE;
    private boolean months;

    Scene(Sentence unit, Setting setting, Story story, Language language) {
        this.unit = unit;
        this.items = unit.items();
        this.setting = setting;
        this.story = story;
        this.language = language;
        this.held = language.lexicon().holdings().in(items);
        this.sides = new Side[items.size()];
        this.marks = new int[items.size() + 1];
        this.asides = new Asides(items, language.lexicon());
        this.anaphors = new Anaphors(this);
        this.cast = new Cast(this);
        this.whereabouts = new Whereabouts(this);
        this.moments = new Moments(this);
        this.respectively = new Respectively(this);
        this.era = new Eras(language.lexicon()).of(unit, story, setting.tallies());
        for (int i = 0; i < items.size(); i++) {
            types.add(items.get(i).type());
            months |= month(form(i));
            marks[i + 1] = marks[i] + language.clauseMarks().of(form(i), form(i - 1));
            if (items.get(i).is(Item.Type.SEAT)) {
                Contest contest = seatContest(items.get(i).seat().first());
                if (contest != null) {
                    seats.put(i, contest);
                }
            }
        }
    }

    Sentence unit() {
        return unit;
    }

    List<Item> items() {
        return items;
    }

    Setting setting() {
        return setting;
    }

    Story story() {
        return story;
    }

    /** Words for parts of the country. */
    Phrases areas() {
        return language.areas().any();
    }

    Parties parties() {
        return language.parties();
    }

    Lexicon lexicon() {
        return language.lexicon();
    }

    /** What the unit takes up from those before it. */
    Eras.Era era() {
        return era;
    }

    /** What the unit may hold, as {@link Holdings} numbers it. */
    BitSet held() {
        return held;
    }

    /** Whether a phrase of a class may stand in the unit: where not, it need not be looked for. */
    boolean mayHold(String phrases) {
        return mayHold(lexicon().phrases(phrases));
    }

    /** The same of a class by itself. */
    boolean mayHold(Phrases phrases) {
        return held.get(phrases.number());
    }

    /** Whether a phrase of a class stands anywhere in the unit. */
    boolean stands(String phrases) {
        return mayHold(phrases) && lexicon().phrases(phrases).stands(items);
    }

    /** Whether a word is the name of a month. */
    boolean month(Word word) {
        return language.numbers().monthNames().has(word);
    }

    /** Whether a year stands in the unit, or the name of a month. */
    boolean dates() {
        return has(Item.Type.YEAR) || months;
    }

    /** Whether an item tells a time by itself: a year, or the month of a poll of the seat it is told of. */
    boolean dates(int k) {
        return items.get(k).is(Item.Type.YEAR) || poll(k) != null;
    }

    /** The poll that an item dates by its month; null for none. */
    Contest poll(int k) {
        return month(form(k)) ? Polls.at(this, k).map(polls -> polls.dated(k)).orElse(null) : null;
    }

    /** The number of the month that a word names; null for none. */
    Integer monthOf(Word word) {
        return month(word) ? language.numbers().months().get(word.text()) : null;
    }

    /** Whether a word stands in the unit. */
    boolean holds(String word) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year is named in the unit; never where there is none. */
    boolean names(Integer year) {
        for (int i = year != null && has(Item.Type.YEAR) ? 0 : items.size(); i < items.size(); i++) {
            if (items.get(i).is(Item.Type.YEAR) && items.get(i).data().equals(year)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an item of a type stands in the unit. */
    boolean has(Item.Type type) {
        return types.contains(type);
    }

    Asides asides() {
        return asides;
    }

    Cast cast() {
        return cast;
    }

    /** Of which times the unit speaks. */
    Moments moments() {
        return moments;
    }

    Anaphors anaphors() {
        return anaphors;
    }

    /** The name that goes with a figure by its place in a list; a negative number for none. */
    int respectively(int figure) {
        return respectively.nameOf(figure);
    }

    /** Whether a figure stands in a list with "respectively" whose names another sentence has. */
    boolean astray(int figure) {
        return respectively.astray(figure);
    }

    /** The last figure of a list with "respectively" that a figure stands in; the figure itself for none. */
    int lastWith(int figure) {
        return respectively.lastWith(figure);
    }

    /** Contests of the seats of the unit, by the index of the mention. */
    Map<Integer, Contest> seats() {
        return seats;
    }

    /** Whether the seat of a contest is named in the unit, other than as one of the past, or of later on, while another is in hand. */
    boolean names(Contest contest) {
        for (Map.Entry<Integer, Contest> seat : seats.entrySet()) {
            boolean aside = whereabouts.formerly(seat.getKey()) || whereabouts.later(seat.getKey());
            if (seat.getValue().equals(contest) && (story.contest() == null || !aside)) {
                return true;
            }
        }
        return false;
    }

    /** Contests of the seats of the unit, each once, as they are named. */
    List<Contest> seatsInOrder() {
        if (seats.isEmpty()) {
            return List.of();
        }
        List<Contest> inOrder = new ArrayList<>(seats.size());
        for (int i = 0; i < items.size(); i++) {
            if (seats.containsKey(i)) {
                addOnce(inOrder, seats.get(i));
            }
        }
        return inOrder;
    }

    private Contest seatContest(Seat seat) {
        Optional<Contest> whole = has(Item.Type.YEAR) ? Optional.empty() : story.whole(seat);
        if (whole.isPresent()) {
            return whole.get();
        }
        Contest contest = setting.contest(seat).orElse(null);
        if (contest == null || setting.main() == null || contest.election().equals(setting.mainId())) {
            return contest;
        }
        Election election = setting.tallies().election(contest.election()).orElse(null);
        if (election == null || election.kind() != ElectionKind.GENERAL) {
            return contest;
        }
        return successor(seat).orElse(contest);
    }

    /** The contest of a seat that is named, at that time; of the seat that went by this name then, where it is no more. */
    Contest seatAt(int i, When told) {
        Contest contest = seats.get(i);
        boolean gone = contest != null && told.election() != null && told.contest(setting, contest) == null;
        return gone ? items.get(i).seat().first().at(told.election()).orElse(contest) : contest;
    }

    /** The one contest of the main election that goes on from a seat that is no more. */
    Optional<Contest> successor(Seat seat) {
        Contest found = null;
        for (Contest contest : setting.main().contests()) {
            String key = SeatKey.of(contest.name());
            boolean heir = key.startsWith(seat.key() + " ");
            if (heir && found != null) {
                return Optional.empty();
            }
            found = heir ? contest : found;
        }
        return Optional.ofNullable(found);
    }

    /** Notes where somebody stands who does something; the last of them is whom the sentence ends on. */
    void acts(int subject) {
        agent = Math.max(agent, subject);
    }

    /** Where the last one stands who does something; a negative number for nobody. */
    int agent() {
        return agent;
    }

    /** Notes that a party only describes somebody. */
    void modifies(int i) {
        modifiers.set(i);
    }

    boolean modifier(int i) {
        return i >= 0 && modifiers.get(i);
    }

    /** Who the mention at an index is; null for none, or nobody known. */
    Side side(int i) {
        if (!resolved.get(i)) {
            sides[i] = resolve(i);
            resolved.set(i);
        }
        return sides[i];
    }

    private Side resolve(int i) {
        Item item = items.get(i);
        return switch (item.type()) {
            case PERS -> cast.person(item.person());
            case PRON -> cast.pronoun(i, (Gender) item.data());
            case PARTY -> Side.of(item.party(), itsCandidate(i));
            default -> anaphors.side(i);
        };
    }

    /** "the Labour candidate", and an independent, which is nobody's party. */
    private boolean itsCandidate(int i) {
        return items.get(i).party().equals(language.parties().none())
                || lexicon().phrases("stand-noun").ahead(items, i + 1) > 0;
    }

    /** Whether somebody leads a party, so that their name stands for it. */
    boolean leads(Person person) {
        return language.leader(person);
    }

    /** A leader of a party who is named in passing: the text names other seats, and not theirs. */
    boolean inPassing(int k) {
        Contest contest = items.get(k).is(Item.Type.PERS) && side(k) != null ? side(k).contest() : null;
        return contest != null
                && story.contest() != null
                && !contest.equals(story.contest())
                && !setting.names(contest)
                && language.leader(items.get(k).person().first());
    }

    /** Whether nothing but the name of a party's leader leads to a contest: what a party polled is not told of it. */
    boolean ofLeader(Contest contest) {
        List<Person> stood = setting.namesSeat(contest)
                ? List.of()
                : setting.spokenOf().stream()
                        .filter(person -> person.in(contest).isPresent())
                        .toList();
        return !stood.isEmpty() && stood.stream().allMatch(language::leader);
    }

    /** The contest that a place in the unit is about: the nearest seat or person, else the one in hand; or null. */
    Contest contestAt(int i) {
        return whereabouts.at(i);
    }

    boolean possessive(int i) {
        return word(i + 1).equals("'s") || word(i + 1).equals("'");
    }

    /** How far apart two places are in the build of the sentence. */
    double clauseMarks(int a, int b) {
        return a == b ? 0 : (marks[Math.max(a, b)] - marks[Math.min(a, b) + 1]) / 10.0;
    }

    /** The letters of the word at an index; empty where none stands there. */
    String word(int i) {
        return form(i).text();
    }

    /** The word at an index, {@link Word#NONE} where none stands there. */
    Word form(int i) {
        return i < 0 || i >= items.size() ? Word.NONE : items.get(i).form();
    }

    Ballot ballot(Contest contest) {
        return new Ballot(contest, language);
    }

    /** Who a pronoun means at a time: of those it fits, somebody who stood then. */
    Side standing(int pronoun, When when, Side likeliest) {
        if (likeliest.stand() == null || (!when.byElection() && when.election() == null)) {
            return likeliest;
        }
        for (int k = pronoun - 1; k >= 0; k--) {
            Side side = items.get(k).is(Item.Type.PERS) ? side(k) : null;
            if (side != null
                    && side.stand() != null
                    && cast.fits(side, (Gender) items.get(pronoun).data())) {
                Contest then = when.contest(setting, side.contest());
                if (then != null && ballot(then).same(side.stand().candidacy()).isPresent()) {
                    Contest of = when.contest(setting, likeliest.contest());
                    boolean likely = of != null
                            && ballot(of).same(likeliest.stand().candidacy()).isPresent();
                    return likely ? likeliest : side;
                }
            }
        }
        return recalled(pronoun, when, likeliest);
    }

    /** Whether a pronoun's likeliest meaning stood for the one seat that the unit names, at any time. */
    private boolean ranThere(Side likeliest) {
        return seats.values().stream()
                .flatMap(contest -> setting.tallies().seat(contest.name()).stream())
                .anyMatch(contest ->
                        ballot(contest).same(likeliest.stand().candidacy()).isPresent());
    }

    /** "Cole was third. He had won the by-election": the only one spoken of lately who stood then, where the likeliest did not. */
    private Side recalled(int pronoun, When when, Side likeliest) {
        Contest named = seats.size() == 1 && !ranThere(likeliest)
                ? seats.values().iterator().next()
                : null;
        Contest then = when.contest(setting, named == null ? likeliest.contest() : named);
        if (then == null || ballot(then).same(likeliest.stand().candidacy()).isPresent()) {
            return likeliest;
        }
        List<Side> stood = story.recent().stream()
                .map(story::side)
                .filter(side -> side != null && side.stand() != null)
                .filter(side -> cast.fits(side, (Gender) items.get(pronoun).data()))
                .filter(side -> ballot(then).same(side.stand().candidacy()).isPresent())
                .toList();
        return stood.size() == 1 ? stood.get(0) : likeliest;
    }

    /** Whether the text has named somebody lately, or does so here. */
    boolean named(Candidacy who) {
        return Stream.concat(
                        story.recent().stream(),
                        items.stream()
                                .filter(x -> x.is(Item.Type.PERS))
                                .map(x -> x.person().first()))
                .anyMatch(p -> p.stands().stream().anyMatch(s -> s.candidacy().equals(who)));
    }

    /** Who a side is in a contest: the party as such, somebody by the name that stands on its ballot. */
    String name(Side side, Contest contest) {
        if (side.candidate() && side.isParty() && contest != null) {
            return polled(side, contest);
        }
        return side.isParty() || contest == null
                ? side.name()
                : ballot(contest)
                        .same(side.stand().candidacy())
                        .map(Candidacy::name)
                        .orElse(side.name());
    }

    /** The contest at which somebody had a figure: that in hand, or the one before in which they stood for the seat. */
    Contest own(Side side, Contest hand) {
        boolean there = side.stand() == null
                || side.contest().equals(hand)
                || ballot(hand).same(side.stand().candidacy()).isPresent();
        return !there && SeatKey.of(side.contest().name()).equals(SeatKey.of(hand.name())) ? side.contest() : hand;
    }

    /**
     * "She first won in 2010", of somebody who then stood for another seat than the one they are spoken of in, or "won Poole
     * by 500 and has now taken Crane": the contest of theirs that is told of at a place; else the one at hand.
     */
    Contest stood(Side side, When when, int i, Contest hand) {
        if (hand == null || side == null || side.stand() == null) {
            return hand;
        }
        Contest near = when.election() == null && seats.size() > 1 ? contestAt(i) : null;
        if (near != null && !near.equals(hand)) {
            return seats.containsValue(near)
                            && ballot(near).same(side.stand().candidacy()).isPresent()
                    ? near
                    : hand;
        }
        Contest then = when.election() == null ? hand : when.contest(setting, hand);
        if (then != null && ballot(then).same(side.stand().candidacy()).isPresent()) {
            return hand;
        }
        List<Contest> theirs = setting.people().stream()
                .filter(person -> person.stood(side.stand()) && !person.namesakes())
                .flatMap(person -> person.at(when.election()).stream())
                .map(Person.Stand::contest)
                .toList();
        return theirs.size() == 1 ? theirs.get(0) : hand;
    }

    /** Whose votes or place a side's are: for a party those of its candidate, if it has one only. */
    String polled(Side side, Contest contest) {
        return side.isParty() && contest != null
                ? ballot(contest).candidate(side.party()).map(Candidacy::label).orElse(side.party())
                : name(side, contest);
    }

    /** Who is said to have won: of several candidates whom the text does not name, the one who did. */
    String won(Side side, Contest contest) {
        Candidacy winner = side.isParty() && contest != null ? contest.winner() : null;
        boolean several =
                winner != null && ballot(contest).candidate(side.party()).isEmpty();
        return several && parties().same(winner.party(), side.party()) ? winner.label() : polled(side, contest);
    }

    /** Contests that a figure could be of instead: others that the unit names, or the one the article is about. */
    List<Contest> otherContests(Contest taken) {
        List<Contest> others = new ArrayList<>(contests());
        if (story.homeContest() != null) {
            others.add(story.homeContest());
        }
        others.removeIf(c -> c.equals(taken));
        return others;
    }

    /** All contests named in the unit, by seat or person. */
    List<Contest> contests() {
        if (named == null) {
            named = findContests();
        }
        return named;
    }

    private List<Contest> findContests() {
        List<Contest> all = new ArrayList<>(seats.size() + 2);
        seats.values().forEach(c -> addOnce(all, c));
        for (int i = has(Item.Type.PERS) ? 0 : items.size(); i < items.size(); i++) {
            if (items.get(i).is(Item.Type.PERS) && side(i) != null && side(i).contest() != null) {
                addOnce(all, side(i).contest());
            }
        }
        return all;
    }

    private static void addOnce(List<Contest> all, Contest contest) {
        if (!all.contains(contest)) {
            all.add(contest);
        }
    }
}
