package org.recount.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What the forms of one report are made with.
 *
 * @param folder  of the report; null where the one form asked for goes to {@code out}
 * @param out     standard output
 * @param entries makes what the forms tell of findings
 * @param figures what the tallies have besides
 * @param style   of the terminal's text
 * @param page    where the page or folder of this report is, as the user should find it; empty to name none
 * @param unread  whether the terminal's text lists the numbers that were not read, not only their count
 */
public record Edition(
        ReportFolder folder,
        OutputStream out,
        Entries entries,
        OfficialFigures figures,
        Style style,
        String page,
        boolean unread) {

    /** Where a form of one file goes. */
    Destination destination(ReportForm form) throws IOException {
        return folder == null ? Destination.stream(out) : Destination.in(folder, form.file());
    }

    /** Standard output as text. */
    Writer writer() {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }
}
