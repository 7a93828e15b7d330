package org.recount.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recount.claim.Item.PersonMention;
import org.recount.claim.Item.SeatMention;
import org.recount.election.Contest;
import org.recount.election.Gender;

/**
 * Runs of capitalised words that are nobody's whole name: titles with surnames, surnames, given names, parts of the
 * names of seats, slips of spelling, strangers. Each method returns where it has read to, or where it began if the
 * words name nobody.
 */
final class NameRuns {
    /** Letters that a surname needs at least for a slip of it to be known after a title, or by what is said of it. */
    private static final int TITLED = 4;

    /** Letters that it needs where neither tells. */
    private static final int ALONE = 5;

    private final String text;
    private final Mentions mentions;
    private final List<Token> tokens;
    private final CapitalRun runs;
    private final Names names;
    private final Language language;
    private final NearNames near;
    private final NearSeats nearSeats;
    private final Apposition beside;
    private final Set<Seat> poolSeats = new HashSet<>();
    private final List<Item> items;

    NameRuns(String text, Mentions mentions, Names names, Language language, Setting setting, List<Item> items) {
        this.text = text;
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.runs = new CapitalRun(text, mentions, names, language);
        this.names = names;
        this.language = language;
        this.near = new NearNames(names, setting, language);
        this.items = items;
        this.beside = new Apposition(text, mentions, names, language, items);
        for (Contest contest : setting.pool()) {
            poolSeats.add(names.seat(contest.name()));
        }
        this.nearSeats = new NearSeats(names, poolSeats);
    }

    /** A seat whose name is misspelt from here, longer than what is known to stand here: where it ends, or {@code i}. */
    int longerSeat(int i) {
        NearSeats.Slip slip = nearSeats.at(tokens, i);
        return slip != null && slip.to() > mentions.end(i) ? seat(i, slip) : i;
    }

    /**
     * A name that goes on after somebody's whole name, or after a seat that is a given name too: a slip of another's ("Muhammad
     * Ali Islam", "Gordon Birtwhistel"), or {@code i}.
     */
    int longerName(int i) {
        int end = mentions.end(i);
        if (end >= tokens.size()
                || !tokens.get(end).isWord()
                || !tokens.get(end).capital()
                || !tokens.get(end).gap()
                || mentions.found(end) != null
                || language.lexicon().knows(tokens.get(end).word())) {
            return i;
        }
        return several(i, i, runs.end(end));
    }

    /**
     * Somebody of another place whose name stands where a candidate is told of, "Labour's Peter Reed" where Labour's is Tom
     * Reed: where it ends, or {@code i}.
     */
    int instead(int i, List<Person> known) {
        int end = mentions.end(i);
        boolean likely = end - i >= 2 && known.stream().noneMatch(p -> p.member() || language.leader(p));
        return likely ? otherwiseGiven(i, end) : i;
    }

    /** Whether a party's letter that ends a sentence stands here, and no initial. */
    boolean fromParty(int i) {
        return runs.fromParty(i);
    }

