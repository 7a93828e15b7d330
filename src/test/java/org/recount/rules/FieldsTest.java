package org.recount.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.check.Check;
import org.recount.check.across.AcrossCheck;
import org.recount.check.tally.TallyCheck;
import org.recount.claim.Claim;
import org.recount.election.Contest;
import org.recount.rulebook.FactModel;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rulebook.FactModel.Field;

/** Whatever {@code recount rules facts} prints can be used in a condition: no field has a name that the language reserves. */
class FieldsTest {
    private static final FactModel MODEL = FactModel.load();

    @Test
    void everyFieldOfEveryFactCanBeComparedInACondition() {
        List<RuleFile> files = new ArrayList<>();
        for (FactType type : MODEL.types()) {
            Stream<Field> shared = MODEL.type(type.also()).stream().flatMap(family -> family.fields().stream());
            Stream.concat(type.fields().stream(), shared)
                    .forEach(field -> files.add(RuleFile.of(
                            Path.of(""),
                            "%s.%s".formatted(type.name(), field.name()),
                            rule(type, field, files.size()))));
        }
        assertThat(files).hasSizeGreaterThan(400);
        assertThatCode(() -> CompiledRules.of(files)).doesNotThrowAnyException();
    }

    private static String rule(FactType type, Field field, int number) {
        Class<?> home = Stream.of(TallyCheck.class, AcrossCheck.class, Check.class, Claim.class, Contest.class)
                .filter(near -> Imports.load(
                                near.getPackageName() + "." + type.name().replace('.', '$'))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        return """
                package newsroom;
                import %s.%s;
                %s
                rule "%s: %s" @id( field-%d ) @severity( info )
                when
                    %s( %s )
                then
                end
                """.formatted(
                        home.getPackageName(),
                        outermost(type.name()),
                        imports(field),
                        type.name(),
                        field.name(),
                        number,
                        type.name(),
                        condition(read(field.name()), field.type(), field.of()));
    }

    private static String outermost(String name) {
        return name.split("\\.", -1)[0];
    }

    private static String imports(Field field) {
        return Imports.PACKAGES.stream()
                .filter(home -> !field.of().isEmpty()
                        && Imports.load(home + "." + field.of().replace('.', '$'))
                                .isPresent())
                .map(home -> "import " + home + "." + outermost(field.of()) + ";")
                .collect(Collectors.joining("\n"));
    }

    /** As a condition reads it, with some value for each argument. */
    private static String read(String name) {
        if (!name.endsWith(")")) {
            return name;
        }
        String[] types =
                name.substring(name.indexOf('(') + 1, name.length() - 1).split(", ", -1);
        Map<String, String> values = Map.of("String", "\"x\"", "int", "1", "Candidacy", "null");
        return name.substring(0, name.indexOf('('))
                + Arrays.stream(types).map(values::get).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String condition(String path, String type, String of) {
        if (type.startsWith("optional ")) {
            String within = type.substring("optional ".length());
            String get = path + (within.equals("whole number") ? ".getAsInt()" : ".get()");
            return path + ".isPresent(), " + condition(get, within, of);
        }
        if (type.startsWith("list of ")) {
            return path + ".size() > 1";
        }
        return switch (type) {
            case "whole number", "number" -> path + " > 1";
            case "text" -> path + " == \"x\"";
            case "true or false" -> path;
            case "date" -> path + " > \"2024-07-04\"";
            case "date and time" -> path + " != null";
            default ->
                MODEL.type(of).orElseThrow().constants().keySet().stream()
                        .findFirst()
                        .map(constant -> path + " == " + of + "." + constant)
                        .orElseGet(() -> path + " != null" + number(path, of));
        };
    }

    /** And a number of what is read, since numbers behind brackets are a matter of their own. */
    private static String number(String path, String of) {
        return MODEL.type(of).stream()
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.type().equals("number") && !field.name().endsWith(")"))
                .findFirst()
                .map(field -> ", %s.%s > 85, 85.5 >= %s.%s, !(%s.%s == 85)"
                        .formatted(path, field.name(), path, field.name(), path, field.name()))
                .orElse("");
    }
}
