package org.recount.cli;

import java.io.IOException;
import java.util.Optional;
import org.recount.batch.Desk;
import org.recount.check.Judgement;
import org.recount.check.across.Across;
import org.recount.report.RunReport;

/** Gathers what several articles of a run say of one thing; a run of one article does not pay for it. */
final class Gathering {
    private final Desk desk;
    private Judgement first;
    private Optional<Across> across = Optional.empty();

    Gathering(Desk desk) {
        this.desk = desk;
    }

    void add(Judgement judgement) {
        if (first == null) {
            first = judgement;
            return;
        }
        if (across.isEmpty()) {
            across = desk.across();
            across.ifPresent(gathered -> gathered.add(first));
        }
        across.ifPresent(gathered -> gathered.add(judgement));
    }

    void end(RunReport report) throws IOException {
        if (across.isPresent()) {
            across.get().rows(report::across);
        }
    }
}
