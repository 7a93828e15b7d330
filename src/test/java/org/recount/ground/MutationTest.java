package org.recount.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.Article;
import org.recount.check.ArticleClaims;
import org.recount.check.Conventions;
import org.recount.check.Finding;
import org.recount.check.Judge;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Language;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Member;
import org.recount.election.Members;
import org.recount.election.Tallies;
import org.recount.election.Term;
import org.recount.election.commons.CommonsLibrary;
import org.recount.json.JsonFlaw;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;

/**
 * True claims about random contests, then each of them with every error that it can have: the rules find the error, name
 * its cause, and find nothing in what is true. What was measured goes to target/mutations.
 */
class MutationTest {
    private static final Path DATA = Path.of("../shared/data");
    private static final Path REPORT = Path.of("target/mutations");
    private static final int CONTESTS = 150;

    /** How the ids of the rules begin that may decide a kind against an article. */
    private static final Map<ClaimKind, Set<String>> RULES = rules();

    @TempDir
    Path out;

    private static Map<ClaimKind, Set<String>> rules() {
        Map<ClaimKind, Set<String>> rules = new EnumMap<>(ClaimKind.class);
        rules.put(ClaimKind.VOTES, Set.of("votes-"));
        rules.put(ClaimKind.VOTE_SHARE, Set.of("share-"));
        rules.put(ClaimKind.MAJORITY, Set.of("majority-", "previous-majority-"));
        rules.put(ClaimKind.TURNOUT, Set.of("turnout-"));
        rules.put(ClaimKind.ELECTORATE, Set.of("electorate-"));
        rules.put(ClaimKind.VOTE_CHANGE, Set.of("vote-change-"));
        rules.put(ClaimKind.SHARE_CHANGE, Set.of("share-change-", "points-called-percent"));
        rules.put(ClaimKind.SWING, Set.of("swing-"));
        rules.put(ClaimKind.PLACE, Set.of("place-"));
        rules.put(ClaimKind.WINNER, Set.of("winner-"));
        rules.put(ClaimKind.DEFEATED, Set.of("defeated-"));
        rules.put(ClaimKind.PARTY, Set.of("party-"));
        rules.put(ClaimKind.SEAT_CHANGE, Set.of("seat-change-"));
        rules.put(ClaimKind.INCUMBENT, Set.of("incumbent-"));
        rules.put(ClaimKind.SEAT_COUNT, Set.of("seats-"));
        rules.put(ClaimKind.TENURE, Set.of("tenure-"));
        rules.put(ClaimKind.COMPARISON, Set.of("comparison-"));
        rules.put(ClaimKind.NAME, Set.of("name-"));
        rules.put(ClaimKind.DATE, Set.of("polling-day-", "date-"));
        return rules;
    }

    /** What became of errors of one sort in claims of one kind. */
    private static final class Score {
        private int planted;
        private int found;
        private int causes;
        private int named;

        void add(Score other) {
            planted += other.planted;
            found += other.found;
            causes += other.causes;
            named += other.named;
        }

        double foundPart() {
            return (double) found / planted;
        }

        double namedPart() {
            return (double) named / causes;
        }

        @Override
        public String toString() {
            return "%4d planted, %4d found%s"
                    .formatted(planted, found, causes == 0 ? "" : ", %4d of %4d causes named".formatted(named, causes));
        }
    }

