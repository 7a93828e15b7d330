package org.recount.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.article.Zone;
import org.recount.check.ArticleClaims;
import org.recount.check.ArticlePerson;
import org.recount.check.Conventions;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Judge;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.RuleFault;
import org.recount.check.across.Across;
import org.recount.check.across.Row;
import org.recount.check.tally.TallyLint;
import org.recount.claim.ClaimReader;
import org.recount.claim.Language;
import org.recount.json.Nearest;
import org.recount.rules.Rule;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleProblems.Problem;

/** Tries rules on the cases beside them: the door of this package. */
public final class CaseRun {
    private static final String NAME = "case.txt";
    private static final Judgement NOTHING =
            new Judgement(new Article(NAME, NAME, "", "", "", "", "", List.of(), ""), List.of(), List.of());

    private final RuleBase rules;
    private final ArticleReader articles;
    private final Language language;
    private final Conventions conventions;
    private final IdentityHashMap<Given, Bench> benches = new IdentityHashMap<>();
    private final Witness witness = new Witness();

    /**
     * A run of these rules; everything else as in a check of articles.
     *
     * @param articles read the cases that are words
     */
    public CaseRun(RuleBase rules, ArticleReader articles, Language language, Conventions conventions) {
        this.rules = rules;
        this.articles = articles;
        this.language = language;
        this.conventions = conventions;
    }

    /** What reads and judges by one set of results. */
    private record Bench(ClaimReader reader, Judge judge) {}

