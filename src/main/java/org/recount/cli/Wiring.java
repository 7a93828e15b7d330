package org.recount.cli;

import java.nio.file.Path;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.batch.Desk;
import org.recount.check.Conventions;
import org.recount.claim.Language;
import org.recount.json.JsonFlaw;

/** Puts the parts together: articles, claims, checks and rules to one desk. */
final class Wiring {
    private Wiring() {}

    static Desk desk(Desk.Choice choice, Home home) throws Desk.Unusable {
        Path facts = home.facts();
        return new ShippedDesk(
                choice,
                articles(facts.resolve("language").resolve("furniture.json")),
                language(facts.resolve("language")),
                conventions(facts.resolve("conventions").resolve("default.json")));
    }

    private static ArticleReader articles(Path furniture) throws Desk.Unusable {
        try {
            return ArticleReader.with(furniture);
        } catch (ArticleException e) {
            throw new Desk.Unusable(e.failure().message(), e);
        }
    }

    private static Language language(Path folder) throws Desk.Unusable {
        try {
            return Language.load(folder);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    private static Conventions conventions(Path file) throws Desk.Unusable {
        try {
            return Conventions.load(file);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }
}
