package org.recount.check;

import java.util.List;

/**
 * What a finding rests on.
 *
 * @param rows       used
 * @param arithmetic lines such as "15,647 − 15,119 = 528"
 */
public record Evidence(List<Row> rows, List<String> arithmetic) {

    public Evidence {
        rows = List.copyOf(rows);
        arithmetic = List.copyOf(arithmetic);
    }

    /**
     * One figure of a tally, or one row of the record of members.
     *
     * @param election    id; null where no tally of it is needed
     * @param contest     official name of the seat; null for national figures
     * @param candidate   name on the record; null where the figure is the contest's
     * @param figure      for readers: "15,647 votes", "electorate 78,657"
     * @param sourceTitle of the tally or record
     * @param sourceUrl   of the table that has the row, where it is known; else of the tally or record
     * @param column      of that table; null where it is not known or the figure is worked out
     */
    public record Row(
            String election,
            String contest,
            String candidate,
            String figure,
            String sourceTitle,
            String sourceUrl,
            String column) {

        /** Name of the table that has the row, "candidacies.csv"; empty where none is known. */
        public String table() {
            String name = sourceUrl == null ? "" : sourceUrl.substring(sourceUrl.lastIndexOf('/') + 1);
            return name.endsWith(".csv") ? name : "";
        }
    }
}
