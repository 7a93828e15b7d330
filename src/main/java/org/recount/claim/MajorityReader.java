package org.recount.claim;

import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** Leads: the winner's majority, the one held before, or the margin between two who lost. */
final class MajorityReader {
    private final Scene scene;
    private final Margin margin;
    private final Holder holder;
    private When when;

    MajorityReader(Scene scene, When when) {
        this.scene = scene;
        this.when = when;
        this.margin = new Margin(scene);
        this.holder = new Holder(scene);
    }

    /** Moves on to an election that is named and came after the one at hand; it is no majority held before, then. */
    private Contest later(Contest contest) {
        Contest named = when.election() == null ? null : when.contest(scene.setting(), contest);
        if (named == null || scene.setting().before(named, contest)) {
            return contest;
        }
        when = new When(null, true, false, false, false);
        return named;
    }

    void read(NumberRule rule, int i, int to, Side toWhom, Draft draft, Collector claims) {
        boolean another = to > i && new Governed(scene.lexicon()).ofAnother(scene, to);
        int bound = another ? Binder.NONE : to;
        Side boundTo = another ? null : toWhom;
        int owner = margin.trailer(i, margin.leader(i, bound));
        int verb = margin.trailed(i);
        Side behind = verb == Binder.NONE ? null : side(margin.named(verb + 1, i - 1));
        owner = behind == null ? owner : new Subjects(scene.lexicon()).subjectOf(scene, verb);
        Side side = owner == bound ? boundTo : side(owner);
        int further = margin.further(i);
        if (further != Binder.NONE) {
            owner = new Subjects(scene.lexicon()).subjectOf(scene, further);
            side = side(owner);
        }
        Contest here = scene.contestAt(i);
        Contest then = here == null ? null : when.contest(scene.setting(), here);
        Apart.Two two = new Apart(scene).at(i, then == null ? here : then).orElse(null);
        owner = two == null ? owner : two.at();
        side = two == null ? side : two.one();
        when = Meeting.of(scene, side, margin.beaten(i, owner), when);
        Quantity quantity = StatedNumber.quantity(scene.items().get(i), rule);
        Standing standing = new Standing(scene);
        When told = owner > i ? when : standing.told(side, when);
        boolean lastTime = !told.equals(when);
        when = told;
        Contest contest =
                !lastTime && owner != Binder.NONE && side != null && side.contest() != null && !scene.possessive(owner)
                        ? side.contest()
                        : here;
        Contest beside = scene.whereabouts().beside(i);
        contest = beside == null ? contest : beside;
        if (contest != null) {
            contest = later(side == null || owner > i || lastTime ? contest : standing.own(side, contest));
            when = when.fitting(scene, contest, owner == Binder.NONE ? null : side);
            // "The majority compares with 9,304 in 2019" is told of the seat, wherever whoever was named last stood
            // then.
            contest = owner == Binder.NONE ? contest : standing.stood(side, when, i, contest);
        }
        Side other = further == Binder.NONE ? margin.other(i, rule.traits().trailing()) : side(i - 2);
        other = two != null ? two.other() : behind != null ? behind : other == null ? margin.beaten(i, owner) : other;
        if (other == null && contest != null && margin.behindTheWinner(i)) {
            Candidacy first = contest.winner();
            other = Side.of(new Person.Stand(contest, first), "");
        }
        if (other != null && other.contest() != null && contest == null) {
            contest = other.contest();
        }
        if (contest == null) {
            return;
        }
        if (when.byElection() && !contest.election().startsWith("by-")) {
            Contest vote = when.contest(scene.setting(), contest);
            draft.doubt(vote == null ? "no tally of a by-election in %s is loaded".formatted(contest.name()) : "");
            contest = vote == null ? contest : vote;
        }
        if (other == null && (behindNobody(i) || rule.traits().trailing()) && !second(contest, side)) {
            return;
        }
        if (rule.traits().trailing() && owner == Binder.NONE) {
            return;
        }
        boolean itself = other != null && side != null && other.same(side);
        if ((other == null || itself)
                && (margin.beside(i, "trailing") || margin.beats(i))
                && placed(contest, side) > 2) {
            return;
        }
        if (rule.traits().pair() && two == null && !margin.onlyFirstTwo(contest)) {
            return;
        }
        if (side == null && owner != Binder.NONE && scene.items().get(owner).is(Item.Type.PRON)) {
            draft.unsure("the pronoun could mean somebody who is not named");
        }
        draft.in(contest);
        Contest at = when.contest(scene.setting(), contest);
        at = at == null ? contest : at;
        if (margin.setAgainstAbsent(i, at)) {
            return;
        }
        MajorityTime time = new MajorityTime(scene, when);
        Claim.Held held = time.held(rule, i, contest, side, owner);
        boolean defended = held == Claim.Held.BEFORE && margin.beside(i, "lead-over");
        if (side != null && other != null && !defended && margin.losers(at, side, other)) {
            boolean named = side.stand() != null || two != null || behind != null;
            if (!named && new Subjects(scene.lexicon()).subjectOf(scene, i) != owner) {
                return;
            }
            draft.in(at).unsure(SeatGrip.ofParty(scene, side, draft.contest()));
            boolean less = two == null && (rule.traits().trailing() || margin.beside(i, "trailing"));
            draft.of(side.name()).against(other.name());
            claims.add(
                    draft,
                    ClaimKind.COMPARISON,
                    quantity.value().toString(),
                    said -> new Claim.Comparison(
                            said,
                            Claim.Measure.VOTES,
                            less ? Claim.Direction.LESS : Claim.Direction.MORE,
                            Optional.of(quantity)));
            return;
        }
        boolean inHand = !when.yearNamed() && scene.setting().inHand(contest).equals(contest);
        if (inHand
                && rule.traits().held().equals("had")
                && held == Claim.Held.WON
                && time.heldBefore(contest, side)
                && !time.has(i)
                && !time.lead(i)
                && !time.overRunnerUp(i, contest)) {
            draft.unsure("it could be the majority won or the one held before");
        }
        if (held == Claim.Held.BEFORE) {
            held = before(rule, i, contest, behind == null ? side : behind, draft);
        } else {
            Candidacy winner = contest.winner();
            boolean party = side != null && side.isParty() && owner != Binder.NONE && scene.possessive(owner);
            draft.of(party && scene.parties().same(side.party(), winner.party()) ? side.party() : winner.label());
            Side whose = owner == Binder.NONE ? null : side;
            draft.plain(new Bearings(scene, i).ofMajority(rule, whose, other, when, contest));
            contest.runnerUp().ifPresent(r -> draft.against(r.label()));
        }
        String subject = draft.subject();
        scene.places().otherContests(contest).forEach(c -> draft.rival(new Rival(c.election(), c.name(), subject)));
        draft.unsure(new FigureGrip(scene, i).on(draft));
        boolean yearNamed = when.yearNamed();
        Claim.Held meant = held;
        claims.add(
                draft,
                ClaimKind.MAJORITY,
                quantity.value().toString(),
                said -> new Claim.Majority(said, quantity, meant, yearNamed));
    }

