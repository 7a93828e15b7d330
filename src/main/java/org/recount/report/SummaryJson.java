package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.ClaimKind;
import org.recount.review.Standing;

/** The summary of a run as JSON. */
final class SummaryJson {
    private SummaryJson() {}

    static void write(JsonGenerator json, Run run, Counts counts, String articlesDigest) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", ReportFolder.FORMAT);
        json.writeStringField("status", "complete");
        json.writeObjectFieldStart("run");
        json.writeStringField("start", run.start().toString());
        json.writeStringField("end", run.end().toString());
        json.writeStringField("version", run.version());
        json.writeStringField("command", run.command());
        json.writeObjectFieldStart("options");
        for (Map.Entry<String, String> option : run.options().entrySet()) {
            json.writeStringField(option.getKey(), option.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("digests");
        json.writeStringField("rules", run.rules());
        json.writeStringField("tallies", run.tallies());
        json.writeStringField("articles", articlesDigest);
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("counts");
        json.writeObjectFieldStart("articles");
        json.writeNumberField("in", counts.articlesIn());
        json.writeNumberField("checked", counts.articlesChecked());
        json.writeNumberField("noted", counts.articlesNoted());
        json.writeNumberField("failed", counts.articlesFailed());
        json.writeEndObject();
        claimsAndFindings(json, counts);
        json.writeObjectFieldStart("tallies");
        json.writeNumberField("refused", counts.amiss().talliesRefused());
        json.writeNumberField("contradictory", counts.amiss().talliesContradictory());
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        json.writeNumberField("refused", counts.amiss().rulesRefused());
        json.writeEndObject();
        across(json, counts);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void across(JsonGenerator json, Counts counts) throws IOException {
        json.writeObjectFieldStart("across");
        json.writeNumberField("rows", counts.rows());
        json.writeNumberField("found", counts.across());
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, Integer> rule : counts.acrossRules().entrySet()) {
            json.writeNumberField(rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The fields "claims", "findings" and "unread". */
    static void claimsAndFindings(JsonGenerator json, Counts counts) throws IOException {
        json.writeObjectFieldStart("claims");
        json.writeNumberField("judged", counts.claims());
        json.writeNumberField("failed", counts.claimsFailed());
        json.writeObjectFieldStart("verdicts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.name(), counts.claims(verdict));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("kinds");
        for (ClaimKind kind : ClaimKind.values()) {
            writeKind(json, kind, counts);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("findings");
        json.writeNumberField("found", counts.findings());
        json.writeObjectFieldStart("severities");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.code(), counts.findings(severity));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        for (Map.Entry<String, Integer> rule : counts.rules().entrySet()) {
            json.writeNumberField(rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("aside");
        for (Standing.State state : Standing.State.values()) {
            if (state != Standing.State.OPEN) {
                json.writeNumberField(state.name().toLowerCase(Locale.ROOT), counts.leftOut(state));
            }
        }
        json.writeEndObject();
        if (counts.compared()) {
            json.writeNumberField("gone", counts.gone());
        }
        json.writeEndObject();
        json.writeNumberField("unread", counts.unread());
    }

    /** A kind that no claim has is left out. */
    private static void writeKind(JsonGenerator json, ClaimKind kind, Counts counts) throws IOException {
        boolean open = false;
        for (Verdict verdict : Verdict.values()) {
            int number = counts.claims(kind, verdict);
            if (number > 0) {
                if (!open) {
                    json.writeObjectFieldStart(kind.name());
                    open = true;
                }
                json.writeNumberField(verdict.name(), number);
            }
        }
        if (open) {
            json.writeEndObject();
        }
    }
}
