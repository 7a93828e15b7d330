package org.recount.batch;

import org.recount.check.Judgement;
import org.recount.claim.ClaimSheet;

/** Article to judgement, for one thread. */
public interface Pipeline extends AutoCloseable {

    /**
     * Reads an article, its claims, and judges them.
     *
     * @throws Task.Refused if the article cannot be read
     */
    Judgement check(Piece piece) throws Exception;

    /** Judges claims that somebody else read. */
    Judgement verify(ClaimSheet sheet) throws Exception;

    /**
     * Reads an article and its claims and judges nothing.
     *
     * @throws Task.Refused if the article cannot be read
     */
    ClaimSheet extract(Piece piece) throws Exception;

    /** Gives up what the thread held. */
    @Override
    void close();
}
