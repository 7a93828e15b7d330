package org.recount.report;

/** What becomes of an earlier report in the folder of a new one. */
public enum Earlier {
    /** It stays; the folder cannot be used. */
    STAYS,
    /** The new one takes its place. */
    REPLACED,
    /** The new one takes its place, and what it judged, or what a run judged that was broken off, is not judged again. */
    TAKEN_UP
}