    private Side side(int index) {
        return index == Binder.NONE ? null : scene.side(index);
    }

    /** The place of somebody named, at the election that is told of; 0 where nobody is. */
    private int placed(Contest contest, Side side) {
        Contest then = when.contest(scene.setting(), contest);
        Contest told = then == null ? contest : then;
        return side == null || side.stand() == null
                ? 0
                : scene.ballot(told)
                        .same(side.stand().candidacy())
                        .map(told::place)
                        .orElse(0);
    }

    /** A majority held before, or on the boundaries of now as if it had been: at which election it was won, and by whom. */
    private Claim.Held before(NumberRule rule, int i, Contest contest, Side side, Draft draft) {
        Contest won = when.election() == null ? holder.defended(side, contest, i) : null;
        if (won != null) {
            draft.in(won).of(won.winner().label()).plain(new Bearings(scene, i).ofHeld(rule, when, won));
            return Claim.Held.WON;
        }
        String before = when.election() != null ? when.election() : When.before(scene.setting(), contest);
        draft.election(before).of(holder.holder(side, contest, before, i));
        if (before == null && scene.setting().main() != null) {
            draft.unloaded(contest);
        }
        draft.plain(new Bearings(scene, i).ofHeld(rule, when, contest));
        boolean notional = before != null && new Notional(scene, i).near();
        if (notional) {
            String election = Notional.of(before);
            if (holder.named(contest, before, i).isEmpty()) {
                scene.setting()
                        .tallies()
                        .contest(election, contest.name())
                        .ifPresent(then ->
                                draft.of(scene.parties().family(then.winner().party())));
            }
            draft.election(election);
        }
        boolean own = notional || scene.setting().inHand(contest).election().startsWith("by-");
        return own ? Claim.Held.WON : Claim.Held.BEFORE;
    }

    /** "was 8,687 votes behind": behind whom is not said. */
    private boolean behindNobody(int i) {
        return margin.beside(i, "behind-whom");
    }

    /** Somebody or a party that came second, at the election that is told of. */
    private boolean second(Contest contest, Side side) {
        Contest then = when.contest(scene.setting(), contest);
        return side != null
                && (then == null ? contest : then)
                        .runnerUp()
                        .filter(r -> margin.is(side, r))
                        .isPresent();
    }
}
