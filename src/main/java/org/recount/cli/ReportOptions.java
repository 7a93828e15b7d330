package org.recount.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.recount.check.Severity;
import org.recount.report.Counts;
import org.recount.report.Style;
import picocli.CommandLine.Option;

/** Options of the commands that write a report. */
final class ReportOptions {
    /** A form of report. The files for programs are always written. */
    enum Form {
        HTML,
        JSON,
        TERMINAL
    }

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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The report's folder; made if missing. Default: reports/<time of the run>.")
    Path out;

    @Option(names = "--overwrite", description = "Replace an earlier report in --out.")
    boolean overwrite;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            description = "html, json, terminal; may be repeated. json is always written. Default: html and terminal.")
    List<Form> formats = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "warning",
            description = "error, warning, info or never: the severity from which findings make the exit code 1. "
                    + "Default: ${DEFAULT-VALUE}.")
    FailOn failOn;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    Colour colour;

    @Option(names = "--json", description = "Print the summary as JSON instead of the terminal report.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no report, only what went amiss.")
    boolean quiet;

    /** A report for programs only, of a command that says something else itself. */
    static ReportOptions quietly(Path folder) {
        ReportOptions options = new ReportOptions();
        options.out = folder;
        options.formats = List.of(Form.JSON);
        options.failOn = FailOn.NEVER;
        options.quiet = true;
        return options;
    }

    Set<Form> forms() {
        return formats.isEmpty() ? EnumSet.of(Form.HTML, Form.JSON, Form.TERMINAL) : EnumSet.copyOf(formats);
    }

    boolean terminal() {
        return !quiet && !json && forms().contains(Form.TERMINAL);
    }

    Style style(Surroundings here) {
        String none = here.env().getOrDefault("NO_COLOR", "");
        boolean painted = switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                here.terminal() && none.isEmpty() && !"dumb".equals(here.env().get("TERM"));
        };
        return new Style(here.terminal() ? columns(here.env().get("COLUMNS")) : Style.WIDEST, painted);
    }

    private static int columns(String stated) {
        return stated != null && stated.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(stated) : Style.WIDEST;
    }
}
