package org.recount.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.rulebook.FactModel.Field;
import org.recount.rulebook.RuleCase;
import org.recount.rulebook.RuleReads.Read;
import org.recount.rules.Rule;

/**
 * Everything that is told of one rule.
 *
 * @param kinds  of the claims it decides
 * @param reads  fields of facts
 * @param cases  that try it
 * @param hits   in a report, if there is one
 * @param source of the rule; empty where its file has changed since it was loaded
 */
record RuleCard(
        Rule rule, List<String> kinds, List<Read> reads, List<RuleCase> cases, Optional<RunHits> hits, String source) {
    /** Places where it fired that are told of. */
    private static final int SHOWN = 10;

    void writeText(Writer out) throws IOException {
        line(out, "%s  %s", rule.id(), rule.severity().code());
        line(out, "  %s", rule.name());
        line(out, "");
        line(out, "  why     %s", rule.rationale().isEmpty() ? "not said; add @rationale( … )" : rule.rationale());
        line(out, "  stands  %s:%d", rule.path(), rule.line());
        line(out, "  set     %s", rule.set());
        line(out, "  kinds   %s", kinds.isEmpty() ? "-" : String.join(", ", kinds));
        Set<String> facts = new LinkedHashSet<>();
        reads.forEach(read -> facts.add(read.fact().name()));
        for (String fact : facts) {
            Read first = reads.stream()
                    .filter(r -> r.fact().name().equals(fact))
                    .findFirst()
                    .orElseThrow();
            line(out, "  reads   %s: %s", fact, first.fact().meaning());
            for (Read read : reads) {
                if (read.fact().name().equals(fact)) {
                    line(out, "            %s: %s", read.path(), described(read.field()));
                }
            }
        }
        long flags = cases.stream().filter(RuleCase::flagged).count();
        line(out, "  cases   %d to flag, %d to leave alone", flags, cases.size() - flags);
        for (RuleCase one : cases) {
            line(
                    out,
                    "            %s:%d %s %s",
                    one.file().getFileName(),
                    one.line(),
                    one.flagged() ? "flags  " : "accepts",
                    one.shown());
        }
        if (hits.isPresent()) {
            List<RunHits.Hit> all = hits.get().of(rule.id());
            line(
                    out,
                    "  fired   %s in %s",
                    all.size() == 1 ? "once" : all.size() + " times",
                    hits.get().folder());
            for (RunHits.Hit hit : all.subList(0, Math.min(SHOWN, all.size()))) {
                line(
                        out,
                        "            %s: \u201c%s\u201d",
                        hit.article(),
                        hit.quote().replace('\n', ' '));
            }
            if (all.size() > SHOWN) {
                line(out, "            and %d more", all.size() - SHOWN);
            }
        }
        if (!source.isEmpty()) {
            line(out, "");
            line(out, "%s", source.indent(2).stripTrailing());
        }
    }

    private static String described(Field field) {
        StringBuilder text = new StringBuilder(field.type());
        text.append(field.unit().isEmpty() ? "" : ", unit " + field.unit());
        text.append("; ").append(field.meaning().isEmpty() ? "see its type" : field.meaning());
        text.append(field.range().isEmpty() ? "" : " (" + field.range() + ")");
        return text.toString();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(Writer out, String form, Object... values) throws IOException {
        out.write(form.formatted(values));
        out.write('\n');
    }

    void writeJson(Writer out) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("severity", rule.severity().code());
        json.writeStringField("norm", rule.name());
        json.writeStringField("title", rule.title());
        json.writeStringField("rationale", rule.rationale());
        json.writeStringField("set", rule.set());
        json.writeStringField("file", rule.path().toString());
        json.writeNumberField("line", rule.line());
        json.writeArrayFieldStart("kinds");
        for (String kind : kinds) {
            json.writeString(kind);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reads");
        for (Read read : reads) {
            json.writeStartObject();
            json.writeStringField("fact", read.fact().name());
            json.writeStringField("path", read.path());
            json.writeStringField("type", read.field().type());
            json.writeStringField("unit", read.field().unit());
            json.writeStringField("range", read.field().range());
            json.writeStringField("meaning", read.field().meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cases");
        for (RuleCase one : cases) {
            json.writeStartObject();
            json.writeStringField("file", one.file().toString());
            json.writeNumberField("line", one.line());
            json.writeStringField("expected", one.flagged() ? "flags" : "accepts");
            json.writeStringField("case", one.shown());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("fired");
        if (hits.isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartArray();
            for (RunHits.Hit hit : hits.get().of(rule.id())) {
                json.writeStartObject();
                json.writeStringField("article", hit.article());
                json.writeNumberField("start", hit.start());
                json.writeStringField("quote", hit.quote());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeStringField("source", source);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