    /** Tries every case of the files on all rules, and looks whether every rule has cases of both sorts. */
    public CaseReport of(List<CaseFile> files) {
        List<CaseResult> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CaseFile file : files) {
            problems.addAll(file.problems());
            for (RuleCase one : file.cases()) {
                if (rules.rule(one.rule()).isEmpty()) {
                    problems.add(unknown(one));
                } else {
                    results.add(of(one));
                }
            }
        }
        List<Coverage> coverage =
                rules.rules().stream().map(rule -> coverage(rule, results)).toList();
        coverage.forEach(one -> lack(one, problems));
        return new CaseReport(results, coverage, problems.stream().distinct().toList());
    }

    private Problem unknown(RuleCase one) {
        List<String> ids = rules.rules().stream().map(Rule::id).toList();
        return new Problem(
                one.file().toString(),
                one.line(),
                "",
                "there is no rule with the id \"%s\"".formatted(one.rule()),
                Nearest.of(one.rule(), ids)
                        .map("Maybe \"%s\" is meant."::formatted)
                        .orElse("Write the @id of a rule, or add --rules with the folder that holds it."));
    }

    private static void lack(Coverage of, List<Problem> problems) {
        if (of.flags() == 0 || of.accepts() == 0) {
            Rule rule = of.rule();
            String lacking = of.flags() > 0 ? "no case that it leaves alone" : "no case that it flags";
            String file = CaseFile.beside(rule.file());
            problems.add(new Problem(
                    rule.path().toString(),
                    rule.line(),
                    rule.name(),
                    of.flags() + of.accepts() == 0 ? "has no cases" : "has " + lacking,
                    "Add both sorts to %s: {\"rule\": \"%s\", \"flags\": […], \"accepts\": […]}."
                            .formatted(rule.folder().resolve(file), rule.id())));
        }
    }

    private Coverage coverage(Rule rule, List<CaseResult> results) {
        List<CaseResult> own = results.stream()
                .filter(result -> result.tried().rule().equals(rule.id()))
                .toList();
        int flags = (int) own.stream().filter(r -> r.tried().flagged()).count();
        return new Coverage(
                rule,
                flags,
                own.size() - flags,
                (int) own.stream()
                        .filter(r -> r.outcome() == CaseResult.Outcome.FAILED)
                        .count(),
                (int) own.stream()
                        .filter(r -> r.outcome() == CaseResult.Outcome.TODO)
                        .count(),
                witness.cases(rule.id()),
                witness.sawAll(rules.facts(rule)));
    }

    private CaseResult of(RuleCase one) {
        if (one.input() instanceof CaseInput.Results) {
            return ofTally(one);
        }
        Bench bench = benches.computeIfAbsent(
                one.given(),
                given -> new Bench(
                        new ClaimReader(given.tallies(), language),
                        new Judge(
                                given.tallies(),
                                given.members(),
                                language.parties(),
                                conventions,
                                rules.watched(CaseRun::told),
                                witness)));
        witness.begin();
        Judgement judgement;
        try {
            judgement = one.input() instanceof CaseInput.Articles several
                    ? together(several, bench)
                    : bench.judge()
                            .judge(List.of(claims(one.input(), NAME, bench)))
                            .get(0);
        } catch (RuleFault e) {
            return stopped(one, e);
        }
        Set<String> deciders = new TreeSet<>();
        judgement.claims().forEach(claim -> deciders.addAll(claim.rules()));
        judgement.findings().forEach(finding -> deciders.add(finding.rule()));
        return new CaseResult(one, deciders, judgement, faults(one, deciders, judgement));
    }

    /** The claims of all articles, and what is found of them together. */
    private Judgement together(CaseInput.Articles several, Bench bench) {
        List<ArticleClaims> read = new ArrayList<>();
        for (CaseInput article : several.articles()) {
            read.add(claims(article, (char) ('a' + read.size()) + ".txt", bench));
        }
        List<JudgedClaim> claims = new ArrayList<>();
        Across across = new Across(bench.judge(), () -> rules.watched(CaseRun::told), witness);
        bench.judge().judge(read).forEach(judgement -> {
            claims.addAll(judgement.claims());
            across.add(judgement);
        });
        List<Finding> findings = new ArrayList<>();
        across.rows(row -> row.findings().forEach(found -> findings.add(finding(found, row.actual()))));
        return new Judgement(article(NAME, "", "", "", List.of()), claims, findings);
    }

    private static Finding finding(Row.Found found, String actual) {
        return new Finding(
                "",
                "",
                found.rule(),
                found.severity(),
                NAME,
                null,
                "",
                0,
                0,
                1,
                1,
                null,
                actual,
                null,
                new Evidence(List.of(), List.of()),
                null,
                found.message(),
                null);
    }

    private static Article article(String name, String title, String published, String text, List<Zone> zones) {
        return new Article(name, name, title, "", published, "", text, zones, "");
    }

    private CaseResult ofTally(RuleCase one) {
        witness.begin();
        Set<String> deciders = new TreeSet<>();
        try {
            new TallyLint(one.given().tallies(), language.parties(), () -> rules, witness)
                    .all()
                    .forEach(fault -> deciders.add(fault.rule()));
        } catch (RuleFault e) {
            return stopped(one, e);
        }
        return new CaseResult(one, deciders, NOTHING, faults(one, deciders, NOTHING));
    }

    /** A rule that fails is told of in its case, and none is left out. */
    private static void told(RuleFault fault) {
        throw fault;
    }

    private static CaseResult stopped(RuleCase one, RuleFault fault) {
        List<String> faults = fault.rules().stream()
                .map(rule -> "the rule \"%s\" %s".formatted(rule, fault.getMessage()))
                .toList();
        return new CaseResult(one, Set.of(), NOTHING, faults);
    }

    /** Claims that somebody wrote down stand in no text; they are taken at their word. */
    private ArticleClaims claims(CaseInput input, String name, Bench bench) {
        if (input instanceof CaseInput.Claims claims) {
            return new ArticleClaims(article(name, "", claims.published(), "", claims.zones()), claims.claims());
        }
        Article article = article((CaseInput.Words) input, name);
        ArticleClaims claims = new ArticleClaims(article, bench.reader().readResults(article));
        return bench.judge().readsWords() ? claims.saying(bench.reader().wording(article)) : claims;
    }

    private Article article(CaseInput.Words words, String name) {
        try {
            Article read = articles.read(words.text().getBytes(StandardCharsets.UTF_8), name);
            return article(name, words.title(), words.published(), read.text(), read.zones());
        } catch (ArticleException e) {
            throw new IllegalArgumentException(
                    "a case is no article: " + e.failure().message(), e);
        }
    }

    /** Why a verdict was taken back, or another rule's stands; a rule that decides nothing has done all it can. */
    private static String why(Judgement judgement) {
        if (judgement.claims().isEmpty()) {
            return "it makes no call that decides or notes something";
        }
        return judgement.claims().stream()
                .filter(claim -> !claim.reason().isEmpty())
                .map(JudgedClaim::reason)
                .findFirst()
                .orElseGet(() -> "another rule decides it: "
                        + judgement.claims().stream()
                                .flatMap(claim -> claim.rules().stream())
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    /** Whom the case names, as it was read, where the rule is about people. */
    private String read(RuleCase one) {
        boolean ofPeople = rules.rule(one.rule()).stream()
                .flatMap(rule -> rules.facts(rule).stream())
                .anyMatch(fact -> fact == ArticlePerson.class);
        if (!ofPeople) {
            return "";
        }
        String people = witness.people().stream()
                .map(person -> person.candidacy().name()
                        + (person.age().isPresent() ? ", " + person.age().getAsInt() : ", no age")
                        + (person.ageOnRecord().isPresent()
                                ? " (" + person.ageOnRecord().getAsInt() + " on " + person.day() + " by the tally)"
                                : person.dated()
                                        ? ""
                                        : " (no age on record: the case does not say when it is \"published\")"))
                .collect(Collectors.joining("; "));
        return people.isEmpty() ? "; nobody is read in it" : "; read in it: " + people;
    }

    private List<String> faults(RuleCase one, Set<String> deciders, Judgement judgement) {
        List<String> faults = new ArrayList<>();
        if (witness.idle()) {
            faults.add("nothing is read from it that a rule could judge, so it shows nothing");
            return faults;
        }
        boolean decided = deciders.contains(one.rule());
        if (decided != one.flagged()) {
            faults.add(
                    decided
                            ? "it ought to be left alone, but the rule flags it"
                            : witness.fired(one.rule())
                                    ? "the rule fired, but nobody is accused: " + why(judgement)
                                    : "the rule ought to flag it, but does not" + read(one));
            return faults;
        }
        if (one.expected().any()) {
            List<Finding> findings = judgement.findings().stream()
                    .filter(finding -> finding.rule().equals(one.rule()))
                    .toList();
            if (findings.isEmpty()) {
                faults.add("the rule decides it, but makes no finding");
            } else if (findings.stream()
                    .noneMatch(finding -> one.expected().differences(finding).isEmpty())) {
                faults.addAll(one.expected().differences(findings.get(0)));
            }
        }
        return faults;
    }
}
