package org.recount.cli;

/** What this program is. A test holds it to the version in pom.xml. */
final class Version {
    static final String NUMBER = "0.1.0";

    private Version() {}
}
