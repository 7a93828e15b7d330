package org.recount.cli;

/** How the program ends; other programs rely on the numbers. */
final class ExitCode {
    /** No finding at or above {@code --fail-on}. */
    static final int NOTHING = 0;
    /** At least one. */
    static final int FOUND = 1;
    /** Wrong usage or configuration. */
    static final int USAGE = 2;
    /** Some input failed; everything else was checked. */
    static final int INPUT_FAILED = 3;

    private ExitCode() {}
}
