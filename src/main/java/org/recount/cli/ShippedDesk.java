package org.recount.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.article.ArticleFailure;
import org.recount.article.ArticleReader;
import org.recount.article.ArticleSource;
import org.recount.article.ArticleSources;
import org.recount.article.Contents;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.batch.Memory;
import org.recount.batch.Pipeline;
import org.recount.batch.Timing;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.check.Judgement;
import org.recount.check.Official;
import org.recount.check.RuleFault;
import org.recount.check.RuleSet;
import org.recount.check.across.Across;
import org.recount.check.tally.TallyLint;
import org.recount.claim.Claim;
import org.recount.claim.ClaimReader;
import org.recount.claim.Language;
import org.recount.election.Loaded;
import org.recount.election.Members;
import org.recount.election.Tallies;
import org.recount.report.Amiss;
import org.recount.report.Failed;
import org.recount.report.OfficialFigures;
import org.recount.review.Docket;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleProblems.Problem;
import org.recount.rules.Use;

/** The desk of the program: what is costly is loaded when first asked for. */
final class ShippedDesk implements Desk {
    private final Choice choice;
    private final Path facts;
    private final ArticleReader articles;
    private final Language language;
    private final Conventions conventions;
    private final Members members;
    private final List<String> problems = new ArrayList<>();
    private final boolean ownTallies;
    private volatile boolean stopped;
    private Loaded tallies;
    private RuleBase.Sound rules;
    private RuleBase.Sound acrossRules;
    private Contradictions contradictions = Contradictions.NONE;
    private ClaimReader reader;
    private Judge judge;

    /**
     * @param facts      folder of the language, the conventions and the members
     * @param ownTallies whether tallies are the user's own, which nobody may have looked through yet
     */
    ShippedDesk(
            Choice choice,
            Path facts,
            boolean ownTallies,
            ArticleReader articles,
            Language language,
            Conventions conventions,
            Members members) {
        this.choice = choice;
        this.facts = facts;
        this.ownTallies = ownTallies;
        this.articles = articles;
        this.language = language;
        this.conventions = conventions;
        this.members = members;
    }

    @Override
    public Pipeline pipeline(Memory memory, Timing timing) {
        return new ReadAndJudge(
                this::reader,
                this::judge,
                new Memory() {
                    @Override
                    public Optional<Judgement> of(Article article) throws IOException {
                        return memory.of(article);
                    }

                    @Override
                    public void keep(Judgement judgement) throws IOException {
                        // From when a rule was stopped on, judgements are those of fewer rules.
                        if (!stopped) {
                            memory.keep(judgement);
                        }
                    }
                },
                timing);
    }

    private synchronized Loaded tallies() {
        if (tallies == null) {
            tallies = Tallies.load(choice.tallies());
            tallies.problems().forEach(p -> problems.add(p.toString()));
        }
        return tallies;
    }

    private synchronized ClaimReader reader() {
        if (reader == null) {
            reader = new ClaimReader(tallies().tallies(), language);
        }
        return reader;
    }

    private synchronized Judge judge() {
        if (judge == null) {
            judge = new Judge(
                    tallies().tallies(),
                    members,
                    language.parties(),
                    conventions,
                    rules().watched(this::stopped),
                    null);
            if (ownTallies) {
                lookThroughTallies();
            }
        }
        return judge;
    }

    private void lookThroughTallies() {
        RuleBase rules = rules();
        try {
            TallyLint lint = new TallyLint(tallies().tallies(), language.parties(), () -> rules);
            contradictions = Contradictions.of(tallies(), choice.tallies(), lint);
        } catch (RuleFault e) {
            stopped(e);
        }
    }

    private synchronized void stopped(RuleFault fault) {
        stopped = true;
        rules().problems(fault).forEach(p -> problems.add(p.toString()));
    }

    private synchronized RuleBase rules() {
        if (rules == null) {
            rules = sound(Use.ARTICLES);
        }
        return rules.rules();
    }

    /** The rules for one use; a rule that has flaws is left out and told of. */
    private RuleBase.Sound sound(Use use) {
        RuleBase.Sound loaded = choice.rules().sound(use);
        loaded.problems().forEach(p -> problems.add(p.toString()));
        loaded.problems().stream()
                .map(Problem::file)
                .distinct()
                .forEach(file -> problems.add("%s: what is told of is left out until this is mended.".formatted(file)));
        return new RuleBase.Sound(loaded.rules().under(choice.switches()), loaded.problems());
    }

    @Override
    public Optional<Across> across() {
        return Optional.of(new Across(judge(), this::acrossRules));
    }

