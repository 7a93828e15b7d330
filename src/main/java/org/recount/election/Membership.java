package org.recount.election;

/** Whether a candidate had sat in the House before the poll. */
public enum Membership {
    /** The member for some seat when the House was dissolved. */
    SITTING,
    /** Had been a member in an earlier house, but was not at the dissolution. */
    FORMER,
    /** Never a member before. */
    NEVER,
    /** The record does not say. */
    UNKNOWN
}
