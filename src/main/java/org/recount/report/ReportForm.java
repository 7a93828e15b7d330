package org.recount.report;

import java.io.IOException;
import java.util.Locale;

/**
 * The forms that a report can take. Each is a class that implements {@link Report}; this is the one place where they are
 * named and made, and the only one to change for a new form. A form's class is not loaded before the form is asked for.
 */
public enum ReportForm {
    /** Pages for people: an overview, and others in a folder beside it. */
    HTML(Overview.PAGE),
    /** A line for each finding, and the other files for programs. */
    JSON(ReportFolder.FINDINGS),
    /** The findings on standard output. */
    TERMINAL(""),
    /** The findings as text to paste. */
    MARKDOWN("report.md"),
    /** The findings as a table. */
    CSV("findings.csv"),
    /** The findings as a spreadsheet. */
    XLSX("findings.xlsx"),
    /** The findings for code hosts and editors. */
    SARIF("findings.sarif"),
    /** The claims as tests. */
    JUNIT("junit.xml"),
    /** The findings as annotations of the articles on the web. */
    ANNOTATIONS("annotations.jsonld"),
    /** What a person confirmed, to publish. */
    CLAIMREVIEW("claimreview.jsonld");

    private final String file;

    ReportForm(String file) {
        this.file = file;
    }

    /** As the user writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of its file in the report's folder; empty where it is written to none. */
    String file() {
        return file;
    }

    /** The report in this form. */
    public Report open(Edition edition) throws IOException {
        Entries entries = edition.entries();
        return switch (this) {
            case HTML -> new HtmlReport(edition.folder(), entries, edition.figures());
            case JSON ->
                edition.folder() == null
                        ? new FindingLines(edition.out(), entries.docket())
                        : new JsonReport(edition.folder(), entries.docket());
            case TERMINAL ->
                open(
                        edition,
                        new TerminalReport(
                                edition.writer(), edition.style(), entries.norms(), edition.page(), edition.unread()));
            case MARKDOWN -> open(edition, new MarkdownReport(edition.destination(this), entries));
            case CSV -> new CsvReport(edition.destination(this), entries);
            case XLSX -> new XlsxReport(edition.destination(this), entries);
            case SARIF -> new SarifReport(edition.destination(this), entries);
            case JUNIT -> new JunitReport(edition.destination(this), entries);
            case ANNOTATIONS -> new AnnotationReport(edition.destination(this), entries);
            case CLAIMREVIEW -> new ClaimReviewReport(edition.destination(this), entries);
        };
    }

    private static Report open(Edition edition, Report form) {
        return new OpenOnly(form, edition.entries().docket());
    }
}
