package org.recount.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.recount.article.Article;
import org.recount.check.tally.TallyLint;
import org.recount.claim.Claim;
import org.recount.claim.Parties;
import org.recount.election.Members;
import org.recount.election.Tallies;

/**
 * Claims to verdicts and findings: the door of this package. Meets each claim with the tally that decides it, lets the
 * rules decide, and words what they found. Safe for many threads: a session belongs to one call.
 */
public final class Judge {
    /** Articles that share a session: enough that its cost does not count, few enough to keep memory small. */
    private static final int BATCH = 200;

    private static final String GLOBAL = "findings";
    /** Rules that fire on one fact, on average, hardly more; then it is counted how many may. */
    private static final int FIRINGS = 16;

    private volatile RuleSet rules;
    /** Of the rules that judged last; null before. */
    private volatile Declared declared;

    private final Duration time;
    private final Matcher matcher;
    private final SecondLook secondLook;
    private final SlippedFigures slippedFigures;
    private final Courses courses;
    private final Reporter reporter;
    private final Retelling retelling;
    private final Within within;
    private final Misgivings misgivings;
    private final Slips slips;
    private final TextFacts texts;
    private final Map<String, RuleNorm> norms = Findings.norms();
    private final Watcher watcher;

    /**
     * A judge of these tallies and rules.
     *
     * @param tallies     canonical results
     * @param parties     what parties are called
     * @param conventions the numbers that decide whether a figure agrees
     * @param rules       that use the global {@code findings}; those that fail are left out from then on
     */
    public Judge(Tallies tallies, Parties parties, Conventions conventions, RuleSet rules) {
        this(tallies, Members.none(), parties, conventions, rules, null);
    }

    /**
     * The same, who also knows since when people have been members, and whose sessions are watched.
     *
     * @param watcher told by every thread that judges; may be null
     */
    public Judge(
            Tallies tallies,
            Members members,
            Parties parties,
            Conventions conventions,
            RuleSet rules,
            Watcher watcher) {
        this(tallies, members, parties, conventions, rules, watcher, RuleFence.TIME);
    }

    Judge(
            Tallies tallies,
            Members members,
            Parties parties,
            Conventions conventions,
            RuleSet rules,
            Watcher watcher,
            Duration time) {
        this.rules = rules;
        this.time = time;
        this.watcher = watcher;
        Lookup lookup = new Lookup(tallies, parties);
        this.matcher = new Matcher(lookup, members, conventions);
        Reservations reservations = new Reservations(
                tallies,
                new TallyLint(tallies, parties, () -> this.rules),
                conventions.days(),
                other -> new Matcher(new Lookup(other, parties), members, conventions));
        Arithmetic arithmetic = new Arithmetic(conventions);
        Conventions.Doubts doubts = conventions.doubts();
        this.slips = doubts.slips();
        Nobodys nobodys = new Nobodys(lookup, arithmetic, doubts.telling());
        this.secondLook = new SecondLook(matcher, reservations, nobodys, lookup, conventions);
        this.slippedFigures = new SlippedFigures(matcher, reservations, nobodys, lookup, doubts);
        this.courses = new Courses(matcher, reservations, lookup, conventions);
        this.retelling = new Retelling(arithmetic, lookup);
        this.within = new Within(arithmetic, lookup, retelling, doubts);
        Causes causes = new Causes(lookup, doubts);
        this.texts = new TextFacts(lookup);
        this.misgivings = new Misgivings(conventions, arithmetic, causes, nobodys, lookup);
        this.reporter = new Reporter(lookup, causes, new Rewording(conventions));
    }

    /** Whether some compiled rules take {@link #GLOBAL}. */
    private record Declared(KieBase base, boolean findings) {}

    /** Whether a rule in force looks at the words of articles: then {@link ArticleClaims} ought to hold them. */
    public boolean readsWords() {
        return rules.readsWords();
    }

    /** What tells whether two claims can both be right. */
    public Retelling retelling() {
        return retelling;
    }

    /** What the tallies have for what a claim is of. */
    public Optional<Official> official(Claim claim) {
        Check check = matcher.meet(claim, List.of());
        if (check instanceof UndecidedCheck) {
            return Optional.empty();
        }
        Account account = check.account();
        return Optional.of(new Official(account.actual, new Evidence(reporter.rows(account), account.lines)));
    }

    /** Judges the claims of one article; its text may be empty, then every finding stands at line 1, column 1. */
    public Judgement judge(Article article, List<Claim> claims) {
        return judge(List.of(new ArticleClaims(article, claims))).get(0);
    }

