package org.recount.claim;

import java.math.BigDecimal;
import java.util.Set;
import org.recount.claim.Item.Figure;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;

/**
 * Figures of somebody or a party: votes, shares, their changes, and places. Of which contest they are is told by the one whose
 * they are, by the words beside them, or by what is in hand.
 */
final class PersonalFigures {
    /** As many as the House has seats, and fewer than any party has votes in the country. */
    private static final BigDecimal SEATS = BigDecimal.valueOf(650);

    /** Whatever is later than any ballot is long is no place on it. */
    private static final int PLACES = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Bindings to the first two of a contest, whom the sentence need not name. */
    private static final Set<String> PAIRED = Set.of("first", "object", "second");

    private final Grip grip;

    PersonalFigures(Lexicon lexicon) {
        this.grip = new Grip(lexicon);
    }

    void read(
            NumberRule rule,
            Scene scene,
            int i,
            Side side,
            Binder.Owner bound,
            Draft draft,
            When when,
            Collector claims) {
        Contest contest =
                side != null && side.contest() != null ? side.contest() : Nationwide.contestOf(scene, i, side);
        contest = new Standing(scene).stood(side, when, i, contest);
        boolean vast = Nationwide.vast(scene.items().get(i));
        if (vast && (side == null || !side.isParty())) {
            return;
        }
        contest = vast ? null : contest;
        draft.in(contest).plain(new Bearings(scene, i).ofPerson(rule, bound, when, contest));
        if (contest == null) {
            draft.election(scene.setting().mainId());
            Nationwide.orHere(scene, vast ? null : side, draft);
        }
        boolean close = bound.index() == Binder.NONE || !bound.close().isEmpty();
        if (close && when.election() == null && !when.before() && !when.byElection() && elsewhen(scene, side)) {
            draft.unsure("%s stood in %s at %s, which may not be the election that is meant"
                    .formatted(
                            side.name(), side.contest().name(), side.contest().election()));
        }
        if (side == null && contest == null) {
            return;
        }
        Contest home = scene.story().homeContest();
        if (home != null && contest != null && scene.contests().isEmpty() && !home.equals(contest)) {
            draft.rival(new Rival(home.election(), home.name(), side == null ? null : scene.polled(side, home)));
        }
        if (side != null && SeatGrip.elsewhere(scene, side)) {
            draft.doubt("%s stood in %s, which the text does not name"
                    .formatted(side.name(), side.contest().name()));
        }
        when.place(scene.setting(), draft);
        if (side != null) {
            Contest then = draft.placed(scene.setting().tallies());
            boolean counted = rule.kind() == ClaimKind.VOTES
                    || rule.kind() == ClaimKind.VOTE_SHARE
                    || rule.kind() == ClaimKind.PLACE;
            boolean earlier = when.before()
                    || (when.election() != null
                            && then != null
                            && side.contest() != null
                            && scene.setting().before(then, side.contest()));
            Side whose = earlier ? scene.predecessor(side, then) : side;
            draft.unsure(
                    rule.kind() == ClaimKind.PLACE && !whose.equals(side)
                            ? "%s did not stand in %s at %s".formatted(side.name(), then.name(), then.election())
                            : "");
            draft.of(counted ? scene.polled(whose, then) : scene.name(whose, then))
                    .doubt(side.doubt());
        } else {
            draft.doubt("nobody is named whose figure it could be");
        }
        if (rule.kind() != ClaimKind.PLACE) {
            number(rule, scene, i, bound.index(), draft, claims);
        } else if (contest != null) {
            place(scene, i, bound.index(), side, contest, when, draft, claims);
        }
    }

    /** Whether somebody is known from another election than the one meant where their seat is in hand. */
    private static boolean elsewhen(Scene scene, Side side) {
        return side != null
                && side.contest() != null
                && !scene.setting().inHand(side.contest()).equals(side.contest());
    }

    private void place(
            Scene scene, int i, int owner, Side side, Contest contest, When when, Draft draft, Collector claims) {
        Item item = scene.items().get(i);
        int place = item.data() instanceof Figure figure ? figure.value().intValue() : (Integer) item.data();
        if (place <= Math.max(PLACES, contest.candidacies().size())) {
            draft.unsure(grip.ofPlace(scene, i, owner, side, contest));
            RivalPolls.add(scene, side, contest, when, draft);
            claims.add(draft, ClaimKind.PLACE, String.valueOf(place), said -> new Claim.Place(said, place));
        }
    }

    private static void number(NumberRule rule, Scene scene, int i, int owner, Draft draft, Collector claims) {
        if (owner == Binder.NONE
                && !PAIRED.contains(rule.traits().bind())
                && scene.unit().kind() == Sentence.Kind.SENTENCE) {
            draft.unsure("the sentence does not name whose figure it is");
        }
        draft.unsure(new FigureGrip(scene, i).on(draft));
        Quantity quantity =
                StatedNumber.signed(StatedNumber.quantity(scene.items().get(i), rule), scene, i, rule);
        String value = quantity.value().toString();
        switch (rule.kind()) {
            case VOTES -> {
                if (draft.contest() == null && quantity.value().compareTo(SEATS) <= 0) {
                    board(scene, quantity, draft, claims);
                } else {
                    claims.add(draft, ClaimKind.VOTES, value, said -> new Claim.Votes(said, quantity));
                }
            }
            case VOTE_SHARE ->
                claims.add(draft, ClaimKind.VOTE_SHARE, value, said -> new Claim.VoteShare(said, quantity));
            case VOTE_CHANGE ->
                claims.add(draft, ClaimKind.VOTE_CHANGE, value, said -> new Claim.VoteChange(said, quantity));
            default ->
                claims.add(
                        draft,
                        ClaimKind.SHARE_CHANGE,
                        value,
                        said -> new Claim.ShareChange(
                                said, quantity, rule.traits().notation()));
        }
    }

    /**
     * "Labour 411", in a list of parties where no seat is in hand: seats, since no party has so few votes. What could be a
     * percentage begins no such list.
     */
    private static void board(Scene scene, Quantity figure, Draft draft, Collector claims) {
        if (scene.unit().kind() == Sentence.Kind.SENTENCE || figure.value().compareTo(HUNDRED) <= 0) {
            return;
        }
        Quantity seats = new Quantity(figure.value(), Unit.SEATS, figure.hedge());
        draft.unsure("the list does not say that it counts seats");
        claims.add(
                draft,
                ClaimKind.SEAT_COUNT,
                seats.value().toString(),
                said -> new Claim.SeatCount(said, seats, Claim.Counting.WON, false));
    }
}
