package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.SeatKey;

/** At which contest somebody had a figure, and who is meant by a pronoun, as far as it is told by who stood when. */
final class Standing {
    private final Scene scene;
    private final Setting setting;

    Standing(Scene scene) {
        this.scene = scene;
        this.setting = scene.setting();
    }

    /** Who a pronoun means at a time: of those it fits, somebody who stood then. */
    Side pronoun(int pronoun, When when, Side likeliest) {
        if (likeliest.stand() == null || (!when.byElection() && when.election() == null)) {
            return likeliest;
        }
        for (int k = pronoun - 1; k >= 0; k--) {
            Side side = scene.items().get(k).is(Item.Type.PERS) ? scene.side(k) : null;
            if (side != null
                    && side.stand() != null
                    && scene.cast()
                            .fits(side, (Gender) scene.items().get(pronoun).data())) {
                Contest then = when.contest(setting, side.contest());
                if (then != null
                        && scene.ballot(then).same(side.stand().candidacy()).isPresent()) {
                    Contest of = when.contest(setting, likeliest.contest());
                    boolean likely = of != null
                            && scene.ballot(of)
                                    .same(likeliest.stand().candidacy())
                                    .isPresent();
                    return likely ? likeliest : side;
                }
            }
        }
        return recalled(pronoun, when, likeliest);
    }

    /** Whether a pronoun's likeliest meaning stood for the one seat that the unit names, at any time. */
    private boolean ranThere(Side likeliest) {
        return scene.seats().values().stream()
                .flatMap(contest -> setting.tallies().seat(contest.name()).stream())
                .anyMatch(contest -> scene.ballot(contest)
                        .same(likeliest.stand().candidacy())
                        .isPresent());
    }

    /** "Cole was third. He had won the by-election": the only one spoken of lately who stood then, where the likeliest did not. */
    private Side recalled(int pronoun, When when, Side likeliest) {
        Contest named = scene.seats().size() == 1 && !ranThere(likeliest)
                ? scene.seats().values().iterator().next()
                : null;
        Contest then = when.contest(setting, named == null ? likeliest.contest() : named);
        if (then == null
                || scene.ballot(then).same(likeliest.stand().candidacy()).isPresent()) {
            return likeliest;
        }
        List<Side> stood = scene.story().people().recent().stream()
                .map(scene.story().people()::side)
                .filter(side -> side != null && side.stand() != null)
                .filter(side -> scene.cast()
                        .fits(side, (Gender) scene.items().get(pronoun).data()))
                .filter(side ->
                        scene.ballot(then).same(side.stand().candidacy()).isPresent())
                .toList();
        return stood.size() == 1 ? stood.get(0) : likeliest;
    }

    /** The contest at which somebody had a figure: that in hand, or the one before in which they stood for the seat. */
    Contest own(Side side, Contest hand) {
        boolean there = side.stand() == null
                || side.contest().equals(hand)
                || scene.ballot(hand).same(side.stand().candidacy()).isPresent();
        return !there && SeatKey.of(side.contest().name()).equals(SeatKey.of(hand.name())) ? side.contest() : hand;
    }

    /** "Last time Chris Cole won": of the poll before the one the article is about, where somebody stood then and not now. */
    When told(Side side, When when) {
        boolean lastTime = when.election() == null && when.before() && !when.loose();
        if (!lastTime || side == null || side.stand() == null || setting.main() == null) {
            return when;
        }
        Contest hand = setting.tallies()
                .contest(setting.mainId(), side.contest().name())
                .orElse(null);
        Contest then = hand == null ? null : when.contest(setting, hand);
        boolean stood = then != null
                && setting.before(side.contest(), hand)
                && scene.ballot(hand).same(side.stand().candidacy()).isEmpty()
                && scene.ballot(then).same(side.stand().candidacy()).isPresent();
        return stood ? new When(then.election(), when.yearNamed(), true, false, false) : when;
    }

    /**
     * "She first won in 2010", of somebody who then stood for another seat than the one they are spoken of in, or "won Poole
     * by 500 and has now taken Crane": the contest of theirs that is told of at a place; else the one at hand.
     */
    Contest stood(Side side, When when, int i, Contest hand) {
        if (hand == null || side == null || side.stand() == null) {
            return hand;
        }
        Contest near = when.election() == null && scene.seats().size() > 1 ? scene.contestAt(i) : null;
        if (near != null && !near.equals(hand)) {
            return scene.seats().containsValue(near)
                            && scene.ballot(near).same(side.stand().candidacy()).isPresent()
                    ? near
                    : hand;
        }
        Contest then = when.election() == null ? hand : when.contest(setting, hand);
        if (then != null && scene.ballot(then).same(side.stand().candidacy()).isPresent()) {
            return hand;
        }
        List<Contest> theirs = setting.people().stream()
                .filter(person -> person.stood(side.stand()) && !person.namesakes())
                .flatMap(person -> person.at(when.election()).stream())
                .map(Person.Stand::contest)
                .toList();
        return theirs.size() == 1 ? theirs.get(0) : hand;
    }
}