    /** Judges many articles, in their order, with one session for many of them. */
    public List<Judgement> judge(List<ArticleClaims> articles) {
        List<Judgement> judgements = new ArrayList<>(articles.size());
        for (int from = 0; from < articles.size(); from += BATCH) {
            judgements.addAll(fenced(articles.subList(from, Math.min(articles.size(), from + BATCH))));
        }
        return judgements;
    }

    /** Where rules fail, the articles are judged again without them. */
    private List<Judgement> fenced(List<ArticleClaims> articles) {
        while (true) {
            RuleSet used = rules;
            if (!used.foreign()) {
                return batch(articles, used.kieBase());
            }
            try {
                return RuleFence.around(time, () -> batch(articles, used.kieBase()));
            } catch (RuleFault fault) {
                leaveOut(used, fault);
            }
        }
    }

    private boolean takesFindings(KieBase base) {
        Declared known = declared;
        if (known == null || !known.base().equals(base)) {
            known = new Declared(base, RuleSet.declares(base, GLOBAL));
            declared = known;
        }
        return known.findings();
    }

    private synchronized void leaveOut(RuleSet used, RuleFault fault) {
        if (rules == used) {
            rules = used.without(fault);
        }
    }

    private List<Judgement> batch(List<ArticleClaims> articles, KieBase base) {
        Findings findings = new Findings(norms);
        List<List<Decision>> decisions = new ArrayList<>(articles.size());
        List<List<Findings.Note>> notes = new ArrayList<>(articles.size());
        int words = 0;
        KieSession session = base.newKieSession();
        try {
            if (takesFindings(base)) {
                session.setGlobal(GLOBAL, findings);
            }
            if (watcher != null) {
                Watched.watch(session, watcher);
            }
            int facts = 0;
            for (ArticleClaims one : articles) {
                List<Decision> ofArticle = new ArrayList<>(one.claims().size());
                List<Claim> ordered = new ArrayList<>(one.claims());
                ordered.sort(Comparator.comparingInt(c -> c.said().start()));
                for (Claim claim : ordered) {
                    Decision decision = new Decision(claim, slips);
                    Check check = matcher.meet(claim, ordered);
                    findings.open(check, decision);
                    session.insert(check);
                    ofArticle.add(decision);
                    facts++;
                }
                decisions.add(ofArticle);
            }
            fire(session, facts);
            secondLook.at(session, findings, articles, decisions);
            for (int i = 0; i < decisions.size(); i++) {
                if (!articles.get(i).written()) {
                    misgivings.withhold(articles.get(i).article().text(), decisions.get(i));
                }
            }
            slippedFigures.at(session, findings, articles, decisions);
            courses.at(session, findings, articles, decisions);
            for (int i = 0; i < articles.size(); i++) {
                notes.add(new ArrayList<>(0));
                for (TextFact fact : texts.of(articles.get(i))) {
                    findings.open(fact, notes.get(i));
                    session.insert(fact);
                    words++;
                }
            }
            int groups = 0;
            for (int i = 0; i < articles.size(); i++) {
                for (Within.Group group : within.groups(articles.get(i).article(), decisions.get(i))) {
                    findings.open(group.check(), group.decision());
                    session.insert(group.check());
                    groups++;
                }
            }
            if (groups + words > 0) {
                fire(session, groups + words);
            }
        } finally {
            session.dispose();
        }
        List<Judgement> judgements = new ArrayList<>(articles.size());
        for (int i = 0; i < articles.size(); i++) {
            judgements.add(reporter.judgement(articles.get(i).article(), decisions.get(i), notes.get(i)));
        }
        return judgements;
    }

    /**
     * Lets the rules fire on facts put in.
     *
     * @throws RuleFault if they fire more often than so many rules and facts can without one of them feeding itself
     */
    static void fire(KieSession session, int facts) {
        try {
            fireUpTo(session, facts);
        } finally {
            RuleFence.left();
        }
    }

    private static void fireUpTo(KieSession session, int facts) {
        int usual = (facts + 1) * FIRINGS;
        if (session.fireAllRules(usual) < usual) {
            return;
        }
        int rules = session.getKieBase().getKiePackages().stream()
                .mapToInt(of -> of.getRules().size())
                .sum();
        int most = (int) Math.min(Integer.MAX_VALUE, (long) usual * Math.max(1, rules));
        if (session.fireAllRules(most) < most) {
            return;
        }
        Set<String> last = new TreeSet<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                last.add(event.getMatch().getRule().getName());
            }
        });
        session.fireAllRules(FIRINGS);
        throw new RuleFault(
                last,
                "fires again and again, more than %,d times on %d facts: what it inserts must not make it fire"
                        .formatted(most, facts),
                null);
    }
}
