package org.recount.check.across;

import java.util.List;

/**
 * One quantity as several articles give it.
 *
 * @param numbers    how many different numbers are given, hedged or not
 * @param compatible whether one official figure could agree with any two of the versions; figures so far apart that one was
 *                   said of something else are not set against each other
 */
public record FigureGroup(Topic topic, List<Version> versions, int numbers, boolean compatible) implements AcrossCheck {
    public FigureGroup {
        versions = List.copyOf(versions);
    }
}
