package org.recount.check;

import java.util.Locale;

/** How much a finding matters: ERROR a wrong fact or a misspelled name, WARNING imprecise, INFO a remark. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** As written in reports and rule annotations. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
