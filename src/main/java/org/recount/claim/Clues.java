package org.recount.claim;

import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Article;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.PartyTotal;
import org.recount.election.Tallies;

/**
 * What the first pass over an article found that tells which elections it is about: people, seats, years, dates, and
 * figures taken together. What one figure is claimed of is never told by its value.
 */
final class Clues {
    /** How far into an article its first words reach. */
    private static final int HEAD = 500;

    private static final int DATELINE = 250;
    private static final int LINE = 14;
    /** Evidence that an article is about a contest and not merely about one that came after it. */
    private static final double PLAIN = 0.9;
    /** How much more an earlier election must speak for itself than a later one that is plainly told of. */
    private static final double AHEAD = 1.0;
    /** What the year of an election tells. */
    private static final double YEAR = 0.5;
    /** Marks of so many figures are no chance. */
    private static final double SURE = 1.5;

    private final Mentions mentions;
    private final Set<Person> people;
    private final Set<Person> perhaps;
    private final Set<Seat> seats;
    private final Map<Integer, Integer> years = new HashMap<>();
    /** Where each year is first named. */
    private final Map<Integer, Integer> firstYears = new HashMap<>();
    /** Years that are named otherwise than for comparison. */
    private final Set<Integer> toldYears = new HashSet<>();

    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<Integer> figures = new HashSet<>();
    private final Set<String> shares = new HashSet<>();
    private final String published;
    /** Every contest of a seat that is named; the objects themselves, as to hash a contest costs more than it saves. */
    private final Set<Contest> ofSeats = Collections.newSetFromMap(new IdentityHashMap<>());

    private final IdentityHashMap<Contest, Double> fingerprints = new IdentityHashMap<>();
    private int byElection;
    /** Where a by-election is first named; beyond any text where none is. */
    private int firstByElection = Integer.MAX_VALUE;

