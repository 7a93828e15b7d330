package org.recount.claim;

import org.recount.election.Contest;

/**
 * Who a mention stands for, as far as the text tells.
 *
 * @param stand     the candidacy, or null
 * @param party     family of the party where the mention is of a party, else null
 * @param candidate whether the party's candidate is meant: "the Labour candidate", "an independent"
 * @param doubt     what else it could be; empty where nothing
 */
record Side(Person.Stand stand, String party, boolean candidate, String doubt) {

    static Side of(Person.Stand stand, String doubt) {
        return new Side(stand, null, false, doubt);
    }

    static Side of(String party, boolean candidate) {
        return new Side(null, party, candidate, "");
    }

    /** Official name of the person, else of the party. */
    String name() {
        return stand != null ? stand.candidacy().name() : party;
    }

    /** The contest somebody stood in; null for parties. */
    Contest contest() {
        return stand == null ? null : stand.contest();
    }

    /** Whether both stand for the same person, or for the same party. */
    boolean same(Side other) {
        return isParty() == other.isParty()
                && (isParty() ? party.equals(other.party) && candidate == other.candidate : stand.same(other.stand));
    }

    boolean isParty() {
        return party != null;
    }
}
