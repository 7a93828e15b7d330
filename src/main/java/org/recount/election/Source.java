package org.recount.election;

import java.time.LocalDate;
import java.util.Map;

/**
 * Where figures come from.
 *
 * @param title     of the publication
 * @param url       where it is published
 * @param licence   under which it is published
 * @param retrieved the day it was read
 * @param files     of the publication in which single figures can be looked up
 */
public record Source(String title, String url, String licence, LocalDate retrieved, Files files) {

    /**
     * Tables that have a row for each contest and for each candidacy.
     *
     * @param contests    address of the one; empty where it is not known
     * @param candidacies address of the other; empty where it is not known
     * @param columns     what they call our fields, "Valid votes" for validVotes; none where the tables have no heads
     */
    public record Files(String contests, String candidacies, Map<String, String> columns) {
        /** Nothing is known of them. */
        public static final Files NONE = new Files("", "", Map.of());

        public Files {
            columns = Map.copyOf(columns);
        }
    }

    /** A source of which no files are known. */
    public Source(String title, String url, String licence, LocalDate retrieved) {
        this(title, url, licence, retrieved, Files.NONE);
    }

    /** The address nearest to the figures of a contest, or of a candidacy. */
    public String nearest(boolean candidacy) {
        String file = candidacy ? files.candidacies() : files.contests();
        return file.isEmpty() ? url : file;
    }
}
