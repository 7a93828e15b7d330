package org.recount.evaluation;

/**
 * What became of a claim of gold.
 *
 * @param said    the claim of the report that states it; null where it was missed
 * @param alarmed whether a finding touches it
 */
record Outcome(GoldClaim gold, SaidClaim said, boolean alarmed) {

    boolean found() {
        return said != null;
    }

    boolean bound() {
        return found() && gold.told().boundAs(said.told());
    }

    boolean right() {
        return found() && gold.accepted().contains(said.verdict());
    }

    /** Whether it counts for verdicts. */
    boolean judged() {
        return gold.needed() && found() && gold.decided();
    }
}
