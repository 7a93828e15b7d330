package org.recount.claim;

import java.util.List;
import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;

/** Leads: the winner's majority, the one held before, or the margin between two who lost. */
final class MajorityReader {

    /** Items from a name to the figure in "Reed, with a majority of 507, lost". */
    private static final int APART = 7;

    private final Scene scene;
    private When when;

    MajorityReader(Scene scene, When when) {
        this.scene = scene;
        this.when = when;
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

    void read(NumberRule rule, int i, int bound, Side boundTo, Draft draft, Collector claims) {
        int owner = trailer(i, leader(i, bound));
        Side side = owner == bound ? boundTo : owner == Binder.NONE ? null : scene.side(owner);
        Quantity quantity = NumberReader.quantity(scene.items().get(i), rule);
        Contest contest = owner != Binder.NONE && side != null && side.contest() != null && !scene.possessive(owner)
                ? side.contest()
                : scene.contestAt(i);
        Contest beside = scene.seats().get(i + 2);
        contest = beside != null && scene.lexicon().phrases("in-place").has(scene.form(i + 1)) ? beside : contest;
        if (contest != null) {
            contest = later(side == null || owner > i ? contest : scene.own(side, contest));
            when = when.fitting(scene, contest, owner == Binder.NONE ? null : side);
            contest = scene.stood(side, when, i, contest);
        }
        Side other = other(i, rule.traits().trailing());
        other = other == null ? beaten(i, owner) : other;
        if (other == null && contest != null && behindTheWinner(i)) {
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
            Contest then = when.contest(scene.setting(), contest);
            draft.doubt(then == null ? "no tally of a by-election in %s is loaded".formatted(contest.name()) : "");
            contest = then == null ? contest : then;
        }
        if (other == null && (behindNobody(i) || rule.traits().trailing()) && !second(contest, side)) {
            return;
        }
        if (rule.traits().trailing() && owner == Binder.NONE) {
            return;
        }
        if (rule.traits().pair() && !onlyFirstTwo(contest)) {
            return;
        }
        if (side == null && owner != Binder.NONE && scene.items().get(owner).is(Item.Type.PRON)) {
            draft.unsure("the pronoun could mean somebody who is not named");
        }
        draft.in(contest);
        Contest told = when.contest(scene.setting(), contest);
        if (side != null
                && other != null
                && side.stand() != null
                && losers(told == null ? contest : told, side, other)) {
            draft.in(told == null ? contest : told);
            boolean less = rule.traits().trailing() || beside(i, "trailing");
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
        Claim.Held held = held(rule, i, contest, side, owner);
        boolean inHand = !when.yearNamed() && scene.setting().inHand(contest).equals(contest);
        if (inHand
                && rule.traits().held().equals("had")
                && held == Claim.Held.WON
                && heldBefore(contest, side)
                && !has(i)
                && !lead(i)
                && !overRunnerUp(i, contest)) {
            draft.unsure("it could be the majority won or the one held before");
        }
        if (held == Claim.Held.BEFORE) {
            String before = when.election() != null ? when.election() : When.before(scene.setting(), contest);
            draft.election(before).of(holder(side, contest, before, i));
            draft.plain(new Bearings(scene, i).ofHeld(rule, when, contest));
            if (before != null && new Notional(scene, i).near()) {
                String notional = Notional.of(before);
                if (named(contest, before, i).isEmpty()) {
                    scene.setting()
                            .tallies()
                            .contest(notional, contest.name())
                            .ifPresent(then -> draft.of(
                                    scene.parties().family(then.winner().party())));
                }
                draft.election(notional);
                held = Claim.Held.WON;
            } else if (scene.setting().inHand(contest).election().startsWith("by-")) {
                held = Claim.Held.WON;
            }
        } else {
            Candidacy winner = contest.winner();
            boolean party = side != null && side.isParty() && owner != Binder.NONE && scene.possessive(owner);
            draft.of(party && scene.parties().same(side.party(), winner.party()) ? side.party() : winner.label());
            draft.plain(new Bearings(scene, i).ofMajority(rule, owner == Binder.NONE ? null : side, when, contest));
            contest.runnerUp().ifPresent(r -> draft.against(r.label()));
        }
        String subject = draft.subject();
        scene.otherContests(contest).forEach(c -> draft.rival(new Rival(c.election(), c.name(), subject)));
        draft.unsure(new FigureGrip(scene, i).on(draft));
        boolean yearNamed = when.yearNamed();
        Claim.Held meant = held;
        claims.add(
                draft,
                ClaimKind.MAJORITY,
                quantity.value().toString(),
                said -> new Claim.Majority(said, quantity, meant, yearNamed));
    }

    /** "a lead over the Conservatives of 500": of whoever is named before those whom it is over. */
    private int leader(int i, int owner) {
        boolean over = owner >= 0
                && owner < i
                && (scene.word(owner - 1).equals("over")
                        || (scene.word(owner - 2).equals("over")
                                && scene.lexicon().phrases("loose").has(scene.form(owner - 1))));
        for (int k = owner - 2; over && k >= 0; k--) {
            if (Binder.who(scene, k)) {
                return k;
            }
        }
        return over ? Binder.NONE : owner;
    }

    /** "Reed was third with 5,643, nearly 30,000 behind Cole": of whoever is named before, not of Cole. */
    private int trailer(int i, int owner) {
        boolean after = owner > i && aheadBetween(i, owner);
        for (int k = i - 1; after && k >= 0; k--) {
            if (scene.items().get(k).is(Item.Type.PERS)
                    && !scene.possessive(k)
                    && !scene.asides().shutIn(k, i)) {
                return k;
            }
        }
        return owner;
    }

    private boolean aheadBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.lexicon().phrases("ahead-word").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody could have had a majority here before this contest. */
    private boolean heldBefore(Contest contest, Side side) {
        String before = When.before(scene.setting(), contest);
        Contest then = before == null
                ? null
                : scene.setting().tallies().contest(before, contest.name()).orElse(null);
        return then == null || then.winner().name().equals(scene.name(side, then));
    }

    /** "a majority of 500 over Cole", who came second this time. */
    private boolean overRunnerUp(int i, Contest contest) {
        for (int k = i + 1; k < Math.min(scene.items().size(), i + 5); k++) {
            if (scene.word(k).equals("over")) {
                Side other = k + 1 < scene.items().size() ? scene.side(k + 1) : null;
                return other != null
                        && contest.runnerUp()
                                .filter(r -> r.label().equals(scene.polled(other, contest)))
                                .isPresent();
            }
        }
        return false;
    }

    /**
     * Whose a majority held before was: of whoever is named with it; of the owner, if they won it; of the one that did, or
     * of their party where the text has not named them.
     */
    private String holder(Side side, Contest contest, String before, int i) {
        Contest then = then(contest, before);
        Optional<String> named = named(contest, before, i);
        if (named.isPresent() || then == null) {
            return named.orElse(side == null ? null : side.name());
        }
        Candidacy winner = then.winner();
        String name = side == null ? "" : scene.name(side, then);
        if (name.equals(winner.name()) || (side != null && side.isParty() && !side.candidate())) {
            return name;
        }
        return scene.named(winner) ? winner.label() : scene.parties().family(winner.party());
    }

    private Contest then(Contest contest, String election) {
        return election == null
                ? null
                : scene.setting().tallies().contest(election, contest.name()).orElse(null);
    }

    /** "Reed's majority of", "the Conservative lead of", "her majority": whoever is named with a majority held before. */
    private Optional<String> named(Contest contest, String before, int i) {
        Contest then = then(contest, before);
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            Item item = scene.items().get(k);
            boolean lead = noun(k + 1)
                    || (scene.possessive(k)
                            && (k + 3 >= i
                                    || scene.lexicon().phrases("majority-noun").has(scene.form(k + 2))));
            if (lead && item.is(Item.Type.PARTY)) {
                return Optional.of(item.party());
            }
            boolean person = item.is(Item.Type.PERS) || (item.is(Item.Type.PRON) && item.data() != Gender.OTHER);
            Side side = lead && person ? scene.side(k) : null;
            if (side != null && then != null && (item.is(Item.Type.PERS) || ballot(then, side))) {
                return Optional.of(scene.name(side, then));
            }
        }
        return Optional.empty();
    }

    /** "majority", "2019 majority". */
    private boolean noun(int k) {
        boolean year = k < scene.items().size() && scene.items().get(k).is(Item.Type.YEAR);
        return scene.lexicon().phrases("majority-noun").has(scene.form(year ? k + 1 : k));
    }

    private boolean ballot(Contest then, Side side) {
        return side.stand() != null
                && scene.ballot(then).same(side.stand().candidacy()).isPresent();
    }

    /** "841 votes behind the winner", "974 short of winning". */
    private boolean behindTheWinner(int i) {
        Phrases behind = scene.lexicon().phrases("behind-winner");
        return behind.ahead(scene.items(), i + 1) > 0 || behind.ahead(scene.items(), i + 2) > 0;
    }

    /** "was 8,687 votes behind": behind whom is not said. */
    private boolean behindNobody(int i) {
        return beside(i, "behind-whom");
    }

    /** "500 behind", "500 votes adrift". */
    private boolean beside(int i, String words) {
        Phrases any = scene.lexicon().phrases(words);
        return any.has(scene.form(i + 1)) || any.has(scene.form(i + 2));
    }

    /** Somebody or a party that came second, at the election that is told of. */
    private boolean second(Contest contest, Side side) {
        Contest then = when.contest(scene.setting(), contest);
        return side != null
                && (then == null ? contest : then)
                        .runnerUp()
                        .filter(r -> is(side, r))
                        .isPresent();
    }

    private boolean is(Side side, Candidacy who) {
        return side.stand() != null
                ? side.stand().candidacy().equals(who)
                        || side.stand().candidacy().name().equals(who.name())
                : side.isParty() && scene.parties().same(side.party(), who.party());
    }

    /** Whether nobody else is named in the sentence than who came first and second. */
    private boolean onlyFirstTwo(Contest contest) {
        for (int k = 0; k < scene.items().size(); k++) {
            Side side = scene.items().get(k).is(Item.Type.PERS)
                            || scene.items().get(k).is(Item.Type.PARTY)
                    ? scene.side(k)
                    : null;
            if (side != null
                    && !is(side, contest.winner())
                    && contest.runnerUp().filter(r -> is(side, r)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whom the owner of a lead is said to have beaten by it: "Reed beat Stone by 11,679". */
    private Side beaten(int i, int owner) {
        Binder binder = new Binder(scene.lexicon());
        for (int k = i - 1; owner != Binder.NONE && k > owner; k--) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return binder.beaten(scene, k) ? scene.side(k) : null;
            }
            if (scene.lexicon().phrases("clause-end").has(scene.form(k))
                    || scene.items().get(k).isNumber()) {
                return null;
            }
        }
        return null;
    }

    /** Whom a lead is measured against: "528 votes behind Mr Streeting". */
    private Side other(int i, boolean trailing) {
        List<Item> items = scene.items();
        boolean ahead = trailing;
        for (int k = i + 1; k < Math.min(items.size(), i + 9); k++) {
            ahead |= scene.lexicon().phrases("ahead-word").ahead(items, k) > 0;
            boolean pronoun = items.get(k).is(Item.Type.PRON);
            if (ahead
                    && Binder.who(scene, k)
                    && (!trailing || !pronoun || scene.cast().one(k))) {
                return surname(k).orElse(scene.side(k));
            }
            if (items.get(k).is(",")
                    || items.get(k).isNumber()
                    || items.get(k).is("and")
                    || items.get(k).is("while")) {
                return null;
            }
        }
        return null;
    }

    /** "adrift of Green", where a Green stood for another party and no article stands before the word. */
    private Optional<Side> surname(int k) {
        Contest hand = scene.story().contest();
        boolean may = hand != null
                && scene.items().get(k).is(Item.Type.PARTY)
                && scene.lexicon().phrases("party-surname").has(scene.form(k))
                && !scene.lexicon().phrases("loose").has(scene.form(k - 1));
        return hand == null || !may
                ? Optional.empty()
                : hand.candidacies().stream()
                        .filter(c -> c.family().equalsIgnoreCase(scene.word(k)))
                        .findFirst()
                        .map(c -> Side.of(new Person.Stand(hand, c), ""));
    }

    private boolean losers(Contest contest, Side side, Side other) {
        Candidacy a = scene.ballot(contest)
                .same(side.stand().candidacy())
                .orElse(side.stand().candidacy());
        Candidacy b = other.stand() != null
                ? scene.ballot(contest)
                        .same(other.stand().candidacy())
                        .orElse(other.stand().candidacy())
                : other.isParty()
                        ? scene.ballot(contest).candidate(other.party()).orElse(null)
                        : null;
        return b != null
                && contest.candidacies().contains(a)
                && contest.candidacies().contains(b)
                && contest.place(a) + contest.place(b) > 3
                && !a.equals(b);
    }

    private Claim.Held held(NumberRule rule, int i, Contest contest, Side side, int owner) {
        if (new Notional(scene, i).lead()) {
            return Claim.Held.BEFORE;
        }
        return switch (rule.traits().held()) {
            case "before" -> Claim.Held.BEFORE;
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

    /** "has a majority of", of now. */
    private boolean has(int i) {
        for (int k = Math.max(0, i - 8); k < i; k++) {
            if (scene.word(k).equals("has") || scene.word(k).equals("have")) {
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
    private boolean lead(int i) {
        for (int k = Math.max(0, i - 4); k <= i + 2; k++) {
            if (scene.lexicon().phrases("lead-noun").has(scene.form(k))) {
                return true;
            }
        }
        return scene.word(i + 1).equals("over") || scene.word(i + 2).equals("over");
    }

    /** A majority owned by anyone but the winner is the one held before. */
    private boolean ownedByAnother(NumberRule rule, int i, Contest contest, Side side, int owner) {
        boolean noun = rule.traits().chain() || rule.traits().after() == ClaimKind.MAJORITY;
        for (int k = Math.max(0, i - 6); k < Math.min(scene.items().size(), i + 4); k++) {
            noun |= scene.word(k).startsWith("majorit") || (scene.word(k).equals("lead") && k < i);
        }
        if (!noun || side == null || owner == Binder.NONE) {
            return false;
        }
        for (int k = Math.min(owner, i); k < i; k++) {
            String word = scene.word(k);
            if (word.equals("lost") || word.equals("loses") || word.equals("losing")) {
                return scene.word(i - 1).equals("of") && !between(k, i, "by");
            }
        }
        boolean with = scene.word(owner + 1).equals(",")
                && i > owner
                && i - owner <= APART
                && scene.lexicon().phrases("holding-figure").ahead(scene.items(), owner + 2) > 0;
        boolean owns = (scene.possessive(owner) && i - owner <= 5)
                || with
                || (owner + 1 < scene.items().size() && scene.word(owner + 1).equals("majority"));
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
            if (item.is(Item.Type.PRON) && noun(k + 1)) {
                boolean told = won == Gender.FEMALE || won == Gender.MALE;
                return told && (item.data() == Gender.FEMALE || item.data() == Gender.MALE) && item.data() != won;
            }
        }
        return false;
    }

    private boolean between(int from, int to, String word) {
        for (int k = from; k < to; k++) {
            if (scene.word(k).equals(word)) {
                return true;
            }
        }
        return false;
    }
}
