package org.recount.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a report says of the run that made it.
 *
 * @param start   when it started
 * @param end     when the last article was done
 * @param version of this program
 * @param command as the user gave it
 * @param options name to value, as they were in force
 * @param rules   SHA-256 of the rules in force, lower-case hex; empty where unknown
 * @param tallies SHA-256 of the tallies in force, lower-case hex; empty where unknown
 */
public record Run(
        Instant start,
        Instant end,
        String version,
        String command,
        Map<String, String> options,
        String rules,
        String tallies) {

    public Run {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
