package org.recount.check;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Parties;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Members;
import org.recount.election.Tallies;
import org.recount.rules.RuleBase;
import org.recount.rules.RuleFolders;
import org.recount.rules.RuleProblems;

/**
 * What rules cost against plain Java that does the same: 200 articles of 30 claims judged, from the claim that is met with its
 * tally to the finding in words. A rule looks at one kind of check: whether the claim is right, and whether the contest has a
 * number of valid votes in a band of its own. The Java goes through the same bands.
 */
@State(Scope.Thread)
@Fork(1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class JudgingBenchmark {
    private static final String ELECTION = "uk-2024";
    private static final int ARTICLES = 200;
    private static final int CLAIMS = 30;
    /** Every twentieth claim is wrong. */
    private static final int WRONG = 20;
    /** Contests have fewer valid votes. */
    private static final int MOST = 80_000;

    /** A kind of check; when it is right, as a rule asks it and as Java does. */
    private enum Sort {
        VOTES(VotesCheck.class, "agreement.fit == Fit.AGREES") {
            @Override
            boolean right(Check check) {
                return ((VotesCheck) check).agreement().fit() == Fit.AGREES;
            }

            @Override
            Contest contest(Check check) {
                return ((VotesCheck) check).race().contest();
            }
        },
        SHARE(ShareCheck.class, "agreement.fit == Fit.AGREES") {
            @Override
            boolean right(Check check) {
                return ((ShareCheck) check).agreement().fit() == Fit.AGREES;
            }

            @Override
            Contest contest(Check check) {
                return ((ShareCheck) check).race().contest();
            }
        },
        MAJORITY(MajorityCheck.class, "agreement.fit == Fit.AGREES") {
            @Override
            boolean right(Check check) {
                return ((MajorityCheck) check).agreement().fit() == Fit.AGREES;
            }

            @Override
            Contest contest(Check check) {
                return ((MajorityCheck) check).race().contest();
            }
        },
        TURNOUT(TurnoutCheck.class, "agreement.fit == Fit.AGREES") {
            @Override
            boolean right(Check check) {
                return ((TurnoutCheck) check).agreement().fit() == Fit.AGREES;
            }

            @Override
            Contest contest(Check check) {
                return ((TurnoutCheck) check).race().contest();
            }
        },
        WINNER(WinnerCheck.class, "won") {
            @Override
            boolean right(Check check) {
                return ((WinnerCheck) check).won();
            }

            @Override
            Contest contest(Check check) {
                return ((WinnerCheck) check).race().contest();
            }
        },
        PLACE(PlaceCheck.class, "stated == highest") {
            @Override
            boolean right(Check check) {
                PlaceCheck place = (PlaceCheck) check;
                return place.stated() == place.highest();
            }

            @Override
            Contest contest(Check check) {
                return ((PlaceCheck) check).race().contest();
            }
        };

        private final Class<? extends Check> fact;
        private final String right;

        Sort(Class<? extends Check> fact, String right) {
            this.fact = fact;
            this.right = right;
        }

        abstract boolean right(Check check);

        abstract Contest contest(Check check);
    }

    /** What one rule asks for. */
    private record Band(Sort sort, boolean right, int from, int below, RuleNorm norm) {
        private boolean holds(Check check) {
            int votes = sort.contest(check).validVotes();
            return sort.right(check) == right && votes >= from && votes < below;
        }

        private String rule() {
            return """
                    rule "%s" @id( %s ) @severity( error )
                    when
                        $check : %s( %s(%s), race.contest.validVotes >= %d, race.contest.validVotes < %d )
                    then
                        findings.%s( kcontext, $check );
                    end
                    """.formatted(
                            norm.id(),
                            norm.id(),
                            sort.fact.getSimpleName(),
                            right ? "" : "!",
                            sort.right,
                            from,
                            below,
                            right ? "support" : "refute");
        }
    }

    @Param({"60", "600"})
    private int rules;

    private List<ArticleClaims> articles;
    private Map<Class<?>, List<Band>> bands;
    private Judge judge;
    private Matcher matcher;
    private Within within;
    private Misgivings misgivings;
    private Slips slips;
    private Reporter reporter;

    @Setup
    public void load() throws IOException, RuleProblems {
        Tallies tallies = Tallies.load(List.of(Path.of("facts/tallies"))).tallies();
        Parties parties = Parties.load(Path.of("facts/language/parties.json"));
        Conventions conventions = Conventions.load(Path.of("facts/conventions/default.json"));
        articles = articles(tallies);
        bands = bands(rules / Sort.values().length / 2);
        judge = new Judge(tallies, parties, conventions, base());
        Lookup lookup = new Lookup(tallies, parties);
        Arithmetic arithmetic = new Arithmetic(conventions);
        Causes causes = new Causes(lookup, conventions.doubts());
        matcher = new Matcher(lookup, Members.none(), conventions);
        within = new Within(arithmetic, lookup, new Retelling(arithmetic, lookup), conventions.doubts());
        misgivings = new Misgivings(
                conventions,
                arithmetic,
                causes,
                new Nobodys(lookup, arithmetic, conventions.doubts().telling()),
                lookup);
        slips = conventions.doubts().slips();
        reporter = new Reporter(lookup, causes, new Rewording(conventions));
        if (!told(rules()).equals(told(java()))) {
            throw new IllegalStateException("rules and Java do not find the same");
        }
    }

    private RuleBase base() throws IOException, RuleProblems {
        Path folder = Files.createTempDirectory("bands");
        StringBuilder text = new StringBuilder(
                "package bands;\nimport org.recount.check.*;\nglobal org.recount.check.Findings findings;\n");
        bands.values().forEach(some -> some.forEach(band -> text.append(band.rule())));
        Files.writeString(folder.resolve("bands.drl"), text);
        // Trusted, as the shipped rules are, which run without a fence.
        return new RuleFolders(List.of(folder), folder.resolve("cache"), true).load();
    }

    private static List<String> told(List<Judgement> judgements) {
        List<String> told = new ArrayList<>();
        for (Judgement judgement : judgements) {
            judgement.claims().forEach(one -> told.add(one.verdict() + " by " + one.rules()));
            judgement.findings().forEach(one -> told.add(one.message()));
        }
        return told;
    }

    private static Map<Class<?>, List<Band>> bands(int number) {
        Map<Class<?>, List<Band>> all = new HashMap<>();
        int width = MOST / number;
        for (Sort sort : Sort.values()) {
            List<Band> some = new ArrayList<>();
            for (boolean right : new boolean[] {true, false}) {
                for (int i = 0; i < number; i++) {
                    String id = "%s-%s-%d".formatted(sort, right, i).toLowerCase(Locale.ROOT);
                    some.add(new Band(
                            sort, right, i * width, (i + 1) * width, new RuleNorm(id, Severity.ERROR, id, "")));
                }
            }
            all.put(sort.fact, some);
        }
        return all;
    }

    private static List<ArticleClaims> articles(Tallies tallies) {
        List<Claim> claims = new ArrayList<>();
        List<Contest> contests = tallies.election(ELECTION).orElseThrow().contests();
        for (int i = 0; claims.size() < ARTICLES * CLAIMS; i++) {
            add(contests.get(i % contests.size()), claims);
        }
        List<ArticleClaims> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String id = "article-" + i;
            articles.add(new ArticleClaims(
                    new Article(id, id, "", "", "", "", "", List.of(), ""),
                    claims.subList(i * CLAIMS, (i + 1) * CLAIMS),
                    true));
        }
        return articles;
    }

    private static void add(Contest contest, List<Claim> claims) {
        List<Candidacy> first = contest.candidacies().subList(0, 3);
        for (int i = 0; i < first.size(); i++) {
            Candidacy one = first.get(i);
            claims.add(
                    new Claim.Votes(said(contest, one.name(), claims), count(one.votes() + (wrong(claims) ? 37 : 0))));
            BigDecimal share = share(one.votes(), contest.validVotes());
            claims.add(new Claim.VoteShare(said(contest, one.name(), claims), percent(share, claims)));
            claims.add(new Claim.Place(said(contest, one.name(), claims), wrong(claims) ? i + 2 : i + 1));
        }
        claims.add(
                new Claim.Winner(said(contest, first.get(wrong(claims) ? 1 : 0).name(), claims)));
        claims.add(new Claim.Majority(
                said(contest, null, claims),
                count(contest.majority() + (wrong(claims) ? 37 : 0)),
                Claim.Majority.Held.WON,
                false));
        contest.electorate()
                .ifPresent(electors -> claims.add(new Claim.Turnout(
                        said(contest, null, claims), percent(share(contest.validVotes(), electors), claims))));
    }

    private static boolean wrong(List<Claim> claims) {
        return claims.size() % WRONG == 0;
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private static Quantity percent(BigDecimal share, List<Claim> claims) {
        return new Quantity(wrong(claims) ? share.add(BigDecimal.ONE) : share, Unit.PERCENT, Hedge.NONE);
    }

    private static Quantity count(int votes) {
        return new Quantity(BigDecimal.valueOf(votes), Unit.VOTES, Hedge.NONE);
    }

    private static Statement said(Contest contest, String who, List<Claim> claims) {
        int nth = claims.size();
        return new Statement(
                "claim-" + nth, "article", nth, nth + 1, "x", ELECTION, contest.name(), who, null, false, "");
    }

    @Benchmark
    public List<Judgement> rules() {
        return judge.judge(articles);
    }

    @Benchmark
    public List<Judgement> java() {
        List<Judgement> judgements = new ArrayList<>(articles.size());
        for (ArticleClaims one : articles) {
            List<Decision> decisions = new ArrayList<>(one.claims().size());
            for (Claim claim : one.claims()) {
                Decision decision = new Decision(claim, slips);
                Check check = matcher.meet(claim, one.claims());
                for (Band band : bands.get(check.getClass())) {
                    if (band.holds(check)) {
                        decide(decision, band, check);
                    }
                }
                decisions.add(decision);
            }
            if (!one.written()) {
                misgivings.withhold(one.article().text(), decisions);
            }
            within.groups(one.article(), decisions);
            judgements.add(reporter.judgement(one.article(), decisions, List.of()));
        }
        return judgements;
    }

    private static void decide(Decision decision, Band band, Check check) {
        if (band.right()) {
            decision.decide(Verdict.SUPPORTED, band.norm().id());
        } else {
            decision.decide(Verdict.REFUTED, band.norm().id());
            decision.drafts.add(new Decision.Draft(band.norm(), band.norm().severity(), check));
        }
    }

    /** Runs both; arguments: the most times plain Java that 60 rules may cost, and 600. */
    public static void main(String[] words) throws RunnerException {
        boolean dear = false;
        for (int i = 0; i < 2; i++) {
            String rules = i == 0 ? "60" : "600";
            double most = Double.parseDouble(words[i]);
            double byRules = fastest("rules", rules);
            double byJava = fastest("java", rules);
            dear |= byRules > most * byJava;
            System.out.printf(
                    Locale.ROOT,
                    "%s rules on %,d claims: %.1f ms, plain Java %.1f ms: %.2f times (at most %.1f)%n",
                    rules,
                    ARTICLES * CLAIMS,
                    byRules,
                    byJava,
                    byRules / byJava,
                    most);
        }
        System.exit(dear ? 1 : 0);
    }

    /** The fastest round, which whatever else the machine did disturbed least. */
    private static double fastest(String benchmark, String rules) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(JudgingBenchmark.class.getName() + "." + benchmark + "$")
                        .param("rules", rules)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getMin();
    }
}
