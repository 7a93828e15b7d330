package org.recount.check.across;

import java.util.List;
import org.recount.check.Severity;

/**
 * One row of the matrix of quantities and articles.
 *
 * @param topic    what the row is of
 * @param articles how many speak of it
 * @param actual   what the tally has, for readers; empty where none decides it
 * @param versions what the articles say, what most of them say first
 * @param findings what the rules across articles found
 */
public record Row(Topic topic, int articles, String actual, List<Version> versions, List<Found> findings) {
    public Row {
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }

    /**
     * A finding on several articles.
     *
     * @param rule    id of the rule
     * @param norm    what the rule demands, a sentence
     * @param message a sentence for a reader
     */
    public record Found(String rule, String norm, Severity severity, String message) {}
}
