package org.recount.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recount.article.ArticleFailure;
import org.recount.article.ArticleReader;
import org.recount.article.ArticleSources;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.batch.Pipeline;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.check.across.Across;
import org.recount.claim.ClaimReader;
import org.recount.claim.Language;
import org.recount.election.Loaded;
import org.recount.election.Tallies;
import org.recount.report.Failed;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleProblems;
import org.recount.rules.Use;

/** The desk of the program: what is costly is loaded when first asked for. */
final class ShippedDesk implements Desk {
    private final Choice choice;
    private final ArticleReader articles;
    private final Language language;
    private final Conventions conventions;
    private final List<String> problems = new ArrayList<>();
    private Loaded tallies;
    private RuleBase rules;
    private RuleBase acrossRules;
    private ClaimReader reader;
    private Judge judge;

    ShippedDesk(Choice choice, ArticleReader articles, Language language, Conventions conventions) {
        this.choice = choice;
        this.articles = articles;
        this.language = language;
        this.conventions = conventions;
    }

    @Override
    public Pipeline pipeline() {
        return new ReadAndJudge(articles, this::reader, this::judge);
    }

    private synchronized Tallies tallies() {
        if (tallies == null) {
            tallies = Tallies.load(choice.tallies());
            tallies.problems().forEach(p -> problems.add(p.toString()));
        }
        return tallies.tallies();
    }

    private synchronized ClaimReader reader() {
        if (reader == null) {
            reader = new ClaimReader(tallies(), language);
        }
        return reader;
    }

    private synchronized Judge judge() {
        if (judge == null) {
            judge = new Judge(tallies(), language.parties(), conventions, rules().kieBase());
        }
        return judge;
    }

    /** The rules; a folder that has flaws is left out and told of, unless nothing is left without it. */
    private synchronized RuleBase rules() {
        if (rules == null) {
            try {
                rules = RuleBase.load(choice.rules(), Use.ARTICLES);
            } catch (RuleProblems e) {
                e.problems().forEach(p -> problems.add(p.toString()));
                rules = sound(e, Use.ARTICLES);
            }
        }
        return rules;
    }

    private RuleBase sound(RuleProblems all, Use use) {
        List<Path> sound = new ArrayList<>();
        for (Path folder : choice.rules()) {
            try {
                RuleBase.load(List.of(folder), use);
                sound.add(folder);
            } catch (RuleProblems e) {
                problems.add("the rules in %s are left out until this is mended.".formatted(folder));
            }
        }
        try {
            if (!sound.isEmpty()) {
                return RuleBase.load(sound, use);
            }
        } catch (RuleProblems e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        throw new IllegalArgumentException(all.getMessage(), all);
    }

    @Override
    public Optional<Across> across() {
        return Optional.of(new Across(judge(), () -> acrossRules().kieBase()));
    }

    private synchronized RuleBase acrossRules() {
        if (acrossRules == null) {
            try {
                acrossRules = RuleBase.load(choice.rules(), Use.ACROSS);
            } catch (RuleProblems e) {
                e.problems().forEach(p -> problems.add(p.toString()));
                acrossRules = sound(e, Use.ACROSS);
            }
        }
        return acrossRules;
    }

    @Override
    public Found find(List<String> arguments) {
        ArticleSources found = ArticleReader.find(arguments);
        List<Failed> failures = found.failures().stream()
                .map(f -> new Failed(f.file(), f.file(), reason(f)))
                .toList();
        List<Input.Named> named = found.sources().stream()
                .map(s -> new Input.Named(s.name(), s.path()))
                .toList();
        List<String> notes = found.skipped().isEmpty()
                ? List.of()
                : List.of("%d files in the folders do not end like an article's and are passed over, the first is %s."
                        .formatted(found.skipped().size(), found.skipped().get(0)));
        return new Found(Input.of(named), failures, notes);
    }

    static String reason(ArticleFailure failure) {
        return "%s%s. %s."
                .formatted(failure.line() > 0 ? "line " + failure.line() + ": " : "", failure.what(), failure.next());
    }

    @Override
    public List<Norm> norms() {
        return rules().rules().stream()
                .map(r -> new Norm(r.id(), r.severity(), r.name(), r.path().toString()))
                .collect(Collectors.toList());
    }

    @Override
    public String rulesDigest() {
        return digest(choice.rules(), ".drl");
    }

    @Override
    public String talliesDigest() {
        return digest(choice.tallies(), ".json");
    }

    private static String digest(List<Path> folders, String ending) {
        try {
            return FileDigest.of(folders, ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
