package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.check.ArticleSentence;
import org.recount.check.Severity;
import org.recount.rulebook.FactModel.FactType;
import org.recount.rulebook.FactModel.Field;
import org.recount.rules.PatternText;
import org.recount.rules.Rule;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleSource;

/**
 * A rule to begin with: it compiles, and fails its cases because its condition never holds.
 *
 * @param id    kebab-case
 * @param fact  that the rule stands on
 * @param rule  text of the rule file
 * @param cases text of the case file
 */
public record RuleDraft(String id, FactType fact, String rule, String cases) {
    /** Shorter words tell rules apart badly. */
    private static final int TELLING = 4;

    private static final int ONE_CLAIM = 3;
    /** Words in the meaning of more facts tell nothing. */
    private static final int COMMON = 6;

    /** What a field of words tells: few other facts have one of that name. */
    private static final int TOLD = 6;

    private static final int ID_WORDS = 6;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An id made of the telling words of a norm. */
    public static String idOf(String norm) {
        String words = words(norm)
                .filter(word -> word.length() >= TELLING || word.matches("[0-9]+"))
                .distinct()
                .limit(ID_WORDS)
                .collect(Collectors.joining("-"));
        return words.isEmpty() ? words(norm).collect(Collectors.joining("-")) : words;
    }

    /** The fact that a norm is likely to be about, by the words of its name and meaning; else one on the words themselves. */
    public static FactType factFor(String norm, FactModel model) {
        if (isOnWords(norm)) {
            return model.type(FactModel.name(ArticleSentence.class)).orElseThrow();
        }
        List<String> words = telling(norm, model);
        return model.types().stream()
                .filter(type -> type.fact() && likeness(type, words) > 0)
                .max(Comparator.comparingInt((FactType type) -> likeness(type, words))
                        .thenComparing(type -> -type.name().length()))
                .orElseGet(
                        () -> model.type(FactModel.name(ArticleSentence.class)).orElseThrow());
    }

