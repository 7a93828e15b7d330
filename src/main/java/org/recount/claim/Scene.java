package org.recount.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;

/** One unit with everything known about it: who its mentions are, and which contest each place in it is about. */
final class Scene {
    /** Letters by which a participle is known. */
    private static final int ENDING = 3;

    private final Sentence unit;
    private final Line items;
    private final Setting setting;
    private final Story story;
    private final Language language;
    private final Bits held;
    /** Tenths of the marks before each item. */
    private final int[] marks;

    private final Whereabouts whereabouts;
    private final Places places;
    private final BitSet modifiers = new BitSet();
    private final BitSet resolved = new BitSet();
    private final Side[] sides;

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
        this.era = new Eras(language).of(unit, story, setting);
        ClauseMarks apart = language.clauseMarks();
        Word before = Word.NONE;
        for (int i = 0; i < marks.length - 1; i++) {
            Item item = items.get(i);
            months |= item.is(Item.Type.WORD) ? month(item.form()) : item.isDay();
            marks[i + 1] = marks[i] + apart.of(item.form(), before);
            before = item.form();
        }
        this.places = new Places(this);
    }

    Sentence unit() {
        return unit;
    }

    Line items() {
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
    Bits held() {
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
        return language.numbers().monthNames().has(word)
                || (!word.known() && language.numbers().months().containsKey(word.text()));
    }

    /** Whether a year stands in the unit, the name of a month, or a day. */
    boolean dates() {
        return has(Item.Type.YEAR) || months;
    }

    /** Whether the name of a month stands in the unit, or a day. */
    boolean months() {
        return months;
    }

    /** Whether an item tells a time by itself: a year, or the month or day of a poll of the seat it is told of. */
    boolean dates(int k) {
        return items.get(k).is(Item.Type.YEAR) || poll(k) != null;
    }

    /** The poll that an item dates by its month or day; null for none. */
    Contest poll(int k) {
        return month(form(k)) || items.get(k).isDay()
                ? Polls.at(this, k).map(polls -> polls.dated(k)).orElse(null)
                : null;
    }

    /** The number of the month that a word names; null for none. */
    Integer monthOf(Word word) {
        return month(word) ? language.numbers().months().get(word.text()) : null;
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
        return items.has(type);
    }

    /** The seats of the unit and the contests that it names. */
    Places places() {
        return places;
    }

    /** Contests of the seats of the unit, by the index of the mention. */
    Map<Integer, Contest> seats() {
        return places.seats();
    }

    /** All contests named in the unit, by seat or person. */
    List<Contest> contests() {
        return places.contests();
    }

    /** Which contest each place in the unit is about. */
    Whereabouts whereabouts() {
        return whereabouts;
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
            case PARTY ->
                lexicon().phrases("turned-away").has(form(i + 1))
                        ? spokenOf(item.party())
                        : Side.of(item.party(), itsCandidate(i));
            default -> anaphors.side(i);
        };
    }

    /** "the Tory defector": whoever the text is about, unless they are of that party; null for nobody known. */
    private Side spokenOf(String left) {
        Side about = story.people().subject();
        return about == null
                        || about.stand() == null
                        || parties().family(about.stand().candidacy().party()).equals(left)
                ? null
                : about;
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

    /** Whether "they" or "it" stands at an index. */
    boolean collective(int i) {
        return i >= 0 && items.get(i).is(Item.Type.PRON) && items.get(i).data() == Gender.OTHER;
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

    /** Whether the item at an index is a phrase of a class by itself. */
    boolean is(int i, String phrases) {
        return lexicon().phrases(phrases).has(form(i));
    }

    /** How many items from an index on tell that what is told is of the time of writing: "this time", "now". */
    int thisTime(int i) {
        return language.thisTime().ahead(items, i);
    }

    /** Whether the word at an index ends as a participle does. */
    boolean participle(int i) {
        return lexicon().ends(form(i), ENDING, "participle-ending");
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

    /** Whose votes or place a side's are: for a party those of its candidate, if it has one only. */
    String polled(Side side, Contest contest) {
        return side.isParty() && contest != null
                ? ballot(contest).candidate(side.party()).map(Candidacy::label).orElse(side.party())
                : name(side, contest);
    }

    /** "33.8 per cent, down from 46.1": of somebody who was on no ballot then, their party's is meant. */
    Side predecessor(Side side, Contest then) {
        boolean stood = side.isParty()
                || then == null
                || ballot(then).same(side.stand().candidacy()).isPresent();
        return stood ? side : Side.of(parties().family(side.stand().candidacy().party()), true);
    }

    /** Who is said to have won: of several candidates whom the text does not name, the one who did. */
    String won(Side side, Contest contest) {
        Candidacy winner = side.isParty() && contest != null ? contest.winner() : null;
        boolean several =
                winner != null && ballot(contest).candidate(side.party()).isEmpty();
        return several && parties().same(winner.party(), side.party()) ? winner.label() : polled(side, contest);
    }
}
