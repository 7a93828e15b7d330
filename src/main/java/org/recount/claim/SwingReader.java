package org.recount.claim;

import java.util.List;
import org.recount.claim.Phrasings.NumberRule;

/** Swings, with the parties they went from and to. */
final class SwingReader {
    private SwingReader() {}

    static void read(NumberRule rule, Scene scene, int i, Draft draft, Times.When when, Collector claims) {
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
        draft.in(scene.contestAt(i)).of(to).against(from);
        Times.place(scene.setting(), draft, when);
        Quantity quantity = NumberReader.quantity(items.get(i), rule);
        if (draft.contest() != null || to != null || from != null) {
            claims.add(draft, ClaimKind.SWING, quantity.value().toString(), said -> new Claim.Swing(said, quantity));
        }
    }
}