    /** Reads a run of capitalised words; returns where it ends, or {@code from} if it names nobody. */
    int capitals(int from) {
        Gender title = language.title(tokens.get(from).word());
        int first = title == null ? from : from + 1;
        if (title != null && first < tokens.size() && tokens.get(first).is(".")) {
            first++;
        }
        int to = runs.end(first);
        boolean plain = runs.plainWord(tokens.get(first))
                && !(to == first + 1 && beside.bracketed(to))
                && (to - first < 2 || beside.met() == null);
        if (title == null && (plain || runs.fromParty(first))) {
            return from;
        }
        if (to == first) {
            return from;
        }
        int reach = throughSurname(to);
        if (title != null) {
            int named = titled(from, first, to, title);
            if (named > from) {
                return named;
            }
        }
        Item seat = mentions.shortSeat(first, poolSeats, false);
        if (reach - first >= 2) {
            int named = several(from, first, reach);
            if (named > from) {
                return named;
            }
        }
        NearSeats.Slip slip = title == null ? nearSeats.at(tokens, first) : null;
        if (slip != null && !runs.goesOn(slip.to()) && (seat == null || slip.to() > mentions.end(first))) {
            return seat(first, slip);
        }
        if (title == null && seat == null) {
            seat = mentions.shortSeat(first, poolSeats, true);
        }
        if (title == null && seat != null) {
            if (runs.thing(mentions.end(first))) {
                return from;
            }
            items.add(seat);
            return mentions.end(first);
        }
        for (int width = Math.min(3, to - first); width >= 1; width--) {
            int named = title == null ? surname(from, first, first + width, null) : from;
            if (named > from) {
                return named;
            }
        }
        NearParties.Slip party = title == null ? names.nearParties().at(tokens, first) : null;
        if (party != null) {
            return party(first, party);
        }
        int other = to - first >= 2 ? otherwiseGiven(first, to) : from;
        if (other > from) {
            return other;
        }
        if (to - first >= 2) {
            near.stranger(tokens.get(to - 1).word());
        }
        if (!runs.body(to - 1) && (title != null || (to - first >= 2 && !runs.place(from) && !bracketed(from, to)))) {
            items.add(new Item(
                    Item.Type.XP,
                    tokens.get(from).start(),
                    tokens.get(to - 1).end(),
                    Word.NONE,
                    title == null ? Gender.UNKNOWN : title));
            return to;
        }
        return from;
    }

    /** "Mike Gilbert (Blue Revolution)": what somebody stands for, whatever it is called. */
    private boolean bracketed(int from, int to) {
        int before = items.size() - 2;
        return to < tokens.size()
                && tokens.get(to).is(")")
                && before >= 0
                && from > 0
                && tokens.get(from - 1).is("(")
                && items.get(before).is(Item.Type.PERS);
    }

    private int titled(int from, int first, int to, Gender title) {
        for (int width = Math.min(3, to - first); width >= 1; width--) {
            String family = runs.text(first, first + width);
            List<Person> people = near.mentioned(family, title);
            List<Person> slip = people.isEmpty()
                    ? near.nearSurname(family, title, names.hasWord(family) ? ALONE : TITLED)
                    : List.of();
            if (people.isEmpty() && slip.isEmpty()) {
                people = near.standing(family, title);
            }
            if (people.isEmpty() && slip.isEmpty()) {
                people = near.earlier(family, title);
            }
            if (people.isEmpty()
                    && width == 1
                    && language.titleTakesGiven(tokens.get(from).word())
                    && to - first == 1) {
                people = near.given(family, title);
            }
            if (!people.isEmpty() || slip.size() == 1) {
                return person(from, first + width, people.isEmpty() ? slip : people, people.isEmpty());
            }
        }
        return from;
    }

    private int surname(int from, int first, int to, Gender gender) {
        String family = runs.text(first, to);
        List<Person> people = near.mentioned(family, gender);
        boolean ordinary =
                to - first == 1 && (language.lexicon().knows(family) || family.length() < 4) && !beside.bracketed(to);
        if (people.isEmpty() && !ordinary && !runs.sentenceStart(from)) {
            people = near.standing(family, gender);
        }
        boolean name = family.length() > 4 || beside.bracketed(to);
        if (people.isEmpty() && !ordinary && runs.sentenceStart(from) && name) {
            people = near.standing(family, gender);
        }
        if (people.isEmpty() && to - first == 1 && gender == null && !ordinary && runs.lone(first, to)) {
            List<Person> given = near.given(family, null);
            people = given.size() == 1 ? given : people;
        }
        if (people.isEmpty() && gender == null && !ordinary && runs.lone(first, to) && runs.misspelt(first, to)) {
            List<Person> slip = near.nearSurname(family, null, runs.acts(to) ? TITLED : ALONE);
            if (slip.size() == 1) {
                return person(from, to, slip, true);
            }
        }
        return people.isEmpty() ? from : person(from, to, ofParty(people, family, to), false);
    }

    /** "Stone (Lab)", where another Stone was spoken of before: the one who stood for that party. */
    private List<Person> ofParty(List<Person> people, String family, int to) {
        String party = beside.bracketed(to) ? beside.party(to) : null;
        if (party == null) {
            return people;
        }
        List<Person> theirs = near.ofParty(family, party);
        return theirs.isEmpty() ? people : theirs;
    }

