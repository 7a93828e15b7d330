package org.recount.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.recount.article.Article;
import org.recount.check.Judge;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Official;
import org.recount.check.RuleFault;
import org.recount.check.RuleFence;
import org.recount.check.RuleSet;
import org.recount.check.Verdict;
import org.recount.check.Watched;
import org.recount.check.Watcher;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;

/**
 * Judgements on articles to what they say of one thing together: the door of this package. Gathers while articles are
 * judged, and asks the rules at the end; they see only what more than one article tells. For one thread.
 */
public final class Across {
    private static final String GLOBAL = "dissents";
    /** Groups that share a session. */
    private static final int BATCH = 500;

    private final Judge judge;
    private final Supplier<RuleSet> rules;
    private RuleSet inForce;
    private final Watcher watcher;
    private final Map<Topic, Gathered> told = new LinkedHashMap<>();
    private final Spelled spelled = new Spelled();

    /** Takes rows, in the order in which their topics were first told. */
    public interface Rows<E extends Exception> {
        void row(Row row) throws E;
    }

    /** @param rules asked for once, when there is a group to judge */
    public Across(Judge judge, Supplier<RuleSet> rules) {
        this(judge, rules, null);
    }

    /** The same, whose sessions are watched. */
    public Across(Judge judge, Supplier<RuleSet> rules, Watcher watcher) {
        this.judge = judge;
        this.rules = rules;
        this.watcher = watcher;
    }

    /** Takes what one article tells. */
    public void add(Judgement judgement) {
        Article article = judgement.article();
        List<Claim> claims = new ArrayList<>();
        for (JudgedClaim judged : judgement.claims()) {
            if (judged.pinned()) {
                claims.add(judged.claim());
                Topic topic = Topic.of(judged.claim());
                if (topic != null) {
                    Teller teller = new Teller(
                            article.id(),
                            article.published(),
                            judged.claim().said().id());
                    told.computeIfAbsent(topic, t -> new Gathered()).add(judged, teller);
                }
            }
        }
        spelled.add(article, new Teller(article.id(), article.published(), null), claims);
    }

    /** Takes what was gathered elsewhere of articles that come after these. */
    public void add(Told more) {
        for (Told.Topics topic : more.topics()) {
            told.computeIfAbsent(topic.topic(), t -> new Gathered()).add(topic);
        }
        more.names().forEach(spelled::add);
    }

    /** What is gathered so far, for somebody who gathers more. */
    public Told told() {
        return new Told(
                told.entrySet().stream()
                        .map(one -> one.getValue().told(one.getKey()))
                        .toList(),
                spelled.told());
    }

    /** Gives a row for everything that more than one article tells. */
    public <E extends Exception> void rows(Rows<E> rows) throws E {
        Retold batch = new Retold();
        for (Map.Entry<Topic, Gathered> one : told.entrySet()) {
            Topic topic = one.getKey();
            boolean name = topic.kind() == ClaimKind.NAME;
            int articles = one.getValue().articles() + (name ? spelled.articles(topic) : 0);
            if (articles < 2) {
                continue;
            }
            List<Version> versions = one.getValue().versions();
            batch.add(topic, one.getValue(), articles, name ? spelled.with(topic, versions) : versions);
            if (batch.size() == BATCH) {
                give(batch, rows);
                batch = new Retold();
            }
        }
        give(batch, rows);
    }

    /** Some groups and the facts made of them. */
    private final class Retold {
        private final Map<Topic, Gathered> groups = new LinkedHashMap<>();
        private final Map<Topic, List<Version>> versions = new HashMap<>();
        private final Map<Topic, Integer> articles = new HashMap<>();
        private final List<AcrossCheck> facts = new ArrayList<>();

        void add(Topic topic, Gathered gathered, int number, List<Version> all) {
            groups.put(topic, gathered);
            articles.put(topic, number);
            versions.put(topic, all);
            if (topic.kind() == ClaimKind.NAME) {
                facts.add(new NameGroup(topic, all));
            } else if (gathered.telling().quantity().isPresent()) {
                boolean compatible = !ofOneThing(gathered.telling()) || gathered.compatible(judge.retelling());
                facts.add(new FigureGroup(topic, all, gathered.numbers(), compatible));
            } else {
                facts.add(new OutcomeGroup(topic, all, gathered.compatible(judge.retelling())));
            }
            for (Version version : all) {
                if (version.verdict() == Verdict.REFUTED) {
                    facts.add(new SharedError(topic, all, version));
                }
            }
        }

        int size() {
            return groups.size();
        }
    }

    /** Whether two figures of a topic that no tally decides are certain to be of one thing. */
    private static boolean ofOneThing(Claim claim) {
        boolean before = claim instanceof Claim.Majority majority && majority.held() != Claim.Held.WON;
        return claim.said().contest() != null && !before;
    }

    private <E extends Exception> void give(Retold batch, Rows<E> rows) throws E {
        Map<Topic, List<Dissents.Draft>> drafts = new HashMap<>();
        for (Dissents.Draft draft : judged(batch.facts)) {
            drafts.computeIfAbsent(draft.check().topic(), t -> new ArrayList<>())
                    .add(draft);
        }
        for (Map.Entry<Topic, Gathered> one : batch.groups.entrySet()) {
            Topic topic = one.getKey();
            Optional<Official> official = judge.official(one.getValue().telling());
            String actual = official.map(o -> actual(topic, o)).orElse("");
            List<Row.Found> found = drafts.getOrDefault(topic, List.of()).stream()
                    .sorted(Comparator.comparing(Dissents.Draft::rule))
                    .map(draft ->
                            new Row.Found(draft.rule(), draft.norm(), draft.severity(), message(draft.check(), actual)))
                    .toList();
            rows.row(new Row(topic, batch.articles.get(topic), actual, batch.versions.get(topic), found));
        }
    }

    /** A majority held before has two bases: the result as won, and worked out again on new boundaries. */
    private static String actual(Topic topic, Official official) {
        List<String> sums = official.evidence().arithmetic();
        boolean bases = topic.kind() == ClaimKind.MAJORITY && topic.detail().equals("before") && sums.size() > 1;
        return bases ? String.join("; ", sums) : official.actual();
    }

    private static String message(AcrossCheck check, String actual) {
        String words = check.topic().words();
        return Character.toUpperCase(words.charAt(0))
                + words.substring(1)
                + ": "
                + check.account()
                + "."
                + (actual.isEmpty() ? " No tally that is loaded decides it." : " The tally has " + actual + ".");
    }

    /** Where rules fail, the facts are judged again without them. */
    private List<Dissents.Draft> judged(List<AcrossCheck> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        inForce = inForce == null ? rules.get() : inForce;
        while (inForce.foreign()) {
            KieBase base = inForce.kieBase();
            try {
                return RuleFence.around(() -> judged(facts, base));
            } catch (RuleFault fault) {
                inForce = inForce.without(fault);
            }
        }
        return judged(facts, inForce.kieBase());
    }

    private List<Dissents.Draft> judged(List<AcrossCheck> facts, KieBase base) {
        if (!RuleSet.declares(base, GLOBAL)) {
            return List.of();
        }
        Dissents dissents = new Dissents();
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(GLOBAL, dissents);
            if (watcher != null) {
                Watched.watch(session, watcher);
            }
            facts.forEach(session::insert);
            // A rule across articles inserts nothing, so that it fires once a fact at most.
            session.fireAllRules(facts.size() * 32);
        } finally {
            session.dispose();
        }
        return dissents.drafts();
    }
}
