package org.recount.check.across;

import java.util.List;

/**
 * One outcome as several articles tell it: who won, for which party, which way a seat went, who sat before, on which day.
 *
 * @param compatible whether any two of the versions can both be so
 */
public record OutcomeGroup(Topic topic, List<Version> versions, boolean compatible) implements AcrossCheck {
    public OutcomeGroup {
        versions = List.copyOf(versions);
    }
}
