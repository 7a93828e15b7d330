package org.recount.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import org.recount.election.Members;
import org.recount.election.Tallies;

/**
 * Results invented for cases.
 *
 * @param tallies  every election of them
 * @param members  who is told to have been the member since when
 * @param election the one that claims are about where they do not say
 * @param contest  the seat that they are about where they do not say
 * @param seats    as the case file has them
 * @param nation   as the case file has it; null where it has none
 */
record Given(Tallies tallies, Members members, String election, String contest, JsonNode seats, JsonNode nation) {}
