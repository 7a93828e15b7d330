package org.recount.check.across;

import java.util.List;

/**
 * One wrong version of something that several articles tell.
 *
 * @param versions every version, this one among them
 * @param error    the one that the tally contradicts
 */
public record SharedError(Topic topic, List<Version> versions, Version error) implements AcrossCheck {
    public SharedError {
        versions = List.copyOf(versions);
    }

    /** How many articles tell it so. */
    public int articles() {
        return error.articles();
    }

    @Override
    public String account() {
        Teller first = error.earliest();
        return "%d articles say %s; the %s"
                .formatted(
                        error.articles(),
                        error.told(),
                        first.published().isEmpty()
                                ? "first read is " + first.article() + ", no day is known"
                                : "earliest is " + first.article() + ", " + first.published());
    }
}
