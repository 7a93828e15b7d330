package org.recount.rulebook;

import org.recount.election.Tallies;

/**
 * Results invented for cases.
 *
 * @param tallies  every election of them
 * @param election the one that claims are about where they do not say
 * @param contest  the seat that they are about where they do not say
 */
record Given(Tallies tallies, String election, String contest) {}
