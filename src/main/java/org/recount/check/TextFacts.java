package org.recount.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.claim.Wording;
import org.recount.election.Contest;
import org.recount.election.Election;

/** The words of articles as facts. */
final class TextFacts {
    private final Lookup lookup;

    TextFacts(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The facts of an article, in the order of its text: sentences, then people. */
    List<TextFact> of(ArticleClaims one) {
        Wording wording = one.wording();
        if (wording.sentences().isEmpty()) {
            return List.of();
        }
        Article article = one.article();
        List<TextFact> facts = new ArrayList<>();
        for (Wording.Stretch sentence : wording.sentences()) {
            facts.add(new ArticleSentence(
                    words(article, sentence),
                    sentence.start(),
                    article.in(Zone.Kind.HEADLINE, sentence.start()),
                    article.in(Zone.Kind.QUOTATION, sentence.start())));
        }
        Optional<LocalDate> published = Published.of(article).day();
        for (Wording.Named person : wording.people()) {
            Election poll =
                    lookup.tallies().election(person.contest().election()).orElseThrow();
            facts.add(new ArticlePerson(
                    words(article, person.words()),
                    person.words().start(),
                    article.in(Zone.Kind.QUOTATION, person.at().start()),
                    person.candidacy(),
                    person.contest(),
                    before(person.contest()),
                    person.age(),
                    published.orElse(poll.date()),
                    published.isPresent(),
                    poll.source()));
        }
        return facts;
    }

    private List<EarlierContest> before(Contest contest) {
        return lookup.tallies().earlier(contest).stream()
                .map(earlier -> new EarlierContest(
                        earlier, lookup.tallies().election(earlier.election()).orElseThrow()))
                .toList();
    }

    private static String words(Article article, Wording.Stretch at) {
        return article.text().substring(at.start(), at.end());
    }
}
