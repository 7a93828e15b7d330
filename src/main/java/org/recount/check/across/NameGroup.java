package org.recount.check.across;

import java.util.List;

/** One name as several articles write it; those that write the name on the record are a version too. */
public record NameGroup(Topic topic, List<Version> versions) implements AcrossCheck {
    public NameGroup {
        versions = List.copyOf(versions);
    }
}
