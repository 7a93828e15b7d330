package org.recount.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads dates and times of day as pages print them, from tokens. Day comes before month where both are numbers. */
final class DayOfPage {

    private final WordList months;
    private final WordList weekdays;
    private final WordList zones;

    /** Month names must come in order, in as many rounds of twelve as there are ways to write them. */
    DayOfPage(WordList months, WordList weekdays, WordList zones) {
        this.months = months;
        this.weekdays = weekdays;
        this.zones = zones;
    }

    /** A date found in tokens. */
    record Found(int end, Optional<LocalDate> day) {}

    /** The first complete date among the tokens. */
    Optional<LocalDate> first(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LocalDate> day = at(tokens, i).flatMap(Found::day);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The date that starts at this token; without a year its day is empty. */
    Optional<Found> at(List<Token> tokens, int start) {
        int i = start;
        if (i < tokens.size() && weekdays.holds(tokens.get(i).text())) {
            i = skip(tokens, i + 1, ",");
        }
        Optional<Found> found = numeric(tokens, i);
        return found.isPresent() ? found : named(tokens, i);
    }

    private Optional<Found> numeric(List<Token> tokens, int i) {
        if (i + 4 < tokens.size()) {
            String mark = tokens.get(i + 1).text();
            if (tokens.get(i + 3).is(mark) && (mark.equals("-") || mark.equals("/") || mark.equals("–"))) {
                return ymd(number(tokens, i), number(tokens, i + 2), number(tokens, i + 4), i + 5);
            }
        }
        if (i < tokens.size() && tokens.get(i).sort() == Token.Sort.NUMBER) {
            String[] parts = tokens.get(i).text().split("\\.", -1);
            if (parts.length == 3) {
                return ymd(digits(parts[0]), digits(parts[1]), digits(parts[2]), i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> ymd(int first, int second, int third, int end) {
        if (first < 0 || second < 0 || third < 0) {
            return Optional.empty();
        }
        Optional<LocalDate> day = first > 31 ? date(first, second, third) : date(year(third), second, first);
        return day.map(found -> new Found(end, Optional.of(found)));
    }

    private Optional<Found> named(List<Token> tokens, int i) {
        int day;
        int month;
        int next;
        if (number(tokens, i) > 0 && number(tokens, i) <= 31) {
            int at = skip(tokens, i + 1, "of");
            day = number(tokens, i);
            month = month(tokens, at);
            next = at + 1;
        } else {
            month = month(tokens, i);
            day = number(tokens, i + 1);
            next = i + 2;
        }
        if (month < 1 || day < 1 || day > 31) {
            return Optional.empty();
        }
        int at = skip(tokens, skip(tokens, next, "."), ",");
        int year = number(tokens, at);
        if (year < 1900 || year > 2199) {
            return Optional.of(new Found(next, Optional.empty()));
        }
        return date(year, month, day).map(found -> new Found(at + 1, Optional.of(found)));
    }

    /** The end of a time of day that starts at this token ({@code 10:15 BST}, {@code 7.21am}), or -1. */
    int timeEnd(List<Token> tokens, int start) {
        int i = skip(tokens, start, "at");
        if (i >= tokens.size() || tokens.get(i).sort() != Token.Sort.NUMBER) {
            return -1;
        }
        String first = tokens.get(i).text();
        boolean clock = first.endsWith("am") || first.endsWith("pm") || fourDigitClock(first);
        i++;
        while (i + 1 < tokens.size()
                && tokens.get(i).is(":")
                && tokens.get(i + 1).sort() == Token.Sort.NUMBER) {
            clock = true;
            i += 2;
        }
        if (i < tokens.size() && (tokens.get(i).is("am") || tokens.get(i).is("pm"))) {
            clock = true;
            i++;
        }
        if (i < tokens.size() && zones.holds(tokens.get(i).text())) {
            i++;
        }
        return clock ? i : -1;
    }

    /** {@code 07.21}: two digits, a point, two digits. */
    private static boolean fourDigitClock(String text) {
        return text.length() == 5 && text.charAt(2) == '.' && digits(text.substring(0, 2)) < 24;
    }

    private int month(List<Token> tokens, int i) {
        int at = i < tokens.size() ? months.place(tokens.get(i).text()) : -1;
        return at < 0 ? -1 : at % 12 + 1;
    }

    private static int skip(List<Token> tokens, int i, String text) {
        return i < tokens.size() && tokens.get(i).is(text) ? i + 1 : i;
    }

    private static int number(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).sort() == Token.Sort.NUMBER
                ? digits(tokens.get(i).text())
                : -1;
    }

    /** The value of digits, an ordinal ending aside; -1 if there is anything else. */
    private static int digits(String text) {
        String bare = text;
        for (String ending : List.of("st", "nd", "rd", "th")) {
            if (text.endsWith(ending)) {
                bare = text.substring(0, text.length() - 2);
            }
        }
        if (bare.isEmpty() || bare.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static int year(int stated) {
        return stated < 100 ? 2000 + stated : stated;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
