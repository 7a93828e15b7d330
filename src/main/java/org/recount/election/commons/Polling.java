package org.recount.election.commons;

import java.nio.file.Path;
import java.util.Optional;

/** The Library's list of polling days, where it lies beside the results; else the days that are built in. */
final class Polling {
    static final String FILE = "general-elections.csv";

    private Polling() {}

    /** What is known of the election, with the listed day and briefing of the same year. */
    static Conventions.Known day(Conventions.Known known, boolean notional, Optional<Path> file, Conventions all)
            throws Flawed {
        if (file.isEmpty()) {
            return known;
        }
        CsvTable table = CsvTable.read(
                file.get(), file.get().toString(), all.columns().get("generalElections"), all.columnAliases());
        for (CsvTable.Row row : table.rows()) {
            if (row.date("Polling day").getYear() == known.day().getYear()
                    && Boolean.parseBoolean(row.get("Notional")) == notional) {
                return known.on(row.date("Polling day"), row.get("URL"));
            }
        }
        return known;
    }
}
