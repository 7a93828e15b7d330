package org.recount.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.check.Conventions;
import org.recount.check.Judge;
import org.recount.claim.ClaimReader;
import org.recount.claim.Language;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Tallies;
import org.recount.election.commons.CommonsLibrary;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;

/** Known results, told in every wording, are read back as told; what was told wrong is never borne out. */
class ProvingGroundTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final Path TEMPLATES = Path.of("src/test/resources/org/recount/ground");
    private static final Path REPORT = Path.of("target/proving-ground");
    private static final int ARTICLES = 600;

    @TempDir
    Path out;

    @Test
    void official_results_are_read_back_as_told() throws IOException, ArticleException, RuleProblems {
        assumeTrue(Files.isDirectory(DATA), "skipped: the official results are not beside the project");
        new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of()).convert(List.of(DATA.toString()), out);
        ScoreSheet sheet = prove(Tallies.load(List.of(out)).tallies(), "official", 20241125);
        check(sheet);
    }

    @Test
    void invented_results_are_read_back_as_told() throws IOException, ArticleException, RuleProblems {
        check(prove(InventedCountry.tallies(42), "invented", 42));
    }

    private static void check(ScoreSheet sheet) {
        ScoreSheet.Score total = sheet.total();
        assertThat(total.f1()).as("F1 of %s", total).isGreaterThanOrEqualTo(0.93);
        assertThat((double) total.bound / total.found).as("bound, of %s", total).isGreaterThanOrEqualTo(0.96);
        assertThat(total.hidden).as("errors borne out, of %s", total).isLessThanOrEqualTo(total.planted / 100);
    }

    private ScoreSheet prove(Tallies tallies, String name, long seed)
            throws IOException, ArticleException, RuleProblems {
        Language language = Language.load(Path.of("facts/language"));
        ClaimReader claims = new ClaimReader(tallies, language);
        ArticleReader articles = ArticleReader.with(Path.of("facts/language/furniture.json"));
        Judge judge = new Judge(
                tallies,
                language.parties(),
                Conventions.load(Path.of("facts/conventions/default.json")),
                new RuleFolders(List.of(Path.of("rules/article")), Path.of("target/rule-cache")).load());
        ArticleMaker maker = new ArticleMaker(TEMPLATES, seed);
        Random random = new Random(seed);
        ScoreSheet sheet = new ScoreSheet();
        List<Election> elections = tallies.elections().stream()
                .filter(e -> e.kind() != ElectionKind.NOTIONAL)
                .toList();
        for (int i = 0; i < ARTICLES; i++) {
            TestArticle test = maker.write("ground-%d.txt".formatted(i), races(tallies, elections, language, random));
            Article article = articles.read(test.text().getBytes(StandardCharsets.UTF_8), test.id());
            assertThat(article.text()).isEqualTo(test.text());
            if (Boolean.getBoolean("ground.articles")) {
                Files.createDirectories(REPORT.resolve(name));
                Files.writeString(REPORT.resolve(name).resolve(test.id()), test.text());
            }
            sheet.add(test, judge.judge(article, claims.read(article)));
        }
        print(sheet, name);
        return sheet;
    }

    /** One contest, or up to three of one general election. */
    private static List<Race> races(Tallies tallies, List<Election> elections, Language language, Random random) {
        List<Election> general =
                elections.stream().filter(e -> e.kind() == ElectionKind.GENERAL).toList();
        Election election = random.nextInt(5) == 0
                ? elections.get(random.nextInt(elections.size()))
                : general.get(random.nextInt(general.size()));
        int count =
                election.kind() == ElectionKind.GENERAL ? List.of(1, 1, 2, 3).get(random.nextInt(4)) : 1;
        List<Race> races = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Contest contest =
                    election.contests().get(random.nextInt(election.contests().size()));
            if (races.stream().noneMatch(r -> r.now().equals(contest))) {
                races.add(Race.of(contest, tallies, language.parties()));
            }
        }
        return races;
    }

    private static void print(ScoreSheet sheet, String name) throws IOException {
        Files.createDirectories(REPORT);
        List<String> lines = new ArrayList<>();
        sheet.byTemplate().forEach((id, score) -> lines.add("%-6s %s".formatted(id, score)));
        lines.add("%-6s %s".formatted("all", sheet.total()));
        Files.write(REPORT.resolve(name + ".txt"), lines);
        Files.write(REPORT.resolve(name + "-misses.txt"), sheet.misses());
    }
}
