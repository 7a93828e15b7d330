package org.recount.check;

import java.io.Serial;
import java.util.Set;
import java.util.TreeSet;

/** Rules from outside the product could not be run to their end. The message says what they did, after their name. */
public final class RuleFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Set<String> rules;

    RuleFault(Set<String> rules, String what, Throwable cause) {
        super(what, cause);
        this.rules = new TreeSet<>(rules);
    }

    /** Names of the rules that ran last: one, or all that share the expression in which it happened. */
    public Set<String> rules() {
        return Set.copyOf(rules);
    }
}
