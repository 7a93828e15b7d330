package org.recount.claim;

import java.util.Set;

/** Whom words that go on from what was told are about: "…, more than twice as many as Cole". */
final class Antecedents {
    /** Items within which the figure stands that is compared. */
    private static final int NEAR = 6;

    private final Binder binder;
    private final Subjects subjects;

    Antecedents(Lexicon lexicon) {
        this.binder = new Binder(lexicon);
        this.subjects = new Subjects(lexicon);
    }

    /**
     * Whoever has the figure right before an index, else whoever does what the verb before it says, and not whom that is
     * compared with; {@link Binder#NONE} for nobody.
     */
    int of(Scene scene, int at) {
        for (int k = at - 1; k >= Math.max(0, at - NEAR) && !Binder.who(scene, k); k--) {
            if (scene.items().get(k).isNumber()) {
                int owner = binder.ownerOf(scene, k, Set.of(), false).index();
                return owner < at ? owner : Binder.NONE;
            }
        }
        int who = subjects.subjectOf(scene, at);
        for (int k = who - 1; k >= Math.max(0, who - NEAR) && !Binder.who(scene, k); k--) {
            if (scene.is(k, "as-mark")) {
                return subjects.subjectOf(scene, k);
            }
        }
        return who;
    }
}
