package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recount.claim.Claim;
import org.recount.claim.Statement;

/** What the rules have decided on one claim so far. */
final class Decision {
    /** A finding to be made: the rule, its severity, and the check it is about. */
    record Draft(RuleNorm norm, Severity severity, Check check) {}

    final Claim claim;
    final List<String> rules = new ArrayList<>(1);
    final List<Draft> drafts = new ArrayList<>(0);
    Verdict verdict = Verdict.NOT_ENOUGH_INFO;
    String reason = "";
    /** What is missing where it is not decided; null where that is not known, or a tally decides it. */
    Lack lack;

    /** The reading that agrees where it was taken back for that; else null. */
    Statement otherwise;

    private final Slips slips;
    private boolean decided;
    private boolean doubted;

    Decision(Claim claim, Slips slips) {
        this.claim = claim;
        this.slips = slips;
    }

    /** The gravest verdict stands; what a rule decides outweighs what another leaves open. */
    void decide(Verdict by, String rule) {
        if (!decided || weight(by) > weight(verdict)) {
            verdict = by;
            rules.clear();
        }
        decided = true;
        if (verdict == by) {
            rules.add(rule);
        }
    }

    /** Whether it says that the article is not borne out. */
    boolean accuses() {
        return (verdict == Verdict.REFUTED || verdict == Verdict.IMPRECISE) && !drafts.isEmpty();
    }

    /** Whether anything was found in it; where not, there is nothing to take back. */
    boolean blames() {
        return verdict == Verdict.REFUTED || !drafts.isEmpty();
    }

    /** The checks that found anything in it. */
    Stream<Check> checks() {
        return drafts.stream().map(Draft::check);
    }

    /** The check that it accuses by. */
    Check accusing() {
        return drafts.get(0).check();
    }

    /** Whether it accuses of a slip of the keys: what was misread is hardly ever so like the official figure. */
    boolean slipped() {
        return verdict == Verdict.REFUTED
                && !drafts.isEmpty()
                && checks().map(Check::account).allMatch(slips::unmistakable);
    }

    /** Takes back what was decided, so that it can be decided anew. */
    void reopen() {
        verdict = Verdict.NOT_ENOUGH_INFO;
        decided = false;
        rules.clear();
        drafts.clear();
    }

    /** Takes back what was decided: the words can be read otherwise, and then they agree. */
    void withhold(Decision other) {
        otherwise = other.claim.said();
        doubt("the figure could also be that of " + whose(other.claim.said()));
    }

    /** Decides what was left open as the rules decided it of what was meant. */
    void adopt(Decision trial) {
        reopen();
        doubted = false;
        reason = "";
        verdict = trial.verdict;
        decided = true;
        rules.addAll(trial.rules);
        drafts.addAll(trial.drafts);
    }

    /** Takes back what was decided, for this reason. */
    void doubt(String why) {
        reopen();
        decided = true;
        reason = why;
        doubted = true;
    }

    /** Whether it may be set against other claims: pinned down, one reading only, and nothing found in it yet. */
    boolean open() {
        String doubt = claim.said().doubt();
        return drafts.isEmpty() && !doubted && (doubt == null || doubt.isEmpty());
    }

    /** Whether it may be set against what other articles say. */
    boolean pinned() {
        String doubt = claim.said().doubt();
        boolean clear = !doubted
                && (doubt == null || doubt.isEmpty())
                && claim.said().unsure().isEmpty();
        boolean unknown = lack == Lack.NO_TALLY || lack == Lack.NO_CANDIDACY || lack == Lack.NO_FIGURE;
        return clear
                && (verdict != Verdict.NOT_ENOUGH_INFO
                        || (unknown && claim.said().rivals().isEmpty()));
    }

    private static String whose(Statement said) {
        String who = said.subject() == null ? said.contest() : said.subject();
        return said.election() == null ? String.valueOf(who) : who + " at " + said.election();
    }

    /** Whether what was decided on it was taken back. */
    boolean doubted() {
        return doubted;
    }

    boolean decided() {
        return decided;
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case NOT_ENOUGH_INFO -> 0;
            case SUPPORTED -> 1;
            case IMPRECISE -> 2;
            case REFUTED -> 3;
        };
    }
}
