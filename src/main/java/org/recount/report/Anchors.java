package org.recount.report;

/** Names of places within a page. Ids come from articles and claim files and may hold anything. */
final class Anchors {
    private static final int LONGEST = 64;
    private static final int DIGITS = 16;

    private Anchors() {}

    /** Where the words of a claim stand. */
    static String claim(String id) {
        return "c-" + safe(id);
    }

    /** Where a number stands that was not read. */
    static String unread(String id) {
        return "u-" + safe(id);
    }

    /** Where a finding is told. */
    static String finding(String id) {
        return "f-" + safe(id);
    }

    private static String safe(String id) {
        return isPlain(id) ? id : ReportFolder.sha256(id).substring(0, DIGITS);
    }

    /** Whether it can stand in an address and on a command line as it is. */
    static boolean isPlain(String id) {
        boolean plain = !id.isEmpty() && id.length() <= LONGEST;
        for (int i = 0; plain && i < id.length(); i++) {
            char c = id.charAt(i);
            plain = c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
        }
        return plain;
    }
}
