package org.recount.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.article.ArticleSource;
import org.recount.article.ArticleSources;
import org.recount.batch.Desk;
import org.recount.batch.Input;
import org.recount.batch.Piece;
import org.recount.batch.Pieces;
import org.recount.check.ArticleClaims;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.check.Judgement;
import org.recount.check.RuleSet;
import org.recount.check.Watcher;
import org.recount.claim.ClaimReader;
import org.recount.claim.Language;
import org.recount.election.Loaded;
import org.recount.election.Members;
import org.recount.election.Tallies;

/** Articles that are read once and judged several times, for the commands that try rules. */
final class ReadArticles {
    private final Surroundings here;
    private final Loaded tallies;
    private final Language language;
    private final Conventions conventions;
    private final Members members;
    private final List<ArticleClaims> read = new ArrayList<>();
    private final ArticleReader reader;
    private final ClaimReader claims;
    private boolean lost;

    private ReadArticles(Surroundings here, Home home, MeasureOptions measure) throws Desk.Unusable {
        this.here = here;
        this.tallies = Tallies.load(measure.tallies(home));
        this.tallies.problems().forEach(problem -> here.tell(problem.toString()));
        this.language = Wiring.language(measure.language(home));
        this.conventions = Wiring.conventions(measure.conventions(home), home);
        this.members = Members.in(List.of(home.facts().resolve("members")));
        this.reader = Wiring.articles(measure.language(home));
        this.claims = new ClaimReader(this.tallies.tallies(), language);
    }

    /**
     * Reads them; what cannot be read is told of.
     *
     * @param measure what they are judged by
     */
    static ReadArticles of(Surroundings here, MeasureOptions measure, List<String> arguments) throws Desk.Unusable {
        ReadArticles articles = new ReadArticles(here, Home.of(here), measure);
        ArticleSources found = articles.reader.find(arguments);
        found.failures().forEach(failure -> articles.failed(failure.message()));
        List<Input.Named> named = found.sources().stream()
                .map(source -> new Input.Named(source.name(), source.path()))
                .toList();
        articles.read(Input.of(named));
        return articles;
    }

    /** One article. */
    static ReadArticles one(Surroundings here, MeasureOptions measure, ArticleSource source) throws Desk.Unusable {
        ReadArticles articles = new ReadArticles(here, Home.of(here), measure);
        articles.read(List.of(new Input(source.name(), source.name(), source.path())));
        return articles;
    }

    private void read(List<Input> inputs) {
        Iterator<Piece> pieces =
                new Pieces(inputs, input -> reader.open(new ArticleSource(input.name(), input.path()), System.in));
        while (pieces.hasNext()) {
            Piece piece = pieces.next();
            try {
                Article article = piece.article().read().as(piece.id());
                read.add(new ArticleClaims(article, claims.read(article)));
            } catch (ArticleException e) {
                failed(e.failure().message());
            }
        }
    }

    private void failed(String message) {
        lost = true;
        here.tell(message);
    }

    /** In the order of the arguments. */
    List<Judgement> judge(RuleSet rules) {
        return judge(rules, null);
    }

    /** The same; the watcher, unless null, is told what happens. */
    List<Judgement> judge(RuleSet rules, Watcher watcher) {
        List<ArticleClaims> asked = rules.readsWords()
                ? read.stream()
                        .map(one -> one.saying(claims.wording(one.article())))
                        .toList()
                : read;
        return new Judge(tallies.tallies(), members, language.parties(), conventions, rules, watcher).judge(asked);
    }

    int number() {
        return read.size();
    }

    /** Whether some could not be read. */
    boolean lost() {
        return lost;
    }
}