    @Test
    void errors_in_official_results_are_found() throws IOException, RuleProblems, JsonFlaw {
        assumeTrue(Files.isDirectory(DATA), "skipped: the official results are not beside the project");
        new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of()).convert(List.of(DATA.toString()), out);
        mutate(Tallies.load(List.of(out)).tallies(), "official", 20240704);
    }

    @Test
    void errors_in_invented_results_are_found() throws IOException, RuleProblems, JsonFlaw {
        mutate(InventedCountry.tallies(42), "invented", 42);
    }

    private static void mutate(Tallies tallies, String name, long seed) throws IOException, RuleProblems, JsonFlaw {
        Language language = Language.load(Path.of("facts/language"));
        List<Member> members = members(tallies);
        Judge judge = new Judge(
                tallies,
                Members.of(members),
                language.parties(),
                Conventions.load(Path.of("facts/conventions/default.json")),
                new RuleFolders(List.of(Path.of("rules/article"), Path.of("rules/tally")), Path.of("target/rule-cache"))
                        .load(),
                null);
        List<Race> races = races(tallies, language, new Random(seed));
        List<String> wrongly = new ArrayList<>();
        Map<String, Score> scores = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        Set<PlantedError> errors = EnumSet.noneOf(PlantedError.class);
        for (int i = 0; i < races.size(); i++) {
            Race race = races.get(i);
            Race other = races.get((i + 1) % races.size());
            List<Claim> claims = new ArrayList<>(TrueClaims.of(race));
            claims.addAll(TrueClaims.beyond(race, tallies, members));
            for (Judgement judgement :
                    judge.judge(claims.stream().map(MutationTest::alone).toList())) {
                judgement.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .forEach(
                                finding -> wrongly.add(judgement.claims().get(0).claim() + ": " + finding.message()));
            }
            for (PlantedError error : PlantedError.values()) {
                for (Claim claim : claims) {
                    error.plant(claim, race, other).ifPresent(planted -> {
                        errors.add(error);
                        score(judge, planted, other, error, scores, misses);
                    });
                }
            }
        }
        Score total = new Score();
        scores.values().forEach(total::add);
        Files.createDirectories(REPORT);
        List<String> lines = new ArrayList<>();
        scores.forEach((what, score) -> lines.add("%-36s %s".formatted(what, score)));
        lines.add("%-36s %s".formatted("all", total));
        Files.write(REPORT.resolve(name + ".txt"), lines);
        Files.write(REPORT.resolve(name + "-misses.txt"), misses);
        Files.write(REPORT.resolve(name + "-wrongly.txt"), wrongly);
        System.out.printf(
                "mutations of %s results: %d kinds of errors, %s (%.1f %%, %.1f %%); %d findings on what is true%n",
                name, errors.size(), total, total.foundPart() * 100, total.namedPart() * 100, wrongly.size());

        assertThat(wrongly).isEmpty();
        assertThat(errors).hasSizeGreaterThanOrEqualTo(16);
        assertThat(total.foundPart()).as("found, of %s", total).isGreaterThanOrEqualTo(0.98);
        assertThat(total.namedPart()).as("causes named, of %s", total).isGreaterThanOrEqualTo(0.90);
    }

    private static void score(
            Judge judge,
            Claim planted,
            Race other,
            PlantedError error,
            Map<String, Score> scores,
            List<String> misses) {
        List<Claim> claims = new ArrayList<>(List.of(planted));
        if (error == PlantedError.OTHER_SEAT) {
            claims.add(TrueClaims.of(other).get(0));
        }
        Judgement judgement =
                judge.judge(List.of(new ArticleClaims(article(), claims, true))).get(0);
        JudgedClaim judged = judgement.claims().stream()
                .filter(one -> one.claim().equals(planted))
                .findFirst()
                .orElseThrow();
        Score score = scores.computeIfAbsent(error + " " + planted.kind(), k -> new Score());
        score.planted++;
        boolean decided = judged.verdict() == Verdict.REFUTED || judged.verdict() == Verdict.IMPRECISE;
        boolean right = judged.rules().stream()
                .allMatch(rule -> RULES.get(planted.kind()).stream().anyMatch(rule::startsWith));
        if (!decided || !right) {
            misses.add("%s %s: %s %s %s".formatted(error, planted, judged.verdict(), judged.rules(), judged.reason()));
            return;
        }
        score.found++;
        if (!error.cause.isEmpty() && telling(planted)) {
            score.causes++;
            List<String> causes = judgement.findings().stream()
                    .map(Finding::cause)
                    .filter(Objects::nonNull)
                    .toList();
            if (causes.stream().anyMatch(cause -> cause.contains(error.cause))) {
                score.named++;
            } else {
                misses.add("%s %s: cause %s".formatted(error, planted, causes));
            }
        }
    }

    /** Shorter figures are alike by chance: nobody could tell how they came about. */
    private static boolean telling(Claim claim) {
        return claim.quantity()
                .filter(q -> q.value().unscaledValue().abs().toString().length() >= 3)
                .isPresent();
    }

    private static ArticleClaims alone(Claim claim) {
        return new ArticleClaims(article(), List.of(claim), true);
    }

    private static Article article() {
        return new Article("a.txt", "a.txt", "", "", "", "", "", List.of(), "");
    }

    /** Those who won a seat twice running, on record since the first time. */
    private static List<Member> members(Tallies tallies) {
        List<Member> members = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Election election : tallies.elections()) {
            for (Contest contest : election.contests()) {
                String name = contest.winner().name();
                Optional<Contest> before = tallies.previous(contest).actual();
                if (election.kind() == ElectionKind.GENERAL
                        && before.filter(b -> b.winner().name().equals(name)).isPresent()
                        && tallies.previous(before.get()).actual().isEmpty()
                        && known.add(name)) {
                    LocalDate since = tallies.election(before.get().election())
                            .orElseThrow()
                            .date();
                    members.add(new Member(
                            name,
                            List.of(),
                            true,
                            List.of(new Term(contest.name(), since, false, Optional.empty())),
                            election.source()));
                }
            }
        }
        return members;
    }

    private static List<Race> races(Tallies tallies, Language language, Random random) {
        List<Election> elections = tallies.elections().stream()
                .filter(e -> e.kind() != ElectionKind.NOTIONAL)
                .toList();
        List<Election> general =
                elections.stream().filter(e -> e.kind() == ElectionKind.GENERAL).toList();
        List<Race> races = new ArrayList<>();
        for (int i = 0; i < CONTESTS; i++) {
            List<Election> from = i % 5 == 0 ? elections : general;
            Election election = from.get(random.nextInt(from.size()));
            Contest contest =
                    election.contests().get(random.nextInt(election.contests().size()));
            races.add(Race.of(contest, tallies, language.parties()));
        }
        return races;
    }
}