    @Override
    public OfficialFigures figures() {
        return new OfficialFigures() {
            @Override
            public Optional<Official> of(Claim claim) {
                return judge().official(claim);
            }

            @Override
            public Tallies tallies() {
                return ShippedDesk.this.tallies().tallies();
            }

            @Override
            public boolean sameParty(String one, String other) {
                return !language.parties().isNone(one) && language.parties().same(one, other);
            }
        };
    }

    private synchronized RuleSet acrossRules() {
        if (acrossRules == null) {
            acrossRules = sound(Use.ACROSS);
        }
        RuleBase all = acrossRules.rules();
        return all.watched(fault -> all.problems(fault).forEach(p -> problems.add(p.toString())));
    }

    @Override
    public Found find(List<String> arguments) {
        ArticleSources found = articles.find(arguments);
        List<Failed> failures = found.failures().stream()
                .map(f -> new Failed(f.file(), f.file(), reason(f)))
                .toList();
        List<Input.Named> named = found.sources().stream()
                .map(s -> new Input.Named(s.name(), s.path()))
                .toList();
        List<Path> skipped = found.skipped().stream()
                .filter(file -> !Docket.reads(file.getFileName().toString()))
                .toList();
        List<String> notes = skipped.isEmpty()
                ? List.of()
                : List.of(
                        skipped.size() == 1
                                ? skipped.get(0) + " does not end like an article and is passed over."
                                : "%d files in the folders do not end like an article's and are passed over, the first is %s."
                                        .formatted(skipped.size(), skipped.get(0)));
        return new Found(Input.of(named), failures, notes);
    }

    @Override
    public Contents open(Input input) {
        return articles.open(new ArticleSource(input.name(), input.path()), System.in);
    }

    @Override
    public Contents lines(Input input, InputStream lines, int before) {
        return articles.lines(lines, input.name(), before);
    }

    static String reason(ArticleFailure failure) {
        return "%s%s. %s."
                .formatted(failure.line() > 0 ? "line " + failure.line() + ": " : "", failure.what(), failure.next());
    }

    @Override
    public List<Norm> norms() throws Unusable {
        if (!choice.switches().none()) {
            Optional<String> idle =
                    choice.switches().idle(choice.rules().sound(Use.ALL).rules().rules());
            if (idle.isPresent()) {
                throw new Unusable(idle.get());
            }
        }
        if (rules().rules().isEmpty()) {
            throw new Unusable(
                    "no rule is left to check by. Mend the flaws, switch fewer rules off, or go without --no-default-rules.\n"
                            + String.join("\n", problems));
        }
        return rules().rules().stream()
                .map(r -> new Norm(r.id(), r.severity(), r.name(), r.path().toString()))
                .collect(Collectors.toList());
    }

    @Override
    public String rulesDigest() {
        return digest(choice.rules().folders(), ".drl");
    }

    @Override
    public String talliesDigest() {
        return digest(choice.tallies(), ".json");
    }

    @Override
    public SortedMap<String, String> basis() {
        SortedMap<String, String> basis = new TreeMap<>();
        basis.put("Recount itself", Version.NUMBER + ' ' + digest(ownCode(), ".class"));
        basis.put(
                "rules",
                rulesDigest()
                        + ' '
                        + choice.switches().off()
                        + new TreeMap<>(choice.switches().severities())
                        + (choice.rules().trusted() ? " trusted" : ""));
        basis.put("tallies", talliesDigest());
        basis.put("language", digest(List.of(choice.language()), ""));
        basis.put("record of members", digest(List.of(facts.resolve("members")), ""));
        basis.put("conventions", digest(List.of(choice.conventions(), facts.resolve("conventions")), ".json"));
        return basis;
    }

    /** Where the classes of the program lie: a jar, or a folder. */
    private static List<Path> ownCode() {
        try {
            return List.of(Path.of(ShippedDesk.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the classes has no path: " + e.getMessage(), e);
        }
    }

    private static String digest(List<Path> folders, String ending) {
        try {
            return FileDigest.of(folders, ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        all.addAll(contradictions.lines());
        members.problems().forEach(p -> all.add(p.toString()));
        return all;
    }

    @Override
    public synchronized Amiss amiss() {
        return new Amiss(
                (tallies == null ? 0 : tallies.problems().size())
                        + members.problems().size(),
                contradictions.number(),
                refused(rules) + refused(acrossRules));
    }

    private static int refused(RuleBase.Sound loaded) {
        return loaded == null ? 0 : loaded.problems().size();
    }
}
