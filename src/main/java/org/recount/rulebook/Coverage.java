package org.recount.rulebook;

import org.recount.rules.Rule;

/**
 * What the cases show of one rule.
 *
 * @param flags   cases that it is to flag
 * @param accepts cases that it is to leave alone
 * @param failed  of both, those that fail
 * @param todo    of both, those that are known to fail
 * @param fired   cases, of any rule, that it fired in
 * @param offered whether any case gave it a fact of each type that it has a pattern on
 */
public record Coverage(Rule rule, int flags, int accepts, int failed, int todo, int fired, boolean offered) {

    /** In a word or two. */
    public String state() {
        return fired > 0 ? "fired" : offered ? "matched nothing" : "never ran";
    }
}