    /** Two capitalised words or more: a slip of a candidate's or seat's name, a nickname, or a stranger. */
    private int several(int from, int first, int to) {
        for (int end = to; end - first >= 2; end--) {
            List<String> run = new ArrayList<>();
            for (int i = first; i < end; i++) {
                if (tokens.get(i).isWord()) {
                    run.add(tokens.get(i).word());
                }
            }
            NearNames.Likeness like = run.size() < 2 ? null : near.like(run);
            if (like != null) {
                if (!like.accepted()) {
                    near.miswritten(run.get(run.size() - 1), like.person());
                }
                return person(from, end, List.of(like.person()), !like.accepted());
            }
        }
        return from;
    }

    /** The same of a party. */
    int longerParty(int i) {
        NearParties.Slip slip = names.nearParties().at(tokens, i);
        return slip != null && slip.to() > mentions.end(i) ? party(i, slip) : i;
    }

    private int party(int from, NearParties.Slip slip) {
        items.add(new Item(
                Item.Type.PARTY,
                tokens.get(from).start(),
                tokens.get(slip.to() - 1).end(),
                names.word(runs.text(from, slip.to())),
                new Item.PartySlip(slip.family())));
        return slip.to();
    }

    private int seat(int from, NearSeats.Slip slip) {
        int start = tokens.get(from).start();
        int end = tokens.get(slip.to() - 1).end();
        items.add(new Item(
                Item.Type.SEAT,
                start,
                end,
                Word.NONE,
                new SeatMention(List.of(slip.seat()), text.substring(start, end), Claim.Spelling.MISSPELLING)));
        return slip.to();
    }

    /** Past a surname that is also the name of a party or a seat: "Ruht Green". */
    private int throughSurname(int to) {
        boolean surname = to < tokens.size()
                && tokens.get(to).isWord()
                && tokens.get(to).gap()
                && mentions.found(to) != null
                && mentions.end(to) == to + 1
                && near.family(tokens.get(to).word());
        return surname ? to + 1 : to;
    }

    /** "Labour's Peter Reed", "Peter Reed (Lab)" where Labour's candidate is Tom Reed: the first name is wrong. */
    private int otherwiseGiven(int from, int to) {
        String party = beside.party(to);
        party = party == null && to - from == 2 ? beside.belongs(to) : party;
        for (int words = Math.min(2, to - from - 1); party != null && words > 0; words--) {
            Person person = near.otherwiseGiven(runs.text(to - words, to), party);
            if (person != null) {
                return person(
                        from,
                        to,
                        List.of(person),
                        !NearNames.initial(tokens.get(from).word(), person.given()));
            }
        }
        Person named = party == null || to - from != 2
                ? null
                : near.otherwiseNamed(runs.text(from, from + 1), runs.text(to - 1, to), party);
        if (named != null) {
            near.miswritten(runs.text(to - 1, to), named);
            return person(from, to, List.of(named), true);
        }
        Item.PersonMention met = to - from == 2 ? beside.met() : null;
        Person opponent = met == null || beside.otherYear(from, near.years(met))
                ? null
                : near.opponent(met, runs.text(from, from + 1), runs.text(to - 1, to));
        if (opponent != null) {
            near.miswritten(runs.text(to - 1, to), opponent);
            return person(from, to, List.of(opponent), true);
        }
        boolean stood = party == null && (beside.polls(to) || beside.beaten());
        Person polled = stood && !beside.otherYear(from, Set.of()) ? near.only(runs.text(to - 1, to)) : null;
        return polled == null ? from : person(from, to, List.of(polled), true);
    }

    private int person(int from, int to, List<Person> people, boolean misspelt) {
        int start = tokens.get(from).start();
        int end = tokens.get(to - 1).end();
        boolean full = to - from > 1 && language.title(tokens.get(from).word()) == null;
        items.add(new Item(
                Item.Type.PERS,
                start,
                end,
                Word.NONE,
                new PersonMention(List.copyOf(people), full, text.substring(start, end), misspelt)));
        return to;
    }
}
