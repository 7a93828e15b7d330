package org.recount.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recount.check.ArticlePerson;
import org.recount.check.Watcher;

/** Remembers over many cases which rules fired and which sorts of facts they were given. */
final class Witness implements Watcher {
    private final Map<String, Integer> cases = new HashMap<>();
    private final Set<String> now = new HashSet<>();
    private final Set<Class<?>> given = new HashSet<>();
    private final List<ArticlePerson> people = new ArrayList<>();
    private boolean idle = true;

    /** The next case begins. */
    void begin() {
        now.clear();
        people.clear();
        idle = true;
    }

    @Override
    public void given(Object fact) {
        given.add(fact.getClass());
        if (fact instanceof ArticlePerson person) {
            people.add(person);
        }
        idle = false;
    }

    @Override
    public void fired(String rule, List<Object> facts) {
        if (now.add(rule)) {
            cases.merge(rule, 1, Integer::sum);
        }
    }

    /** Whether the case has given the rules no fact at all. */
    boolean idle() {
        return idle;
    }

    /** The people named in the case at hand. */
    List<ArticlePerson> people() {
        return List.copyOf(people);
    }

    /** Whether a rule fired in the case at hand. */
    boolean fired(String rule) {
        return now.contains(rule);
    }

    /** In how many cases a rule fired. */
    int cases(String rule) {
        return cases.getOrDefault(rule, 0);
    }

    /** Whether a fact of every one of these types was given. */
    boolean sawAll(Collection<Class<?>> types) {
        return types.stream().allMatch(type -> given.stream().anyMatch(type::isAssignableFrom));
    }
}
