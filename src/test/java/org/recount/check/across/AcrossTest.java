package org.recount.check.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.check.ArticleClaims;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.check.Judgement;
import org.recount.claim.ClaimFile;
import org.recount.claim.ClaimReader;
import org.recount.claim.ClaimSheet;
import org.recount.claim.Language;
import org.recount.election.Tallies;
import org.recount.election.commons.CommonsLibrary;
import org.recount.json.JsonFlaw;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;

/** What real articles say of one thing together. */
class AcrossTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Path CLAIMS = Path.of("facts/claims");
    private static final Path CACHE = Path.of("target/rule-cache");

    private final Language language;
    private final Conventions conventions;
    private final RuleBase rules;

    @TempDir
    Path temp;

    AcrossTest() throws RuleProblems, JsonFlaw {
        language = Language.load(Path.of("facts/language"));
        conventions = Conventions.load(Path.of("facts/conventions/default.json"));
        rules = new RuleFolders(List.of(Path.of("rules")), CACHE).load();
    }

    private Judge judge(Tallies tallies) {
        return new Judge(tallies, language.parties(), conventions, rules);
    }

    /** "rule: what it is of: who says what". */
    private Set<String> found(Judge judge, List<Judgement> judgements) {
        Across across = new Across(judge, () -> rules);
        judgements.forEach(across::add);
        Set<String> found = new TreeSet<>();
        across.rows(row -> row.findings()
                .forEach(f -> found.add(f.rule() + ": " + row.topic().words())));
        return found;
    }

    /** The claims that the project ships were taken from five articles on one night. */
    @Test
    void the_shipped_claims_differ_where_the_articles_do() throws IOException {
        Judge judge = judge(Tallies.load(List.of(Path.of("facts/tallies"))).tallies());
        List<Judgement> judgements = Stream.of("000", "001", "002", "003", "004")
                .flatMap(number -> sheets(number).stream())
                .map(sheet -> judge.judge(List.of(new ArticleClaims(sheet.article(), sheet.claims(), true)))
                        .get(0))
                .toList();

        assertThat(found(judge, judgements))
                .contains(
                        "articles-differ-in-standing: whether Zarah Sultana sat before in Coventry South",
                        "articles-differ-in-standing: whether Jeremy Corbyn sat before in Islington North",
                        "articles-differ-in-figure: the majority in Ilford North",
                        "articles-differ-in-figure: the majority in Blackburn",
                        "articles-differ-in-figure: the majority in Birmingham Yardley",
                        "articles-differ-in-exactness: the majority in Leicester South",
                        "articles-differ-in-exactness: the share of Iqbal Mohamed in Dewsbury and Batley")
                .noneMatch(finding -> finding.startsWith("articles-contradict"));
    }

    private static List<ClaimSheet> sheets(String number) {
        try (Stream<Path> files = Files.list(CLAIMS)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            return ClaimFile.read(file).sheets();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every conflict between articles that the annotators list and that is of a result or a name. */
    @Test
    void the_conflicts_that_annotators_listed_are_found() throws IOException, ArticleException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("articles")) && Files.isDirectory(SHARED.resolve("data")),
                "skipped: the articles and the official results are not beside the project");
        new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of())
                .convert(List.of(SHARED.resolve("data").toString()), temp);
        Tallies tallies = Tallies.load(List.of(temp)).tallies();
        Judge judge = judge(tallies);
        ClaimReader reader = new ClaimReader(tallies, language);
        ArticleReader articles = ArticleReader.with(Path.of("facts/language/furniture.json"));
        List<Path> files;
        try (Stream<Path> all = Files.list(SHARED.resolve("articles"))) {
            files = all.sorted().toList();
        }
        List<Judgement> judgements = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Article article = articles.read(Files.readAllBytes(file), name);
            judgements.add(judge.judge(article, reader.read(article)));
        }

        assertThat(found(judge, judgements))
                .contains(
                        "articles-differ-in-figure: the majority in Blackburn",
                        "articles-differ-in-figure: the majority in Ilford North",
                        "articles-differ-in-figure: the majority before in Ilford North",
                        "articles-differ-in-figure: the majority in Birmingham Yardley",
                        "articles-differ-in-exactness: the majority in Leicester South",
                        "articles-differ-in-exactness: the share of Iqbal Mohamed in Dewsbury and Batley",
                        "articles-differ-in-exactness: the share of Jeremy Corbyn in Islington North",
                        "articles-differ-in-standing: whether Zarah Sultana sat before in Coventry South",
                        "articles-differ-in-standing: whether Jeremy Corbyn sat before in Islington North",
                        "articles-tell-outcome-otherwise: whether Jeremy Corbyn held, gained or lost the seat in"
                                + " Islington North",
                        "articles-differ-in-name: the name of Iqbal Mohamed in Dewsbury and Batley",
                        "articles-differ-in-name: the name of Heather Iqbal in Dewsbury and Batley",
                        "articles-differ-in-name: the name of Leanne Mohamad in Ilford North",
                        "articles-differ-in-name: the name of Khalid Mahmood in Birmingham Perry Barr",
                        "articles-differ-in-name: the name of Andrew Feinstein in Holborn and St Pancras",
                        "articles-differ-in-name: the name of Birmingham Perry Barr")
                .noneMatch(finding -> finding.startsWith("articles-contradict"));
    }

    /** In a heap of its own, so that the limit is real. */
    @Test
    void a_million_claims_fit_under_a_gibibyte() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx900m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionClaims.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said).endsWith("20000 rows, 501 findings\n");
    }
}
