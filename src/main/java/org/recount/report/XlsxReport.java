package org.recount.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.recount.check.Judgement;
import org.recount.check.Severity;

/** The findings as a spreadsheet: text is text, whatever it looks like, and numbers are numbers. */
final class XlsxReport implements Report {
    /** The most that a cell may hold. */
    private static final int LONGEST = 32_767;

    private static final int FLUSH_EVERY = 500;
    private static final Map<Severity, String> FILL =
            Map.of(Severity.ERROR, "FADBD8", Severity.WARNING, "FCF3CF", Severity.INFO, "D6EAF8");
    private static final List<FindingColumn> COLUMNS = FindingColumn.ALL;

    /** The part that tells when the workbook was made; without times the same findings give the same bytes. */
    private static final String TIMES = "docProps/core.xml";

    private static final String NO_TIMES = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";

    private final Destination destination;
    private final Entries entries;
    private final OutputStream made;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxReport(Destination destination, Entries entries) throws IOException {
        this.destination = destination;
        this.entries = entries;
        this.made = new BufferedOutputStream(Files.newOutputStream(destination.aside()));
        this.book = new Workbook(made, "Recount", "1.0");
        open();
    }

    private void open() {
        sheet = book.newWorksheet(++sheets == 1 ? "Findings" : "Findings " + sheets);
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(0, i, COLUMNS.get(i).head().replace('_', ' '));
            sheet.style(0, i).bold().set();
            sheet.width(i, COLUMNS.get(i).width());
        }
        sheet.freezePane(0, 1);
        row = 0;
    }

    private void close() throws IOException {
        sheet.setAutoFilter(0, 0, row, COLUMNS.size() - 1);
        sheet.finish();
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        for (Entry entry : entries.of(judgement)) {
            if (++row == Worksheet.MAX_ROWS) {
                row--;
                close();
                open();
                row++;
            }
            for (int i = 0; i < COLUMNS.size(); i++) {
                Object cell = COLUMNS.get(i).of(entry);
                if (cell instanceof Number number) {
                    sheet.value(row, i, number);
                } else {
                    sheet.inlineString(row, i, shortened(cell.toString()));
                }
            }
            sheet.style(row, 0).fillColor(FILL.get(entry.finding().severity())).set();
            if (row % FLUSH_EVERY == 0) {
                sheet.flush();
            }
        }
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "\u2026";
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        close();
        book.finish();
        made.close();
        withoutTimes();
        destination.done();
    }

    private void withoutTimes() throws IOException {
        try (ZipFile whole = new ZipFile(destination.aside().toFile())) {
            ZipOutputStream zip = new ZipOutputStream(destination.stream());
            for (Enumeration<? extends ZipEntry> parts = whole.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(copy);
                if (part.getName().equals(TIMES)) {
                    zip.write(NO_TIMES.getBytes(StandardCharsets.UTF_8));
                } else {
                    copy(whole, part, zip);
                }
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    private static void copy(ZipFile book, ZipEntry part, OutputStream to) throws IOException {
        try (InputStream in = book.getInputStream(part)) {
            in.transferTo(to);
        }
    }
}
