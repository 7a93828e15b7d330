package org.recount.check;

/** In which way a stated figure agrees with the official one or misses it. */
public enum Manner {
    /** The same number, at the decimals printed. */
    EXACT,
    /** Rounded to enough digits. */
    ROUNDED,
    /** A round number, or rounded to one or two digits, that does not say so. */
    ROUND_NUMBER,
    /** The same, and so near that it misleads nobody. */
    NEAR_ROUND,
    /** Off by less than one unit of the last digit printed. */
    TRUNCATED,
    /** Within what the hedge covers. */
    WITHIN_HEDGE,
    /** On the side that the hedge names, but further off than it covers. */
    BEYOND_HEDGE,
    /** On the other side of the number than the hedge says. */
    WRONG_SIDE,
    /** A rise where there was a fall, or the other way round. */
    WRONG_DIRECTION,
    /** Another number. */
    OTHER
}
