package org.recount.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.article.Article;
import org.recount.election.Election;
import org.recount.election.ElectionKind;

/** The years and days that an article names, when it was published, and where it first speaks of a by-election. */
final class TimeClues {
    /** How far into an article its first words reach. */
    private static final int HEAD = 500;

    private static final int DATELINE = 250;
    private static final int LINE = 14;
    /** Times that sentences of a history open with, at least. */
    private static final int STEPS = 3;
    /** Words among which the year stands that a sentence opens with. */
    private static final int OPENING = 6;

    /** Words of a unit: "per cent", "percentage points". */
    private static final int UNIT = 2;

    /** Lines at the head of news: headline, and what happened. */
    private static final int NEWS = 2;

    /** What the year of an election tells. */
    static final double YEAR = 0.5;

    private final Map<Integer, Integer> years = new HashMap<>();
    /** Where each year is first named. */
    private final Map<Integer, Integer> firstYears = new HashMap<>();
    /** Years that are named otherwise than for comparison. */
    private final Set<Integer> toldYears = new HashSet<>();

    /** How many sentences open with a time after another: "Five years later". */
    private int spans;
    /** Years that a sentence opens with. */
    private final Set<Integer> opening = new HashSet<>();

    private final Set<LocalDate> dates = new HashSet<>();
    /** Where the years stand of which an article speaks that opens with a result as with news: beyond its first lines. */
    private final int looksBack;

    private final String published;
    private int byElection;
    /** Where a by-election is first named; beyond any text where none is. */
    private int firstByElection = Integer.MAX_VALUE;

