package org.recount.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleReader.Parsed;

/**
 * Which conditions of a rule facts meet. The engine is asked, by rules made of parts of the rule, so that what is told is what the
 * rule does. What a pattern asks of its own fact is asked by itself; what it asks of others too is asked of all that the conditions
 * before it leave together.
 */
public final class RuleProbe {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([\\w.$]+(?:\\(\\s*\\)[\\w.$]*)*)");

    private final Rule rule;
    private final List<RuleElement> elements;
    private final List<Place> places = new ArrayList<>();
    private final ProbeRules probes;

    /** What a condition says to a fact. */
    public enum Answer {
        MET,
        NOT_MET,
        /** One before it is not met, and without that it cannot be asked. */
        NOT_ASKED,
        /** Asking it ends the rule: something that it reads is missing. */
        STOPS,
        /** It cannot be asked apart from the whole rule. */
        UNKNOWN
    }

    /**
     * A place in a rule that a fact can take.
     *
     * @param number  among the facts that the rule fires on, from 0
     * @param element of the rule's condition, from 0
     * @param pattern that stands there
     */
    public record Place(int number, int element, PatternText pattern) {}

    /**
     * A condition asked of a fact.
     *
     * @param text as written
     * @param own  whether the pattern itself asks it of the fact; not so another pattern that is to match with it
     */
    public record Asked(String text, boolean own, Answer answer) {}

    private RuleProbe(Rule rule, List<RuleElement> elements, ProbeRules probes) {
        this.rule = rule;
        this.elements = elements;
        this.probes = probes;
        int number = 0;
        for (int e = 0; e < elements.size(); e++) {
            RuleElement element = elements.get(e);
            if (number >= 0 && element.pattern().isPresent()) {
                places.add(new Place(number, e, element.pattern().get()));
            }
            number = number < 0 || element.facts() < 0 ? -1 : number + element.facts();
        }
    }

    /**
     * A probe of a loaded rule.
     *
     * @param like how the rule was loaded
     */
    public static RuleProbe of(Rule rule, RuleFolders like) throws IOException, RuleProblems {
        RuleReader reader = new RuleReader();
        Parsed parsed = reader.read(RuleFile.of(rule.path())).orElseThrow(() -> new RuleProblems(reader.problems()));
        RuleDescr written = parsed.descr().getRules().stream()
                .filter(one -> one.getName().equals(rule.name()))
                .findFirst()
                .orElseThrow(() -> new IOException(rule.path() + " has been changed since it was loaded"));
        List<RuleElement> elements = RuleElement.of(written, parsed.text());
        ProbeRules probes = new ProbeRules(rule.folder(), new RuleLayout(parsed.text()).only(null));
        for (int e = 0; e < elements.size(); e++) {
            ask(elements, e, probes);
        }
        probes.load(rule, like);
        return new RuleProbe(rule, elements, probes);
    }

    private static void ask(List<RuleElement> elements, int e, ProbeRules probes) {
        RuleElement element = elements.get(e);
        String before = prefix(elements.subList(0, e));
        if (elements.size() > 1) {
            probes.add(through(e), before + "    " + element.text() + "\n");
        }
        if (isAskedAlone(elements, e)) {
            PatternText first = onlyPattern(elements.subList(0, e)).orElseThrow();
            probes.add(alone(e, 0), pattern(first, boundIn(first, element.text())) + "    " + element.text() + "\n");
        }
        if (element.pattern().isPresent()) {
            PatternText pattern = element.pattern().get();
            List<String> asked = new ArrayList<>();
            for (int c = 0; c < pattern.constraints().size(); c++) {
                String text = pattern.constraints().get(c).text();
                asked.add(text);
                if (!isBinding(text)) {
                    List<String> bound = boundIn(pattern, text);
                    bound.add(withoutBindings(text));
                    boolean own = isOwn(pattern, text);
                    probes.add(alone(e, c), own ? pattern(pattern, bound) : before + pattern(pattern, asked));
                }
            }
        }
    }

    private static String through(int element) {
        return "through-" + element;
    }

    private static String alone(int element, int condition) {
        return element + "-" + condition;
    }

    private static String prefix(List<RuleElement> elements) {
        StringBuilder prefix = new StringBuilder();
        elements.forEach(one -> prefix.append("    ").append(one.text()).append('\n'));
        return prefix.toString();
    }

