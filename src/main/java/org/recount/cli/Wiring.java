package org.recount.cli;

import org.recount.batch.Desk;

/** Puts the parts together: articles, claims, checks and rules to one desk. */
final class Wiring {
    private Wiring() {}

    // LEAD: return a Desk made of ArticleSources/ArticleReader, Tallies.load, ClaimReader, RuleBase and Judge here.
    static Desk desk(Desk.Choice choice) throws Desk.Unusable {
        throw new Desk.Unusable("this build has no checks yet (%s).".formatted(choice));
    }
}
