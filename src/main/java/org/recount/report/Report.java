package org.recount.report;

import java.io.IOException;
import org.recount.check.Judgement;

/** One form of report. Articles come in the order of the input; {@link #end} comes last, once. */
public interface Report {

    /** An article that was checked. */
    void checked(Judgement judgement) throws IOException;

    /** An article that could not be checked. */
    void failed(Failed failed) throws IOException;

    /** The run is over. */
    void end(Run run, Counts counts) throws IOException;
}
