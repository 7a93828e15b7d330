package org.recount.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.batch.Memory;
import org.recount.batch.Piece;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.batch.Timing;
import org.recount.check.ArticleClaims;
import org.recount.check.Judge;
import org.recount.check.Judgement;
import org.recount.claim.Claim;
import org.recount.claim.ClaimReader;
import org.recount.claim.ClaimSheet;
import org.recount.claim.Reading;

/** Article to judgement, with parts that all threads share. */
final class ReadAndJudge implements Pipeline {
    private final Supplier<ClaimReader> reader;
    private final Supplier<Judge> judge;
    private final Memory memory;
    private final Timing timing;

    ReadAndJudge(Supplier<ClaimReader> reader, Supplier<Judge> judge, Memory memory, Timing timing) {
        this.memory = memory;
        this.timing = timing;
        this.reader = reader;
        this.judge = judge;
    }

    @Override
    public Judgement check(Piece piece) throws Task.Refused, IOException {
        long begun = System.nanoTime();
        Article article = article(piece);
        long read = timing.since(Timing.Stage.TEXT, begun);
        Optional<Judgement> known = memory.of(article);
        if (known.isPresent()) {
            return known.get();
        }
        Judgement judgement = judged(article, read);
        try {
            memory.keep(judgement);
        } catch (IOException e) {
            throw new Task.Stop(e);
        }
        timing.article(article.id(), System.nanoTime() - begun);
        return judgement;
    }

    private Judgement judged(Article article, long begun) {
        Reading reading = reader.get().reading(article);
        ArticleClaims claims = new ArticleClaims(article, reading.claims());
        boolean words = judge.get().readsWords();
        ArticleClaims whole = words ? claims.saying(reader.get().wording(article)) : claims;
        long read = timing.since(Timing.Stage.CLAIMS, begun);
        Judgement judgement = judge.get().judge(List.of(whole)).get(0);
        timing.since(Timing.Stage.JUDGING, read);
        return judgement.beside(reading.unread());
    }

    @Override
    public Judgement verify(ClaimSheet sheet) {
        return judge.get()
                .judge(List.of(new ArticleClaims(sheet.article(), sheet.claims(), sheet.written())))
                .get(0);
    }

    @Override
    public ClaimSheet extract(Piece piece) throws Task.Refused {
        Article article = article(piece);
        List<Claim> claims = reader.get().read(article);
        return new ClaimSheet(article, claims);
    }

    private static Article article(Piece piece) throws Task.Refused {
        try {
            return piece.article().read().as(piece.id());
        } catch (ArticleException e) {
            throw new Task.Refused(ShippedDesk.reason(e.failure()), e);
        }
    }

    @Override
    public void close() {
        // Everything it uses is shared.
    }
}
