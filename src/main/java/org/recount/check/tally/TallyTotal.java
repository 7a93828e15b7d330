package org.recount.check.tally;

import org.recount.claim.ClaimKind;
import org.recount.election.Contest;
import org.recount.election.PartyTotal;

/**
 * A party's national total against what its contests give.
 *
 * @param election id of the election
 * @param party    whose total
 * @param recorded in the totals; null where they do not have the party
 * @param counted  from its contests; null where it stood in none
 */
public record TallyTotal(String election, String party, PartyTotal recorded, PartyTotal counted) implements TallyCheck {
    @Override
    public Contest contest() {
        return null;
    }

    private static String words(PartyTotal total) {
        return "%s %s, %s %s"
                .formatted(
                        Count.of(total.seats()),
                        total.seats() == 1 ? "seat" : "seats",
                        Count.of(total.votes()),
                        total.votes() == 1 ? "vote" : "votes");
    }

    @Override
    public String account() {
        String total = recorded == null ? "none" : words(recorded);
        return "the total of %s is %s; its contests here give %s"
                .formatted(party, total, counted == null ? "none" : words(counted));
    }

    @Override
    public boolean touches(ClaimKind kind) {
        return kind == ClaimKind.SEAT_COUNT;
    }
}
