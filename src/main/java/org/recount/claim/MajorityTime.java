package org.recount.claim;

import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;

/**
 * Whether a majority is the one that was won, the one held before, or how it changed: by the verb, by its owner, and by the
 * time that is told.
 */
final class MajorityTime {
    /** Items from a name to the figure in "Reed, with a majority of 507, lost". */
    private static final int APART = 7;

    private final Scene scene;
    private final When when;

    MajorityTime(Scene scene, When when) {
        this.scene = scene;
        this.when = when;
    }

    Claim.Held held(NumberRule rule, int i, Contest contest, Side side, int owner) {
        if (new Notional(scene, i).lead()) {
            return Claim.Held.BEFORE;
        }
        return switch (rule.traits().held()) {
            case "before" -> wonThen(i, contest) ? Claim.Held.WON : Claim.Held.BEFORE;
            case "had" ->
                !when.before()
                                && when.election() == null
                                && ((side != null && winner(contest, side)) || (owner == Binder.NONE && has(i)))
                        ? Claim.Held.WON
                        : Claim.Held.BEFORE;
            case "won" -> when.yearNamed() && when.election() != null ? Claim.Held.BEFORE : Claim.Held.WON;
            case "change" -> Claim.Held.CHANGE;
            default ->
                when.before()
                                || when.election() != null
                                || (rule.id().startsWith("majority")
                                        && (ownedByAnother(rule, i, contest, side, owner) || ofAnother(i, contest)))
                        ? Claim.Held.BEFORE
                        : Claim.Held.WON;
        };
    }

    /**
     * "is defending a majority of 507 from 2019", where that is the year in hand, and without a year where the article looks
     * ahead to the next poll: what is held was won at the contest in hand.
     */
    private boolean wonThen(int i, Contest contest) {
        if (contest == null || when.election() != null) {
            return false;
        }
        for (int k = i + 1; k < scene.items().size() && !scene.items().get(k).isNumber(); k++) {
            Integer year = scene.items().get(k).calendarYear();
            if (year != null) {
                return year == scene.setting().year(contest) && (scene.is(k - 1, "from-mark") || won(i, k));
            }
        }
        return scene.story().outlook().last(contest)
                && scene.lexicon().phrases("is-defending").stands(scene.items());
    }

    /** "a majority of 507, won in 2019". */
    private boolean won(int from, int year) {
        for (int k = year - 1; k > from; k--) {
            if (scene.lexicon().phrases("win").has(scene.form(k))) {
                return scene.word(k - 1).equals(",");
            }
        }
        return false;
    }

    /** Whether somebody could have had a majority here before this contest. */
    boolean heldBefore(Contest contest, Side side) {
        String before = When.before(scene.setting(), contest);
        Contest then = before == null
                ? null
                : scene.setting().tallies().contest(before, contest.name()).orElse(null);
        return then == null || then.winner().name().equals(scene.name(side, then));
    }

    /** "a majority of 500 over Cole", who came second this time. */
    boolean overRunnerUp(int i, Contest contest) {
        for (int k = i + 1; k < Math.min(scene.items().size(), i + 5); k++) {
            if (scene.is(k, "lead-over")) {
                Side other = k + 1 < scene.items().size() ? scene.side(k + 1) : null;
                return other != null
                        && contest.runnerUp()
                                .filter(r -> r.label().equals(scene.polled(other, contest)))
                                .isPresent();
            }
        }
        return false;
    }

    /** "has a majority of", of now. */
    boolean has(int i) {
        for (int k = Math.max(0, i - 8); k < i; k++) {
            if (scene.is(k, "has-now")) {
                return true;
            }
        }
        return false;
    }

    private boolean winner(Contest contest, Side side) {
        return side.isParty()
                ? scene.parties().family(contest.winner().party()).equals(side.party())
                : side.stand() != null && side.stand().candidacy().equals(contest.winner());
    }

    /** "had a lead of 507", "had a majority of 507 over the Conservatives": won at this count, not held before it. */
    boolean lead(int i) {
        for (int k = Math.max(0, i - 4); k <= i + 2; k++) {
            if (scene.lexicon().phrases("lead-noun").has(scene.form(k))) {
                return true;
            }
        }
        return scene.is(i + 1, "lead-over") || scene.is(i + 2, "lead-over");
    }

    /** A majority owned by anyone but the winner is the one held before. */
    private boolean ownedByAnother(NumberRule rule, int i, Contest contest, Side side, int owner) {
        boolean noun = rule.traits().chain() || rule.traits().after() == ClaimKind.MAJORITY;
        for (int k = Math.max(0, i - 6); k < Math.min(scene.items().size(), i + 4); k++) {
            noun |= scene.is(k, "majority-word") || (scene.is(k, "lead-word") && k < i);
        }
        if (!noun || side == null || owner == Binder.NONE) {
            return false;
        }
        for (int k = scene.mayHold("losing-majority") ? Math.min(owner, i) : i; k < i; k++) {
            if (scene.is(k, "losing-majority") && !scene.asides().shutIn(k, i)) {
                return scene.is(i - 1, "of-mark") && !between(k, i, "by-mark");
            }
        }
        boolean with = scene.word(owner + 1).equals(",")
                && i > owner
                && i - owner <= APART
                && scene.lexicon().phrases("holding-figure").ahead(scene.items(), owner + 2) > 0;
        boolean owns = (scene.possessive(owner) && i - owner <= 5) || with || scene.is(owner + 1, "majority-owned");
        if (!owns) {
            return false;
        }
        Candidacy winner = contest.winner();
        return side.isParty()
                ? !scene.parties().family(winner.party()).equals(side.party())
                : side.stand() != null
                        && side.contest().equals(contest)
                        && !side.stand().candidacy().equals(winner);
    }

    /** "his majority was", where a woman won. */
    private boolean ofAnother(int i, Contest contest) {
        Gender won = contest.winner().gender();
        for (int k = i - 2; k >= Math.max(0, i - 6); k--) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.PRON) && new Holder(scene).noun(k + 1)) {
                boolean told = won == Gender.FEMALE || won == Gender.MALE;
                return told && (item.data() == Gender.FEMALE || item.data() == Gender.MALE) && item.data() != won;
            }
        }
        return false;
    }

    private boolean between(int from, int to, String phrases) {
        for (int k = from; k < to; k++) {
            if (scene.is(k, phrases)) {
                return true;
            }
        }
        return false;
    }
}
