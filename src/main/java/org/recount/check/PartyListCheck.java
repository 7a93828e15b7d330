package org.recount.check;

import java.util.List;
import java.util.stream.Collectors;
import org.recount.claim.Claim;

/**
 * The party that the heading of a list gives to everybody in it.
 *
 * @param listed how many stand in the list
 * @param others those who stood for another party, as their rows were met
 */
public record PartyListCheck(Claim.Party claim, int listed, List<PartyCheck> others) implements Check {

    public PartyListCheck {
        others = List.copyOf(others);
    }

    @Override
    public Account account() {
        String party = claim.said().object();
        Account account = Account.of(
                "%d of %d for %s".formatted(listed, listed, party),
                "%d of %d for %s".formatted(listed - others.size(), listed, party));
        others.forEach(other -> account.votes(other.race().contest(), other.candidacy()));
        if (!others.isEmpty()) {
            account.message("The heading gives %s as the party of all %d in its list; %s."
                    .formatted(
                            party,
                            listed,
                            others.stream()
                                    .map(o -> o.candidacy().name() + " stood for "
                                            + o.candidacy().party())
                                    .collect(Collectors.joining(", "))));
        }
        return account;
    }
}
