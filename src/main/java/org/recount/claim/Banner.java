package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;

/** For which party somebody stands, told after what they did: "romped home for the Conservatives". */
final class Banner {
    /** Items after a verb within which "for Labour" is said of somebody who takes part. */
    private static final int REACH = 8;

    private final Scene scene;
    private final Targets.Target target;
    private final List<Contest> contests;
    private final When told;

    Banner(Scene scene, Targets.Target target, List<Contest> contests, When told) {
        this.scene = scene;
        this.target = target;
        this.contests = contests;
        this.told = told;
    }

    /**
     * Claims the party, if one is told.
     *
     * @param after  index after the verb
     * @param stands whoever stands: the agent, as a rule
     * @param agent  index of their mention, or {@link Binder#NONE}
     */
    void read(int after, Draft base, Side stands, int agent, Collector claims) {
        Line items = scene.items();
        for (int k = after; k < Math.min(items.size() - 1, after + REACH); k++) {
            Item item = items.get(k);
            boolean another = item.is(Item.Type.PERS) && k != target.who();
            boolean over =
                    item.isNumber() || scene.lexicon().phrases("banner-end").has(scene.form(k));
            if (over || another) {
                return;
            }
            int party = scene.is(k + 1, "definite-article") ? k + 2 : k + 1;
            if (scene.is(k, "for-whom")
                    && party < items.size()
                    && items.get(party).is(Item.Type.PARTY)) {
                boolean others = k - 1 == target.who()
                        && k - 1 != agent
                        && items.get(k - 1).is(Item.Type.PERS);
                boolean beside = others && described(agent);
                Side side = beside ? scene.side(k - 1) : stands;
                if (side != null && side.stand() != null) {
                    boolean nobody = agent == Binder.NONE && !beside;
                    String open = others && !beside
                            ? "it could be the party of either"
                            : nobody || pronoun(agent) || scene.stands("pluperfect")
                                    ? "the sentence does not name whose party it is, or of which time"
                                    : base.unsure();
                    claim(side, base, party, open, claims);
                }
                return;
            }
        }
    }

    private boolean pronoun(int agent) {
        return agent != Binder.NONE && scene.items().get(agent).is(Item.Type.PRON);
    }

    /** "Conservative Ana Reed": her party is told already. */
    private boolean described(int agent) {
        return agent > 0 && (scene.modifier(agent - 1) || scene.modifier(agent - 2));
    }

    private void claim(Side side, Draft base, int party, String open, Collector claims) {
        scene.modifies(party);
        Contest at = contests.size() == 1 ? contests.get(0) : side.contest();
        Contest then = told.fitting(scene, at, side).contest(scene.setting(), at);
        Draft draft = Draft.at(base.start(), scene.items().get(party).end())
                .in(then == null ? at : then)
                .of(side.name())
                .against(scene.items().get(party).party())
                .doubt(side.doubt())
                .unsure(open);
        if (then == null) {
            draft.election(null);
            draft.unloaded(at);
        }
        Outcomes.add(claims, ClaimKind.PARTY, draft, "");
    }
}
