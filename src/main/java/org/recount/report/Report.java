package org.recount.report;

import java.io.IOException;
import org.recount.check.Judgement;
import org.recount.check.across.Row;

/** One form of report. Articles come in the order of the input; {@link #end} comes last, once. */
public interface Report {

    /** An article that was checked. */
    void checked(Judgement judgement) throws IOException;

    /** An article that could not be checked. Forms with no place for it leave it to articles.jsonl. */
    default void failed(Failed failed) throws IOException {}

    /** What more than one article tells; comes after every article. Forms with no place for it leave it to matrix.jsonl. */
    default void across(Row row) throws IOException {}

    /** The run is over. */
    void end(Run run, Counts counts) throws IOException;
}
