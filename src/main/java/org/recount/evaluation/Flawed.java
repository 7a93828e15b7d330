package org.recount.evaluation;

import java.io.IOException;

/** Gold or a report cannot be used; the message names file and line, and the next step. */
public final class Flawed extends IOException {
    Flawed(String file, int line, String what, String next) {
        super("%s%s: %s. %s".formatted(file, line > 0 ? ":" + line : "", what, next));
    }
}
