package org.recount.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recount.batch.Desk;
import org.recount.json.JsonFlaw;
import org.recount.review.Suppression;
import org.recount.review.Suppressions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recount suppress}: suppresses findings. */
@Command(
        name = "suppress",
        header = "Suppress findings of a report, with the reason, in suppressions.json beside their articles.",
        description =
                "Later checks leave them out until the day they expire, or until the article says something else.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount suppress story.txt:12 --reason \"as declared\" --expires 2024-12-31",
            "  recount suppress 8ce904d551 --reason \"a recount\" --report reports/today"
        })
final class SuppressCommand implements Callable<Integer> {
    private final Recount recount;

    @Parameters(
            arity = "1..*",
            paramLabel = "FINDING",
            description =
                    "Its id, the id's first letters, or ARTICLE:LINE[:COLUMN]; in a feed, a file of JSON lines or a web"
                            + " archive FILE:ITEM[:LINE[:COLUMN]].")
    private List<String> findings;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it need not be seen.")
    private String reason;

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so. Default: your user name.")
    private String author;

    @Option(
            names = "--expires",
            paramLabel = "DAY",
            description = "The last day on which it holds, such as 2024-12-31.")
    private LocalDate expires;

    @Option(names = "--report", paramLabel = "DIR", description = "The report. Default: the latest in reports/.")
    private Path report;

    SuppressCommand(Recount recount) {
        this.recount = recount;
    }

    @Override
    public Integer call() throws Exception {
        Surroundings here = recount.here();
        LocalDate today = LocalDate.now(here.clock());
        if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Desk.Unusable("--reason %s. Say why the finding need not be seen."
                    .formatted(reason.isBlank() ? "is empty" : reason + " says nothing"));
        }
        if (expires != null && expires.isBefore(today)) {
            throw new Desk.Unusable("--expires %s is past. Name a day to come, or leave it out.".formatted(expires));
        }
        ReportedFindings reported = new ReportedFindings(here, LatestReport.of(here, report));
        for (String named : findings) {
            ReportedFindings.Reported finding = reported.find(named);
            Suppression suppression = new Suppression(
                    finding.subject(), reason, here.userOr(author), today, Optional.ofNullable(expires));
            try {
                Path file = Suppressions.add(reported.folder(finding), suppression);
                here.tell("%s: suppressed \u201C%s\u201D (%s)%s."
                        .formatted(
                                file,
                                finding.subject().quote(),
                                finding.subject().rule(),
                                expires == null ? "" : " until " + expires));
            } catch (JsonFlaw e) {
                throw new Desk.Unusable(e.getMessage(), e);
            }
        }
        return ExitCode.NOTHING;
    }
}