    Clues(Article article, Mentions mentions, Language language) {
        NumberWords words = language.numbers();
        this.mentions = mentions;
        people = mentions.people();
        perhaps = mentions.perhaps();
        seats = mentions.seats();
        seats.forEach(seat -> ofSeats.addAll(seat.contests()));
        String published = article.published();
        List<Token> tokens = mentions.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.DIGITS) {
                number(token);
                if (year(token) && !compared(tokens, i, language.lexicon())) {
                    toldYears.add(Integer.valueOf(token.word()));
                }
            }
            LocalDate date = words.monthNames().has(token.form())
                    ? date(tokens, i, words.months().get(token.word()))
                    : null;
            if (date != null) {
                dates.add(date);
                boolean stated = published.isEmpty() && token.start() < DATELINE && dateline(tokens, i);
                published = stated ? date.toString() : published;
            }
            boolean election = token.is("election") || token.is("elections");
            if (token.is("byelection")
                    || token.is("byelections")
                    || (election && i > 0 && tokens.get(i - 1).is("by"))) {
                firstByElection = Math.min(firstByElection, token.start());
                byElection = Math.max(byElection, token.start() < HEAD ? 2 : 1);
            }
        }
        this.published = published;
    }

    /** Whether a token stands in a short line that is no sentence and names no seat: "Press Agency, 1 March 2013". */
    private boolean dateline(List<Token> tokens, int i) {
        int from = i;
        while (from > 0 && tokens.get(from - 1).kind() != Token.Kind.BREAK) {
            from--;
        }
        int to = i;
        while (to < tokens.size() && tokens.get(to).kind() != Token.Kind.BREAK) {
            to++;
        }
        boolean open = !tokens.get(to - 1).is(".") && to - from <= LINE;
        for (int k = from; k < to && open; k++) {
            open = mentions.found(k) == null || !mentions.found(k).is(Item.Type.SEAT);
        }
        return open;
    }

    private void number(Token token) {
        String plain = token.word().replace(",", "").replace('\u00b7', '.');
        if (plain.indexOf('.') > 0 && plain.length() <= 5) {
            shares.add(plain);
        } else if (plain.length() >= 3 && plain.length() <= 8 && plain.indexOf('.') < 0) {
            int value = Integer.parseInt(plain);
            if (year(token)) {
                years.merge(value, 1, Integer::sum);
                firstYears.putIfAbsent(value, token.start());
            } else {
                figures.add(value);
            }
        }
    }

    /** "than in 2019", "his majority from 2015": what is told of came after. */
    private static boolean compared(List<Token> tokens, int year, Lexicon lexicon) {
        int before = year - 1;
        if (before > 0 && lexicon.phrases("time-before").has(tokens.get(before).form())) {
            before--;
        }
        return before >= 0
                && lexicon.phrases("comparing").has(tokens.get(before).form());
    }

    /** Whether a by-election or its year has been named up to an offset. */
    boolean spokeOf(int year, int end) {
        return firstByElection < end || firstYears.getOrDefault(year, end) < end;
    }

    /** Whether a year is named. */
    boolean names(int year) {
        return firstYears.containsKey(year);
    }

    private static boolean year(Token token) {
        return token.word().length() == 4
                && token.word().chars().allMatch(Character::isDigit)
                && (token.word().startsWith("19") || token.word().startsWith("20"));
    }

    /** "12 December 2019", "December 12, 2019"; null for another mention of a month. */
    private static LocalDate date(List<Token> tokens, int month, int number) {
        int before = month > 0 ? day(tokens.get(month - 1)) : 0;
        int at = month + 1;
        int day = before > 0 || at >= tokens.size() ? before : day(tokens.get(at));
        at += before > 0 ? 0 : 1;
        at += at < tokens.size() && tokens.get(at).is(",") ? 1 : 0;
        if (day > 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.DIGITS && year(tokens.get(at))) {
            try {
                return LocalDate.of(Integer.parseInt(tokens.get(at).word()), number, day);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
        return null;
    }

    private static int day(Token token) {
        return token.kind() == Token.Kind.DIGITS
                        && token.word().length() <= 2
                        && Character.isDigit(token.word().charAt(0))
                ? Integer.parseInt(token.word())
                : 0;
    }

    Set<Person> people() {
        return people;
    }

    Set<Person> perhaps() {
        return perhaps;
    }

    Set<Seat> seats() {
        return seats;
    }

    /** Those named in full who are {@link #placed(Person)}, and those who stood against one of them. */
    Set<Person> placed() {
        Set<Person> placed = new LinkedHashSet<>();
        for (Person person : people) {
            if (placed(person)) {
                placed.add(person);
            }
        }
        if (placed.size() == people.size()) {
            return placed;
        }
        Set<Person> rivals = new LinkedHashSet<>(people);
        rivals.removeAll(placed);
        rivals.removeIf(r -> placed.stream()
                .noneMatch(
                        p -> p.stands().stream().anyMatch(s -> r.in(s.contest()).isPresent())));
        placed.addAll(rivals);
        return placed;
    }

    /** Whether somebody stood for a seat that is named, or has been a member; anybody does where no seat is named. */
    boolean placed(Person person) {
        return seats.isEmpty()
                || person.member()
                || person.stands().stream().anyMatch(s -> ofSeats.contains(s.contest()));
    }

    /** Whether an election was held when the article was written, so far as that is known. */
    boolean past(Election election) {
        int length = Math.min(10, published.length());
        return length < 4
                || election.date().toString().substring(0, length).compareTo(published.substring(0, length)) <= 0;
    }

    /** The general election that most speaks for: the latest one plainly told of, else the likeliest. */
    Election main(List<Election> latestFirst) {
        Election best = null;
        double bestScore = -1;
        Election plain = null;
        double plainest = PLAIN - AHEAD;
        boolean unnamed = false;
        List<Set<String>> stood = stood();
        // Where a year is told it speaks for itself, and looking everywhere costs more than all else here.
        Set<Contest> ofPeople = seats.isEmpty() || toldYears.isEmpty() ? contestsOfPeople() : Set.of();
        for (Election election : latestFirst) {
            if (election.kind() != ElectionKind.GENERAL || !past(election)) {
                continue;
            }
            double told = dated(election) + nation(election);
            double score = told + people(stood, election);
            double marked = 0;
            for (Contest contest : ofPeople) {
                marked += contest.election().equals(election.id()) ? fingerprint(contest) : 0;
            }
            told += marked;
            score += marked;
            for (Seat seat : seats) {
                Contest contest = seat.at(election.id()).orElse(null);
                double marks = contest == null ? 0 : fingerprint(contest);
                marked += marks;
                told += marks + (contest == null ? 0 : only(seat, contest));
                score += marks + (contest == null ? 0 : 0.2 + only(seat, contest));
            }
            // What is written of an earlier election does not know the year of a later one; and where a later one whose
            // year is not named is told of in figures, the year that is named is only compared with.
            boolean dated = toldYears.contains(election.date().getYear());
            told += dated ? unnamed ? -YEAR : PLAIN : 0;
            if (told >= plainest + AHEAD) {
                plain = election;
                plainest = told;
                unnamed = !dated && marked >= SURE;
            }
            if (score > bestScore + 1e-9) {
                best = election;
                bestScore = score;
            }
        }
        best = plain == null ? best : plain;
        return best == null && !latestFirst.isEmpty() ? anyGeneral(latestFirst) : best;
    }

    /** Where those stood who are named in full, besides the seats that are named. */
    private Set<Contest> contestsOfPeople() {
        Set<Contest> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
        people.forEach(person -> person.stands().forEach(stand -> theirs.add(stand.contest())));
        theirs.removeAll(ofSeats);
        return theirs;
    }

    private static Election anyGeneral(List<Election> elections) {
        return elections.stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL)
                .findFirst()
                .orElse(null);
    }

    /** Which contest of a seat is meant: the latest one plainly told of, else the likeliest; null for none. */
    Contest meant(Seat seat, Tallies tallies, String main) {
        Contest best = null;
        double bestScore = -1;
        Contest plain = null;
        double plainest = PLAIN - AHEAD;
        double[] here =
                seat.contests().stream().mapToDouble(c -> people(seat, c)).toArray();
        boolean later = false;
        double mostPeople = Arrays.stream(here).max().orElse(0);
        for (int i = 0; i < here.length; i++) {
            Contest contest = seat.contests().get(i);
            Election election = tallies.election(contest.election()).orElseThrow();
            boolean vacancy = election.kind() == ElectionKind.BY_ELECTION;
            boolean other = !vacancy && !election.id().equals(main) && !another(seat, contest, main);
            if (election.kind() == ElectionKind.NOTIONAL || other || !past(election)) {
                continue;
            }
            double told = fingerprint(contest) + dated(election) + only(seat, contest);
            double score = fingerprint(contest)
                    + Math.min(2, years.getOrDefault(election.date().getYear(), 0)) * 0.3
                    + here[i];
            if (vacancy) {
                double named = here[i];
                told += byElection == 2 && !later && named > 0 && named >= mostPeople - 1e-9 ? 1 : 0;
                score += byElection == 0 || later ? -0.5 : byElection == 1 ? 0.4 : 1.6;
                score += published.startsWith(election.date().toString().substring(0, 7)) ? 1 : 0;
            } else if (contest.election().equals(main)) {
                score += 0.6;
            }
            if (told >= plainest + AHEAD) {
                plain = contest;
                plainest = told;
            }
            // What is written of a by-election does not know the figures of the general election after it.
            long known = known(contest);
            boolean spoken = years.containsKey(election.date().getYear())
                    || election.id().equals(main);
            later |= known > 1 || (known > 0 && spoken);
            if (score > bestScore + 1e-9) {
                best = contest;
                bestScore = score;
            }
        }
        return plain == null ? best : plain;
    }

    /** Whether a seat is spoken of for a general election that is not the one of the rest of the article. */
    private boolean another(Seat seat, Contest contest, String main) {
        double told = fingerprint(contest) + only(seat, contest);
        return seat.at(main)
                .map(c -> told >= PLAIN + 0.5 && told >= fingerprint(c) + only(seat, c) + 1)
                .orElse(true);
    }

    /** The year or the very day of an election, and when the article was published. */
    private double dated(Election election) {
        boolean general = election.kind() == ElectionKind.GENERAL;
        double told = toldYears.contains(election.date().getYear()) ? YEAR : 0;
        for (LocalDate date : dates) {
            boolean same = !date.isBefore(election.date())
                    && !date.isAfter(election.date().plusDays(2));
            told += same ? 1 : 0;
        }
        boolean then = published.startsWith(election.date().toString().substring(0, general ? 4 : 7));
        return told + (then ? 1 : 0);
    }

    /** Votes that a party polled in the whole country. */
    private double nation(Election election) {
        double told = 0;
        for (PartyTotal total : election.totals()) {
            told += total.votes() >= 100_000 && figures.contains(total.votes()) ? 1 : 0;
        }
        return told;
    }

    /** For each person named in full, the elections at which they stood. */
    private List<Set<String>> stood() {
        List<Set<String>> stood = new ArrayList<>(people.size());
        for (Person person : people) {
            Set<String> elections = new HashSet<>();
            person.stands().forEach(s -> elections.add(s.contest().election()));
            stood.add(elections);
        }
        return stood;
    }

    private static double people(List<Set<String>> stood, Election election) {
        double score = 0;
        for (Set<String> elections : stood) {
            score += elections.contains(election.id()) ? 1.0 / elections.size() : 0;
        }
        return score;
    }

    private double people(Seat seat, Contest contest) {
        double score = 0;
        for (Person person : people) {
            score += person.in(contest).isPresent() ? 1.0 / here(person, seat) : 0;
        }
        for (Person person : perhaps) {
            score += !people.contains(person) && person.in(contest).isPresent() ? 1.0 / here(person, seat) : 0;
        }
        return score;
    }

    /** People who stood for the seat this once. */
    private double only(Seat seat, Contest contest) {
        double told = 0;
        for (Person person : people) {
            told += person.in(contest).isPresent() && here(person, seat) == 1 ? 0.5 : 0;
        }
        return told;
    }

    private static long here(Person person, Seat seat) {
        long here = 0;
        for (Person.Stand stand : person.stands()) {
            here += seat.contests().contains(stand.contest()) ? 1 : 0;
        }
        return here;
    }

    /**
     * Official figures of a contest that stand anywhere in the article. One alone speaks less than plainly: it may be the
     * figure of any election.
     */
    private double fingerprint(Contest contest) {
        return fingerprints.computeIfAbsent(contest, this::findFingerprint);
    }

    /** How many votes and majorities of a contest stand in the article. */
    private long known(Contest contest) {
        long votes = contest.candidacies().stream()
                .filter(one -> one.votes() >= 300 && figures.contains(one.votes()))
                .count();
        return votes + (contest.majority() >= 100 && figures.contains(contest.majority()) ? 1 : 0);
    }

    private double findFingerprint(Contest contest) {
        double score = 0;
        for (Candidacy candidacy : contest.candidacies()) {
            score += candidacy.votes() >= 300 && figures.contains(candidacy.votes()) ? 0.5 : 0;
            score += !shares.isEmpty() && shares.contains(share(contest, candidacy)) ? 0.25 : 0;
        }
        return score + (contest.majority() >= 100 && figures.contains(contest.majority()) ? 0.5 : 0);
    }

    private static String share(Contest contest, Candidacy candidacy) {
        return contest.share(candidacy).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
