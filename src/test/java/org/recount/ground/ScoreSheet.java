package org.recount.ground;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;

/** Counts, by wording, what was read of what was told. */
final class ScoreSheet {
    /** Kinds that every sentence is held to; the others only where its wording lists one. */
    private static final Set<ClaimKind> NUMBERS = EnumSet.of(
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY,
            ClaimKind.SEAT_COUNT,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.SWING,
            ClaimKind.TURNOUT,
            ClaimKind.ELECTORATE,
            ClaimKind.COMPARISON);

    private final Map<String, Score> scores = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** What became of one wording. */
    static final class Score {
        int told;
        int found;
        int said;
        int right;
        int bound;
        int planted;
        int hidden;
        int refuted;
        int falseFindings;

        double f1() {
            double precision = said == 0 ? 1 : (double) right / said;
            double recall = told == 0 ? 1 : (double) found / told;
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }

        void add(Score other) {
            told += other.told;
            found += other.found;
            said += other.said;
            right += other.right;
            bound += other.bound;
            planted += other.planted;
            hidden += other.hidden;
            refuted += other.refuted;
            falseFindings += other.falseFindings;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "told %5d  recall %.3f  precision %.3f  F1 %.3f  bound %.3f  planted %4d refuted %4d hidden %3d  false findings %d",
                    told,
                    told == 0 ? 1 : (double) found / told,
                    said == 0 ? 1 : (double) right / said,
                    f1(),
                    found == 0 ? 1 : (double) bound / found,
                    planted,
                    refuted,
                    hidden,
                    falseFindings);
        }
    }

    void add(TestArticle article, Judgement judgement) {
        for (TestArticle.Span span : article.spans()) {
            span(article, span, judgement);
        }
        for (Finding finding : judgement.findings()) {
            boolean inside = article.spans().stream().anyMatch(s -> within(s, finding.start()));
            if (!inside && finding.severity() != Severity.INFO) {
                score("head").falseFindings++;
                miss("FALSE FINDING", "head", finding.message(), article.text());
            }
        }
    }

    private static boolean within(TestArticle.Span span, int offset) {
        return offset >= span.start() && offset < span.end();
    }

    private Score score(String template) {
        return scores.computeIfAbsent(template, t -> new Score());
    }

    private void span(TestArticle article, TestArticle.Span span, Judgement judgement) {
        Told told = span.told();
        Score score = score(told.template());
        Set<ClaimKind> kinds = EnumSet.copyOf(NUMBERS);
        told.claims().forEach(c -> kinds.add(c.kind()));
        List<JudgedClaim> here = new ArrayList<>(judgement.claims().stream()
                .filter(c -> within(span, c.claim().said().start()))
                .toList());
        String sentence = article.text().substring(span.start(), span.end()) + "   [" + article.id() + "]";
        for (Told.Expected expected : told.claims()) {
            score.told++;
            score.planted += expected.planted() ? 1 : 0;
            JudgedClaim best = null;
            for (JudgedClaim claim : here) {
                if (same(expected, claim.claim()) && (best == null || bound(expected, claim.claim()))) {
                    best = claim;
                }
            }
            if (best == null) {
                miss("MISSED", told.template(), expected + "\n      read: " + shown(here), sentence);
                continue;
            }
            here.remove(best);
            score.found++;
            score.said++;
            score.right++;
            if (bound(expected, best.claim())) {
                score.bound++;
            } else {
                miss("BOUND", told.template(), expected + "\n      read: " + shown(List.of(best)), sentence);
            }
            if (expected.planted()) {
                score.hidden += best.verdict() == Verdict.SUPPORTED ? 1 : 0;
                score.refuted += best.verdict() == Verdict.REFUTED ? 1 : 0;
                if (best.verdict() == Verdict.NOT_ENOUGH_INFO) {
                    miss("WITHHELD", told.template(), expected + "\n      " + best.reason(), sentence);
                }
                if (best.verdict() == Verdict.SUPPORTED) {
                    miss("HIDDEN", told.template(), expected + "\n      read: " + shown(List.of(best)), sentence);
                }
            }
        }
        for (JudgedClaim extra : here) {
            if (NUMBERS.contains(extra.claim().kind())) {
                score.said++;
                miss("EXTRA", told.template(), shown(List.of(extra)), sentence);
            }
        }
        for (Finding finding : judgement.findings()) {
            if (within(span, finding.start()) && finding.severity() != Severity.INFO && !told.planted()) {
                score.falseFindings++;
                miss("FALSE FINDING", told.template(), finding.message(), sentence);
            }
        }
    }

    private void miss(String what, String template, String why, String sentence) {
        misses.add("%s %s: %s%n      %s".formatted(what, template, sentence.replace("\n", "\\n"), why));
    }

    private static String shown(List<JudgedClaim> claims) {
        return String.join(
                "; ",
                claims.stream()
                        .map(c -> "%s %s %s [%s] @%s %s%s"
                                .formatted(
                                        c.claim().kind(),
                                        c.claim().said().subject(),
                                        c.claim()
                                                .quantity()
                                                .map(q -> q.value() + " "
                                                        + q.hedge().code())
                                                .orElse(""),
                                        c.claim().said().contest(),
                                        c.claim().said().election(),
                                        c.verdict(),
                                        c.claim().said().doubt().isEmpty()
                                                ? ""
                                                : " ? " + c.claim().said().doubt()))
                        .toList());
    }

    private static boolean same(Told.Expected expected, Claim claim) {
        if (expected.value() != null) {
            return claim.kind() == expected.kind()
                    && claim.quantity()
                            .filter(q -> (q.value().compareTo(expected.value()) == 0 && q.hedge() == expected.hedge())
                                    || (q.value().compareTo(expected.value()) == 0
                                            && expected.hedge() == org.recount.claim.Hedge.NONE
                                            && q.hedge() == org.recount.claim.Hedge.ONLY))
                            .isPresent();
        }
        return claim.kind() == expected.kind()
                || (expected.kind() == ClaimKind.WINNER && claim.kind() == ClaimKind.DEFEATED)
                || (expected.kind() == ClaimKind.WINNER && claim.kind() == ClaimKind.SEAT_CHANGE);
    }

    private static boolean bound(Told.Expected expected, Claim claim) {
        boolean subject = expected.subjects().isEmpty()
                || expected.subjects().contains(String.valueOf(claim.said().subject()));
        String seat = claim.said().contest();
        return subject
                && (expected.seat() == null ? seat == null : seat != null && same(expected.seat(), seat))
                && expected.election().equals(claim.said().election())
                && claim.said().doubt().isEmpty();
    }

    private static boolean same(String one, String other) {
        return org.recount.election.SeatKey.of(one).equals(org.recount.election.SeatKey.of(other));
    }

    Score total() {
        Score total = new Score();
        scores.values().forEach(total::add);
        return total;
    }

    Map<String, Score> byTemplate() {
        return scores;
    }

    List<String> misses() {
        return misses;
    }
}
