package org.recount.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.check.Conventions;
import org.recount.claim.Language;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;

/** The rules and facts of the project, loaded once for all tests. */
public final class Shipped {
    private static final Path FACTS = Path.of("facts");

    /** Compiled rules are kept from one build to the next. */
    public static final Path CACHE = Path.of("target", "rules-cache");

    private Shipped() {}

    private static final class Loaded {
        static final RuleBase RULES = rules(Path.of("rules"));
    }

    /** Every shipped rule. */
    public static RuleBase rules() {
        return Loaded.RULES;
    }

    static RuleBase rules(Path... folders) {
        try {
            return new RuleFolders(List.of(folders), CACHE).load();
        } catch (RuleProblems e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** A run of these rules with the shipped language and conventions. */
    static CaseRun run(RuleBase rules) {
        try {
            return new CaseRun(
                    rules,
                    ArticleReader.with(FACTS.resolve("language/furniture.json")),
                    Language.load(FACTS.resolve("language")),
                    Conventions.load(FACTS.resolve("conventions/default.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ArticleException e) {
            throw new IllegalStateException(e.failure().message(), e);
        }
    }
}
