package org.recount.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import org.recount.review.Review;
import org.recount.review.ReviewLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recount review}: keeps what a person decided about a finding. */
@Command(
        name = "review",
        header = "Note what you decided about a finding, in reviews.jsonl beside its article.",
        description = {
            "confirmed: the article is wrong; the finding goes on to be shown, and into --format claimreview.",
            "rejected: the article is right; later checks leave the finding out."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount review drafts/story.txt:12 confirmed",
            "  recount review 8ce904d551 rejected --why \"the count was corrected\""
        })
final class ReviewCommand implements Callable<Integer> {
    private final Recount recount;

    @Parameters(
            index = "0",
            paramLabel = "FINDING",
            description =
                    "Its id, the id's first letters, or ARTICLE:LINE[:COLUMN]; in a feed, a file of JSON lines or a web"
                            + " archive FILE:ITEM[:LINE[:COLUMN]].")
    private String finding;

    @Parameters(index = "1", paramLabel = "DECISION", description = "confirmed or rejected.")
    private Review.Decision decision;

    @Option(names = "--why", defaultValue = "", paramLabel = "TEXT", description = "Why; a rejection must say it.")
    private String why;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decided. Default: your user name.")
    private String by;

    @Option(names = "--report", paramLabel = "DIR", description = "The report. Default: the latest in reports/.")
    private Path report;

    ReviewCommand(Recount recount) {
        this.recount = recount;
    }

    @Override
    public Integer call() throws Exception {
        Surroundings here = recount.here();
        if (decision == Review.Decision.REJECTED && why.isBlank()) {
            throw new Desk.Unusable("a rejection needs a reason. Add --why.");
        }
        ReportedFindings reported = new ReportedFindings(here, LatestReport.of(here, report));
        ReportedFindings.Reported found = reported.find(finding);
        Review review = new Review(
                found.subject(),
                decision,
                why,
                here.userOr(by),
                here.clock().instant().truncatedTo(ChronoUnit.SECONDS));
        Path file = ReviewLog.add(reported.folder(found), review);
        here.tell("%s: %s \u201C%s\u201D (%s)."
                .formatted(
                        file,
                        decision.code(),
                        found.subject().quote(),
                        found.subject().rule()));
        return ExitCode.NOTHING;
    }
}
