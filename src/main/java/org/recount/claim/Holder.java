package org.recount.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;

/** Whose a majority held before was, so far as the text tells: its owner by name, by party, or by who won at that time. */
final class Holder {
    /** Items from "is defending" to the majority that is defended, at most. */
    private static final int NEAR = 7;

    private final Scene scene;

    Holder(Scene scene) {
        this.scene = scene;
    }

    /**
     * Whose a majority held before was: of whoever is named with it; of the owner, if they won it; of the one that did, or
     * of their party where the text has not named them.
     */
    String holder(Side side, Contest contest, String before, int i) {
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
        return spokenOf(winner) ? winner.label() : scene.parties().family(winner.party());
    }

    /** "Reed is defending a majority of": the one contest of the seat that she won; null where there are more. */
    Contest defended(Side side, Contest contest, int i) {
        if (side == null || side.stand() == null || !defends(i)) {
            return null;
        }
        List<Contest> won = scene.setting().tallies().seat(contest.name()).stream()
                .filter(other -> scene.setting().kind(other) != ElectionKind.NOTIONAL)
                .filter(other -> scene.ballot(other)
                        .same(side.stand().candidacy())
                        .filter(other.winner()::equals)
                        .isPresent())
                .toList();
        return won.size() == 1 ? won.get(0) : null;
    }

    private boolean defends(int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
            if (scene.lexicon().phrases("defends-now").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    private Contest then(Contest contest, String election) {
        return election == null
                ? null
                : scene.setting().tallies().contest(election, contest.name()).orElse(null);
    }

    /** "Reed's majority of", "the Conservative lead of", "her majority": whoever is named with a majority held before. */
    Optional<String> named(Contest contest, String before, int i) {
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
    boolean noun(int k) {
        boolean year = k < scene.items().size() && scene.items().get(k).is(Item.Type.YEAR);
        return scene.lexicon().phrases("majority-noun").has(scene.form(year ? k + 1 : k));
    }

    private boolean ballot(Contest then, Side side) {
        return side.stand() != null
                && scene.ballot(then).same(side.stand().candidacy()).isPresent();
    }

    /** Whether the text has named somebody lately, or does so here. */
    private boolean spokenOf(Candidacy who) {
        return Stream.concat(
                        scene.story().people().recent().stream(),
                        scene.items().stream()
                                .filter(x -> x.is(Item.Type.PERS))
                                .map(x -> x.person().first()))
                .anyMatch(p -> p.stands().stream().anyMatch(s -> s.candidacy().equals(who)));
    }
}
