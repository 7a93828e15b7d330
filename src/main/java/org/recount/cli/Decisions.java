package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.recount.batch.Desk;
import org.recount.json.JsonFlaw;
import org.recount.review.Docket;
import org.recount.review.ReviewLog;
import org.recount.review.Suppression;

/** What people decided about findings, as it lies beside the files of a run. */
final class Decisions {
    private final Surroundings here;
    private final Docket docket;

    Decisions(Surroundings here, Docket docket) {
        this.here = here;
        this.docket = docket;
    }

    /** Tells how findings stand. */
    Docket docket() {
        return docket;
    }

    /**
     * Takes account of what lies beside these files.
     *
     * @throws Desk.Unusable if a file of decisions has a flaw
     */
    void beside(Collection<Path> files) throws IOException, Desk.Unusable {
        for (Path file : files) {
            Path folder = file.toAbsolutePath().getParent();
            try {
                docket.beside(folder == null ? file.toAbsolutePath() : folder);
            } catch (JsonFlaw | ReviewLog.Flawed e) {
                throw new Desk.Unusable(e.getMessage(), e);
            }
        }
    }

    /** Tells the user of suppressions that no longer hold, though their finding is still there. */
    void tellExpired() {
        for (Suppression expired : docket.expired()) {
            here.tell(
                    "the suppression of \u201C%s\u201D in %s expired on %s (%s). Mend the article, or suppress it again."
                            .formatted(
                                    expired.subject().quote(),
                                    expired.subject().article(),
                                    expired.expires().orElseThrow(),
                                    expired.reason()));
        }
    }
}
