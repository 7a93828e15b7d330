package org.recount.check.tally;

import org.recount.check.Severity;

/**
 * Something amiss in a tally.
 *
 * @param rule     id of the rule that says so
 * @param severity info where it is only worth knowing; else the tally contradicts itself
 * @param check    what stands against what
 */
public record TallyFault(String rule, Severity severity, TallyCheck check) {

    /** Whether the tally contradicts itself, so that nobody is accused by it. */
    public boolean contradiction() {
        return severity != Severity.INFO;
    }

    /** {@code Harrow Vale at uk-2024: the candidates' votes add up to 501, the valid votes are 500}. */
    @Override
    public String toString() {
        String where = check.seat() == null ? check.election() : check.seat() + " at " + check.election();
        return where + ": " + check.account();
    }
}
