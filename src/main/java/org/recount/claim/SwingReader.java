package org.recount.claim;

import java.util.Set;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;

/** Swings, with the parties they went from and to. */
final class SwingReader {
    /** Items from a swing to its parties. */
    private static final int NEAR = 12;

    private final Scene scene;
    private final int at;
    private String from;
    private String to;

    private SwingReader(Scene scene, int at) {
        this.scene = scene;
        this.at = at;
    }

    static void read(NumberRule rule, Scene scene, int i, Draft draft, When when, Collector claims) {
        SwingReader swing = new SwingReader(scene, i);
        draft.in(scene.contestAt(i));
        swing.parties();
        Contest then = draft.contest() == null ? null : when.contest(scene.setting(), draft.contest());
        Contest told = then == null ? draft.contest() : then;
        if (swing.from == null) {
            swing.alone(told);
        }
        draft.of(swing.to == null ? swing.towards(told) : swing.to).against(swing.from);
        draft.plain(new Bearings(scene, i).ofSeat(rule, when, draft.contest()));
        when.place(scene.setting(), draft);
        draft.unsure(new FigureGrip(scene, i).on(draft));
        Quantity quantity = StatedNumber.quantity(scene.items().get(i), rule);
        if (draft.contest() != null || swing.to != null || swing.from != null) {
            claims.add(draft, ClaimKind.SWING, quantity.value().toString(), said -> new Claim.Swing(said, quantity));
        }
    }

    /** "from Labour to the Conservatives", "Labour to Conservative": up to another number, which is of something else. */
    private void parties() {
        Line items = scene.items();
        for (int k = edge(-1); k <= edge(1); k++) {
            if (!items.get(k).is(Item.Type.PARTY)) {
                continue;
            }
            if (after("swing-from", k)) {
                from = items.get(k).party();
            } else if (after("swing-to", k)) {
                to = items.get(k).party();
                from = from == null && k >= 2 && items.get(k - 2).is(Item.Type.PARTY)
                        ? items.get(k - 2).party()
                        : from;
            }
        }
    }

    /** The last place on one side of the swing at which its parties can stand. */
    private int edge(int step) {
        int k = at;
        while (k + step >= 0
                && k + step < scene.items().size()
                && Math.abs(k + step - at) < NEAR
                && !scene.items().get(k + step).isNumber()) {
            k += step;
        }
        return k;
    }

    private boolean after(String phrases, int k) {
        Phrases words = scene.lexicon().phrases(phrases);
        return words.has(scene.form(k - 1)) || words.has(scene.form(k - 2));
    }

    /**
     * "a swing of 4 points to Labour", where Labour gained the seat from whoever came second; "Reed beat Cole by 507 on a swing
     * of 4 points", where besides no other party is spoken of.
     */
    private void alone(Contest contest) {
        String before = contest == null ? null : When.before(scene.setting(), contest);
        Contest then = before == null
                ? null
                : scene.setting().tallies().contest(before, contest.name()).orElse(null);
        if (then == null || family(then).equals(family(contest))) {
            return;
        }
        boolean second = contest.runnerUp()
                .filter(one -> scene.parties().family(one.party()).equals(family(then)))
                .isPresent();
        boolean told = family(contest).equals(to) && second;
        boolean spoken = to == null
                && !scene.moments().mixed()
                && scene.story().paragraph().parties(scene).equals(Set.of(family(contest), family(then)));
        if (told || spoken) {
            to = family(contest);
            from = family(then);
        }
    }

    private String family(Contest contest) {
        return scene.parties().family(contest.winner().party());
    }

    /** A swing whose gainer is not named went to the winner; one from a party only where the winner is spoken of. */
    private String towards(Contest contest) {
        if (contest == null) {
            return null;
        }
        String winner = family(contest);
        return !winner.equals(from) && (from == null || spokenOf(contest, winner)) ? winner : null;
    }

    private boolean spokenOf(Contest contest, String party) {
        for (int k = 0; k < scene.items().size(); k++) {
            Side side = Binder.who(scene, k) ? scene.side(k) : null;
            if (side != null
                    && (party.equals(side.party()) || contest.winner().name().equals(scene.name(side, contest)))) {
                return true;
            }
        }
        Side last = scene.story().people().subject();
        return last != null && contest.winner().name().equals(scene.name(last, contest));
    }
}
