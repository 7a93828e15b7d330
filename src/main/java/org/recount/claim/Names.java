package org.recount.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Keys;
import org.recount.election.SeatKey;
import org.recount.election.Tallies;

/** Every name of the loaded tallies, and of parties, as one tree over words. Built once, then read by many threads. */
final class Names {

    /** What a sequence of words names. */
    static final class Node {
        private final Map<Word, Node> next = new HashMap<>(4);
        private List<Person> people = List.of();
        private Seat seat;
        private String party;
        private List<Seat> shortFor = List.of();

        List<Person> people() {
            return people;
        }

        Seat seat() {
            return seat;
        }

        String party() {
            return party;
        }

        /** Seats of which these words are a part that is in use for them. */
        List<Seat> shortFor() {
            return shortFor;
        }

        Node next(Word word) {
            return next.get(word);
        }
    }

    private static final Keys KEYS = new Keys(12, Names::folded);

    private final Lexicon lexicon;
    private final Set<String> compass;
    private final Word and;
    private final Node root = new Node();
    private final NearParties nearParties;
    /** The words that a name may begin with. */
    private final WordFilter begins;

    private final Map<String, Person> people = new LinkedHashMap<>();
    /** In the order of the candidacies; null for one without a name. */
    private final IdentityHashMap<Contest, List<Person>> onBallot = new IdentityHashMap<>();

    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    /** Letters of the longest of them. */
    private int longestCode;

    private final Map<String, Word> words = new HashMap<>();
    /** The same by themselves, whose letters need not be looked at. */
    private final Set<Word> own = new HashSet<>();

    private final WordFilter ofNames;

    private final Map<String, Integer> givens = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final List<Person> leaders = new ArrayList<>();
    private final Set<String> usual = new HashSet<>();
    private final Map<String, List<Seat>> seatsByWord = new HashMap<>();
    private final Map<String, List<Seat>> quarters = new HashMap<>();
    private final Set<String> lowercase = new HashSet<>();
    private final Set<String> standing = new HashSet<>();

    Names(Tallies tallies, Language language) {
        lexicon = language.lexicon();
        compass = language.compass();
        and = lexicon.word("and");
        for (Election election : tallies.elections()) {
            for (Contest contest : election.contests()) {
                Seat seat = seats.computeIfAbsent(SeatKey.of(contest.name()), Seat::new);
                seat.add(contest);
                contest.aliases().forEach(alias -> node(SeatKey.of(alias)).seat = seat);
                List<Person> ballot = new ArrayList<>(contest.candidacies().size());
                for (Candidacy candidacy : contest.candidacies()) {
                    standing.add(language.parties().family(candidacy.party()));
                    Person person = null;
                    if (!candidacy.name().isEmpty()) {
                        person = people.computeIfAbsent(key(candidacy.name()), Person::new);
                        person.add(contest, candidacy);
                    }
                    ballot.add(person);
                }
                onBallot.put(contest, ballot);
            }
        }
        people.values().forEach(person -> {
            person.settle(language);
            person.official().forEach(g -> givens.merge(g, 1, Integer::sum));
            families.merge(person.family(), 1, Integer::sum);
            if (language.leader(person)) {
                leaders.add(person);
            }
        });
        usual.addAll(language.nicknames());
        people.values().forEach(person -> addPerson(person, language));
        seats.values().forEach(seat -> addSeat(seat, language));
        language.parties().families().forEach(this::addParty);
        standing.forEach(party -> language.parties().unlisted(party).ifPresent(name -> addParty(name, party)));
        nearParties = new NearParties(this, language);
        own.addAll(words.values());
        ofNames = new WordFilter(words.keySet());
        begins = new WordFilter(root.next.keySet().stream().map(Word::text).toList());
    }

    /** Folded words of a name with single spaces; hyphens are spaces. */
    static String key(String name) {
        return KEYS.of(name);
    }

