package org.recount.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import org.recount.check.RuleFence;
import org.recount.check.Watched;
import org.recount.check.Watcher;
import org.recount.rules.PatternText.Constraint;
import org.recount.rules.RuleReader.Parsed;

/**
 * Which conditions of a rule facts meet, each condition by itself. The engine is asked, by a rule made for each condition, so
 * that what is told is what the rule does.
 */
public final class RuleProbe {
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([\\w.$]+(?:\\(\\s*\\))?)");
    private static final String NAME = "probe-";

    private final RuleSource source;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<String> probes = new ArrayList<>();
    private final RuleBase rules;

    private RuleProbe(RuleSource source, Path folder, String header, RuleFolders like) throws RuleProblems {
        this.source = source;
        conditions();
        RuleFile made = RuleFile.of(folder, source.rule().id() + ".probe.drl", header + "\n" + String.join("", probes));
        this.rules = probes.isEmpty() ? null : RuleBase.of(made, like);
    }

    /**
     * One condition of a rule.
     *
     * @param text    as written; a pattern that nothing may or something must match is one condition
     * @param pattern number of the pattern that asks it, from 0
     * @param fact    number of the fact, among those the rule fires on, that it is asked of; from 0
     */
    public record Condition(String text, int pattern, int fact) {}

    /**
     * A probe of a loaded rule.
     *
     * @param like how the rule was loaded
     */
    public static RuleProbe of(Rule rule, RuleFolders like) throws IOException, RuleProblems {
        RuleReader reader = new RuleReader();
        Parsed parsed = reader.read(RuleFile.of(rule.path())).orElseThrow(() -> new RuleProblems(reader.problems()));
        RuleSource source = RuleSource.of(rule)
                .orElseThrow(() -> new IOException(rule.path() + " has been changed since it was loaded"));
        return new RuleProbe(source, rule.folder(), new RuleLayout(parsed.text()).only(null), like);
    }

    /** The rule that is probed. */
    public RuleSource source() {
        return source;
    }

    /** In the order of the rule. */
    public List<Condition> all() {
        return List.copyOf(conditions);
    }

    private void conditions() {
        List<PatternText> before = new ArrayList<>();
        List<PatternText> patterns = source.patterns();
        for (int p = 0; p < patterns.size(); p++) {
            PatternText pattern = patterns.get(p);
            if (pattern.setting().isEmpty()) {
                for (Constraint constraint : pattern.constraints()) {
                    String tested = withoutBindings(constraint.text());
                    if (!tested.isEmpty()) {
                        probe(
                                new Condition(constraint.text(), p, before.size()),
                                bound(before) + bound(pattern, tested));
                    }
                }
                before.add(pattern);
            } else if (!before.isEmpty() && Set.of("not", "exists").contains(pattern.setting())) {
                String text =
                        pattern.constraints().stream().map(Constraint::text).collect(Collectors.joining(", "));
                String whole = "%s %s( %s )".formatted(pattern.setting(), pattern.type(), text);
                probe(new Condition(whole, p, before.size() - 1), bound(before) + "    " + whole + "\n");
            }
        }
    }

    private void probe(Condition condition, String patterns) {
        String id = NAME + conditions.size();
        conditions.add(condition);
        probes.add("rule \"%s\"\n    @id( %s ) @severity( info )\nwhen\n%sthen\nend\n".formatted(id, id, patterns));
    }

    private static String bound(List<PatternText> patterns) {
        return patterns.stream().map(pattern -> bound(pattern, "")).collect(Collectors.joining());
    }

    /** A pattern that asks one thing only, and binds all that others may need. */
    private static String bound(PatternText pattern, String asked) {
        List<String> parts = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            Matcher bindings = BINDING.matcher(constraint.text());
            while (bindings.find()) {
                parts.add(bindings.group());
            }
        }
        if (!asked.isEmpty()) {
            parts.add(asked);
        }
        String name = pattern.binding().isEmpty() ? "" : pattern.binding() + " : ";
        return "    %s%s( %s )\n".formatted(name, pattern.type(), String.join(", ", parts));
    }

    /** What a constraint asks; empty where it only binds. */
    private static String withoutBindings(String constraint) {
        return BINDING.matcher(constraint).matches()
                ? ""
                : constraint.replaceAll("\\$\\w+\\s*:\\s*(?=[\\w.$])", "").strip();
    }

    /** The facts, of those given together, that meet each condition; in the order of the conditions. */
    public Map<Condition, Set<Object>> met(Collection<?> facts) {
        Map<String, List<List<Object>>> fired = new LinkedHashMap<>();
        if (rules != null) {
            KieSession session = rules.kieBase().newKieSession();
            try {
                Watched.watch(session, new Watcher() {
                    @Override
                    public void given(Object fact) {
                        // they are known
                    }

                    @Override
                    public void fired(String rule, List<Object> matched) {
                        fired.computeIfAbsent(rule, id -> new ArrayList<>()).add(matched);
                    }
                });
                identities(facts).forEach(session::insert);
                RuleFence.around(() -> session.fireAllRules());
            } finally {
                session.dispose();
            }
        }
        Map<Condition, Set<Object>> met = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            int place = conditions.get(i).fact();
            Set<Object> meeting = Collections.newSetFromMap(new IdentityHashMap<>());
            fired.getOrDefault(NAME + i, List.of()).stream()
                    .map(matched -> matched.get(place))
                    .forEach(meeting::add);
            met.put(conditions.get(i), meeting);
        }
        return met;
    }

    private static Set<Object> identities(Collection<?> facts) {
        Set<Object> each = Collections.newSetFromMap(new IdentityHashMap<>());
        each.addAll(facts);
        return each;
    }
}
