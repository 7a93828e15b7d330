package org.recount.check;

import java.util.Objects;
import java.util.Optional;

/** The article gives the official figure too, and no slip of the keys makes the one said of it. */
record ToldRight(Setting around, Conventions.Doubts doubts) implements Doubt {
    @Override
    public Optional<String> of(Decision decision) {
        return decision.accuses()
                        && decision.verdict == Verdict.REFUTED
                        && decision.checks()
                                .map(Check::account)
                                .allMatch(account -> account.stated != null
                                        && account.official != null
                                        && account.cause == null
                                        && !doubts.slips().alike(account)
                                        && !AsPrinted.loosely(account, doubts.nearLoose())
                                        && toldElsewhere(decision, account))
                ? Optional.of(
                        "the article gives the official figure as well, so that this may be told of something else")
                : Optional.empty();
    }

    private boolean toldElsewhere(Decision decision, Account account) {
        return around.decisions().stream()
                .filter(other -> other != decision && doubts.telling().tells(other.claim) && !exchanged(other, account))
                .map(other -> other.claim.quantity().orElseThrow())
                .anyMatch(told -> Objects.equals(told.measuredIn(), account.stated.measuredIn())
                        && AsPrinted.sameEitherWay(told, account.official));
    }

    /** "15,520 votes and a majority of 4,535", the wrong way round: each is exactly the other, and they count two things. */
    private static boolean exchanged(Decision other, Account account) {
        return other.accuses()
                && other.checks()
                        .map(Check::account)
                        .anyMatch(one -> one.official != null
                                && one.measure != account.measure
                                && one.official.compareTo(account.stated.value()) == 0);
    }
}
