package org.recount.check.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.recount.check.RuleFence;
import org.recount.check.RuleSet;
import org.recount.check.Watched;
import org.recount.check.Watcher;
import org.recount.claim.Parties;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Tallies;

/** Tallies to what is amiss in them: the door of this package. Safe for many threads. */
public final class TallyLint {
    private static final String GLOBAL = "faults";
    /** Contests that share a session. */
    private static final int BATCH = 200;

    private final Tallies tallies;
    private final TallyChecks checks;
    private final Supplier<RuleSet> rules;
    private final boolean ruled;
    private final Watcher watcher;
    private final Map<String, List<TallyFault>> known = new ConcurrentHashMap<>();

    /** @param rules asked for each time; those that use the global {@code faults} are rules on tallies */
    public TallyLint(Tallies tallies, Parties parties, Supplier<RuleSet> rules) {
        this(tallies, parties, rules, null);
    }

    /** The same, whose sessions are watched. */
    public TallyLint(Tallies tallies, Parties parties, Supplier<RuleSet> rules, Watcher watcher) {
        this.watcher = watcher;
        this.tallies = tallies;
        this.checks = new TallyChecks(tallies, parties);
        this.rules = rules;
        this.ruled = RuleSet.declares(rules.get().kieBase(), GLOBAL);
    }

    /**
     * Everything amiss, in the order of elections (latest first), contests and rules.
     *
     * @throws org.recount.check.RuleFault if a rule from outside the product fails
     */
    public List<TallyFault> all() {
        List<TallyFault> found = new ArrayList<>();
        for (Election relied : tallies.elections()) {
            tallies.accounts(relied.id()).forEach(account -> all(account, found));
        }
        return found;
    }

    private void all(Election election, List<TallyFault> found) {
        found.addAll(judged(checks.of(election)));
        List<Contest> contests = election.contests();
        for (int from = 0; from < contests.size(); from += BATCH) {
            List<TallyCheck> facts = new ArrayList<>();
            contests.subList(from, Math.min(contests.size(), from + BATCH))
                    .forEach(contest -> facts.addAll(checks.of(contest)));
            found.addAll(judged(facts));
        }
    }

    /** What is amiss in one contest; worked out once. */
    public List<TallyFault> of(String election, String seat) {
        return known.computeIfAbsent(
                election + '\n' + seat,
                key -> tallies.contest(election, seat)
                        .map(contest -> judged(checks.of(contest)))
                        .orElse(List.of()));
    }

    private List<TallyFault> judged(List<TallyCheck> facts) {
        if (!ruled || facts.isEmpty()) {
            return List.of();
        }
        RuleSet used = rules.get();
        return used.foreign() ? RuleFence.around(() -> judged(facts, used.kieBase())) : judged(facts, used.kieBase());
    }

    private List<TallyFault> judged(List<TallyCheck> facts, KieBase base) {
        Faults faults = new Faults();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(GLOBAL, faults);
            if (watcher != null) {
                Watched.watch(session, watcher);
            }
            facts.forEach(session::insert);
            // A rule on tallies inserts nothing, so that it fires once a fact at most.
            session.fireAllRules(facts.size() * 16);
        } finally {
            session.dispose();
        }
        IdentityHashMap<TallyCheck, Integer> order = new IdentityHashMap<>();
        for (TallyCheck fact : facts) {
            order.put(fact, order.size());
        }
        List<TallyFault> found = faults.found();
        found.sort(
                Comparator.comparingInt((TallyFault f) -> order.get(f.check())).thenComparing(TallyFault::rule));
        return List.copyOf(found);
    }
}
