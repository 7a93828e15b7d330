package org.recount.review;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.check.Finding;
import org.recount.check.across.Row;
import org.recount.check.across.Topic;

/**
 * By what a finding is known again in a later run. Either is enough: the one survives a change of what the sentences
 * around it let the claim be about, the other a change of its own words.
 *
 * @param id          by the rule, the article, the words and the seat
 * @param fingerprint by the rule, the article and what is claimed
 */
public record Trace(String id, String fingerprint) {

    /** Of a finding on one article. */
    public static Trace of(Finding finding) {
        return new Trace(finding.id(), finding.fingerprint());
    }

    /** Of a finding on what several articles tell: the thing told and the ways in which it is told. */
    public static Trace of(Row row, Row.Found found) {
        Topic topic = row.topic();
        List<Object> parts = Arrays.asList(
                found.rule(),
                topic.kind(),
                topic.detail(),
                topic.measuredIn(),
                topic.election(),
                topic.contest(),
                topic.subject(),
                topic.object(),
                row.versions().stream().map(version -> version.said()).sorted().collect(Collectors.joining("\n")));
        String id = Digest.of(parts.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        return new Trace(id, id);
    }
}
