package org.recount.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import org.recount.check.Judgement;

/** The findings as a table of comma-separated values, as RFC 4180 has it, in UTF-8. */
final class CsvReport implements Report {
    /** What a spreadsheet takes for the start of a formula, the full-width forms too. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final Destination destination;
    private final Entries entries;
    private final CsvWriter csv;

    CsvReport(Destination destination, Entries entries) {
        this.destination = destination;
        this.entries = entries;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(destination.writer());
        csv.writeRecord(FindingColumn.ALL.stream().map(FindingColumn::head).toArray(String[]::new));
    }

    @Override
    public void checked(Judgement judgement) {
        for (Entry entry : entries.of(judgement)) {
            csv.writeRecord(FindingColumn.ALL.stream()
                    .map(column -> cell(column.of(entry)))
                    .toArray(String[]::new));
        }
    }

    /** Text that a spreadsheet would run as a formula has an apostrophe put before it; numbers are ours and stay. */
    private static String cell(Object value) {
        String text = value.toString();
        boolean runs = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        csv.flush();
        destination.done();
    }
}
