package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.check.ArticlePerson;
import org.recount.check.Check;
import org.recount.check.TextFact;
import org.recount.check.across.AcrossCheck;
import org.recount.check.tally.TallyCheck;
import org.recount.election.Candidacy;

/**
 * What rules can read: every fact type with its fields, and the types that those are made of. The classes say which
 * fields there are; {@code facts.json} holds their meanings, taken from the sources, and {@code values.json} the units,
 * ranges and examples of numbers and texts.
 */
public final class FactModel {
    private static final String PACKAGE = "org.recount.";
    private static final Map<Type, String> WORDS = Map.of(
            String.class, "text",
            BigDecimal.class, "number",
            LocalDate.class, "date",
            int.class, "whole number",
            long.class, "whole number",
            LocalDateTime.class, "date and time",
            Integer.class, "whole number",
            boolean.class, "true or false",
            OptionalInt.class, "optional whole number");
    /** The families of facts: on claims, on the tallies themselves, on what several articles say, and on words. */
    private static final List<Class<?>> FACTS =
            List.of(Check.class, TallyCheck.class, AcrossCheck.class, TextFact.class);

    private static final Set<Class<?>> ARGUMENTS =
            Set.of(String.class, int.class, Candidacy.class, ArticlePerson.class);

    private final Map<String, FactType> types = new LinkedHashMap<>();
    private final Map<String, Class<?>> classes = new LinkedHashMap<>();
    private final JsonNode meanings;
    private final JsonNode values;

    /**
     * A type that rules can read.
     *
     * @param name      as rules write it, "MajorityCheck", "Claim.Majority"
     * @param fact      whether a pattern may stand on it; else it is part of facts only
     * @param also      the type whose fields it has besides its own, "Claim"; empty for most
     * @param meaning   a sentence
     * @param fields    of a record; empty for an enumeration
     * @param constants of an enumeration, each with its meaning, which may be empty
     */
    public record FactType(
            String name, boolean fact, String also, String meaning, List<Field> fields, Map<String, String> constants) {
        public FactType {
            fields = List.copyOf(fields);
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }

        /** The field of a name, its own ones only. */
        public Optional<Field> field(String named) {
            return fields.stream().filter(field -> field.name().equals(named)).findFirst();
        }
    }

    /**
     * Something of a type that rules can read.
     *
     * @param name    "validVotes"; with its arguments where it takes some, "place(Candidacy)"
     * @param type    "whole number", "list of Candidacy"
     * @param of      name of the type in this model that it is, or is a list of; empty for numbers, texts and dates
     * @param meaning a clause
     * @param unit    "votes"; empty where it has none
     * @param range   "0 or more"
     * @param example a value
     */
    public record Field(
            String name, String type, String of, String meaning, String unit, String range, String example) {}

    private FactModel() {
        meanings = resource("facts.json");
        values = resource("values.json");
        FACTS.stream()
                .flatMap(family -> isFact(family) ? Stream.of(family) : Arrays.stream(family.getPermittedSubclasses()))
                .forEach(this::add);
        List<Class<?>> found = new ArrayList<>(classes.values());
        found.sort(Comparator.comparing((Class<?> type) -> !isFact(type)).thenComparing(FactModel::name));
        for (Class<?> type : found) {
            types.put(name(type), describe(type));
        }
    }

    /** The model of this version. */
    public static FactModel load() {
        return new FactModel();
    }

    /** Every type: facts first, then what they are made of, each by name. */
    public List<FactType> types() {
        return List.copyOf(types.values());
    }

    /** The type of a class, if rules can read it. */
    public Optional<FactType> type(Class<?> type) {
        return Optional.ofNullable(types.get(name(type)));
    }

    /** The type of a name. */
    public Optional<FactType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The field of a type, or of the type that it shares fields with. */
    Optional<Field> field(FactType type, String name) {
        Optional<Field> own = type.field(name);
        return own.isPresent() || type.also().isEmpty()
                ? own
                : types.get(type.also()).field(name);
    }

    private static JsonNode resource(String name) {
        try (InputStream in = FactModel.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the facts cannot be read", e);
        }
    }

    /** A family is a fact for any of its own, but for words and people, which have little in common. */
    private static boolean isFact(Class<?> type) {
        return type != TextFact.class && FACTS.stream().anyMatch(family -> family.isAssignableFrom(type));
    }

