package org.recount.cli;

import java.util.List;
import java.util.function.Supplier;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.article.ArticleSource;
import org.recount.batch.Input;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.check.ArticleClaims;
import org.recount.check.Judge;
import org.recount.check.Judgement;
import org.recount.claim.Claim;
import org.recount.claim.ClaimReader;
import org.recount.claim.ClaimSheet;
import org.recount.claim.Reading;

/** Article to judgement, with parts that all threads share. */
final class ReadAndJudge implements Pipeline {
    private final ArticleReader articles;
    private final Supplier<ClaimReader> reader;
    private final Supplier<Judge> judge;

    ReadAndJudge(ArticleReader articles, Supplier<ClaimReader> reader, Supplier<Judge> judge) {
        this.articles = articles;
        this.reader = reader;
        this.judge = judge;
    }

    @Override
    public Judgement check(Input input) throws Task.Refused {
        Article article = article(input);
        Reading reading = reader.get().reading(article);
        return judge.get().judge(article, reading.claims()).beside(reading.unread());
    }

    @Override
    public Judgement verify(ClaimSheet sheet) {
        return judged(sheet, true);
    }

    @Override
    public Judgement recheck(ClaimSheet sheet) {
        return judged(sheet, false);
    }

    private Judgement judged(ClaimSheet sheet, boolean written) {
        return judge.get()
                .judge(List.of(new ArticleClaims(sheet.article(), sheet.claims(), written)))
                .get(0);
    }

    @Override
    public ClaimSheet extract(Input input) throws Task.Refused {
        Article article = article(input);
        List<Claim> claims = reader.get().read(article);
        return new ClaimSheet(article, claims);
    }

    private Article article(Input input) throws Task.Refused {
        try {
            return articles.read(new ArticleSource(input.name(), input.path()), System.in)
                    .as(input.id());
        } catch (ArticleException e) {
            throw new Task.Refused(ShippedDesk.reason(e.failure()), e);
        }
    }

    @Override
    public void close() {
        // Everything it uses is shared.
    }
}
