package org.recount.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.recount.check.across.Told;

/** What several articles tell, as a file between the parts of a run that is done in many places. */
public final class ToldFile {
    private ToldFile() {}

    /** Writes it; the stream stays open. */
    public static void write(Told told, OutputStream out) throws IOException {
        out.write(JournalLine.JSON.writeValueAsBytes(told));
    }

    /** Reads what {@link #write} wrote. */
    public static Told read(InputStream in) throws IOException {
        return JournalLine.JSON.readValue(in, Told.class);
    }
}
