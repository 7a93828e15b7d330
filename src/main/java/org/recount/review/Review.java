package org.recount.review;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person decided after looking at a finding.
 *
 * @param subject  the finding
 * @param decision taken
 * @param why      for others; may be empty where the finding was confirmed
 * @param by       who took it
 * @param at       when
 */
public record Review(Subject subject, Decision decision, String why, String by, Instant at) {

    /** What it was. */
    public enum Decision {
        /** The article is wrong. */
        CONFIRMED,
        /** The article is right, or the tally is wrong: the finding is not shown again. */
        REJECTED;

        /** As written in the file. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
