package org.recount.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.recount.election.Gender;

/**
 * A thing that patterns see: a mention, a number, or a word.
 *
 * @param type  what it is
 * @param start offset in the text; for numbers that of the hedge, if one stands before them
 * @param end   offset after it
 * @param form  word or sign for WORD and SIGN, {@link Word#NONE} for most others
 * @param data  what it means, by its type
 */
record Item(Type type, int start, int end, Word form, Object data) {

    /** Sorts of item. */
    enum Type {
        /** A person known from the tallies. Data: {@link PersonMention}. */
        PERS,
        /** Somebody unknown: capitalised words. Data: the {@link Gender} that a title or the record tells. */
        XP,
        /** A seat. Data: {@link SeatMention}. */
        SEAT,
        /** A party. Data: its family name, or a {@link PartySlip}. */
        PARTY,
        /** A count. Data: {@link Figure}. */
        NUM,
        /** A percentage. Data: {@link Figure}. */
        PCT,
        /** Percentage points. Data: {@link Figure}. */
        PTS,
        /** A calendar year. Data: Integer. */
        YEAR,
        /** First, second … Data: Integer. */
        ORD,
        /** He, her … Data: {@link Gender}. */
        PRON,
        /** A length of time. Data: {@link Figure} in years or days. */
        DUR,
        /** A date, a time of day, money, an age: nothing that is counted here. Data: of a date its {@link Day}, else null. */
        X,
        WORD,
        SIGN
    }

    /** Its folded letters. */
    String word() {
        return form.text();
    }

    boolean is(String other) {
        return form.text().equals(other);
    }

    boolean is(Type other) {
        return type == other;
    }

    /** A day of a month, such as that of a poll. */
    boolean isDay() {
        return data instanceof Day;
    }

    /** The year that it names, alone or with a day; null for none. */
    Integer calendarYear() {
        if (data instanceof Day on) {
            return on.year();
        }
        return type == Type.YEAR ? (Integer) data : null;
    }

    boolean isNumber() {
        return type == Type.NUM || type == Type.PCT || type == Type.PTS;
    }

    Figure figure() {
        return (Figure) data;
    }

    PersonMention person() {
        return (PersonMention) data;
    }

    SeatMention seat() {
        return (SeatMention) data;
    }

    String party() {
        return data instanceof PartySlip slip ? slip.family() : (String) data;
    }

    /** A day of a month; its year is null where none is told. */
    record Day(int day, int month, Integer year) {

        boolean is(LocalDate date) {
            return day == date.getDayOfMonth()
                    && month == date.getMonthValue()
                    && (year == null || year == date.getYear());
        }
    }

    /** A party whose name is misspelt. */
    record PartySlip(String family) {}

    /**
     * A number as written.
     *
     * @param value  with the decimals printed
     * @param hedge  words that loosen it
     * @param at     offset of the digits themselves
     * @param signed whether + or − stands before it
     * @param digits whether it is written in digits with thousands separated, or has four digits and more
     * @param days   for a DUR: days, not years
     * @param inWords written in words
     */
    record Figure(
            BigDecimal value, Hedge hedge, int at, boolean signed, boolean digits, boolean days, boolean inWords) {}

    /**
     * Somebody named.
     *
     * @param people   who it can be, likeliest first; several where the name does not tell
     * @param full     named in full, not by surname
     * @param written  as in the text
     * @param misspelt written otherwise than any accepted form
     */
    record PersonMention(List<Person> people, boolean full, String written, boolean misspelt) {
        Person first() {
            return people.get(0);
        }
    }

    /**
     * A seat named.
     *
     * @param seats    which it can be, likeliest first
     * @param written  as in the text; its whole name where a point of the compass stands for it
     * @param spelling how it differs from the official name; null where it does not
     */
    record SeatMention(List<Seat> seats, String written, Claim.Spelling spelling) {
        Seat first() {
            return seats.get(0);
        }
    }
}
