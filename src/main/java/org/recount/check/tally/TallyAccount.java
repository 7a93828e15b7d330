package org.recount.check.tally;

import java.util.Locale;
import org.recount.claim.ClaimKind;
import org.recount.election.Contest;
import org.recount.election.Election;

/**
 * One figure of a contest in two accounts of its election.
 *
 * @param contest as the account has it that is relied on
 * @param figure what it is: "the votes of Ana Reed", "the electorate"
 * @param relied the account that is relied on
 * @param actual its figure
 * @param other  the other account
 * @param stated its figure
 */
public record TallyAccount(Contest contest, String figure, Election relied, long actual, Election other, long stated)
        implements TallyCheck {

    /** Whether both accounts claim the same standing, so that neither corrects the other. */
    public boolean rivals() {
        return relied.status() == other.status()
                && !relied.source().title().equals(other.source().title());
    }

    @Override
    public String account() {
        return "%s: %s has %s, %s has %s"
                .formatted(figure, name(relied), Count.of(actual), name(other), Count.of(stated));
    }

    private static String name(Election election) {
        String day = election.asOf().map(at -> " of " + at.toLocalDate()).orElse("");
        return "%s (%s%s)"
                .formatted(election.source().title(), election.status().name().toLowerCase(Locale.ROOT), day);
    }

    @Override
    public boolean touches(ClaimKind kind) {
        // Neither contradicts itself; whoever judges a claim asks both.
        return false;
    }
}
