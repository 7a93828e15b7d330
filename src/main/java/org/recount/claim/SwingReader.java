package org.recount.claim;

import java.util.List;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;

/** Swings, with the parties they went from and to. */
final class SwingReader {
    private SwingReader() {}

    static void read(NumberRule rule, Scene scene, int i, Draft draft, When when, Collector claims) {
        List<Item> items = scene.items();
        String from = null;
        String to = null;
        for (int k = 0; k < items.size(); k++) {
            if (items.get(k).is(Item.Type.PARTY) && Math.abs(k - i) < 12) {
                if (scene.word(k - 1).equals("from") || scene.word(k - 2).equals("from")) {
                    from = items.get(k).party();
                } else if (scene.word(k - 1).equals("to") || scene.word(k - 2).equals("to")) {
                    to = items.get(k).party();
                    from = from == null && k >= 2 && items.get(k - 2).is(Item.Type.PARTY)
                            ? items.get(k - 2).party()
                            : from;
                }
            }
        }
        draft.in(scene.contestAt(i));
        draft.of(to == null ? towards(scene, draft.contest(), from) : to).against(from);
        draft.plain(new Bearings(scene, i).ofSeat(when, draft.contest()));
        when.place(scene.setting(), draft);
        draft.unsure(new FigureGrip(scene, i).on(draft));
        Quantity quantity = NumberReader.quantity(items.get(i), rule);
        if (draft.contest() != null || to != null || from != null) {
            claims.add(draft, ClaimKind.SWING, quantity.value().toString(), said -> new Claim.Swing(said, quantity));
        }
    }

    /** A swing whose gainer is not named went to the winner; one from a party only where the winner is spoken of. */
    private static String towards(Scene scene, Contest contest, String from) {
        if (contest == null) {
            return null;
        }
        String winner = scene.parties().family(contest.winner().party());
        return !winner.equals(from) && (from == null || spokenOf(scene, contest, winner)) ? winner : null;
    }

    private static boolean spokenOf(Scene scene, Contest contest, String party) {
        for (int k = 0; k < scene.items().size(); k++) {
            Side side = Binder.who(scene, k) ? scene.side(k) : null;
            if (side != null
                    && (party.equals(side.party()) || contest.winner().name().equals(scene.name(side, contest)))) {
                return true;
            }
        }
        Side last = scene.story().subject();
        return last != null && contest.winner().name().equals(scene.name(last, contest));
    }
}
