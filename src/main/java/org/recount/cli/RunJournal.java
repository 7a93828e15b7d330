package org.recount.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedMap;
import org.recount.batch.Desk;
import org.recount.batch.Journal;
import org.recount.batch.Memory;
import org.recount.report.ReportFolder;

/** The journal of one run: kept where it can be taken up, or where the user wants to bring the report up to date later. */
final class RunJournal implements AutoCloseable {
    /** Of a run that is over before it could be broken off. */
    static final RunJournal NONE = new RunJournal(null, null, null, false, false);

    private final Surroundings here;
    private final ReportFolder folder;
    private final Journal journal;
    private final boolean kept;
    private final boolean told;

    private RunJournal(Surroundings here, ReportFolder folder, Journal journal, boolean kept, boolean told) {
        this.told = told;
        this.here = here;
        this.folder = folder;
        this.journal = journal;
        this.kept = kept;
    }

    /**
     * The journal of a run with these options; without --resume it is gone once the report is whole.
     */
    static RunJournal open(Surroundings here, ReportFolder folder, Desk desk, ReportOptions options)
            throws IOException {
        SortedMap<String, String> basis = desk.basis();
        Journal journal = Journal.open(folder.journal(), basis);
        if (!journal.changed().isEmpty()) {
            here.tell("what the earlier run of %s judged by is not the same (%s): every article is judged anew."
                    .formatted(folder.path(), String.join(", ", journal.changed())));
        }
        return new RunJournal(here, folder, journal, options.resume(), !options.quiet());
    }

    Memory memory() {
        return journal == null ? Memory.NONE : journal;
    }

    /** How many articles were as they were and were not judged again. */
    int again() {
        return journal == null ? 0 : journal.again();
    }

    /** The run has come to its end. */
    void end() throws IOException {
        if (journal == null) {
            return;
        }
        if (journal.before() > 0 && told) {
            here.tell("%,d articles are as they were and were not judged again.".formatted(journal.again()));
        }
        if (kept) {
            journal.tidy();
        }
        journal.close();
        if (!kept) {
            Files.delete(folder.journal());
        }
    }

    @Override
    public void close() throws IOException {
        if (journal != null) {
            journal.close();
        }
    }
}
