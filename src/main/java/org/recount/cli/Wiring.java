package org.recount.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.batch.Desk;
import org.recount.check.Conventions;
import org.recount.claim.Language;
import org.recount.election.Members;
import org.recount.json.JsonFlaw;
import org.recount.rules.RuleFolders;

/** Puts the parts together: articles, claims, checks and rules to one desk. */
final class Wiring {
    private Wiring() {}

    static Desk desk(Desk.Choice choice, Home home) throws Desk.Unusable {
        Path facts = home.facts();
        boolean ownTallies = !choice.tallies().equals(home.tallies(List.of()));
        return new ShippedDesk(
                choice,
                facts,
                ownTallies,
                articles(choice.language()).limitedTo(choice.limit()),
                language(choice.language()),
                conventions(choice.conventions(), home),
                Members.in(List.of(facts.resolve("members"))));
    }

    /** Trust is never given silently. */
    static void tellOfTrust(Surroundings here, RuleFolders rules) {
        if (rules.trusted()) {
            here.tell(
                    "WARNING: --trust-rules runs the rules in %s unchecked. They may read and change files, start programs and use the network, as you may. Do so only with rules that you have read."
                            .formatted(
                                    rules.folders().stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
    }

    /** Reads articles by what is known of page furniture. */
    static ArticleReader articles(Path language) throws Desk.Unusable {
        try {
            return ArticleReader.with(language.resolve("furniture.json"));
        } catch (ArticleException e) {
            throw new Desk.Unusable(e.failure().message(), e);
        }
    }

    static Language language(Path folder) throws Desk.Unusable {
        try {
            return Language.load(folder);
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }

    static Conventions conventions(Path file, Home home) throws Desk.Unusable {
        try {
            return Conventions.load(file, home.profiles());
        } catch (JsonFlaw e) {
            throw new Desk.Unusable(e.getMessage(), e);
        }
    }
}