    TimeClues(Article article, Mentions mentions, Language language) {
        NumberWords words = language.numbers();
        Lexicon lexicon = language.lexicon();
        Phrases later = lexicon.phrases("later-word");
        Phrases elections = lexicon.phrases("election-word");
        Phrases byElections = lexicon.phrases("by-election-word");
        String published = article.published();
        List<Token> tokens = mentions.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.DIGITS && year(token)) {
                Integer year = Integer.valueOf(token.word());
                years.merge(year, 1, Integer::sum);
                firstYears.putIfAbsent(year, token.start());
                if (!compared(tokens, i, lexicon) && !had(tokens, i, lexicon)) {
                    toldYears.add(year);
                    if (opens(tokens, i)) {
                        opening.add(year);
                    }
                }
            }
            if (!language.timeWords().has(token.form())) {
                continue;
            }
            if (later.has(token.form())
                    && i > 1
                    && lexicon.phrases("years-word").has(tokens.get(i - 1).form())
                    && opens(tokens, i - 2)) {
                spans++;
            }
            LocalDate date = words.monthNames().has(token.form())
                    ? date(tokens, i, words.months().get(token.word()))
                    : null;
            if (date != null) {
                dates.add(date);
                boolean stated = published.isEmpty() && token.start() < DATELINE && dateline(mentions, i);
                published = stated ? date.toString() : published;
            }
            if (byElections.has(token.form())
                    || (elections.has(token.form())
                            && i > 0
                            && lexicon.phrases("by-mark").has(tokens.get(i - 1).form()))) {
                firstByElection = Math.min(firstByElection, token.start());
                byElection = Math.max(byElection, token.start() < HEAD ? 2 : 1);
            }
        }
        this.published = published;
        this.looksBack = news(tokens, lexicon);
    }

    /** Where the first two lines end of an article that opens with a result as with news; beyond any text for others. */
    private static int news(List<Token> tokens, Lexicon lexicon) {
        boolean news = false;
        int lines = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean done = i > 0
                    && lexicon.phrases("news-have").has(tokens.get(i - 1).form())
                    && lexicon.phrases("news-done").has(token.form());
            news |= done || (lines == 0 && lexicon.phrases("news-verb").has(token.form()));
            if (token.kind() == Token.Kind.BREAK && ++lines == NEWS) {
                return news ? token.start() : Integer.MAX_VALUE;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether a year is one that news of a general election looks back on: named only after its first lines. */
    private boolean lookedBackOn(int year) {
        return byElection == 0 && !chronicle() && firstYears.getOrDefault(year, 0) > looksBack;
    }

    /** How often an election's year is named. */
    int count(Election election) {
        return years.getOrDefault(election.date().getYear(), 0);
    }

    /** Whether a year is told of, and not only compared with or looked back on. */
    boolean tells(Election election) {
        int year = election.date().getYear();
        return toldYears.contains(year) && !lookedBackOn(year);
    }

    /** Whether any year is. */
    boolean tells() {
        return !toldYears.isEmpty();
    }

    /** How plainly a by-election is spoken of: 2 among the first words, 1 later on, 0 nowhere. */
    int byElection() {
        return byElection;
    }

    /** Whether the article was published in the month of an election. */
    boolean sameMonth(Election election) {
        return published.startsWith(election.date().toString().substring(0, 7));
    }

    /** Whether a token stands in a short line that is no sentence and names no seat: "Press Agency, 1 March 2013". */
    private static boolean dateline(Mentions mentions, int i) {
        List<Token> tokens = mentions.tokens();
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

    /** "than in 2019", "his majority from 2015", "compared with 13,168 in 2017": what is told of came after. */
    private static boolean compared(List<Token> tokens, int year, Lexicon lexicon) {
        int before = year - 1;
        if (before > 0 && lexicon.phrases("time-before").has(tokens.get(before).form())) {
            before--;
        }
        return before >= 0
                && (lexicon.phrases("comparing").has(tokens.get(before).form())
                        || likened(tokens, before, lexicon)
                        || likened(tokens, figure(tokens, before, lexicon), lexicon));
    }

    /** The place before a figure and its unit that end at one; a negative number where none does. */
    private static int figure(List<Token> tokens, int end, Lexicon lexicon) {
        int at = end;
        while (at > 0
                && end - at < UNIT
                && lexicon.phrases("figure-unit").has(tokens.get(at).form())) {
            at--;
        }
        return tokens.get(at).kind() == Token.Kind.DIGITS && !year(tokens.get(at)) ? at - 1 : -1;
    }

    /** "compared with", "against", "down from": words before a figure, or a year, that another is set beside. */
    private static boolean likened(List<Token> tokens, int at, Lexicon lexicon) {
        return at > 0
                && (lexicon.phrases("set-beside").has(tokens.get(at).form())
                        || (lexicon.phrases("compared-anew").has(tokens.get(at).form())
                                && lexicon.phrases("compares")
                                        .has(tokens.get(at - 1).form())));
    }

    /** "In 2019 Labour had taken 202", "in 2019 it was 202": what is told of came after. */
    private static boolean had(List<Token> tokens, int year, Lexicon lexicon) {
        int first = year + 1 < tokens.size() && tokens.get(year + 1).is(",") ? year + 2 : year + 1;
        if (first + 2 < tokens.size()
                && lexicon.phrases("same-figure").has(tokens.get(first).form())
                && lexicon.phrases("be").has(tokens.get(first + 1).form())
                && tokens.get(first + 2).kind() == Token.Kind.DIGITS) {
            return true;
        }
        if (opens(tokens, year) && thisTime(tokens, first, lexicon)) {
            return true;
        }
        if (first > year + 1
                && lexicon.phrases("sub-clause").has(tokens.get(first).form())) {
            return false;
        }
        for (int k = first; k < Math.min(tokens.size() - 1, year + OPENING); k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.BREAK
                    || token.kind() == Token.Kind.DIGITS
                    || token.is(".")
                    || token.is(",")) {
                return false;
            }
            if (lexicon.phrases("pluperfect").has(token.form())) {
                return lexicon.phrases("past-done").has(tokens.get(k + 1).form());
            }
        }
        return false;
    }

    /** "In 2015 she had 507; this time 9,304": whether a sentence comes back to the time of writing after a figure. */
    private static boolean thisTime(List<Token> tokens, int from, Lexicon lexicon) {
        boolean figure = false;
        for (int k = from;
                k < tokens.size()
                        && tokens.get(k).kind() != Token.Kind.BREAK
                        && !tokens.get(k).is(".");
                k++) {
            figure |= tokens.get(k).kind() == Token.Kind.DIGITS;
            if (figure
                    && lexicon.phrases("this-word").has(tokens.get(k - 1).form())
                    && lexicon.phrases("occasion").has(tokens.get(k).form())) {
                return true;
            }
        }
        return false;
    }

    /** "In 2015", "At the general election of 2015": no number, and few words, stand before it in its sentence. */
    private static boolean opens(List<Token> tokens, int year) {
        for (int k = year - 1; k >= Math.max(0, year - OPENING); k--) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.BREAK || token.is(".") || token.is("?") || token.is("!")) {
                return true;
            }
            if (token.kind() == Token.Kind.DIGITS || (token.is(",") && year - k > 2)) {
                return false;
            }
        }
        return year < OPENING;
    }

    /** Whether sentences open with several years: the text goes from election to election. */
    boolean chronicle() {
        return opening.size() > 1 && opening.size() + spans >= STEPS;
    }

    /** Whether a by-election or its year has been named up to an offset. */
    boolean spokeOf(int year, int end) {
        return firstByElection < end || firstYears.getOrDefault(year, end) < end;
    }

    /** Whether a year is named. */
    boolean names(int year) {
        return firstYears.containsKey(year);
    }

    static boolean year(Token token) {
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

    /** Whether an election was held when the article was written, so far as that is known. */
    boolean past(Election election) {
        int length = Math.min(10, published.length());
        return length < 4
                || election.date().toString().substring(0, length).compareTo(published.substring(0, length)) <= 0;
    }

    /** The year or the very day of an election, and when the article was published. */
    double dated(Election election) {
        boolean general = election.kind() == ElectionKind.GENERAL;
        double told = tells(election) ? YEAR : 0;
        for (LocalDate date : dates) {
            boolean same = !date.isBefore(election.date())
                    && !date.isAfter(election.date().plusDays(2));
            told += same ? 1 : 0;
        }
        boolean then = published.startsWith(election.date().toString().substring(0, general ? 4 : 7));
        return told + (then ? 1 : 0);
    }
}
