package org.recount.election;

/** A candidate's gender as the official record has it; used to resolve pronouns and titles. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
