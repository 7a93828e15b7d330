package org.recount.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.RuleContext;

/**
 * What rules call to decide a check: the global {@code findings}. A rule makes one call; the id and severity are its
 * annotations, the words come from the check. One per session; not for many threads.
 */
public final class Findings {
    private final Map<String, RuleNorm> norms;
    private final IdentityHashMap<Rule, RuleNorm> ofRules = new IdentityHashMap<>();
    private final IdentityHashMap<Check, Decision> decisions = new IdentityHashMap<>();
    private final IdentityHashMap<TextFact, List<Note>> notes = new IdentityHashMap<>();

    /** A finding to be made on some words of an article. */
    record Note(RuleNorm norm, Severity severity, int start, String words, Remark remark, boolean quoted) {}

    Findings(Map<String, RuleNorm> norms) {
        this.norms = norms;
    }

    static Map<String, RuleNorm> norms() {
        return new ConcurrentHashMap<>();
    }

    void open(Check check, Decision decision) {
        decisions.put(check, decision);
    }

    void open(TextFact fact, List<Note> ofArticle) {
        notes.put(fact, ofArticle);
    }

    void clear() {
        decisions.clear();
        notes.clear();
    }

    /** The tally bears the claim out. */
    public void support(RuleContext context, Check check) {
        decide(context, check, Verdict.SUPPORTED, null);
    }

    /** The tally bears the claim out, and there is something to remark. What no tally decides stays so. */
    public void remark(RuleContext context, Check check) {
        if (check instanceof Undecided) {
            question(context, check);
            return;
        }
        decide(context, check, Verdict.SUPPORTED, Severity.INFO);
    }

    /** The claim is near the tally, and less exact than it looks. */
    public void imprecise(RuleContext context, Check check) {
        decide(context, check, Verdict.IMPRECISE, Severity.WARNING);
    }

    /** The tally contradicts the claim. */
    public void refute(RuleContext context, Check check) {
        decide(context, check, Verdict.REFUTED, Severity.ERROR);
    }

    /** Nothing loaded decides the claim. */
    public void undecided(RuleContext context, Check check) {
        leaveOpen(context, check);
    }

    /** The claim is not decided, and an editor should know why: what is loaded is itself in doubt. */
    public void question(RuleContext context, Check check) {
        RuleNorm norm = leaveOpen(context, check);
        decision(check).drafts.add(new Decision.Draft(norm, severity(norm, Severity.INFO), check));
    }

    private RuleNorm leaveOpen(RuleContext context, Check check) {
        RuleNorm norm = norm(context);
        Decision decision = decision(check);
        if (check instanceof Undecided open && !decision.decided()) {
            decision.reason = open.reason();
            decision.lack = check instanceof UndecidedCheck plain ? plain.lack() : null;
        }
        decision.decide(Verdict.NOT_ENOUGH_INFO, norm.id());
        return norm;
    }

    /** The article contradicts itself; the verdict on the claim stays as it is. */
    public void contradict(RuleContext context, Check check) {
        RuleNorm norm = norm(context);
        decision(check).drafts.add(new Decision.Draft(norm, severity(norm, Severity.ERROR), check));
    }

    /** Marks a sentence or somebody named. */
    public void note(RuleContext context, TextFact fact) {
        add(context, fact, fact.start(), fact.text(), fact.remark(), fact.quoted());
    }

    /** Marks some words wherever they stand in a sentence as whole words; nothing where they do not. */
    public void note(RuleContext context, ArticleSentence sentence, String words) {
        note(context, sentence, words, (String) null);
    }

    /** Marks a sentence or somebody named, and tells who won the earlier contest that speaks against it. */
    public void note(RuleContext context, TextFact fact, EarlierContest before) {
        add(context, fact, fact.start(), fact.text(), before.against(fact.text()), fact.quoted());
    }

