package org.recount.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.batch.Desk;
import org.recount.json.Nearest;
import org.recount.rulebook.CallModel;
import org.recount.rulebook.FactModel;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rulebook.FactModel.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules facts}: what rules can read. */
@Command(
        name = "facts",
        header = "Show what rules can read.",
        description = "Without a name lists the facts that a rule can be about; with one, its fields.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules facts",
            "  recount rules facts MajorityCheck",
            "  recount rules facts Contest",
            "  recount rules facts Findings"
        })
final class RulesFactsCommand implements Callable<Integer> {
    @ParentCommand
    private RulesCommand parent;

    @Parameters(paramLabel = "TYPE", arity = "0..1", description = "A fact, or a type that facts are made of.")
    private String name;

    @Option(names = "--json", description = "Print a JSON list of types.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Optional<CallModel> global =
                CallModel.load().stream().filter(one -> one.name().equals(name)).findFirst();
        if (global.isPresent() && !json) {
            try (Writer out = new StandardOutput(parent.here().out())) {
                show(out, global.get());
            }
            return ExitCode.NOTHING;
        }
        FactModel model = FactModel.load();
        List<FactType> types = name == null ? model.types() : List.of(type(model));
        try (Writer out = new StandardOutput(parent.here().out())) {
            if (json) {
                writeJson(out, types);
            } else if (name == null) {
                list(out, types);
            } else {
                show(out, types.get(0));
            }
        }
        return ExitCode.NOTHING;
    }

    private FactType type(FactModel model) throws Desk.Unusable {
        List<String> names = Stream.concat(
                        model.types().stream().map(FactType::name),
                        CallModel.load().stream().map(CallModel::name))
                .toList();
        return model.type(name)
                .orElseThrow(() -> new Desk.Unusable("rules can read no %s.%s recount rules facts lists what they can."
                        .formatted(
                                name,
                                Nearest.of(name, names)
                                        .map(" Maybe %s is meant."::formatted)
                                        .orElse(""))));
    }

    private static void list(Writer out, List<FactType> types) throws IOException {
        Table table = new Table("FACT", "WHAT IT IS");
        types.stream().filter(FactType::fact).forEach(type -> table.row(type.name(), type.meaning()));
        table.write(out);
        out.write("\nMade of: "
                + types.stream()
                        .filter(type -> !type.fact())
                        .map(FactType::name)
                        .collect(Collectors.joining(", "))
                + "\nWhat a rule calls: "
                + CallModel.load().stream().map(CallModel::name).collect(Collectors.joining(", "))
                + "\n");
    }

    private static void show(Writer out, CallModel global) throws IOException {
        out.write(global.name() + ": " + global.meaning() + "\n\n");
        Table table = new Table("CALL", "THE CLAIM IS THEN", "FINDING", "WHEN TO USE IT");
        global.calls().forEach(call -> table.row(call.name(), call.verdict(), call.finding(), call.use()));
        table.write(out);
    }

    private static void show(Writer out, FactType type) throws IOException {
        out.write(type.name() + ": " + type.meaning() + "\n\n");
        if (!type.constants().isEmpty()) {
            boolean plain = type.constants().values().stream().allMatch(String::isEmpty);
            Table table = plain ? new Table("VALUE") : new Table("VALUE", "MEANING");
            type.constants().forEach((constant, meaning) -> {
                String value = type.name() + "." + constant;
                if (plain) {
                    table.row(value);
                } else {
                    table.row(value, meaning);
                }
            });
            table.write(out);
            return;
        }
        Table table = new Table("FIELD", "TYPE", "UNIT", "RANGE", "EXAMPLE", "MEANING");
        for (Field field : type.fields()) {
            table.row(field.name(), field.type(), field.unit(), field.range(), field.example(), field.meaning());
        }
        table.write(out);
        if (!type.also().isEmpty()) {
            out.write("And what every %s has: recount rules facts %s\n".formatted(type.also(), type.also()));
        }
    }

    private static void writeJson(Writer out, List<FactType> types) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (FactType type : types) {
            json.writeStartObject();
            json.writeStringField("name", type.name());
            json.writeBooleanField("fact", type.fact());
            json.writeStringField("also", type.also());
            json.writeStringField("meaning", type.meaning());
            json.writeArrayFieldStart("fields");
            for (Field field : type.fields()) {
                json.writeStartObject();
                json.writeStringField("name", field.name());
                json.writeStringField("type", field.type());
                json.writeStringField("of", field.of());
                json.writeStringField("unit", field.unit());
                json.writeStringField("range", field.range());
                json.writeStringField("example", field.example());
                json.writeStringField("meaning", field.meaning());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("constants");
            for (Map.Entry<String, String> constant : type.constants().entrySet()) {
                json.writeStringField(constant.getKey(), constant.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }
}
