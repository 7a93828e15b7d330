package org.recount.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.check.ArticleClaims;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.check.Judgement;
import org.recount.check.across.Across;
import org.recount.check.across.Row;
import org.recount.claim.ClaimFile;
import org.recount.claim.ClaimReader;
import org.recount.claim.ClaimSheet;
import org.recount.claim.Language;
import org.recount.election.Tallies;
import org.recount.json.JsonFlaw;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;

/** A run in parts finds across articles what a run in one piece finds, wherever it is cut. */
class ToldFileTest {
    private final Tallies tallies =
            Tallies.load(List.of(Path.of("facts/tallies"))).tallies();
    private final Language language;
    private final RuleBase rules;
    private final Judge judge;

    ToldFileTest() throws RuleProblems, JsonFlaw {
        language = Language.load(Path.of("facts/language"));
        rules = new RuleFolders(List.of(Path.of("rules")), Path.of("target/rule-cache")).load();
        judge = new Judge(
                tallies, language.parties(), Conventions.load(Path.of("facts/conventions/default.json")), rules);
    }

    @Test
    void parts_put_together_give_the_same_rows() throws IOException, ArticleException {
        List<Judgement> judgements = judgements();
        List<Row> whole = rows(gathered(judgements));
        assertThat(whole).hasSizeGreaterThan(100);
        assertThat(whole).anySatisfy(row -> assertThat(row.findings()).isNotEmpty());

        for (int cut = 1; cut < judgements.size(); cut++) {
            Across parts = new Across(judge, () -> rules);
            parts.add(kept(gathered(judgements.subList(0, cut))));
            parts.add(kept(gathered(judgements.subList(cut, judgements.size()))));
            assertThat(rows(parts)).as("cut after %d", cut).isEqualTo(whole);
        }
    }

    private Across gathered(List<Judgement> judgements) {
        Across across = new Across(judge, () -> rules);
        judgements.forEach(across::add);
        return across;
    }

    private static org.recount.check.across.Told kept(Across across) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ToldFile.write(across.told(), file);
        return ToldFile.read(new ByteArrayInputStream(file.toByteArray()));
    }

    private static List<Row> rows(Across across) {
        List<Row> rows = new ArrayList<>();
        across.rows(rows::add);
        return rows;
    }

    /** Of the samples, and of the claims that are shipped. */
    private List<Judgement> judgements() throws IOException, ArticleException {
        List<ArticleClaims> claims = new ArrayList<>();
        ArticleReader reader = ArticleReader.with(Path.of("facts/language/furniture.json"));
        ClaimReader claimReader = new ClaimReader(tallies, language);
        for (Path file : files("facts/articles")) {
            var article = reader.read(file, file.toString());
            claims.add(new ArticleClaims(article, claimReader.read(article)));
        }
        for (Path file : files("facts/claims").stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList()) {
            for (ClaimSheet sheet : ClaimFile.read(file).sheets()) {
                claims.add(new ArticleClaims(sheet.article(), sheet.claims(), true));
            }
        }
        return judge.judge(claims);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
