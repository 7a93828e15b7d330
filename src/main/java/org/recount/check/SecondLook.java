package org.recount.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.Grounds;
import org.recount.claim.Rival;
import org.recount.election.Election;

/**
 * Looks again at every accusation: nobody is accused where another reading, nearly as likely, agrees with the tally, nor
 * by a tally that is itself in doubt.
 */
final class SecondLook {
    private final Matcher matcher;
    private final Reservations reservations;
    private final OtherTimes otherTimes;
    private final Nobodys nobodys;
    private final Lookup lookup;
    private final Conventions conventions;
    private final Telling telling;

    SecondLook(Matcher matcher, Reservations reservations, Nobodys nobodys, Lookup lookup, Conventions conventions) {
        this.matcher = matcher;
        this.reservations = reservations;
        this.otherTimes = new OtherTimes(lookup, conventions.near());
        this.lookup = lookup;
        this.nobodys = nobodys;
        this.conventions = conventions;
        this.telling = conventions.doubts().telling();
    }

    /**
     * Another way to see a claim, tried by the rules.
     *
     * @param trial   what they decide
     * @param account the account of the election it rests on; null where the words are read otherwise
     */
    private record Trial(Decision trial, Election account) {}

    /**
     * An accusation, and the other ways to see the claim.
     *
     * @param loose whether it could be told of another time: read from running text, and nothing beside it shows when
     * @param mixed whether a year that the sentence names beside could be meant: nothing stands right beside it that tells
     * @param seated whether its paragraph is known to tell of its seat alone
     * @param sure  whether its words and its place leave no other reading
     * @param breath what is told with it, which other readings must bear out
     */
    private record Accused(
            Decision decision,
            Check by,
            Article article,
            boolean loose,
            boolean mixed,
            boolean seated,
            boolean sure,
            InOneBreath breath,
            List<Trial> trials) {}

    /** Takes accusations back, or has something else decided instead. */
    void at(KieSession session, Findings findings, List<ArticleClaims> articles, List<List<Decision>> decisions) {
        List<Accused> accused = new ArrayList<>(0);
        int facts = 0;
        for (int i = 0; i < decisions.size(); i++) {
            ArticleClaims article = articles.get(i);
            if (decisions.get(i).stream().noneMatch(Decision::accuses)) {
                continue;
            }
            Setting around = new Setting(article.article().text(), decisions.get(i));
            Vouchers vouchers = new Vouchers(around, telling, conventions.near());
            Adjoining adjoining = new Adjoining(around, telling, lookup, conventions.near());
            InOneBreath breath = new InOneBreath(around, lookup, telling, conventions.near());
            Dated dated = new Dated(around, lookup, conventions.near());
            for (Decision decision : decisions.get(i)) {
                boolean loose = !decision.claim.said().unsure().isEmpty();
                if (decision.accuses()
                        && loose
                        && !decision.slipped()
                        && !adjoining.coupled(decision)
                        && !(decision.claim.said().unsure().equals(Grounds.OF_BEFORE)
                                && nobodys.figure(decision, article.article().text(), decisions.get(i)))) {
                    // What is held but loosely accuses nobody.
                    decision.doubt(decision.claim.said().unsure());
                } else if (decision.accuses()) {
                    Optional<Check> instead = reservations.on(decision.accusing(), article.article());
                    if (instead.isPresent()) {
                        facts += anew(session, findings, decision, instead.get());
                    } else {
                        boolean coupled = adjoining.coupled(decision);
                        boolean known = adjoining.changed(decision) || dated.is(decision);
                        Accused one = new Accused(
                                decision,
                                decision.accusing(),
                                article.article(),
                                !article.written() && !known && !told(decision, vouchers),
                                !article.written() && !coupled,
                                vouchers.seated(decision),
                                known || vouchers.sure(decision),
                                breath,
                                new ArrayList<>(0));
                        facts += tried(session, findings, one, article.claims());
                        accused.add(one);
                    }
                }
            }
        }
        fire(session, facts);
        facts = 0;
        for (Accused one : accused) {
            facts += settled(session, findings, one);
        }
        fire(session, facts);
    }

    /** Whether what stands beside it shows when it is told of: not of a lead, as the one held before stands beside any figure. */
    private static boolean told(Decision decision, Vouchers vouchers) {
        return decision.claim instanceof Claim.Majority ? vouchers.placed(decision) : vouchers.vouch(decision);
    }

    private int tried(KieSession session, Findings findings, Accused one, List<Claim> claims) {
        Claim claim = one.decision().claim;
        Set<Rival> rivals =
                new LinkedHashSet<>(one.sure() ? List.of() : claim.said().rivals());
        if (one.loose()) {
            rivals.addAll(otherTimes.of(claim, claims));
        }
        if (one.seated()) {
            rivals.removeIf(rival -> !claim.said().contest().equals(rival.contest()));
        }
        if (one.mixed()) {
            rivals.addAll(
                    otherTimes.named(claim, claims, Words.sentence(one.article().text(), claim.said())));
        }
        rivals.removeIf(rival -> one.breath().rulesOut(one.decision(), rival));
        for (Rival rival : rivals) {
            Claim retold = claim.retold(claim.said().as(rival));
            one.trials().add(new Trial(trial(session, findings, matcher.meet(retold, claims)), null));
        }
        for (Reservations.Met other : reservations.otherAccounts(one.by(), claims)) {
            one.trials().add(new Trial(trial(session, findings, other.check()), other.account()));
        }
        return one.trials().size();
    }

    private Decision trial(KieSession session, Findings findings, Check check) {
        Decision trial = new Decision(check.claim(), conventions.doubts().slips());
        findings.open(check, trial);
        session.insert(check);
        return trial;
    }

    private int settled(KieSession session, Findings findings, Accused one) {
        for (Trial trial : one.trials()) {
            if (trial.trial().verdict != Verdict.SUPPORTED) {
                continue;
            }
            if (trial.account() == null) {
                one.decision().withhold(trial.trial());
                return 0;
            }
            return anew(
                    session, findings, one.decision(), reservations.borneOut(one.by(), trial.account(), one.article()));
        }
        return reservations
                .notFinal(one.by(), one.article())
                .map(check -> anew(session, findings, one.decision(), check))
                .orElse(0);
    }

    private static int anew(KieSession session, Findings findings, Decision decision, Check check) {
        decision.reopen();
        findings.open(check, decision);
        session.insert(check);
        return 1;
    }

    private static void fire(KieSession session, int facts) {
        if (facts > 0) {
            Judge.fire(session, facts);
        }
    }
}
