package org.recount.json;

import java.io.IOException;
import java.util.Collection;

/** A data file cannot be used; the message names file and line, what is wrong, and the next step. */
public final class JsonFlaw extends IOException {

    private final String file;
    private final int line;
    private final String what;
    private final String next;

    JsonFlaw(String file, int line, String what, String next) {
        super("%s%s: %s. %s.".formatted(file, line > 0 ? ":" + line : "", what, next));
        this.file = file;
        this.line = line;
        this.what = what;
        this.next = next;
    }

    /** A field that nothing reads, and the one that was probably meant. */
    static JsonFlaw unknown(String file, int line, String field, Collection<String> known) {
        return new JsonFlaw(
                file,
                line,
                "unknown field \"%s\"".formatted(field),
                Nearest.of(field, known)
                        .map("Maybe \"%s\" is meant"::formatted)
                        .orElse("Known are " + String.join(", ", known)));
    }

    /** As the caller named it. */
    public String file() {
        return file;
    }

    /** 1-based; 0 where the file as a whole is meant. */
    public int line() {
        return line;
    }

    /** What is wrong, without a full stop. */
    public String what() {
        return what;
    }

    /** What to do, without a full stop. */
    public String next() {
        return next;
    }
}
