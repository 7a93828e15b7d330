package org.recount.report;

import org.recount.check.Severity;

/**
 * How the terminal's text looks.
 *
 * @param columns to wrap at, 40 or more
 * @param colour  whether signs of colour are written
 */
public record Style(int columns, boolean colour) {
    /** Wrapped here, or at the terminal's width where it is narrower. */
    public static final int WIDEST = 92;

    private static final int NARROWEST = 40;

    public Style {
        columns = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /** As wide as a page, without colour: for files and pipes. */
    public static Style plain() {
        return new Style(WIDEST, false);
    }

    String strong(String text) {
        return painted(text, "1");
    }

    String soft(String text) {
        return painted(text, "2");
    }

    String of(Severity severity, String text) {
        return painted(
                text,
                switch (severity) {
                    case ERROR -> "1;31";
                    case WARNING -> "33";
                    case INFO -> "36";
                });
    }

    private String painted(String text, String code) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
