package org.recount.election;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a source says of a contest besides its counts, where that does not follow from them. Nothing is worked out from
 * it: it is kept so that a check can name the contradiction. Most contests have {@link #NOTHING}.
 *
 * @param majority   the lead over the runner-up
 * @param member     name of the person given as elected; empty where it is the one who polled most
 * @param first      party given as first, as the source abbreviates it; empty where it is the winner's
 * @param second     party given as second; empty where it is the runner-up's
 * @param shares     shares in percent
 * @param partyVotes votes of parties
 */
public record Stated(
        OptionalInt majority,
        String member,
        String first,
        String second,
        List<Share> shares,
        List<PartyVotes> partyVotes) {

    public static final Stated NOTHING = new Stated(OptionalInt.empty(), "", "", "", List.of(), List.of());

    /**
     * A candidate's share as the source prints it.
     *
     * @param name    of the candidate; empty in notional results
     * @param party   as on the record
     * @param percent of the valid votes, with the decimals printed
     */
    public record Share(String name, String party, BigDecimal percent) {}

    /**
     * A party's votes in this contest as a column of the source has them.
     *
     * @param party as it is counted
     * @param votes as the source has them
     */
    public record PartyVotes(String party, int votes) {}

    public Stated {
        shares = List.copyOf(shares);
        partyVotes = List.copyOf(partyVotes);
    }
}
