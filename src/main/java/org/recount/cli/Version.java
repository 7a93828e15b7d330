package org.recount.cli;

/** What this program is. A test holds it to the version in pom.xml. */
final class Version {
    static final String NUMBER = "0.1.0";

    private Version() {}

    /** The line that tells it. */
    static String told() {
        return "recount %s (Java %s)".formatted(NUMBER, System.getProperty("java.version"));
    }
}
