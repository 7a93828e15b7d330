package org.recount.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.recount.check.Verdict;

/** An evaluation as one JSON object for programs. */
public final class EvaluationJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonGenerator json;

    private EvaluationJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one object and a line end; the writer stays open.
     *
     * @param old of an earlier report on the same gold; null for none
     */
    public static void write(Writer out, Evaluation evaluation, boolean byRule, Evaluation old) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            new EvaluationJson(json).whole(evaluation, byRule, old);
            json.writeRaw('\n');
        }
    }

    private void whole(Evaluation evaluation, boolean byRule, Evaluation old) throws IOException {
        json.writeStartObject();
        figures(evaluation);
        if (byRule) {
            json.writeObjectFieldStart("rules");
            for (Map.Entry<String, RuleScore> rule : RuleScore.of(evaluation).entrySet()) {
                json.writeObjectFieldStart(rule.getKey());
                json.writeNumberField("precision", rule.getValue().precision());
                json.writeNumberField("recall", rule.getValue().recall());
                json.writeNumberField("decided", rule.getValue().decided());
                json.writeNumberField("findings", rule.getValue().findings());
                json.writeNumberField("false_alarms", rule.getValue().alarms());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        if (old != null) {
            json.writeObjectFieldStart("old");
            figures(old);
            json.writeEndObject();
            changes(Changes.between(old, evaluation));
        }
        json.writeEndObject();
    }

    private void figures(Evaluation evaluation) throws IOException {
        json.writeNumberField("articles", evaluation.articles());
        Score claims = evaluation.claims();
        score("claims", claims);
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<String, Score> kind : evaluation.byKind().entrySet()) {
            score(kind.getKey(), kind.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("bound", claims.hit() == 0 ? 0 : evaluation.bound() / (double) claims.hit());
        json.writeObjectFieldStart("verdicts");
        json.writeNumberField("right", evaluation.right());
        json.writeNumberField("decided", evaluation.judged());
        json.writeObjectFieldStart("confusion");
        for (Map.Entry<Verdict, Map<Verdict, Integer>> gold :
                evaluation.confusion().entrySet()) {
            json.writeObjectFieldStart(gold.getKey().name());
            for (Map.Entry<Verdict, Integer> said : gold.getValue().entrySet()) {
                json.writeNumberField(said.getKey().name(), said.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("findings");
        json.writeNumberField("precision", evaluation.findingPrecision());
        json.writeNumberField("recall", evaluation.findings().recall());
        json.writeNumberField("gold", evaluation.findings().gold());
        json.writeNumberField("found", evaluation.findings().hit());
        json.writeNumberField("said", evaluation.findings().said());
        json.writeNumberField("false_alarms", evaluation.falseAlarms().size());
        json.writeEndObject();
        json.writeNumberField("claims_in_noise", evaluation.inNothing().size());
    }

    private void score(String name, Score score) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("precision", score.precision());
        json.writeNumberField("recall", score.recall());
        json.writeNumberField("f1", score.f1());
        json.writeNumberField("hit", score.hit());
        json.writeNumberField("gold", score.gold());
        json.writeNumberField("said", score.said());
        json.writeEndObject();
    }

    private void changes(Changes changes) throws IOException {
        json.writeObjectFieldStart("changes");
        texts("found", changes.found());
        texts("lost", changes.lost());
        texts("judged_right", changes.mended());
        texts("judged_wrong", changes.broken());
        texts("faults_found", changes.faultsFound());
        texts("faults_lost", changes.faultsLost());
        texts("false_alarms_gone", changes.alarmsGone());
        texts("false_alarms_new", changes.alarmsNew());
        json.writeEndObject();
    }

    private void texts(String name, List<?> of) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object one : of) {
            json.writeString(one.toString());
        }
        json.writeEndArray();
    }
}
