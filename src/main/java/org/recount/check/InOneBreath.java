package org.recount.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.recount.claim.Claim;
import org.recount.claim.Quantity;
import org.recount.claim.Rival;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/**
 * What is told in one breath with a figure, and is right: it holds of every poll that the figure may be told of. "Reed beat Cole
 * by 1,832" tells of none at which she did not, "was second on 9,100" of none at which whoever has that figure was first.
 */
final class InOneBreath {
    private final Setting around;
    private final List<Decision> right;
    private final Lookup lookup;
    private final Telling telling;
    /** Characters between what stands side by side. */
    private final int beside;

    InOneBreath(Setting around, Lookup lookup, Telling telling, Conventions.Near near) {
        this.around = around;
        this.right = around.right().toList();
        this.lookup = lookup;
        this.telling = telling;
        this.beside = near.beside();
    }

    /** Whether a figure cannot be told of a contest, other than the one it was taken for, as what is told with it is wrong there. */
    boolean rulesOut(Decision decision, Contest contest) {
        Statement said = decision.claim.said();
        if (contest.name().equals(said.contest()) && contest.election().equals(said.election())) {
            return false;
        }
        return decision.claim instanceof Claim.Majority
                ? met(said) && !beat(contest, said)
                : placed(decision.claim)
                        .filter(place -> !holds(contest, decision.claim, place))
                        .isPresent();
    }

    /** Whether a claim cannot be told of somebody else or of another poll; nothing is ruled out that is not loaded. */
    boolean rulesOut(Decision decision, Rival rival) {
        return lookup.race(rival.election(), rival.contest())
                .filter(race -> rulesOut(decision, race.contest())
                        || (decision.claim instanceof Claim.Place
                                && !polled(race.contest(), decision, rival.subject())))
                .isPresent();
    }

    /** "Fourth with 9,100 votes": whether they are somebody's in a contest; so they may be where none are told. */
    private boolean polled(Contest contest, Decision decision, String who) {
        Statement said = decision.claim.said();
        Optional<Quantity> stated = right.stream()
                .map(d -> d.claim)
                .filter(claim -> (claim instanceof Claim.Votes || claim instanceof Claim.VoteShare)
                        && telling.tells(claim)
                        && Objects.equals(said.subject(), claim.said().subject())
                        && claim.said().end() >= said.end()
                        && adjoins(said, claim.said()))
                .findFirst()
                .flatMap(Claim::quantity);
        return stated.isEmpty()
                || who == null
                || stood(contest, who)
                        .filter(one -> new ResultFigures(contest, stated.get()).polled(one))
                        .isPresent();
    }

    /** "Reed beat Cole by 1,832": whether the two are rightly said to have met so, in the same words. */
    private boolean met(Statement said) {
        return said.subject() != null
                && said.object() != null
                && right.stream()
                        .filter(d -> d.claim instanceof Claim.Defeated)
                        .map(d -> d.claim.said())
                        .anyMatch(other -> said.subject().equals(other.subject())
                                && said.object().equals(other.object())
                                && (told(said) || other.start() >= said.start())
                                && adjoins(said, other));
    }

    private boolean told(Statement said) {
        return around.named(said.subject(), said) && around.named(said.object(), said);
    }

    private boolean adjoins(Statement said, Statement other) {
        return said.samePoll(other) && Setting.apart(said, other) <= beside && around.together(said, other);
    }

    private boolean beat(Contest contest, Statement said) {
        return stood(contest, said.subject())
                .flatMap(
                        one -> stood(contest, said.object()).filter(other -> contest.place(one) < contest.place(other)))
                .isPresent();
    }

    private Optional<Candidacy> stood(Contest contest, String who) {
        return lookup.career(who, contest.name()).stream()
                .filter(stand -> stand.race().contest().equals(contest))
                .map(Lookup.Stand::candidacy)
                .findFirst();
    }

    /** "Was second on 9,100": the place that leads to a figure, if it is right. */
    private Optional<Integer> placed(Claim claim) {
        Statement said = claim.said();
        Predicate<Claim> leads = one -> one instanceof Claim.Place
                && Objects.equals(said.subject(), one.said().subject())
                && one.said().end() <= said.end()
                && adjoins(said, one.said());
        boolean polled = claim instanceof Claim.Votes || claim instanceof Claim.VoteShare;
        return polled
                ? right.stream()
                        .map(d -> d.claim)
                        .filter(leads)
                        .findFirst()
                        .flatMap(one -> lookup.race(said.election(), said.contest()))
                        .flatMap(race -> stood(race.contest(), said.subject())
                                .map(candidacy -> race.contest().place(candidacy)))
                : Optional.empty();
    }

    /** Whether it is the figure of whoever came in a place. */
    private static boolean holds(Contest contest, Claim claim, int place) {
        Quantity stated = claim.quantity().orElseThrow();
        ResultFigures figures = new ResultFigures(contest, stated);
        return contest.candidacies().stream().anyMatch(one -> contest.place(one) == place && figures.polled(one));
    }
}
