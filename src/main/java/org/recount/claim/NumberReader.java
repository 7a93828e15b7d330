package org.recount.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
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
    /** As many as the House has seats, and fewer than any party has votes in the country. */
    private static final BigDecimal SEATS = BigDecimal.valueOf(650);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More votes than any seat has electors: a national figure. */
    private static final BigDecimal VAST = BigDecimal.valueOf(130_000);

    /** A text of so many seats is about no single one. */
    private static final int SEVERAL = 3;

    /** Items from the name of the country to a figure of it. */
    private static final int COUNTRY = 12;

    /** Bindings to the first two of a contest, whom the sentence need not name. */
    private static final Set<String> PAIRED = Set.of("first", "object", "second");

    /** Kinds whose numbers without a unit are whole. */
    private static final Set<ClaimKind> COUNTED = EnumSet.of(
            ClaimKind.VOTES, ClaimKind.MAJORITY, ClaimKind.ELECTORATE, ClaimKind.SEAT_COUNT, ClaimKind.VOTE_CHANGE);

    /** Kinds of which a notional result has figures by party. */
    private static final Set<ClaimKind> PARTED = EnumSet.of(ClaimKind.VOTES, ClaimKind.VOTE_SHARE);

    private final Language language;
    private final Owners owners;
    private final Times times;
    private final List<NumberRule> rules;
    private final Anchors before;
    private final Anchors after;
    private final Holdings.Index index;
    private final Mood mood;
    private final Grip grip;

    NumberReader(Language language, Binder binder) {
        this.language = language;
        this.owners = new Owners(language, binder);
        this.times = new Times(language);
        this.rules = language.phrasings().numbers();
        List<List<Pattern>> left = rules.stream().map(NumberRule::left).toList();
        List<List<Pattern>> right = rules.stream().map(NumberRule::right).toList();
        this.before = new Anchors(left, false);
        this.after = new Anchors(right, true);
        this.index = Holdings.Index.of(left, right);
        this.mood = new Mood(language.lexicon());
        this.grip = new Grip(language.lexicon(), binder);
    }

    void read(Scene scene, Collector claims) {
        List<Item> items = scene.items();
        Map<ClaimKind, Owners.Taken> taken = new EnumMap<>(ClaimKind.class);
        BitSet can = null;
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).isNumber() && !items.get(i).is(Item.Type.ORD)) {
                continue;
            }
            can = can == null ? index.in(scene.held()) : can;
            NumberRule rule = rule(scene, i, can, taken);
            if (rule != null) {
                claims.by(rule.id(), items.get(i).start());
            }
            if (rule != null && (rule.kind() == null || mood.unrealFigure(scene, i))) {
                claims.passOver(items.get(i));
            } else if (rule != null) {
                read(rule, scene, i, taken.computeIfAbsent(rule.kind(), k -> new Owners.Taken()), claims);
            }
        }
    }

    private NumberRule rule(Scene scene, int i, BitSet can, Map<ClaimKind, Owners.Taken> taken) {
        List<Item> items = scene.items();
        BitSet may = (BitSet) after.at(items, i + 1).clone();
        may.or(after.at(items, i + 2));
        may.and(before.at(items, i - 1));
        may.and(can);
        for (int r = may.nextSetBit(0); r >= 0; r = may.nextSetBit(r + 1)) {
            NumberRule rule = rules.get(r);
            boolean linked = !rule.traits().chain() || taken.containsKey(rule.kind());
            if (linked && rule.reads(scene, i) && fits(rule, scene, i)) {
                return rule;
            }
        }
        int last = scene.lastWith(i);
        boolean alike = scene.items().get(last).type() == scene.items().get(i).type();
        return last > i && alike ? rule(scene, last, can, taken) : null;
    }

    private static boolean vast(Item item) {
        return item.data() instanceof Figure figure && figure.value().compareTo(VAST) > 0;
    }

    /** Somebody or something that nobody knows: "A man from Crane got N votes". */
    private boolean indefinite(Scene scene) {
        return language.lexicon().phrases("indefinite").has(scene.form(0));
    }

    private static boolean fits(NumberRule rule, Scene scene, int i) {
        Phrasings.Traits traits = rule.traits();
        if ((traits.after() != null && scene.story().topic() != traits.after())
                || (traits.row() && scene.unit().kind() != Sentence.Kind.ROW)
                || (!traits.word().isEmpty() && !scene.word(i).equals(traits.word()))) {
            return false;
        }
        if (!(scene.items().get(i).data() instanceof Figure figure)) {
            return true;
        }
        BigDecimal size = figure.value().abs();
        boolean whole = figure.value().stripTrailingZeros().scale() <= 0;
        return (whole || !counts(rule, scene.items().get(i)))
                && (!traits.decimal() || figure.value().scale() > 0)
                && (!traits.digits() || figure.digits())
                && (!traits.signed() || figure.signed())
                && (!traits.inWords() || figure.inWords())
                && !(traits.noWords() && figure.inWords())
                && size.compareTo(BigDecimal.valueOf(traits.min())) >= 0
                && size.compareTo(BigDecimal.valueOf(traits.max())) <= 0
                && (!traits.person() || someone(scene));
    }

    /** Votes, seats and electors are counted: a number of them has no decimals. */
    private static boolean counts(NumberRule rule, Item item) {
        return item.is(Item.Type.NUM) && rule.kind() != null && COUNTED.contains(rule.kind());
    }

    private static boolean someone(Scene scene) {
        for (int k = 0; k < scene.items().size(); k++) {
            if (Binder.who(scene, k)) {
                return true;
            }
        }
        return false;
    }

    private void read(NumberRule rule, Scene scene, int i, Owners.Taken taken, Collector claims) {
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
        Side side = notional.side(pronoun ? scene.standing(owner, told, bindee) : bindee, told);
        boolean stranger = owner != Binder.NONE && side == null;
        Draft draft = quote(scene, i);
        draft.unsure(
                scene.astray(i) ? "it goes with a name of another sentence, and the text does not tell which" : "");
        When when = Times.earlier(scene, i, rule, side)
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
                    return;
                }
                taken.by(owner);
                draft.unsure(new FigureGrip(scene, i).of(owner));
                Owners.rivals(scene, i, bound, side, when, draft);
                personal(rule, scene, i, side, bound, draft, when, claims);
            }
            case MAJORITY -> {
                if (vast(item)) {
                    return;
                }
                new MajorityReader(scene, told).read(rule, i, owner, side, draft, claims);
            }
            case TURNOUT, ELECTORATE -> {
                boolean country = ofCountry(scene) || vast(item);
                if (vast(item)) {
                    scene.story().country(true);
                }
                draft.in(country || wide(scene, i) ? null : scene.contestAt(i));
                if (draft.contest() == null) {
                    draft.election(scene.setting().mainId());
                    draft.unsure(country ? "" : "the text does not tell what it is the turnout of");
                    inHand(scene, null, draft);
                }
                draft.plain(new Bearings(scene, i).ofSeat(rule, when, draft.contest()));
                scene.otherContests(draft.contest()).forEach(c -> draft.rival(new Rival(c.election(), c.name(), null)));
                when.place(scene.setting(), draft);
                draft.unsure(new FigureGrip(scene, i).on(draft));
                Quantity quantity = quantity(item, rule);
                if (draft.contest() != null || item.is(Item.Type.PCT) || vast(item)) {
                    claims.add(
                            draft,
                            rule.kind(),
                            quantity.value().toString(),
                            said -> rule.kind() == ClaimKind.TURNOUT
                                    ? new Claim.Turnout(said, quantity)
                                    : new Claim.Electorate(said, quantity));
                }
            }
            case SWING -> SwingReader.read(rule, scene, i, draft, when, claims);
            case COMPARISON -> candidates(scene, i, when, draft, claims);
            case SEAT_COUNT -> new SeatCountReader(scene, when).read(rule, i, draft, claims);
            default -> throw new IllegalStateException("a number cannot state " + rule.kind());
        }
    }

    /** "There were 13 candidates": how many stood where the text is. */
    private static void candidates(Scene scene, int i, When when, Draft draft, Collector claims) {
        draft.in(scene.contestAt(i));
        if (draft.contest() == null) {
            return;
        }
        when.place(scene.setting(), draft);
        draft.unsure(new FigureGrip(scene, i).on(draft));
        scene.otherContests(draft.contest()).forEach(c -> draft.rival(new Rival(c.election(), c.name(), null)));
        Figure figure = scene.items().get(i).figure();
        Quantity stood = new Quantity(figure.value(), Unit.CANDIDATES, figure.hedge());
        claims.add(
                draft,
                ClaimKind.COMPARISON,
                stood.value().toString(),
                said -> new Claim.Comparison(said, Claim.Measure.CANDIDATES, Claim.Direction.MORE, Optional.of(stood)));
    }

    /** "Turnout in London came to": of more than the seat in hand, where the clause names none. */
    private static boolean wide(Scene scene, int i) {
        boolean all = false;
        for (int k = i - 1; k >= 0 && !scene.items().get(k).isNumber(); k--) {
            all |= scene.lexicon().phrases("overall").has(scene.form(k))
                    && scene.setting().pool().size() > 1;
            if (scene.items().get(k).is(Item.Type.SEAT) || scene.word(k).equals(";")) {
                return false;
            }
            if (scene.lexicon().phrases("turnout-noun").has(scene.form(k))) {
                return scene.seats().isEmpty() && !utmost(scene, k) && (all || area(scene, k + 1, i));
            }
        }
        return false;
    }

    /** "the lowest turnout in Scotland": that of a seat, among all. */
    private static boolean utmost(Scene scene, int noun) {
        return scene.lexicon().phrases("utmost").has(scene.form(noun - 1))
                || scene.lexicon().phrases("utmost").has(scene.form(noun - 2));
    }

    private static boolean area(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            if (scene.lexicon().phrases("in-place").has(scene.form(k))
                    && scene.areas().ahead(scene.items(), k + 1) > 0) {
                return true;
            }
        }
        return false;
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
                        ? scene.story().subject()
                        : contest.runnerUp()
                                .map(second -> side(contest, second))
                                .orElse(null);
            default -> scene.story().subject();
        };
    }

    private static Side side(Contest contest, Candidacy candidacy) {
        return new Side(new Person.Stand(contest, candidacy), null, false, "");
    }

    static Draft quote(Scene scene, int i) {
        List<Item> items = scene.items();
        int from = i;
        while (from > 0
                && i - from < 2
                && scene.lexicon().phrases("quote-leading").has(scene.form(from - 1))) {
            from--;
        }
        if (from > 0 && items.get(from - 1).is(Item.Type.WORD) && from < i) {
            from--;
        }
        int to = i;
        while (to + 1 < items.size()
                && to - i < 4
                && scene.lexicon().phrases("quote-trailing").has(scene.form(to + 1))) {
            to++;
        }
        while (to > i && (scene.word(to).equals("of") || scene.word(to).equals("the"))) {
            to--;
        }
        return Draft.at(items.get(from).start(), items.get(to).end());
    }

    static Quantity quantity(Item item, NumberRule rule) {
        Figure figure = item.figure();
        boolean bare = item.is(Item.Type.NUM)
                && rule.kind() == ClaimKind.TURNOUT
                && figure.value().scale() > 0;
        Unit unit = item.is(Item.Type.PTS)
                ? Unit.POINTS
                : item.is(Item.Type.PCT) || bare
                        ? Unit.PERCENT
                        : switch (rule.kind()) {
                            case ELECTORATE -> Unit.ELECTORS;
                            case SEAT_COUNT -> Unit.SEATS;
                            case VOTE_SHARE -> Unit.PERCENT;
                            case SHARE_CHANGE -> rule.traits().notation() ? Unit.PERCENT : Unit.POINTS;
                            default -> Unit.VOTES;
                        };
        BigDecimal value =
                rule.traits().sign().equals("fall") ? figure.value().abs().negate() : figure.value();
        return new Quantity(value, unit, figure.hedge());
    }

    private void personal(
            NumberRule rule,
            Scene scene,
            int i,
            Side side,
            Binder.Owner bound,
            Draft draft,
            When when,
            Collector claims) {
        int owner = bound.index();
        boolean close = owner == Binder.NONE || !bound.close().isEmpty();
        Contest contest = side != null && side.contest() != null ? side.contest() : contestOf(scene, i, side);
        contest = scene.stood(side, when, i, contest);
        boolean vast = vast(scene.items().get(i));
        if (vast && (side == null || !side.isParty())) {
            return;
        }
        contest = vast ? null : contest;
        draft.in(contest).plain(new Bearings(scene, i).ofPerson(rule, bound, when, contest));
        if (contest == null) {
            draft.election(scene.setting().mainId());
            inHand(scene, vast ? null : side, draft);
        }
        boolean another = side != null
                && side.contest() != null
                && !scene.setting().inHand(side.contest()).equals(side.contest());
        if (another && close && when.election() == null && !when.before() && !when.byElection()) {
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
        if (side != null && stray(scene, side)) {
            draft.doubt("%s stood in %s, which the text does not name"
                    .formatted(side.name(), side.contest().name()));
        }
        when.place(scene.setting(), draft);
        if (side != null) {
            Contest then = draft.placed(scene.setting().tallies());
            boolean counted = rule.kind() == ClaimKind.VOTES
                    || rule.kind() == ClaimKind.VOTE_SHARE
                    || rule.kind() == ClaimKind.PLACE;
            draft.of(counted ? scene.polled(side, then) : scene.name(side, then))
                    .doubt(side.doubt());
        } else {
            draft.doubt("nobody is named whose figure it could be");
        }
        Item item = scene.items().get(i);
        if (rule.kind() == ClaimKind.PLACE) {
            int place = item.data() instanceof Figure figure ? figure.value().intValue() : (Integer) item.data();
            if (contest != null && place <= Math.max(20, contest.candidacies().size())) {
                draft.unsure(grip.ofPlace(scene, i, owner, side, contest));
                RivalPolls.add(scene, side, contest, when, draft);
                claims.add(draft, ClaimKind.PLACE, String.valueOf(place), said -> new Claim.Place(said, place));
            }
            return;
        }
        if (owner == Binder.NONE
                && !PAIRED.contains(rule.traits().bind())
                && scene.unit().kind() == Sentence.Kind.SENTENCE) {
            draft.unsure("the sentence does not name whose figure it is");
        }
        draft.unsure(new FigureGrip(scene, i).on(draft));
        Quantity quantity = signed(quantity(item, rule), scene, i, rule);
        String value = quantity.value().toString();
        switch (rule.kind()) {
            case VOTES -> {
                if (contest == null && quantity.value().compareTo(SEATS) <= 0) {
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

    /** Among people of a seat that the text names, somebody known only from another seat is perhaps a namesake. */
    private static boolean stray(Scene scene, Side side) {
        return side.stand() != null
                && !scene.setting().namesSeat(side.contest())
                && scene.contests().stream()
                        .anyMatch(c ->
                                !c.equals(side.contest()) && scene.setting().names(c));
    }

    /** A party's figure with no seat in hand is national; so is one in an article that names no seat. */
    private static Contest contestOf(Scene scene, int i, Side side) {
        boolean national = side != null
                && side.isParty()
                && (nation(scene, i)
                        || ofCountry(scene)
                        || scene.setting().pool().isEmpty());
        if (national && leaves(scene)) {
            scene.story().country(true);
        }
        Contest contest = national ? null : scene.contestAt(i);
        return contest != null && side != null && side.isParty() && scene.ofLeader(contest) ? null : contest;
    }

    /** "The Greens won four seats on 6.7 per cent": seats are counted, and none is named. */
    private static boolean ofCountry(Scene scene) {
        if (!scene.contests().isEmpty()) {
            return false;
        }
        boolean counted = scene.story().country();
        for (int k = 0; k + 1 < scene.items().size() && !counted; k++) {
            counted = scene.items().get(k).is(Item.Type.NUM)
                    && scene.lexicon().phrases("seat-plural").has(scene.form(k + 1));
        }
        return counted;
    }

    /** A paragraph that opens with a party, in a text of several seats of which none was spoken of for long. */
    private static boolean leaves(Scene scene) {
        return scene.unit().breaks()
                && scene.unit().kind() == Sentence.Kind.SENTENCE
                && scene.contests().isEmpty()
                && scene.setting().pool().size() >= SEVERAL
                && !scene.story().settled();
    }

    /** A figure of the country may yet be of the seat that was spoken of before. */
    private static void inHand(Scene scene, Side side, Draft draft) {
        Contest hand = scene.story().contest();
        if (hand != null
                && (side == null || scene.ballot(hand).candidate(side.party()).isPresent())) {
            draft.rival(new Rival(hand.election(), hand.name(), side == null ? null : scene.polled(side, hand)));
        }
    }

    private static boolean nation(Scene scene, int i) {
        for (int k = 0; k < scene.items().size(); k++) {
            if (scene.lexicon().phrases("nationally").ahead(scene.items(), k) > 0
                    || (scene.lexicon().phrases("the-country").has(scene.form(k)) && k > i - COUNTRY)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a change its sign from the words around it. */
    private Quantity signed(Quantity quantity, Scene scene, int i, NumberRule rule) {
        if ((rule.kind() != ClaimKind.SHARE_CHANGE && rule.kind() != ClaimKind.VOTE_CHANGE)
                || quantity.value().signum() < 0
                || rule.traits().sign().equals("rise")
                || scene.items().get(i).figure().signed()) {
            return quantity;
        }
        List<Integer> near = new ArrayList<>();
        for (int d = 1; d <= 6; d++) {
            near.add(i - d);
            near.add(i + d);
        }
        for (int k : near) {
            if (k >= 0 && k < scene.items().size()) {
                if (language.lexicon().phrases("fall").has(scene.form(k))
                        || scene.word(k).equals("less")) {
                    return new Quantity(quantity.value().negate(), quantity.measuredIn(), quantity.hedge());
                }
                if (language.lexicon().phrases("rise").has(scene.form(k))) {
                    return quantity;
                }
            }
        }
        return quantity;
    }
}
