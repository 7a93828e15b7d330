package org.recount.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recount.article.ArticleSource;
import org.recount.batch.Desk;
import org.recount.check.Check;
import org.recount.check.Judgement;
import org.recount.check.TextFact;
import org.recount.rulebook.RuleExplanation;
import org.recount.rules.Rule;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProbe;
import org.recount.rules.RuleProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code recount rules explain}: why a rule fired, or which condition was not met. */
@Command(
        name = "explain",
        header = "Say why a rule fired in an article, or which of its conditions was not met.",
        description = {
            "For every claim, sentence or person that the rule could be about: where it stands, whether the rule fired, and each condition"
                    + " with the values it was asked of."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained", "2:wrong usage, or the rules cannot be used", "3:the article cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  recount rules explain majority-differs story.txt",
            "  recount rules explain votes-in-full story.txt:12 --rules my-rules"
        })
final class RulesExplainCommand implements Callable<Integer> {
    private static final Pattern PLACE = Pattern.compile("(.+):([1-9]\\d*)");

    @ParentCommand
    private RulesCommand parent;

    @Mixin
    private RulesOptions options;

    @Mixin
    private MeasureOptions measure;

    @Parameters(index = "0", paramLabel = "ID", description = "Id of the rule.")
    private String id;

    @Parameters(
            index = "1",
            paramLabel = "ARTICLE[:LINE]",
            description = "An article, or one line of it; - reads it from standard input.")
    private String place;

    @Override
    public Integer call() throws Exception {
        RuleShelf shelf = RuleShelf.of(parent.here(), options);
        Rule rule = shelf.rule(id);
        if (shelf.rules().facts(rule).stream().noneMatch(RulesExplainCommand::isOfAnArticle)) {
            throw new Desk.Unusable(
                    "%s is no rule on the claims or words of one article. recount rules test %s shows it at work."
                            .formatted(rule.id(), rule.id()));
        }
        ReadArticles articles = ReadArticles.one(parent.here(), measure, article());
        if (articles.lost()) {
            return ExitCode.INPUT_FAILED;
        }
        RuleExplanation explanation = new RuleExplanation(probe(rule, shelf.folders()));
        Judgement judgement = articles.judge(shelf.rules().watched(explanation::again), explanation)
                .get(0);
        try (Writer out = new StandardOutput(parent.here().out())) {
            new ExplanationText(out, rule, judgement).write(explanation, line());
        }
        return ExitCode.NOTHING;
    }

    private static boolean isOfAnArticle(Class<?> fact) {
        return Stream.of(Check.class, TextFact.class)
                .anyMatch(family -> family.isAssignableFrom(fact) || fact.isAssignableFrom(family));
    }

    private RuleProbe probe(Rule rule, RuleFolders like) throws IOException, Desk.Unusable {
        try {
            return RuleProbe.of(rule, like);
        } catch (RuleProblems e) {
            throw new Desk.Unusable("%s cannot be read any more:\n%s".formatted(id, e.getMessage()), e);
        }
    }

    /** The line of the place, if it has one and is no file itself. */
    private Optional<Integer> line() {
        Matcher parts = PLACE.matcher(place);
        return parts.matches() && !Files.exists(here(place))
                ? Optional.of(Integer.valueOf(parts.group(2)))
                : Optional.empty();
    }

    private Path here(String named) {
        return parent.here().folder().resolve(named);
    }

    private ArticleSource article() {
        String named = line().isPresent() ? place.substring(0, place.lastIndexOf(':')) : place;
        return new ArticleSource(
                named, named.equals(ArticleSource.STANDARD_INPUT) ? Optional.empty() : Optional.of(here(named)));
    }
}
