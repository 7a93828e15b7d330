package org.recount.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.check.tally.TallyFault;
import org.recount.check.tally.TallyLint;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.election.Election;
import org.recount.election.Status;
import org.recount.election.Tallies;

/**
 * Reasons not to accuse an article of what the tally seems to contradict: the tally contradicts itself, is provisional,
 * was corrected after the article, or is of a poll after it.
 */
final class Reservations {
    private final Tallies tallies;
    private final TallyLint lint;
    private final Conventions.Days days;
    private final Matching matching;
    /** By identity: an election is too large to be compared. */
    private final Map<Election, Matcher> byAccount = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Makes a matcher for other tallies. */
    interface Matching {
        Matcher by(Tallies tallies);
    }

    Reservations(Tallies tallies, TallyLint lint, Conventions.Days days, Matching matching) {
        this.tallies = tallies;
        this.lint = lint;
        this.days = days;
        this.matching = matching;
    }

    /** What is to be decided instead; empty where nothing speaks against the accusation. */
    Optional<Check> on(Check check, Article article) {
        Claim claim = check.claim();
        Account met = check.account();
        Published published = Published.of(article);
        for (Election election : elections(met, claim)) {
            if (published.before(election.date())) {
                return Optional.of(new UndecidedCheck(
                        claim,
                        Lack.LATER_POLL,
                        "the article was published before polling day, %s".formatted(Figures.day(election.date()))));
            }
        }
        for (Account.Use use : met.uses) {
            for (TallyFault fault : lint.of(use.election(), use.contest())) {
                if (fault.contradiction() && fault.check().touches(claim)) {
                    return Optional.of(new DoubtfulTallyCheck(claim, fault, met));
                }
            }
        }
        return Optional.empty();
    }

    /** The elections whose figures were used. */
    private Collection<Election> elections(Account met, Claim claim) {
        Map<String, Election> used = new LinkedHashMap<>();
        for (Account.Use use : met.uses) {
            tallies.election(use.election()).ifPresent(e -> used.put(e.id(), e));
        }
        if (used.isEmpty()) {
            tallies.election(claim.said().election()).ifPresent(e -> used.put(e.id(), e));
        }
        return used.values();
    }

    /** A claim met with another account of an election. */
    record Met(Election account, Check check) {}

    /** The claim met with the other accounts of the elections it rests on. */
    List<Met> otherAccounts(Check check, List<Claim> claims) {
        List<Met> met = new ArrayList<>(0);
        for (Election relied : elections(check.account(), check.claim())) {
            List<Election> accounts = tallies.accounts(relied.id());
            for (Election other : accounts.subList(1, accounts.size())) {
                Matcher matcher = byAccount.computeIfAbsent(other, o -> matching.by(tallies.relyingOn(o)));
                met.add(new Met(other, matcher.meet(check.claim(), claims)));
            }
        }
        return met;
    }

    /** What is to be decided where another account of the election bears the claim out. */
    Check borneOut(Check check, Election other, Article article) {
        Election relied = tallies.election(other.id()).orElseThrow();
        boolean rivals = relied.status() == other.status()
                && !relied.source().title().equals(other.source().title());
        boolean then =
                relied.asOf().filter(Published.of(article)::perhapsBefore).isPresent();
        return new OtherAccountCheck(check.claim(), relied, other, rivals, then, check.account());
    }

    /** What is to be decided where figures are not final; empty where they are. */
    Optional<Check> notFinal(Check check, Article article) {
        Claim claim = check.claim();
        Account met = check.account();
        for (Election election : elections(met, claim)) {
            if (election.status() == Status.PROVISIONAL) {
                return Optional.of(new ProvisionalCheck(claim, election, met));
            }
            if (stillCounting(claim, met, election, Published.of(article))) {
                return Optional.of(new StillCountingCheck(claim, election, met));
            }
        }
        return Optional.empty();
    }

    private boolean stillCounting(Claim claim, Account met, Election election, Published published) {
        return claim.kind() == ClaimKind.SEAT_COUNT
                && met.difference != null
                && met.difference.signum() > 0
                && published
                        .moment()
                        .filter(m -> m.isBefore(
                                election.date().plusDays(days.declaration()).atTime(days.declaredBy())))
                        .isPresent();
    }
}
