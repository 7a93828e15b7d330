package org.recount.claim;

import java.util.Arrays;

/**
 * A folded word, and which choices of phrases ({@link Phrases}) have it: each choice has a number, so that to ask costs a
 * look at one bit and no letters are compared. A lexicon makes the words that it needs while it is read, one of each; they do
 * not change afterwards. A word of a text that no lexicon has is made for that text.
 */
final class Word {
    private static final long[] NOWHERE = {};
    /** A long has two to this many bits. */
    private static final int LONG = 6;

    /** That of an item which is no word: of no choice. */
    static final Word NONE = new Word("");

    private final String text;
    /** Kept, as a lexicon asks for it often while it is read. */
    private final int hash;

    private final int number;

    private boolean known;
    private long[] alone = NOWHERE;
    private long[] first = NOWHERE;
    private long[] last = NOWHERE;
    private long[] second = NOWHERE;
    private long[] lastButOne = NOWHERE;
    private final Bits telling = new Bits();
    private int told;

    /** A word that no lexicon has. */
    Word(String text) {
        this(text, -1);
    }

    /** The word of a lexicon that has so many before it. */
    Word(String text, int number) {
        this.text = text;
        this.hash = text.hashCode();
        this.number = number;
    }

    /** Which word of its lexicon it is; a negative number for one that no lexicon has. */
    int number() {
        return number;
    }

    String text() {
        return text;
    }

    /** Whether it is no word but a sign: "." or ",". */
    boolean isSign() {
        return !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    /** Whether it is one of the language of results. */
    boolean known() {
        return known;
    }

    void know() {
        known = true;
    }

    /** Notes a choice of which it is a phrase by itself. */
    void standsAlone(int choice) {
        alone = with(alone, choice);
        beginsOne(choice);
        endsOne(choice);
    }

    /** Notes a choice of which a phrase begins with it. */
    void beginsOne(int choice) {
        first = with(first, choice);
    }

    /** Notes a choice of which a phrase ends with it. */
    void endsOne(int choice) {
        last = with(last, choice);
    }

    /** Notes a choice of which a phrase of several words has it after its first. */
    void secondInOne(int choice) {
        second = with(second, choice);
    }

    /** Notes a choice of which a phrase of several words has it before its last. */
    void lastButOneInOne(int choice) {
        lastButOne = with(lastButOne, choice);
    }

    /** Notes a choice, once, of which no phrase stands where neither it nor another such word does. */
    void tells(int choice) {
        telling.set(choice);
        told++;
    }

    /** Whether it is a phrase of a choice by itself. */
    boolean alone(int choice) {
        return has(alone, choice);
    }

    /** Whether a phrase of a choice begins with it. */
    boolean begins(int choice) {
        return has(first, choice);
    }

    /** Whether a phrase of a choice ends with it. */
    boolean ends(int choice) {
        return has(last, choice);
    }

    /** Whether a phrase of a choice can go on with it after the first word. */
    boolean isSecond(int choice) {
        return has(second, choice);
    }

    /** Whether it can stand before the last word of a phrase of a choice. */
    boolean isLastButOne(int choice) {
        return has(lastButOne, choice);
    }

    /** Every choice that it tells of; not to be changed. */
    Bits telling() {
        return telling;
    }

    /** How many choices it tells of. */
    int told() {
        return told;
    }

    private static boolean has(long[] bits, int number) {
        int at = number >> LONG;
        return at < bits.length && (bits[at] >>> number & 1) != 0;
    }

    private static long[] with(long[] bits, int number) {
        int at = number >> LONG;
        long[] more = at < bits.length ? bits : Arrays.copyOf(bits, at + 1 + (at >> 1));
        more[at] |= 1L << number;
        return more;
    }

    @Override
    public String toString() {
        return text;
    }

    /** That of the letters, so that maps keep one order from run to run; equal is only the word itself. */
    @Override
    public int hashCode() {
        return hash;
    }
}
