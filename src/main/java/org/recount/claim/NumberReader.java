package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Item.Figure;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Candidacy;
import org.recount.election.Contest;

/** What each number of a unit is, whose it is, and when. */
final class NumberReader {
    /** Kinds of which a notional result has figures by party. */
    private static final Set<ClaimKind> PARTED = EnumSet.of(ClaimKind.VOTES, ClaimKind.VOTE_SHARE);

    /** "First and third": places that a spread is told between. */
    private static final int THIRD = 3;

    private final Language language;
    private final Owners owners;
    private final Times times;
    private final NumberRules rules;
    private final PersonalFigures personal;
    private final Mood mood;

    NumberReader(Language language) {
        this.language = language;
        this.owners = new Owners(language);
        this.times = new Times(language);
        this.rules = new NumberRules(language.phrasings().numbers());
        this.personal = new PersonalFigures(language.lexicon());
        this.mood = new Mood(language.lexicon());
    }

    void read(Scene scene, Collector claims) {
        Line items = scene.items();
        Map<ClaimKind, Owners.Taken> taken = new EnumMap<>(ClaimKind.class);
        List<Side> shares = new ArrayList<>(1);
        Bits can = null;
        for (int i = items.counts() ? 0 : items.size(); i < items.size(); i++) {
            if (!items.get(i).isNumber() && !items.get(i).is(Item.Type.ORD)) {
                continue;
            }
            can = can == null ? rules.mayStand(scene) : can;
            NumberRule rule = rules.of(scene, i, can, taken);
            if (rule != null) {
                claims.by(rule.id(), items.get(i).start());
            }
            if (rule != null && (rule.kind() == null || mood.unrealFigure(scene, i))) {
                claims.passOver(items.get(i));
            } else if (rule != null) {
                Side owner = read(rule, scene, i, taken.computeIfAbsent(rule.kind(), k -> new Owners.Taken()), claims);
                if (rule.kind() == ClaimKind.VOTE_SHARE && owner != null) {
                    shares.add(owner);
                }
            }
        }
        scene.story().shared(shares);
    }

    /** Somebody or something that nobody knows: "A man from Crane got N votes". */
    private boolean indefinite(Scene scene) {
        return language.lexicon().phrases("indefinite").has(scene.form(0));
    }

    /** Claims what a number states, and tells whose it is; null for nobody's. */
    private Side read(NumberRule rule, Scene scene, int i, Owners.Taken taken, Collector claims) {
        Binder.Owner bound = owners.of(rule, scene, i, taken);
        int owner = bound.index();
        Item item = scene.items().get(i);
        Notional notional = new Notional(scene, i);
        When words = times.of(scene, i, rule);
        When told = PARTED.contains(rule.kind()) ? notional.when(words) : words;
        Side bindee = owner == Binder.NONE ? unnamed(rule, scene, i, told) : scene.side(owner);
        boolean pronoun = owner != Binder.NONE
                && bindee != null
                && scene.items().get(owner).is(Item.Type.PRON);
        Side side = notional.side(pronoun ? new Standing(scene).pronoun(owner, told, bindee) : bindee, told);
        boolean stranger = owner != Binder.NONE && side == null;
        Draft draft =
                StatedNumber.quote(scene, i).unsure(rule.traits().unsure()).plain(new Course(scene).at(i));
        draft.unsure(
                scene.astray(i) ? "it goes with a name of another sentence, and the text does not tell which" : "");
        When when = Optional.of(told)
                .filter(time -> time.election() == null)
                .flatMap(time -> Changes.earlier(scene, i, rule, side))
                .orElseGet(() -> told.fitting(scene, scene.contestAt(i), owner == Binder.NONE ? null : side))
                .since(scene, scene.contestAt(i), side);
        switch (rule.kind()) {
            case VOTES, VOTE_SHARE, SHARE_CHANGE, VOTE_CHANGE, PLACE -> {
                if (stranger
                        || (owner == Binder.NONE && indefinite(scene))
                        || (rule.kind() == ClaimKind.PLACE
                                && (side == null
                                        || (owner == Binder.NONE
                                                && rule.traits().word().equals("runner-up"))))) {
                    return null;
                }
                taken.by(owner);
                draft.unsure(new FigureGrip(scene, i).of(owner));
                Owners.rivals(scene, i, bound, side, when, draft);
                personal.read(rule, scene, i, side, bound, draft, when, claims);
            }
            case MAJORITY -> {
                if (Nationwide.vast(item)) {
                    return null;
                }
                new MajorityReader(scene, told).read(rule, i, owner, side, draft, claims);
            }
            case TURNOUT, ELECTORATE -> TurnoutReader.read(rule, scene, i, draft, when, claims);
            case SWING -> SwingReader.read(rule, scene, i, draft, when, claims);
            case COMPARISON -> {
                if (rule.traits().bind().equals("third")) {
                    spread(rule, scene, i, when, draft, claims);
                } else {
                    candidates(rule, scene, i, when, draft, claims);
                }
            }
            case SEAT_COUNT -> new SeatCountReader(scene, when).read(rule, i, draft, claims);
            default -> throw new IllegalStateException("a number cannot state " + rule.kind());
        }
        return side;
    }

