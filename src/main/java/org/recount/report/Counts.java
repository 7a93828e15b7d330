package org.recount.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.check.across.Row;
import org.recount.claim.ClaimKind;
import org.recount.review.Docket;
import org.recount.review.Standing;

/**
 * How much went in and what became of it. Articles in are those checked and those failed; findings are those that are
 * open, unless it says otherwise.
 */
public final class Counts {
    private int checked;
    private int noted;
    private int failed;
    private int withFindings;
    private int claimsFailed;
    private int unread;
    private Amiss amiss = Amiss.NOTHING;
    private final Map<ClaimKind, Map<Verdict, Integer>> claims = new EnumMap<>(ClaimKind.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final SortedMap<String, Integer> rules = new TreeMap<>();
    private final Map<Standing.State, Integer> leftOut = new EnumMap<>(Standing.State.class);
    private boolean compared;
    private int gone;
    private int rows;
    private final Map<Severity, Integer> acrossSeverities = new EnumMap<>(Severity.class);
    private final SortedMap<String, Integer> acrossRules = new TreeMap<>();

    /** Counts of one article. */
    static Counts of(Judgement judgement, Docket docket) {
        Counts counts = new Counts();
        counts.add(judgement, docket);
        return counts;
    }

    /** Counts of one article whose findings are all open. */
    static Counts of(Judgement judgement) {
        return of(judgement, Docket.empty());
    }

    void add(Judgement judgement, Docket docket) {
        checked++;
        noted += judgement.article().notes().isEmpty() ? 0 : 1;
        unread += judgement.unread().size();
        for (JudgedClaim claim : judgement.claims()) {
            claims.computeIfAbsent(claim.claim().kind(), kind -> new EnumMap<>(Verdict.class))
                    .merge(claim.verdict(), 1, Integer::sum);
        }
        int open = 0;
        for (Finding finding : judgement.findings()) {
            Standing standing = docket.of(finding);
            if (standing.open()) {
                open++;
                severities.merge(finding.severity(), 1, Integer::sum);
                rules.merge(finding.rule(), 1, Integer::sum);
            } else {
                leftOut.merge(standing.state(), 1, Integer::sum);
            }
        }
        withFindings += open == 0 ? 0 : 1;
    }

    void add(Row row, Docket docket) {
        rows++;
        for (Row.Found found : row.findings()) {
            Standing standing = docket.of(row, found);
            if (standing.open()) {
                acrossSeverities.merge(found.severity(), 1, Integer::sum);
                acrossRules.merge(found.rule(), 1, Integer::sum);
            } else {
                leftOut.merge(standing.state(), 1, Integer::sum);
            }
        }
    }

    /** What a baseline had that is there no more. */
    void gone(Docket docket) {
        compared = docket.compares();
        gone = docket.gone();
    }

    void addFailed() {
        failed++;
    }

    /** Claims of claim files that could not be used. */
    void addFailedClaims(int number) {
        claimsFailed += number;
    }

    /** What was amiss in tallies and rules. */
    void add(Amiss found) {
        amiss = found;
    }

    public int articlesIn() {
        return checked + failed;
    }

    public int articlesChecked() {
        return checked;
    }

    public int articlesFailed() {
        return failed;
    }

    /** Articles checked about which the reader had to assume something. */
    public int articlesNoted() {
        return noted;
    }

    /** Articles with at least one finding. */
    public int articlesWithFindings() {
        return withFindings;
    }

    /** Claims judged, whatever the verdict. */
    public int claims() {
        return claims.values().stream()
                .flatMap(verdicts -> verdicts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Claims of claim files that could not be used; they are not among {@link #claims()}. */
    public int claimsFailed() {
        return claimsFailed;
    }

    /** Numbers that look like results and are covered by no claim. */
    public int unread() {
        return unread;
    }

    public int claims(Verdict verdict) {
        return claims.values().stream()
                .mapToInt(verdicts -> verdicts.getOrDefault(verdict, 0))
                .sum();
    }

    public int claims(ClaimKind kind, Verdict verdict) {
        return claims.getOrDefault(kind, Map.of()).getOrDefault(verdict, 0);
    }

    public int findings() {
        return severities.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int findings(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    /** Findings that are not open, for one of these reasons; they are not among {@link #findings()}. */
    int leftOut(Standing.State state) {
        return leftOut.getOrDefault(state, 0);
    }

    /** Whether the run is compared with a baseline. */
    boolean compared() {
        return compared;
    }

    /** Findings of the baseline on articles of this run that are there no more. */
    int gone() {
        return gone;
    }

    public Amiss amiss() {
        return amiss;
    }

    /** Things that more than one article tells. */
    int rows() {
        return rows;
    }

    /** Findings on several articles together; they are not among {@link #findings()}. */
    int across() {
        return acrossSeverities.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those of a severity. */
    public int across(Severity severity) {
        return acrossSeverities.getOrDefault(severity, 0);
    }

    /** Those by the id of their rule. */
    SortedMap<String, Integer> acrossRules() {
        return acrossRules;
    }

    /** Findings by the id of their rule. */
    SortedMap<String, Integer> rules() {
        return rules;
    }
}
