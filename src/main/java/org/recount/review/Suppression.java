package org.recount.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that somebody does not want to see for a while.
 *
 * @param subject the finding
 * @param reason  for others, never empty
 * @param author  who wants it so
 * @param added   when
 * @param expires the last day on which it holds; empty where it holds for good
 */
public record Suppression(Subject subject, String reason, String author, LocalDate added, Optional<LocalDate> expires) {
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the suppression of %s must have a reason"
                    .formatted(subject.trace().id()));
        }
    }

    boolean holds(LocalDate day) {
        return expires.isEmpty() || !day.isAfter(expires.get());
    }
}