    private static String pattern(PatternText pattern, List<String> asked) {
        String name = pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
        return "    %s%s( %s )\n".formatted(name, pattern.type(), String.join(", ", asked));
    }

    /** The bindings of a pattern that a text uses. */
    private static List<String> boundIn(PatternText pattern, String text) {
        Set<String> used = variables(text);
        List<String> bound = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            if (!constraint.text().equals(text)) {
                BINDING.matcher(constraint.text())
                        .results()
                        .filter(one -> used.contains(one.group(1)))
                        .forEach(one -> bound.add(one.group()));
            }
        }
        return bound;
    }

    private static Set<String> variables(String text) {
        Set<String> used = new HashSet<>();
        VARIABLE.matcher(text).results().forEach(one -> used.add(one.group()));
        return used;
    }

    /** Whether a condition of a pattern is about its own fact alone. */
    private static boolean isOwn(PatternText pattern, String text) {
        Set<String> foreign = variables(text);
        foreign.remove(pattern.binding());
        pattern.constraints()
                .forEach(one -> BINDING.matcher(one.text()).results().forEach(bound -> foreign.remove(bound.group(1))));
        return foreign.isEmpty();
    }

    private static boolean isBinding(String constraint) {
        return BINDING.matcher(constraint).matches();
    }

    private static String withoutBindings(String constraint) {
        return constraint.replaceAll("\\$\\w+\\s*:\\s*(?=[\\w.$])", "").strip();
    }

    /** Whether what an element asks can be told of the one fact before it, whatever that is like. */
    private static boolean isAskedAlone(List<RuleElement> elements, int e) {
        return elements.get(e).facts() == 0
                && onlyPattern(elements.subList(0, e)).isPresent();
    }

    private static Optional<PatternText> onlyPattern(List<RuleElement> elements) {
        List<RuleElement> giving =
                elements.stream().filter(one -> one.facts() != 0).toList();
        return giving.size() == 1 ? giving.get(0).pattern() : Optional.empty();
    }

    /** The rule that is probed. */
    public Rule rule() {
        return rule;
    }

    /** Where facts stand in it, in its order. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** What can be asked of these facts, given together. */
    public Answers of(Collection<?> facts) {
        return new Answers(probes.asked(facts));
    }

    /** What the conditions say to facts that were given together. */
    public final class Answers {
        private final ProbeRules.Outcome outcome;

        private Answers(ProbeRules.Outcome outcome) {
            this.outcome = outcome;
        }

        /** What the rule asks of a fact at a place, and of others with it; in the order of the rule. */
        public List<Asked> to(Object fact, Place place) {
            int e = place.element();
            List<Asked> asked = new ArrayList<>();
            boolean open = e == 0 || earlier(e, asked);
            List<Constraint> constraints = place.pattern().constraints();
            for (int c = 0; c < constraints.size(); c++) {
                String text = constraints.get(c).text();
                if (!isBinding(text)) {
                    String probe = alone(e, c);
                    Answer answer = isOwn(place.pattern(), text)
                            ? outcome.alone(probe, fact, open)
                            : open ? outcome.together(probe, fact, place.number()) : Answer.NOT_ASKED;
                    asked.add(new Asked(text, true, answer));
                    open &= answer == Answer.MET;
                }
            }
            for (int later = e + 1; later < elements.size(); later++) {
                RuleElement element = elements.get(later);
                Answer answer = isAskedAlone(elements, later)
                        ? outcome.together(alone(later, 0), fact, 0)
                        : open ? outcome.together(through(later), fact, place.number()) : Answer.NOT_ASKED;
                asked.add(new Asked(element.shown(), false, answer));
                open &= answer == Answer.MET;
            }
            return asked;
        }

        /** Whether anything comes through what stands before an element; tells of the first that nothing comes through. */
        private boolean earlier(int e, List<Asked> asked) {
            for (int before = 0; before < e; before++) {
                Optional<Boolean> any = outcome.any(through(before));
                if (any.isEmpty() || !any.get()) {
                    Answer answer = any.isEmpty() ? Answer.UNKNOWN : Answer.NOT_MET;
                    asked.add(new Asked(elements.get(before).shown(), false, answer));
                    return false;
                }
            }
            return true;
        }
    }
}