    private static String folded(String name) {
        String folded = Fold.of(name);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '-' || c == '.' || Character.isWhitespace(c)) {
                gap = true;
            } else {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                gap = false;
                key.append(c);
            }
        }
        return key.toString();
    }

    private Node node(String key) {
        Node node = root;
        for (String word : key.split(" ", -1)) {
            node = node.next.computeIfAbsent(words.computeIfAbsent(word, lexicon::word), w -> new Node());
        }
        return node;
    }

    private void addPerson(Person person, Language language) {
        Set<String> forms = new HashSet<>();
        for (Person.Stand stand : person.stands()) {
            Candidacy c = stand.candidacy();
            forms.add(key(c.name()));
            c.aliases().forEach(alias -> forms.add(key(alias)));
            String family = key(c.family());
            String[] given = key(c.given()).split(" ", -1);
            if (!family.isEmpty()) {
                for (String nickname : language.nicknames(given[0])) {
                    forms.add(nickname + " " + family);
                }
                int last = c.family().lastIndexOf(' ');
                if (last > 0) {
                    forms.add(given[0] + " " + key(c.family().substring(last + 1)));
                }
                if (given.length > 1) {
                    forms.add(given[given.length - 1] + " " + family);
                }
            }
        }
        for (String form : forms) {
            if (form.indexOf(' ') > 0) {
                Node node = node(form);
                List<Person> all = new ArrayList<>(node.people);
                if (!all.contains(person)) {
                    all.add(form.equals(person.key()) ? 0 : all.size(), person);
                }
                node.people = all;
            }
        }
    }

    private void addSeat(Seat seat, Language language) {
        for (String word : seat.words()) {
            if (word.length() > 3) {
                seatsByWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(seat);
            }
        }
        Quarter.of(seat, compass)
                .ifPresent(quarter -> quarters.computeIfAbsent(quarter.place(), place -> new ArrayList<>(2))
                        .add(seat));
        node(seat.key()).seat = seat;
        String[] words = seat.key().split(" ", -1);
        language.shorterPlaces().forEach((place, shorter) -> {
            int at = (" " + seat.key() + " ").indexOf(" " + place + " ");
            boolean part =
                    at > 0 || (at == 0 && place.indexOf(' ') > 0 && seat.key().length() > place.length());
            if (part) {
                String before = seat.key().substring(0, at);
                String after = seat.key().substring(at + place.length());
                shorter.forEach(written -> alias(seat, before + written + after));
            }
        });
        turnedRound(seat, words);
        pointed(seat, language.points());
        Contest latest = seat.contests().get(0);
        for (String part : parts(latest.name())) {
            if (!part.equals(seat.key()) && !language.areas().any().has(lexicon.word(part))) {
                Node node = node(part);
                List<Seat> all = new ArrayList<>(node.shortFor);
                if (!all.contains(seat)) {
                    all.add(seat);
                }
                node.shortFor = all;
            }
        }
    }

    /** "Derbyshire North East" for "North East Derbyshire", "East Ham" for "Ham East"; of two halves the one or the other. */
    private void turnedRound(Seat seat, String[] words) {
        int and = List.of(words).indexOf("and");
        if (and < 0) {
            turnedRound(words).forEach(turned -> alias(seat, turned));
            return;
        }
        turnedRound(Arrays.copyOf(words, and))
                .forEach(turned -> alias(seat, turned + " " + rest(words, and, words.length)));
        turnedRound(Arrays.copyOfRange(words, and + 1, words.length))
                .forEach(turned -> alias(seat, rest(words, 0, and + 1) + " " + turned));
    }

    private List<String> turnedRound(String... words) {
        int points = 0;
        while (points < words.length - 1 && compass.contains(words[points])) {
            points++;
        }
        int from = words.length;
        while (from > 1 && compass.contains(words[from - 1])) {
            from--;
        }
        List<String> turned = new ArrayList<>(1);
        if (points > 0) {
            turned.add(rest(words, points, words.length) + " " + rest(words, 0, points));
        }
        if (from < words.length) {
            turned.add(rest(words, from, words.length) + " " + rest(words, 0, from));
        }
        return turned;
    }

    /** "Devon N", "NE Fife", "Bridgwater & W Somerset": a point of the compass by its letter, before or after the place. */
    private void pointed(Seat seat, Map<String, List<String>> points) {
        String[] words = seat.key().split(" ", -1);
        for (int i = 0; words.length > 1 && i < words.length; i++) {
            List<String> letters = i + 1 < words.length ? points.get(words[i] + " " + words[i + 1]) : null;
            int to = letters == null ? i + 1 : i + 2;
            letters = letters == null ? points.get(words[i]) : letters;
            if (letters != null && !letters.isEmpty() && words.length > to - i) {
                String before = rest(words, 0, i);
                String after = rest(words, to, words.length);
                for (String point : letters) {
                    alias(seat, (before + " " + point + " " + after).trim());
                    if (before.isEmpty() && !after.contains(" and ")) {
                        alias(seat, after + " " + point);
                    } else if (after.isEmpty() && !before.contains(" and ")) {
                        alias(seat, point + " " + before);
                    }
                }
                return;
            }
        }
    }

    private void alias(Seat seat, String key) {
        Node node = node(key);
        if (node.seat == null) {
            node.seat = seat;
        }
    }

    private static String rest(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    /** Parts of a seat's name that stand for it: before "and" or a comma, the town, what follows the town. */
    private Collection<String> parts(String name) {
        Set<String> parts = new HashSet<>();
        String key = SeatKey.of(name);
        String[] halves = name.replace(" and ", ",").split(",", -1);
        parts.add(SeatKey.of(halves[0]));
        for (String half : halves) {
            if (SeatKey.of(half).length() > 4) {
                parts.add(SeatKey.of(half));
            }
        }
        String[] words = key.split(" ", -1);
        if (words.length > 1 && !compass.contains(words[0]) && words[0].length() > 3) {
            parts.add(words[0]);
        }
        if (words.length > 1
                && !key.contains(" and ")
                && !compass.contains(words[1])
                && words[words.length - 1].length() > 3) {
            parts.add(rest(words, 1, words.length));
        }
        parts.removeIf(p -> p.isEmpty() || compass.contains(p) || p.startsWith("the ") || p.startsWith("of "));
        return parts;
    }

    private void addParty(Parties.Family family) {
        for (String name : family.names()) {
            addParty(key(name.endsWith("'s") ? name.substring(0, name.length() - 2) : name), family.name());
            int owner = name.indexOf("'s ");
            if (owner > 0) {
                addParty(key(name.substring(0, owner)) + " 's " + key(name.substring(owner + 3)), family.name());
            }
        }
        for (String name : family.lowercase()) {
            node(key(name)).party = family.name();
            lowercase.add(key(name));
        }
        for (String code : family.codes()) {
            codes.putIfAbsent(code, family.name());
            longestCode = Math.max(longestCode, code.length());
        }
    }

    private void addParty(String key, String family) {
        Node node = node(key);
        if (node.party == null) {
            node.party = family;
        }
    }

    /** Seats whose name has a folded word of four letters or more. */
    Collection<Seat> seatsWithWord(String word) {
        return seatsByWord.getOrDefault(word, List.of());
    }

    /** Seats that are told from each other by points of the compass: those of a place, "ashby". */
    Collection<Seat> quarters(String place) {
        return quarters.getOrDefault(place, List.of());
    }

    Node root() {
        return root;
    }

    /** What the names that begin with a word go on from; null for none, as for most words of a text. */
    Node beginning(Word word) {
        return begins.mayHave(word.hashCode()) ? root.next(word) : null;
    }

    /** Parties by names that are misspelt. */
    NearParties nearParties() {
        return nearParties;
    }

    /** The word of these folded letters: of the lexicon, as most of a text are, or else of a name, or unknown. */
    Word word(String folded) {
        Word known = lexicon.words().get(folded);
        known = known == null ? words.get(folded) : known;
        return known == null ? new Word(folded) : known;
    }

    /** Every word of a name; not to be changed. */
    Collection<Word> words() {
        return words.values();
    }

    /** That which a sign stands for in a name: "and". */
    Word and() {
        return and;
    }

    /** Whether a folded word is part of any name. */
    boolean hasWord(String word) {
        return words.containsKey(word);
    }

    /** The same of a word that {@link #word} gave. */
    boolean hasWord(Word word) {
        return ofNames.mayHave(word.hashCode()) && own.contains(word);
    }

    /** Whether a folded word is a given name: of somebody on a ballot, or a nickname. */
    boolean given(String word) {
        return givens.containsKey(word) || usual.contains(word);
    }

    /** Whether a folded word is a given name that the language's data has. */
    boolean usual(String word) {
        return usual.contains(word);
    }

    /** How many people on ballots have a given name. */
    int givenTo(String word) {
        return givens.getOrDefault(word, 0);
    }

    /** How many people on ballots have somebody's surname. */
    int withFamily(Person person) {
        return families.getOrDefault(person.family(), 0);
    }

    /** Those on ballots who lead a party, or have, and are named where their seat is not meant. */
    List<Person> leaders() {
        return leaders;
    }

    /** Whether a party's name may stand without a capital. */
    boolean lowercase(String key) {
        return lowercase.contains(key);
    }

    /** The party of an abbreviation as written between two offsets of a text, or null. */
    String ofCode(String text, int start, int end) {
        return end - start > longestCode ? null : codes.get(text.substring(start, end));
    }

    /** Whether anybody in the tallies stood for the party. */
    boolean stood(String party) {
        return standing.contains(party);
    }

    Collection<Seat> seats() {
        return seats.values();
    }

    Collection<Person> people() {
        return people.values();
    }

    Seat seat(String name) {
        return seats.get(SeatKey.of(name));
    }

    /** Who stood in a contest, in the order of its candidacies; null for one without a name. */
    List<Person> onBallot(Contest contest) {
        return onBallot.get(contest);
    }
}