    /** Marks some words as the other does, and tells who won the earlier contest that speaks against them. */
    public void note(RuleContext context, ArticleSentence sentence, String words, EarlierContest before) {
        for (Occurrences.Stretch at : Occurrences.in(sentence.text(), words)) {
            String there = sentence.text().substring(at.start(), at.end());
            boolean quoted = Occurrences.quoted(sentence.text(), at.start(), sentence.quoted());
            add(context, sentence, sentence.start() + at.start(), there, before.against(there), quoted);
        }
    }

    /**
     * Marks some words as the other does, and suggests others instead, which {@code recount fix} puts there outside
     * quotations; with a capital where the words had one.
     */
    public void note(RuleContext context, ArticleSentence sentence, String words, String instead) {
        for (Occurrences.Stretch at : Occurrences.in(sentence.text(), words)) {
            mark(context, sentence, at, words.strip(), instead);
        }
    }

    /**
     * Marks the words of a list wherever they stand in a sentence outside quotation marks, and suggests what the list has
     * instead.
     */
    public void replace(RuleContext context, ArticleSentence sentence, WordList words) {
        for (WordList.Found one : words.in(sentence.text())) {
            if (!Occurrences.quoted(sentence.text(), one.start(), sentence.quoted())) {
                mark(context, sentence, new Occurrences.Stretch(one.start(), one.end()), one.words(), one.instead());
            }
        }
    }

    private void mark(
            RuleContext context, ArticleSentence sentence, Occurrences.Stretch at, String words, String instead) {
        String there = sentence.text().substring(at.start(), at.end());
        boolean quoted = Occurrences.quoted(sentence.text(), at.start(), sentence.quoted());
        Remark remark = ArticleSentence.of(there, quoted ? null : cased(instead, there, words));
        add(context, sentence, sentence.start() + at.start(), there, remark, quoted);
    }

    /** The words with a capital where those they replace have one that was not asked for, as at the start of a sentence. */
    private static String cased(String instead, String there, String words) {
        boolean raised = instead != null
                && !instead.isEmpty()
                && Character.isUpperCase(there.charAt(0))
                && Character.isLowerCase(words.charAt(0));
        return raised ? Character.toUpperCase(instead.charAt(0)) + instead.substring(1) : instead;
    }

    private void add(RuleContext context, TextFact fact, int start, String words, Remark remark, boolean quoted) {
        List<Note> ofArticle = notes.get(fact);
        if (ofArticle == null) {
            throw new IllegalArgumentException("rules may only note the words they were given, not " + fact);
        }
        RuleNorm norm = norm(context);
        if (ofArticle.stream()
                .anyMatch(one -> one.norm().equals(norm)
                        && one.start() == start
                        && one.words().equals(words))) {
            return;
        }
        ofArticle.add(new Note(norm, severity(norm, Severity.INFO), start, words, remark, quoted));
    }

    private void decide(RuleContext context, Check check, Verdict verdict, Severity otherwise) {
        RuleNorm norm = norm(context);
        Decision decision = decision(check);
        decision.decide(verdict, norm.id());
        if (otherwise != null) {
            decision.drafts.add(new Decision.Draft(norm, severity(norm, otherwise), check));
        }
    }

    private static Severity severity(RuleNorm norm, Severity otherwise) {
        return norm.severity() == null ? otherwise : norm.severity();
    }

    private Decision decision(Check check) {
        Decision decision = decisions.get(check);
        if (decision == null) {
            throw new IllegalArgumentException("rules may only decide the checks they were given, not " + check);
        }
        return decision;
    }

    private RuleNorm norm(RuleContext context) {
        Rule rule = context.getRule();
        RuleNorm norm = ofRules.get(rule);
        if (norm == null) {
            norm = norms.computeIfAbsent(rule.getPackageName() + '.' + rule.getName(), k -> RuleNorm.of(rule));
            ofRules.put(rule, norm);
        }
        return norm;
    }
}
