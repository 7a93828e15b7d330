package org.recount.cli;

import java.nio.file.Path;
import java.util.List;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.batch.Desk;
import org.recount.check.Conventions;
import org.recount.claim.Language;
import org.recount.election.Members;
import org.recount.json.JsonFlaw;

/** Puts the parts together: articles, claims, checks and rules to one desk. */
final class Wiring {
    private Wiring() {}

    static Desk desk(Desk.Choice choice, Home home) throws Desk.Unusable {
        Path facts = home.facts();
        boolean ownTallies = !choice.tallies().equals(home.tallies(List.of()));
        return new ShippedDesk(
                choice,
                ownTallies,
                articles(facts).limitedTo(choice.limit()),
                language(facts),
                conventions(facts),
                Members.in(List.of(facts.resolve("members"))));
    }

    /** Reads articles by what is known of page furniture. */
    static ArticleReader articles(Path facts) throws Desk.Unusable {
        try {
            return ArticleReader.with(facts.resolve("language").resolve("furniture.json"));
        } catch (ArticleException e) {
            throw new Desk.Unusable(e.failure().message(), e);
        }
    }

    static Language language(Path facts) throws Desk.Unusable {
        Path folder = facts.resolve("language");
        try {
            return Language.load(folder);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    static Conventions conventions(Path facts) throws Desk.Unusable {
        Path file = facts.resolve("conventions").resolve("default.json");
        try {
            return Conventions.load(file);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }
}
