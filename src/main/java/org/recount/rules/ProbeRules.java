package org.recount.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recount.check.RuleFault;
import org.recount.check.RuleFence;
import org.recount.check.Watched;
import org.recount.check.Watcher;
import org.recount.rules.RuleProbe.Answer;

/** Rules made of parts of a rule, each run by itself, so that one which cannot be run hides no other. */
final class ProbeRules {
    private final Path folder;
    private final String header;
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<String, RuleBase> loaded = new LinkedHashMap<>();

    /** @param header what stands above the rule: package, imports, globals, functions */
    ProbeRules(Path folder, String header) {
        this.folder = folder;
        this.header = header;
    }

    void add(String name, String condition) {
        conditions.put(name, condition);
    }

    /** Those that can be; a part that means nothing apart from its rule is left out. */
    void load(Rule rule, RuleFolders like) {
        StringBuilder text = new StringBuilder(header).append('\n');
        conditions.forEach((name, condition) ->
                text.append("rule \"%s\"\n    @id( probe-%s ) @severity( info )\nwhen\n%sthen\nend\n"
                        .formatted(name, name, condition)));
        RuleFile made = RuleFile.of(folder, rule.id() + ".probe.drl", text.toString());
        RuleBase all = RuleBase.soundOf(made, like);
        for (Rule one : all.rules()) {
            loaded.put(one.name(), all.only(one));
        }
    }

    /** Asks all of them of facts given together. */
    Outcome asked(Collection<?> facts) {
        Set<Object> each = identities();
        each.addAll(facts);
        return new Outcome(each);
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** What came of asking, each probe when it is first needed. */
    final class Outcome {
        private final Set<Object> facts;
        private final Map<String, Optional<List<List<Object>>>> fired = new LinkedHashMap<>();

        private Outcome(Set<Object> facts) {
            this.facts = facts;
        }

        /**
         * Asks it of one fact and no other.
         *
         * @param open whether everything before is met, so that the rule itself comes to ask it
         */
        Answer alone(String probe, Object fact, boolean open) {
            if (!loaded.containsKey(probe)) {
                return Answer.UNKNOWN;
            }
            Optional<List<List<Object>>> matched = run(probe, List.of(fact));
            if (matched.isEmpty()) {
                return open ? Answer.STOPS : Answer.NOT_ASKED;
            }
            return matched.get().isEmpty() ? Answer.NOT_MET : Answer.MET;
        }

        /** Whether a fact is at a place of what matches together. */
        Answer together(String probe, Object fact, int place) {
            if (!loaded.containsKey(probe)) {
                return Answer.UNKNOWN;
            }
            Optional<List<List<Object>>> matched = matched(probe);
            if (matched.isEmpty()) {
                return Answer.UNKNOWN;
            }
            boolean among = matched.get().stream().anyMatch(one -> place < one.size() && one.get(place) == fact);
            return among ? Answer.MET : Answer.NOT_MET;
        }

        /** Whether anything matches; empty where that cannot be told. */
        Optional<Boolean> any(String probe) {
            return loaded.containsKey(probe) ? matched(probe).map(all -> !all.isEmpty()) : Optional.empty();
        }

        private Optional<List<List<Object>>> matched(String probe) {
            return fired.computeIfAbsent(probe, name -> run(name, facts));
        }

        /** What the probe fires on; empty where it ends in an error. */
        private Optional<List<List<Object>>> run(String probe, Collection<?> given) {
            List<List<Object>> matches = new ArrayList<>();
            KieSession session = loaded.get(probe).kieBase().newKieSession();
            try {
                Watched.watch(session, new Watcher() {
                    @Override
                    public void given(Object fact) {
                        // they are known
                    }

                    @Override
                    public void fired(String rule, List<Object> matched) {
                        matches.add(matched);
                    }
                });
                RuleFence.around(() -> {
                    given.forEach(session::insert);
                    return session.fireAllRules();
                });
                return Optional.of(matches);
            } catch (RuleFault e) {
                return Optional.empty();
            } finally {
                session.dispose();
            }
        }
    }
}
