package org.recount.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.recount.batch.Pieces;

/**
 * How far a run is, on one line of the terminal that is written over and gone at the end. Only where somebody watches
 * standard error, and not in the first second, in which most runs end.
 */
final class Progress {
    private static final long SILENT = 1_000;
    private static final long PAUSE = 100;
    private static final int NARROWEST = 50;
    private static final int USUAL = 80;
    private static final int BAR = 24;

    /** Shows nothing. */
    static final Progress NONE = new Progress(null, null, 0, OptionalLong::empty);

    private final PrintWriter err;
    private final Clock clock;
    private final int columns;
    private final Supplier<OptionalLong> expected;
    private final long start;
    private long shown;
    private long done;
    private int width;

    /**
     * @param err      null to show nothing
     * @param expected how many there are in all, as far as is known
     */
    Progress(PrintWriter err, Clock clock, int columns, Supplier<OptionalLong> expected) {
        this.err = err;
        this.clock = clock;
        this.columns = columns;
        this.expected = expected;
        this.start = err == null ? 0 : clock.millis();
        this.shown = start + SILENT - PAUSE;
    }

    /** For the articles of a run. */
    static Progress of(Surroundings here, Pieces pieces) {
        int columns = here.columns(USUAL);
        return here.watched() && !here.dumb() && columns >= NARROWEST
                ? new Progress(here.err(), here.clock(), columns, pieces::expected)
                : NONE;
    }

    /** One more is done. */
    void step() {
        if (err == null) {
            return;
        }
        done++;
        long now = clock.millis();
        if (now - shown >= PAUSE) {
            shown = now;
            show(line(now - start));
        }
    }

    /** Clears the line, for something else to be written; the next step shows it again. */
    void hide() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
            shown = Math.min(shown, clock.millis() - PAUSE);
        }
    }

    private void show(String line) {
        String fits = line.length() < columns ? line : line.substring(0, columns - 1);
        err.print("\r" + fits + " ".repeat(Math.max(0, width - fits.length())));
        err.flush();
        width = fits.length();
    }

    private String line(long millis) {
        double rate = done * 1000.0 / Math.max(1, millis);
        OptionalLong all = expected.get();
        if (all.isEmpty()) {
            return format("%,d articles  %s/s", done, rate(rate));
        }
        long total = Math.max(done, all.getAsLong());
        int full = (int) (BAR * done / Math.max(1, total));
        return format(
                "[%s%s] %3d%%  %,d of %,d  %s/s  %s left",
                "#".repeat(full),
                ".".repeat(BAR - full),
                100 * done / Math.max(1, total),
                done,
                total,
                rate(rate),
                time(Math.round((total - done) / rate)));
    }

    private static String rate(double rate) {
        return rate < 10 ? format("%.1f", rate) : format("%,d", Math.round(rate));
    }

    /** "0:41", "1:02:03". */
    private static String time(long seconds) {
        return seconds < 3600
                ? format("%d:%02d", seconds / 60, seconds % 60)
                : format("%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
