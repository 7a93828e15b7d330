package org.recount.check;

import org.recount.claim.Claim;
import org.recount.election.Election;

/**
 * A claim that differs from the account of an election that is relied on, and agrees with another account of it.
 *
 * @param claim  the claim
 * @param relied the account that is relied on
 * @param other  the one that bears the claim out
 * @param rivals whether neither corrects the other
 * @param then   whether the article may have been published before the correction
 * @param met    what the account that is relied on tells
 */
public record OtherAccountCheck(Claim claim, Election relied, Election other, boolean rivals, boolean then, Account met)
        implements Check, Undecided {

    /** Why nothing is decided, for a reader. */
    @Override
    public String reason() {
        return "two sources differ: %s has %s, %s agrees with the article"
                .formatted(relied.source().title(), met.actual, other.source().title());
    }

    @Override
    public Account account() {
        if (rivals) {
            return met.undecided(
                    "The article says %s, as %s has it; %s has %s."
                            .formatted(
                                    met.said,
                                    other.source().title(),
                                    relied.source().title(),
                                    met.actual),
                    "Two sources differ.");
        }
        return met.message("The article says %s, as the %s count had it; it was corrected to %s."
                        .formatted(
                                met.said,
                                other.asOf()
                                        .map(at -> Figures.day(at.toLocalDate()))
                                        .orElse("earlier"),
                                met.actual))
                .line("As %s had it: %s.".formatted(other.source().title(), met.said))
                .cause("The provisional figure: the count was corrected later.");
    }
}
