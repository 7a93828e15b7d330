package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.ClaimLine;
import org.recount.claim.Statement;
import org.recount.election.Election;
import org.recount.election.Source;

/** Words what the rules decided: verdicts with their reasons, findings with evidence, cause and suggestion. */
final class Reporter {
    private static final String QUOTED = "The words are quoted. ";

    private final Lookup lookup;
    private final Causes causes;
    private final Rewording rewording;

    Reporter(Lookup lookup, Causes causes, Rewording rewording) {
        this.lookup = lookup;
        this.causes = causes;
        this.rewording = rewording;
    }

    Judgement judgement(Article article, List<Decision> decisions, List<Findings.Note> notes) {
        List<JudgedClaim> claims = new ArrayList<>(decisions.size());
        List<Finding> findings = new ArrayList<>(0);
        Map<String, Integer> occurrences = new HashMap<>();
        List<Race> races = null;
        for (Decision decision : decisions) {
            String reason = decision.reason;
            if (!decision.decided()) {
                reason = "no rule decides claims of this kind: "
                        + decision.claim.kind().name();
            }
            claims.add(new JudgedClaim(
                    decision.claim,
                    decision.verdict,
                    decision.verdict == Verdict.NOT_ENOUGH_INFO ? reason : "",
                    decision.rules,
                    decision.pinned()));
            for (Decision.Draft draft : decision.drafts) {
                races = races == null ? races(decisions) : races;
                findings.add(finding(article, decision, draft, races, decisions, occurrences));
            }
        }
        for (Findings.Note note : notes) {
            findings.add(finding(article, note, occurrences));
        }
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
        return new Judgement(article, claims, findings);
    }

    /** The contests that the article speaks of, each once. */
    private List<Race> races(List<Decision> decisions) {
        List<Race> races = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Decision decision : decisions) {
            Statement said = decision.claim.said();
            if (said.contest() != null && seen.add(said.election() + '\n' + said.contest())) {
                lookup.race(said.election(), said.contest()).ifPresent(races::add);
            }
        }
        return races;
    }

    private Finding finding(
            Article article,
            Decision decision,
            Decision.Draft draft,
            List<Race> races,
            List<Decision> decisions,
            Map<String, Integer> occurrences) {
        Claim claim = decision.claim;
        Statement said = claim.said();
        Account account = draft.check().account();
        ownVotes(account, decisions);
        // What agrees has come about by no slip.
        String cause = decision.verdict == Verdict.SUPPORTED ? account.cause : causes.of(account, races);
        String message = account.message != null
                ? account.message
                : account.said.equals(account.actual)
                        ? draft.norm().norm() + "."
                        : "The article says %s; the tally has %s.".formatted(account.said, account.actual);
        if (said.quoted()) {
            message = QUOTED + message;
        }
        message = draft.norm().advised(message);
        Place place = Place.of(article.text(), said.start());
        return new Finding(
                id(draft.norm().id() + '\n' + article.id() + '\n' + said.quote() + '\n' + said.contest(), occurrences),
                id(claimed(draft.norm().id(), claim), occurrences),
                draft.norm().id(),
                draft.severity(),
                article.id(),
                said.id(),
                said.quote(),
                said.start(),
                said.end(),
                place.line(),
                place.column(),
                account.said,
                account.actual,
                account.difference,
                new Evidence(rows(account), account.lines),
                cause,
                message,
                said.quoted() || draft.severity() == Severity.INFO ? null : rewording.of(claim, account));
    }

    private static Finding finding(Article article, Findings.Note note, Map<String, Integer> occurrences) {
        Remark remark = note.remark();
        RuleNorm norm = note.norm();
        String message =
                (note.quoted() ? QUOTED : "") + (remark.message().isEmpty() ? norm.norm() : remark.message()) + ".";
        Place place = Place.of(article.text(), note.start());
        String key = norm.id() + '\n' + article.id() + '\n' + note.words();
        return new Finding(
                id(key, occurrences),
                id(key + "\nwords", occurrences),
                norm.id(),
                note.severity(),
                article.id(),
                null,
                note.words(),
                note.start(),
                note.start() + note.words().length(),
                place.line(),
                place.column(),
                remark.said(),
                remark.actual(),
                null,
                remark.evidence(),
                null,
                norm.advised(message),
                remark.instead());
    }

    /** Where the article gives the votes of first and second itself, they are told beside a majority. */
    private static void ownVotes(Account account, List<Decision> decisions) {
        if (account.measure != Account.Measure.MAJORITY || account.race == null) {
            return;
        }
        var contest = account.race.contest();
        BigDecimal first = null;
        BigDecimal second = null;
        for (Decision decision : decisions) {
            if (decision.claim instanceof Claim.Votes votes
                    && contest.election().equals(votes.said().election())
                    && contest.name().equals(votes.said().contest())) {
                String who = votes.said().subject();
                if (contest.winner().name().equals(who)) {
                    first = votes.votes().value();
                } else if (contest.runnerUp().filter(c -> c.name().equals(who)).isPresent()) {
                    second = votes.votes().value();
                }
            }
        }
        if (first != null && second != null) {
            account.line("The article\u2019s own votes: %s %s %s = %s"
                    .formatted(
                            Figures.decimal(first, 0),
                            Figures.MINUS,
                            Figures.decimal(second, 0),
                            Figures.decimal(first.subtract(second), 0)));
        }
    }

    List<Evidence.Row> rows(Account account) {
        List<Evidence.Row> rows = new ArrayList<>(account.uses.size());
        Set<List<String>> told = new HashSet<>();
        for (Account.Use use : account.uses) {
            if (!told.add(Arrays.asList(use.election(), use.contest(), use.candidate(), use.figure()))) {
                continue;
            }
            Source source = use.source();
            if (source == null) {
                source = lookup.tallies()
                        .election(use.election())
                        .map(Election::source)
                        .orElse(null);
            }
            rows.add(new Evidence.Row(
                    use.election(),
                    use.contest(),
                    use.candidate(),
                    use.figure(),
                    source == null ? "" : source.title(),
                    source == null ? "" : source.nearest(use.candidate() != null),
                    source == null || use.field() == null
                            ? null
                            : source.files().columns().get(use.field())));
        }
        return rows;
    }

    /** What tells a claim from any other of the article, whatever its words. */
    private static String claimed(String rule, Claim claim) {
        ClaimLine line = ClaimLine.of(claim);
        return Stream.of(
                        rule,
                        line.article(),
                        line.kind(),
                        line.aspect(),
                        line.election(),
                        line.contest(),
                        line.subject(),
                        line.object(),
                        line.number() == null ? null : line.number().stripTrailingZeros(),
                        line.word(),
                        line.unit(),
                        line.written())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    /** The same for the same key, counted within an article, wherever it stands. */
    private static String id(String key, Map<String, Integer> occurrences) {
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        long hash = 0xcbf29ce484222325L;
        String text = key + '\n' + occurrence;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        String hex = Long.toHexString(hash);
        return "0".repeat(16 - hex.length()) + hex;
    }

    /** A line and a column, from 1; columns count characters. */
    private record Place(int line, int column) {
        static Place of(String text, int offset) {
            int end = Math.min(offset, text.length());
            int line = 1;
            int start = 0;
            for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
                line++;
                start = i + 1;
            }
            return new Place(line, text.codePointCount(start, end) + 1);
        }
    }
}