    /** "There were 13 candidates": how many stood where the text is. */
    private static void candidates(NumberRule rule, Scene scene, int i, When when, Draft draft, Collector claims) {
        draft.in(scene.contestAt(i));
        if (draft.contest() == null) {
            return;
        }
        draft.plain(new Bearings(scene, i).ofSeat(rule, when, draft.contest()));
        when.place(scene.setting(), draft);
        draft.unsure(new FigureGrip(scene, i).on(draft));
        scene.places()
                .otherContests(draft.contest())
                .forEach(c -> draft.rival(new Rival(c.election(), c.name(), null)));
        Figure figure = scene.items().get(i).figure();
        Quantity stood = new Quantity(figure.value(), Unit.CANDIDATES, figure.hedge());
        claims.add(
                draft,
                ClaimKind.COMPARISON,
                stood.value().toString(),
                said -> new Claim.Comparison(said, Claim.Measure.CANDIDATES, Claim.Direction.MORE, Optional.of(stood)));
    }

    /** "Fewer than 900 votes separated first and third", "three finished within 900 votes of each other". */
    private static void spread(NumberRule rule, Scene scene, int i, When when, Draft draft, Collector claims) {
        Contest hand = scene.contestAt(i);
        Contest then = hand == null ? null : when.contest(scene.setting(), hand);
        Contest contest = then == null ? hand : then;
        Candidacy third = contest == null || contest.candidacies().size() < THIRD
                ? null
                : contest.candidacies().get(THIRD - 1);
        if (third == null) {
            return;
        }
        draft.in(contest)
                .of(contest.winner().name())
                .against(third.name())
                .plain(new Bearings(scene, i).ofSeat(rule, when, contest));
        when.place(scene.setting(), draft);
        draft.unsure(new FigureGrip(scene, i).on(draft));
        scene.places().otherContests(contest).forEach(c -> draft.rival(new Rival(c.election(), c.name(), null)));
        Figure figure = scene.items().get(i).figure();
        boolean within = figure.hedge() == Hedge.NONE && scene.is(i - 1, "within");
        Quantity apart = new Quantity(figure.value(), Unit.VOTES, within ? Hedge.AT_MOST : figure.hedge());
        claims.add(
                draft,
                ClaimKind.COMPARISON,
                apart.value().toString(),
                said -> new Claim.Comparison(said, Claim.Measure.VOTES, Claim.Direction.MORE, Optional.of(apart)));
    }

    /** "won by 9,100 votes to 8,000": those of the winner and of the runner-up; else of the last one spoken of. */
    private static Side unnamed(NumberRule rule, Scene scene, int i, When told) {
        Contest hand = scene.contestAt(i);
        Contest then = hand == null ? null : told.contest(scene.setting(), hand);
        Contest contest = then == null ? hand : then;
        return switch (rule.traits().bind()) {
            case "first" -> contest == null ? null : side(contest, contest.winner());
            case "object", "second" ->
                contest == null
                        ? scene.story().people().subject()
                        : contest.runnerUp()
                                .map(second -> side(contest, second))
                                .orElse(null);
            case "last" ->
                scene.story().shared() == null
                        ? scene.story().people().subject()
                        : scene.story().shared();
            default -> scene.story().people().subject();
        };
    }

    private static Side side(Contest contest, Candidacy candidacy) {
        return new Side(new Person.Stand(contest, candidacy), null, false, "");
    }
}
