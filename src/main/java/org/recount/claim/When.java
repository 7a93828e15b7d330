package org.recount.claim;

import java.util.Optional;
import org.recount.election.Contest;
import org.recount.election.Election;

/**
 * When something was, as the words near it tell.
 *
 * @param election   id of the election that they name; null for the one in hand
 * @param yearNamed  whether a year stands beside it
 * @param before     whether it is of the general election before the one in hand
 * @param byElection whether they say "at the by-election"
 * @param loose      whether "before" is told by a tense only: "she had won"
 */
record When(String election, boolean yearNamed, boolean before, boolean byElection, boolean loose) {

    /** In hand, as far as a tense told otherwise, where somebody concerned was on no ballot before. */
    When fitting(Scene scene, Contest hand, Side... concerned) {
        if (!loose || hand == null) {
            return this;
        }
        Contest then = contest(scene.setting(), hand);
        for (Side side : concerned) {
            if (side != null
                    && side.stand() != null
                    && (then == null
                            || scene.ballot(then).same(side.stand().candidacy()).isEmpty())) {
                Contest lately = new Polls(scene, hand).lately();
                return lately != null && stood(scene, lately, concerned)
                        ? new When(lately.election(), false, true, false, false)
                        : new When(election, yearNamed, false, byElection, false);
            }
        }
        return this;
    }

    private static boolean stood(Scene scene, Contest then, Side... concerned) {
        for (Side side : concerned) {
            if (side != null
                    && side.stand() != null
                    && scene.ballot(then).same(side.stand().candidacy()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** "from 3,101 to 10,068", of somebody who first stood at the by-election between: of that, not of the general election. */
    When since(Scene scene, Contest hand, Side concerned) {
        boolean general = before && election == null && !byElection;
        if (!general || hand == null || concerned == null || concerned.stand() == null) {
            return this;
        }
        Contest then = contest(scene.setting(), hand);
        Contest lately = new Polls(scene, hand).lately();
        boolean only = lately != null
                && (then == null
                        || scene.ballot(then)
                                .same(concerned.stand().candidacy())
                                .isEmpty())
                && scene.ballot(lately).same(concerned.stand().candidacy()).isPresent();
        return only ? new When(lately.election(), false, true, false, false) : this;
    }

    /** The contest of a seat at that time; null where that is not loaded; the contest itself where it is meant. */
    Contest contest(Setting setting, Contest contest) {
        if (election != null) {
            return setting.tallies()
                    .contest(election, contest.name())
                    .orElseGet(() -> election.startsWith("by-") ? vacancy(setting, contest) : null);
        }
        if (byElection) {
            return contest.election().startsWith("by-") ? contest : Polls.byElection(setting, contest);
        }
        return before ? contestBefore(setting, contest) : contest;
    }

    /** The by-election meant, where that was held in the seat which this one replaced; null where it was not. */
    private Contest vacancy(Setting setting, Contest contest) {
        Contest held = Polls.ofSeatBefore(setting, contest);
        return held != null && held.election().equals(election) ? held : null;
    }

    private static Contest contestBefore(Setting setting, Contest contest) {
        String before = before(setting, contest);
        return before == null ? null : at(setting, before, contest).orElse(null);
    }

    /** The contest of a seat at an election; where the seat is newer, as if it had been there. */
    private static Optional<Contest> at(Setting setting, String before, Contest contest) {
        return setting.tallies()
                .contest(before, contest.name())
                .or(() -> setting.tallies().contest(Notional.of(before), contest.name()));
    }

    /** Puts a draft at that time. */
    void place(Setting setting, Draft draft) {
        Contest contest = draft.contest();
        if (election != null) {
            Contest held = contest == null || !election.startsWith("by-") ? null : vacancy(setting, contest);
            draft.in(held == null ? contest : held).election(election);
        } else if (byElection && contest != null && !contest.election().startsWith("by-")) {
            Contest then = contest(setting, contest);
            if (then != null) {
                draft.in(then);
            } else {
                draft.election(null);
            }
            draft.doubt(then == null ? "no tally of a by-election in %s is loaded".formatted(contest.name()) : "");
        } else if (before && contest == null && !loose) {
            String then = before(setting, null);
            draft.election(then == null ? draft.election() : then);
        } else if (before && contest != null) {
            String then = before(setting, contest);
            String meant = then == null
                    ? null
                    : at(setting, then, contest).map(Contest::election).orElse(then);
            draft.election(meant);
            if (meant != null && Notional.is(meant)) {
                draft.unsure("%s was not there before: it may be told of an older seat".formatted(contest.name()));
            }
        }
    }

    /** The id of the general election before the contest in hand; of the contest itself where that was before. */
    static String before(Setting setting, Contest contest) {
        Contest hand = contest == null ? null : setting.inHand(contest);
        if (hand != null && !hand.equals(contest) && setting.before(contest, hand)) {
            return contest.election();
        }
        Optional<Election> here = hand == null
                ? Optional.ofNullable(setting.main())
                : setting.tallies().election(hand.election());
        return here.flatMap(e -> setting.tallies().generalBefore(e))
                .map(Election::id)
                .orElse(null);
    }
}