    private static boolean isOnWords(String norm) {
        String small = norm.toLowerCase(Locale.ROOT);
        return resource("draft.cues.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .anyMatch(cue -> Pattern.compile(cue).matcher(small).find());
    }

    /** The word of a norm by which a fact was found; empty where it takes several to tell, or none does. */
    public static Optional<String> tellingWord(String norm, FactType fact, FactModel model) {
        return telling(norm, model).stream()
                .max(Comparator.comparingInt(word -> likeness(fact, List.of(word))))
                .filter(word -> likeness(fact, List.of(word)) > 0);
    }

    /** The words of a norm that tell one fact from others. */
    private static List<String> telling(String norm, FactModel model) {
        List<FactType> facts = model.types().stream().filter(FactType::fact).toList();
        return words(norm)
                .filter(word -> word.length() >= TELLING
                        || facts.stream().anyMatch(type -> ofWords(type) && hasField(type, word)))
                .filter(word -> facts.stream().anyMatch(type -> isNamed(type, word))
                        || facts.stream()
                                        .filter(type -> words(type.meaning()).anyMatch(word::equals))
                                        .count()
                                <= COMMON)
                .toList();
    }

    private static int likeness(FactType type, List<String> words) {
        List<String> meaning = words(type.meaning()).toList();
        int likeness = 0;
        for (String word : words) {
            likeness += isNamed(type, word) ? 3 : 0;
            likeness += meaning.contains(word) || meaning.contains(stem(word)) ? 1 : 0;
            likeness += ofWords(type) && hasField(type, word) ? TOLD : 0;
        }
        // Most norms are about one claim, not about several that ought to fit together.
        return likeness > 0 && type.name().endsWith("Check") ? likeness + ONE_CLAIM : likeness;
    }

    private static boolean isNamed(FactType type, String word) {
        return words(type.name().replaceAll("([a-z])([A-Z])", "$1 $2"))
                .anyMatch(part -> part.equals(word) || part.equals(stem(word)));
    }

    private static String stem(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean ofWords(FactType type) {
        return FactFamily.of(type) == FactFamily.WORDS;
    }

    private static boolean hasField(FactType type, String name) {
        return type.fields().stream().anyMatch(field -> field.name().equals(name));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+|['\u2019]s?\\b", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ", -1));
    }

    /**
     * Drafts a rule; its cases are taken from a rule on the same fact.
     *
     * @param norm   a sentence
     * @param set    name of the folder that it is for
     * @param loaded rules whose cases may serve as examples
     */
    public static RuleDraft of(String norm, String id, FactType fact, String set, RuleBase loaded, List<CaseFile> files)
            throws IOException {
        List<RuleCase> own = examples(fact, loaded, files);
        // No shipped rule is on the words of an article; whatever is in words will do.
        List<RuleCase> examples = own.isEmpty() ? inWords(files) : own;
        RuleCase flagged = first(examples, true);
        RuleCase accepted = examples.stream()
                .filter(one -> !one.flagged()
                        && one.rule().equals(flagged.rule())
                        && one.given().equals(flagged.given())
                        && one.input().getClass() == flagged.input().getClass())
                .findFirst()
                .orElse(flagged);
        FactFamily family = FactFamily.of(fact);
        Map<String, String> values = Map.ofEntries(
                Map.entry("facts", family.facts()),
                Map.entry("global", family.global()),
                Map.entry("call", family.call()),
                Map.entry("never", family.never()),
                Map.entry("norm", norm),
                Map.entry(
                        "condition",
                        own.isEmpty()
                                ? fact.fields().get(0).name() + " == \"\u2026\""
                                : condition(loaded.rule(flagged.rule()).orElseThrow())),
                Map.entry("id", id),
                Map.entry("fact", fact.name()),
                Map.entry("fields", fact.fields().stream().map(Field::name).collect(Collectors.joining(", "))),
                Map.entry("title", norm),
                Map.entry(
                        "package",
                        set.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "_")
                                .replaceAll("^(?=[0-9])|^$", "own")),
                Map.entry("given", lines(flagged.given().seats())),
                Map.entry(
                        "nation",
                        flagged.given().nation() == null
                                ? ""
                                : "\n  \"nation\": " + spaced(flagged.given().nation()) + ","),
                Map.entry("flagged", item(flagged)),
                Map.entry("accepted", item(accepted)));
        return new RuleDraft(id, fact, filled(fact, ".drl.txt", values), filled(fact, ".cases.json.txt", values));
    }

    /** Cases of rules on the fact: those of errors first, and of these the ones in words. */
    private static List<RuleCase> examples(FactType fact, RuleBase loaded, List<CaseFile> files) {
        Map<String, Rule> onFact = loaded.rules().stream()
                .filter(rule -> loaded.facts(rule).stream()
                        .anyMatch(type -> FactModel.name(type).equals(fact.name())
                                || FactFamily.named(fact.name()).stream().anyMatch(family -> family.holds(type))))
                .collect(Collectors.toMap(Rule::id, rule -> rule));
        return files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> onFact.containsKey(one.rule()))
                .sorted(Comparator.comparing((RuleCase one) -> !(one.input() instanceof CaseInput.Words))
                        .thenComparing(one -> onFact.get(one.rule()).severity() != Severity.ERROR))
                .toList();
    }

    private static List<RuleCase> inWords(List<CaseFile> files) {
        return files.stream()
                .flatMap(file -> file.cases().stream())
                .filter(one -> one.input() instanceof CaseInput.Words)
                .toList();
    }

    private static RuleCase first(List<RuleCase> examples, boolean flagged) {
        return examples.stream()
                .filter(one -> one.flagged() == flagged && one.todo().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no shipped rule has a case with this fact"));
    }

    private static String condition(Rule example) throws IOException {
        return RuleSource.of(example).stream()
                .flatMap(source -> source.patterns().stream())
                .flatMap(pattern -> pattern.constraints().stream())
                .map(PatternText.Constraint::text)
                .collect(Collectors.joining(", "));
    }

    /** The case without what it expects of the finding, which another rule words otherwise. */
    private static String item(RuleCase example) {
        if (example.input() instanceof CaseInput.Words words) {
            return JSON.getNodeFactory().textNode(words.text()).toString();
        }
        try {
            return spaced(JSON.readTree(example.shown()));
        } catch (IOException e) {
            throw new UncheckedIOException("a case that was read cannot be read again", e);
        }
    }

    private static String lines(JsonNode seats) {
        return seats.valueStream().map(RuleDraft::spaced).collect(Collectors.joining(",\n    "));
    }

    /** On one line, with a blank after each colon and comma. */
    private static String spaced(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(RuleDraft::spaced).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(field -> JSON.getNodeFactory().textNode(field.getKey()) + ": " + spaced(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.toString();
    }

    /** A draft of its own has a fact that no shipped rule is on. */
    private static String filled(FactType fact, String form, Map<String, String> values) {
        String own = "draft." + fact.name() + form;
        boolean known = RuleDraft.class.getResource(own) != null;
        String text = resource(known ? own : "draft" + form);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String resource(String name) {
        try (InputStream in = RuleDraft.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the draft of a rule cannot be read", e);
        }
    }
}
