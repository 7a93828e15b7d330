package org.recount.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.batch.Desk;
import org.recount.check.Severity;
import org.recount.report.Counts;
import org.recount.report.Earlier;
import org.recount.report.ReportFolder;
import org.recount.report.ReportForm;
import org.recount.report.Style;
import org.recount.review.Baseline;
import org.recount.review.Docket;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options of the commands that write a report. */
final class ReportOptions {
    /** From which severity on findings make the exit code 1. */
    enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER;

        boolean holds(Counts counts) {
            int errors = counts.findings(Severity.ERROR) + counts.across(Severity.ERROR);
            int warnings = counts.findings(Severity.WARNING) + counts.across(Severity.WARNING);
            return switch (this) {
                case ERROR -> errors > 0;
                case WARNING -> errors + warnings > 0;
                case INFO -> counts.findings() + counts.across(Severity.INFO) + errors + warnings > 0;
                case NEVER -> false;
            };
        }
    }

    /** When to write in colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    private static final String STANDARD_OUTPUT = "-";

    private final OptionSpec out = OptionSpec.builder("--out")
            .paramLabel("DIR")
            .type(Path.class)
            .description(
                    "The report's folder; made if missing. Default: reports/<time of the run>. - for none: the one form"
                            + " that --format names goes to standard output.")
            .build();

    private final OptionSpec overwrite = OptionSpec.builder("--overwrite")
            .type(boolean.class)
            .description("Replace an earlier report in --out.")
            .build();

    private final OptionSpec resume = OptionSpec.builder("--resume")
            .type(boolean.class)
            .description(
                    "Take up a run that was broken off, or bring an earlier report in --out up to date: an article is not"
                            + " judged again if it, the rules and the tallies are as they were. Without --out: the newest"
                            + " in reports/ that was broken off.")
            .build();

    private final OptionSpec formats = OptionSpec.builder("--format")
            .paramLabel("FORM")
            .type(List.class)
            .auxiliaryTypes(ReportForm.class)
            .splitRegex(",")
            .description(
                    "html, terminal, markdown, csv, xlsx, sarif, junit, annotations, claimreview; may be repeated. The files for"
                            + " programs (json) are always written."
                            + " Default: html and terminal.")
            .build();

    private final OptionSpec baseline = OptionSpec.builder("--baseline")
            .paramLabel("REPORT")
            .type(Path.class)
            .description(
                    "The folder of an earlier report: only findings that it has not are shown and make the exit code"
                            + " 1. They are known again when the articles are edited.")
            .build();

    private final OptionSpec failOn = OptionSpec.builder("--fail-on")
            .paramLabel("SEVERITY")
            .type(FailOn.class)
            .defaultValue("warning")
            .description("error, warning, info or never: the severity from which findings make the exit code 1. "
                    + "Default: ${DEFAULT-VALUE}.")
            .build();

    private final OptionSpec colour = OptionSpec.builder("--color", "--colour")
            .paramLabel("WHEN")
            .type(Colour.class)
            .defaultValue("auto")
            .description("auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
            .build();

    private final OptionSpec json = OptionSpec.builder("--json")
            .type(boolean.class)
            .description("Print the summary as JSON instead of the terminal report.")
            .build();

    private final OptionSpec unread = OptionSpec.builder("--unread")
            .type(boolean.class)
            .description("List in the terminal report the numbers next to words of elections that were not read.")
            .build();

    private final OptionSpec quiet = OptionSpec.builder("-q", "--quiet")
            .type(boolean.class)
            .description("Print no report, only what went amiss.")
            .build();

    private final OptionSpec stats = OptionSpec.builder("--stats")
            .type(boolean.class)
            .description(
                    "Tell at the end where the time went, how much memory was used, and which articles and rules of your own were slowest.")
            .build();

    private final OptionSpec log = OptionSpec.builder("--log")
            .paramLabel("FILE")
            .type(Path.class)
            .description(
                    "Add to a log what became of the run, a JSON object a line: counts, digests, time, and the names of"
                            + " articles that failed; never what is in them.")
            .build();

    void addTo(CommandSpec spec) {
        spec.addOption(out)
                .addOption(overwrite)
                .addOption(formats)
                .addOption(baseline)
                .addOption(failOn);
        spec.addOption(colour)
                .addOption(json)
                .addOption(unread)
                .addOption(quiet)
                .addOption(stats)
                .addOption(log);
    }

    /** For a command whose run can be taken up. */
    void addResumeTo(CommandSpec spec) {
        spec.addOption(resume);
    }

    /** The report's folder, if the user names one. */
    Optional<Path> out() {
        return Optional.ofNullable(out.getValue());
    }

    /** What becomes of an earlier report in the folder. */
    Earlier earlier() {
        return resume() ? Earlier.TAKEN_UP : CommonOptions.given(overwrite) ? Earlier.REPLACED : Earlier.STAYS;
    }

    /** Whether what is judged already is not to be judged again. */
    boolean resume() {
        return CommonOptions.given(resume);
    }

    FailOn failOn() {
        return failOn.getValue();
    }

    /** Tells how findings stand, so far by the baseline. */
    Docket docket(Surroundings here) throws IOException, Desk.Unusable {
        Path earlier = baseline.getValue();
        LocalDate today = LocalDate.now(here.clock());
        if (earlier == null) {
            return new Docket(Optional.empty(), today);
        }
        try {
            ReportFolder.settle(here.folder().resolve(earlier));
            return new Docket(Optional.of(Baseline.in(here.folder().resolve(earlier))), today);
        } catch (Baseline.Unusable e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    /** The baseline, if the user names one. */
    Optional<Path> baseline() {
        return Optional.ofNullable(baseline.getValue());
    }

    /** Whether the terminal report lists what was not read. */
    boolean unread() {
        return CommonOptions.given(unread);
    }

    /** Whether to tell where the time went. */
    boolean stats() {
        return CommonOptions.given(stats);
    }

    /** The log to add to. */
    RunLog log(Surroundings here) throws Desk.Unusable {
        Path file = log.getValue();
        return file == null ? RunLog.NONE : RunLog.to(here.folder().resolve(file));
    }

    boolean json() {
        return CommonOptions.given(json);
    }

    /** A report for programs only, of a command that says something else itself. */
    static ReportOptions quietly(Path folder) {
        ReportOptions options = new ReportOptions();
        options.out.setValue(folder);
        options.formats.setValue(List.of(ReportForm.JSON));
        options.failOn.setValue(FailOn.NEVER);
        options.quiet.setValue(true);
        return options;
    }

    /** A whole report, of a command that says something else itself. */
    static ReportOptions silently(Path folder, boolean overwrite) {
        ReportOptions options = new ReportOptions();
        options.out.setValue(folder);
        options.overwrite.setValue(overwrite);
        options.failOn.setValue(FailOn.NEVER);
        options.quiet.setValue(true);
        return options;
    }

    Set<ReportForm> forms() {
        List<ReportForm> asked = formats.getValue();
        if (asked != null) {
            return EnumSet.copyOf(asked);
        }
        return named(STANDARD_OUTPUT)
                ? EnumSet.of(ReportForm.TERMINAL)
                : EnumSet.of(ReportForm.HTML, ReportForm.JSON, ReportForm.TERMINAL);
    }

    /**
     * Whether the report goes to standard output and no folder is made.
     *
     * @throws Desk.Unusable if that cannot be done with what else is asked for
     */
    boolean toStandardOutput() throws Desk.Unusable {
        if (!named(STANDARD_OUTPUT)) {
            return false;
        }
        Set<ReportForm> forms = forms();
        if (forms.size() > 1) {
            throw new Desk.Unusable("--out - takes one form, but --format asks for %d. Leave one, or name a folder."
                    .formatted(forms.size()));
        }
        if (forms.contains(ReportForm.HTML)) {
            throw new Desk.Unusable("html needs a folder. Name one with --out, or ask for another form.");
        }
        if (json()) {
            throw new Desk.Unusable(
                    "--json prints the summary of a report in a folder. Name one with --out, or leave --json out.");
        }
        return true;
    }

    private boolean named(String folder) {
        return out().filter(path -> path.toString().equals(folder)).isPresent();
    }

    boolean quiet() {
        return CommonOptions.given(quiet);
    }

    boolean terminal() {
        return !CommonOptions.given(quiet) && !json() && forms().contains(ReportForm.TERMINAL);
    }

    Style style(Surroundings here) {
        String none = here.env().getOrDefault("NO_COLOR", "");
        Colour when = colour.getValue();
        boolean painted = switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> here.terminal() && none.isEmpty() && !here.dumb();
        };
        return new Style(here.terminal() ? here.columns(Style.WIDEST) : Style.WIDEST, painted);
    }
}
