package org.recount.rulebook;

import java.nio.file.Path;

/**
 * One thing that a rule is to flag or to leave alone.
 *
 * @param file     the case file
 * @param line     1-based, where the thing stands in it
 * @param rule     id of the rule
 * @param flagged  whether the rule is to decide it; else it is to leave it alone
 * @param shown    the thing as the file has it, on one line
 * @param input    the thing itself
 * @param given    the results it is judged by
 * @param expected what the finding is to say
 * @param todo     why the case is known to fail; empty where it is to pass
 */
public record RuleCase(
        Path file,
        int line,
        String rule,
        boolean flagged,
        String shown,
        CaseInput input,
        Given given,
        Expected expected,
        String todo) {

    /** Where it stands, as a user would type it. */
    public String place() {
        return file + ":" + line;
    }
}
