package org.recount.election;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes an election in the form that {@link ElectionReader} reads: one candidacy a line, absent fields left out. */
final class ElectionWriter {
    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();

    private final StringBuilder out = new StringBuilder(1 << 16);

    static String write(Election election) {
        return new ElectionWriter().election(election);
    }

    private String election(Election e) {
        out.append("{\n");
        line("format", ElectionReader.FORMAT);
        line("id", e.id());
        line("title", e.title());
        line("kind", Word.of(e.kind()));
        line("date", e.date().toString());
        line("boundaries", e.boundaries());
        line("status", Word.of(e.status()));
        e.asOf().ifPresent(at -> line("asOf", moment(at)));
        out.append("  \"source\": ");
        source(e.source());
        out.append(",\n  \"complete\": ").append(e.complete());
        if (!e.totals().isEmpty()) {
            rows(
                    "totals",
                    e.totals(),
                    (fields, t) -> fields.text("party", t.party())
                            .count("seats", t.seats())
                            .count("votes", t.votes()));
        }
        if (!e.flows().isEmpty()) {
            rows(
                    "flows",
                    e.flows(),
                    (fields, f) ->
                            fields.text("to", f.to()).text("from", f.from()).count("seats", f.seats()));
        }
        out.append(",\n  \"contests\": [");
        for (Iterator<Contest> contests = e.contests().iterator(); contests.hasNext(); ) {
            contest(contests.next());
            out.append(contests.hasNext() ? "," : "");
        }
        return out.append("\n  ]\n}\n").toString();
    }

    private void contest(Contest c) {
        out.append("\n    {\n      ");
        new Fields(",\n      ")
                .text("name", c.name())
                .text("code", c.code())
                .texts("aliases", c.aliases())
                .text("region", c.region())
                .count("electorate", c.electorate())
                .count("validVotes", c.validVotes())
                .count("rejected", c.rejected())
                .text("resultLine", c.resultLine())
                .texts("succeeds", c.succeeds());
        stated(c.stated());
        out.append(",\n      \"candidacies\": [\n");
        for (Iterator<Candidacy> all = c.candidacies().iterator(); all.hasNext(); ) {
            out.append("        ");
            candidacy(all.next());
            out.append(all.hasNext() ? ",\n" : "\n");
        }
        out.append("      ]\n    }");
    }

    private static String moment(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MAX) ? at.toLocalDate().toString() : at.toString();
    }

    private void stated(Stated besides) {
        if (besides.equals(Stated.NOTHING)) {
            return;
        }
        out.append(",\n      \"stated\": ");
        object(fields -> fields.count("majority", besides.majority())
                .text("member", besides.member())
                .text("first", besides.first())
                .text("second", besides.second())
                .objects(
                        "shares",
                        besides.shares(),
                        (share, s) -> share.text("name", s.name())
                                .text("party", s.party())
                                .number("percent", s.percent()))
                .objects(
                        "partyVotes",
                        besides.partyVotes(),
                        (party, v) -> party.text("party", v.party()).count("votes", v.votes())));
    }

    private void candidacy(Candidacy c) {
        object(fields -> fields.text("name", c.name())
                .text("given", c.given())
                .text("family", c.family())
                .texts("aliases", c.aliases())
                .text("party", c.party())
                .count("votes", c.votes())
                .text("membership", c.membership() == Membership.UNKNOWN ? "" : Word.of(c.membership()))
                .text("gender", c.gender() == Gender.UNKNOWN ? "" : Word.of(c.gender()))
                .text("born", c.born().map(LocalDate::toString).orElse("")));
    }

    private void line(String name, String value) {
        out.append("  \"").append(name).append("\": ");
        quote(value);
        out.append(",\n");
    }

    private void source(Source source) {
        object(fields -> {
            fields.text("title", source.title())
                    .text("url", source.url())
                    .text("licence", source.licence())
                    .text("retrieved", source.retrieved().toString());
            if (!source.files().contests().isEmpty()) {
                fields.nested("files", files -> files(files, source.files()));
            }
        });
    }

    private void files(Fields out, Source.Files files) {
        out.text("contests", files.contests()).text("candidacies", files.candidacies());
        if (!files.columns().isEmpty()) {
            out.nested(
                    "columns",
                    columns -> new TreeMap<>(files.columns()).forEach((field, name) -> columns.text(field, name)));
        }
    }

    private <T> void rows(String name, List<T> values, BiConsumer<Fields, T> row) {
        out.append(",\n  \"").append(name).append("\": [\n");
        for (Iterator<T> all = values.iterator(); all.hasNext(); ) {
            T value = all.next();
            out.append("    ");
            object(fields -> row.accept(fields, value));
            out.append(all.hasNext() ? ",\n" : "\n");
        }
        out.append("  ]");
    }

    private void object(Consumer<Fields> content) {
        out.append("{ ");
        content.accept(new Fields(", "));
        out.append(" }");
    }

    private void quote(String text) {
        out.append('"');
        ENCODER.quoteAsString(text, out);
        out.append('"');
    }

    /** Fields of one object; empty ones are not written. */
    private final class Fields {
        private final String between;
        private boolean first = true;

        Fields(String between) {
            this.between = between;
        }

        Fields text(String name, String value) {
            if (!value.isEmpty()) {
                name(name);
                quote(value);
            }
            return this;
        }

        Fields count(String name, int value) {
            name(name);
            out.append(value);
            return this;
        }

        Fields count(String name, OptionalInt value) {
            value.ifPresent(v -> count(name, v));
            return this;
        }

        Fields number(String name, BigDecimal value) {
            name(name);
            out.append(value.toPlainString());
            return this;
        }

        <T> Fields objects(String name, List<T> values, BiConsumer<Fields, T> content) {
            if (!values.isEmpty()) {
                name(name);
                out.append('[');
                for (Iterator<T> all = values.iterator(); all.hasNext(); ) {
                    T value = all.next();
                    object(fields -> content.accept(fields, value));
                    out.append(all.hasNext() ? ", " : "");
                }
                out.append(']');
            }
            return this;
        }

        Fields nested(String name, Consumer<Fields> content) {
            name(name);
            object(content);
            return this;
        }

        Fields texts(String name, List<String> values) {
            if (!values.isEmpty()) {
                name(name);
                out.append('[');
                List<String> rest = new ArrayList<>(values);
                quote(rest.remove(0));
                for (String value : rest) {
                    out.append(", ");
                    quote(value);
                }
                out.append(']');
            }
            return this;
        }

        private void name(String name) {
            out.append(first ? "" : between).append('"').append(name).append("\": ");
            first = false;
        }
    }
}
