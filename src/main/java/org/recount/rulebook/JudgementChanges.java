package org.recount.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;

/**
 * What other rules make of the same articles.
 *
 * @param before findings before, in all
 * @param after  findings now, in all
 * @param won    findings that are new
 * @param lost   findings that are gone
 * @param altered findings that say something else
 * @param turned claims whose verdict is another
 */
public record JudgementChanges(
        int before, int after, List<Found> won, List<Found> lost, List<Altered> altered, List<Turned> turned) {
    public JudgementChanges {
        won = List.copyOf(won);
        lost = List.copyOf(lost);
        altered = List.copyOf(altered);
        turned = List.copyOf(turned);
    }

    /** A finding and the article it is on. */
    public record Found(Article article, Finding finding) {}

    /** A finding as it was and as it is, of one rule on one place. */
    public record Altered(Article article, Finding before, Finding after) {}

    /** A claim as it was judged and as it is. */
    public record Turned(Article article, JudgedClaim before, JudgedClaim after) {}

    /** Compares judgements of the same articles, in the same order. */
    public static JudgementChanges between(List<Judgement> before, List<Judgement> after) {
        List<Found> won = new ArrayList<>();
        List<Found> lost = new ArrayList<>();
        List<Altered> altered = new ArrayList<>();
        List<Turned> turned = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Article article = after.get(i).article();
            Map<String, Finding> old = byPlace(before.get(i));
            for (Map.Entry<String, Finding> now : byPlace(after.get(i)).entrySet()) {
                Finding was = old.remove(now.getKey());
                if (was == null) {
                    won.add(new Found(article, now.getValue()));
                } else if (!sameWords(was, now.getValue())) {
                    altered.add(new Altered(article, was, now.getValue()));
                }
            }
            old.values().forEach(gone -> lost.add(new Found(article, gone)));
            turned(article, before.get(i), after.get(i), turned);
        }
        return new JudgementChanges(findings(before), findings(after), won, lost, altered, turned);
    }

    private static int findings(List<Judgement> judgements) {
        return judgements.stream().mapToInt(one -> one.findings().size()).sum();
    }

    /** By rule and place; two of one rule on one place are told apart by their order. */
    private static Map<String, Finding> byPlace(Judgement judgement) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            String place = finding.rule() + '\n' + finding.claim() + '\n' + finding.start() + '\n' + finding.end();
            int number = 0;
            while (found.putIfAbsent(place + '\n' + number, finding) != null) {
                number++;
            }
        }
        return found;
    }

    private static boolean sameWords(Finding one, Finding other) {
        return one.severity() == other.severity()
                && Objects.equals(one.said(), other.said())
                && Objects.equals(one.actual(), other.actual())
                && Objects.equals(one.cause(), other.cause())
                && Objects.equals(one.message(), other.message())
                && Objects.equals(one.suggestion(), other.suggestion());
    }

    private static void turned(Article article, Judgement before, Judgement after, List<Turned> turned) {
        Map<String, JudgedClaim> old = new LinkedHashMap<>();
        before.claims().forEach(claim -> old.put(claim.claim().said().id(), claim));
        for (JudgedClaim now : after.claims()) {
            JudgedClaim was = old.get(now.claim().said().id());
            if (was != null && was.verdict() != now.verdict()) {
                turned.add(new Turned(article, was, now));
            }
        }
    }

    /** Whether nothing changed. */
    public boolean none() {
        return won.isEmpty() && lost.isEmpty() && altered.isEmpty() && turned.isEmpty();
    }
}