    static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private void add(Class<?> type) {
        if (type.isPrimitive()
                || !type.getName().startsWith(PACKAGE)
                || classes.putIfAbsent(name(type), type) != null) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
        }
        family(type).ifPresent(this::add);
        members(type).forEach(member -> parts(member.getGenericReturnType()).forEach(this::add));
    }

    /** What a rule may read of a class: the components of a record in their order, then its other methods by name. */
    private static List<Method> members(Class<?> type) {
        if (type.isEnum()) {
            return List.of();
        }
        List<String> components = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !Set.of("equals", "hashCode", "toString").contains(method.getName())
                        && readable(method)
                        && family(type).stream().noneMatch(shared -> declares(shared, method)))
                .sorted(Comparator.comparing((Method method) ->
                                components.contains(method.getName()) ? components.indexOf(method.getName()) : 99)
                        .thenComparing(Method::getName))
                .toList();
    }

    /** The type that a record belongs to and shares its fields with. */
    private static Optional<Class<?>> family(Class<?> type) {
        for (Class<?> sharing : List.of(TallyCheck.class, AcrossCheck.class)) {
            if (sharing.isAssignableFrom(type) && !type.equals(sharing)) {
                return Optional.of(sharing);
            }
        }
        Class<?> outer = type.getDeclaringClass();
        return Optional.ofNullable(outer != null && outer.isAssignableFrom(type) ? outer : null);
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(other -> other.getName().equals(method.getName()));
    }

    private static boolean readable(Method method) {
        Class<?> result = method.getReturnType();
        boolean known = WORDS.containsKey(result)
                || Set.of(Optional.class, List.class).contains(result)
                || (result.getName().startsWith(PACKAGE)
                        && Modifier.isPublic(result.getModifiers())
                        && (result.isRecord() || result.isEnum() || result.isSealed()));
        return known && ARGUMENTS.containsAll(List.of(method.getParameterTypes()));
    }

    /** The classes that a type is made of: its own, and those between its brackets. */
    private static Stream<Class<?>> parts(Type type) {
        if (type instanceof ParameterizedType several) {
            return Stream.concat(
                    parts(several.getRawType()),
                    Arrays.stream(several.getActualTypeArguments()).flatMap(FactModel::parts));
        }
        return type instanceof Class<?> one ? Stream.of(one) : Stream.empty();
    }

    private FactType describe(Class<?> type) {
        String name = name(type);
        JsonNode texts = meanings.path(name);
        List<Field> fields = new ArrayList<>();
        for (Method member : members(type)) {
            fields.add(field(name, member, texts));
        }
        Map<String, String> constants = new LinkedHashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(
                        constant.toString(), texts.path(constant.toString()).asText());
            }
        }
        String also = family(type).map(FactModel::name).orElse("");
        return new FactType(name, isFact(type), also, texts.path("").asText(), fields, constants);
    }

    private Field field(String owner, Method member, JsonNode texts) {
        String arguments =
                Arrays.stream(member.getParameterTypes()).map(FactModel::name).collect(Collectors.joining(", "));
        String name = arguments.isEmpty() ? member.getName() : member.getName() + "(" + arguments + ")";
        Class<?> part = parts(member.getGenericReturnType())
                .filter(type -> type.getName().startsWith(PACKAGE))
                .findFirst()
                .orElse(null);
        JsonNode value = values.path(owner + "." + name);
        String meaning = texts.path(name).asText();
        if (meaning.isEmpty() && part != null) {
            meaning = meanings.path(name(part)).path("").asText();
        }
        String range = value.path(1).asText();
        String example = value.path(2).asText();
        if (part != null && part.isEnum()) {
            Object[] constants = part.getEnumConstants();
            range = Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", "));
            example = part.getSimpleName() + "." + constants[0];
        } else if (member.getReturnType() == boolean.class) {
            range = "true, false";
            example = "true";
        }
        return new Field(
                name,
                words(member.getGenericReturnType()),
                part == null ? "" : name(part),
                meaning,
                value.path(0).asText(),
                range,
                example);
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType several) {
            String of = words(several.getActualTypeArguments()[0]);
            return (several.getRawType() == List.class ? "list of " : "optional ") + of;
        }
        return WORDS.getOrDefault(type, name((Class<?>) type));
    }
}
