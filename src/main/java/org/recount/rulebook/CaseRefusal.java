package org.recount.rulebook;

import java.nio.file.Path;
import org.recount.rules.RuleProblems.Problem;

/** Why a case file, or one case of it, cannot be used. */
final class CaseRefusal extends Exception {
    private final int line;
    private final String next;

    CaseRefusal(int line, String message, String next) {
        super(message);
        this.line = line;
        this.next = next;
    }

    Problem in(Path file) {
        return new Problem(file.toString(), line, "", getMessage(), next);
    }
}
