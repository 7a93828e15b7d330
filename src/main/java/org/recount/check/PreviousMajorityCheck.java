package org.recount.check;

import java.util.List;
import org.recount.claim.Claim;

/**
 * A majority said of the time before a contest.
 *
 * @param race      the contest after it; where none is loaded, the contest itself
 * @param agreement the closest
 * @param yearNamed whether the text names the year
 * @param bases     what it was set against
 */
public record PreviousMajorityCheck(
        Claim.Majority claim, Race race, Agreement agreement, boolean yearNamed, List<Agreement> bases)
        implements Check {

    public PreviousMajorityCheck {
        bases = List.copyOf(bases);
    }

    @Override
    public Account account() {
        Agreement shown = bases.get(0);
        Account account = Account.of(claim.lead(), shown.official());
        account.about(Account.Measure.MAJORITY, null, null);
        String year = race.before().map(e -> String.valueOf(e.date().getYear())).orElse("before");
        for (Agreement base : bases) {
            boolean aside = base.base() == Basis.PREDECESSOR || base.base() == Basis.BY_ELECTION;
            if (aside && !base.sameFigure(shown) && !base.sameFigure(agreement)) {
                continue;
            }
            String what = switch (base.base()) {
                case NOTIONAL -> year + " notional, " + race.election().date().getYear() + " boundaries: ";
                case PREDECESSOR -> year + " in " + base.from().name() + ": ";
                case BY_ELECTION -> "By-election: ";
                default -> year + " as won, old boundaries: ";
            };
            account.majority(base.from(), what);
        }
        if (agreement.manner() == Manner.ROUND_NUMBER) {
            account.cause("Rounded: the words do not say so.");
        }
        String said = Figures.said(claim.lead());
        if (agreement.base() == Basis.NOTIONAL && agreement.fit() != Fit.DIFFERS && shown.base() != Basis.NOTIONAL) {
            account.cause("The notional result: "
                    + Figures.of(
                            agreement.official(),
                            claim.lead().measuredIn(),
                            claim.lead().decimals()) + " is the majority of " + year
                    + " worked out again on the new boundaries.");
            account.message("The article says %s in %s; the tally has %s in %s and %s as the notional majority."
                    .formatted(
                            said,
                            year,
                            account.actual,
                            year,
                            Figures.of(
                                    agreement.official(),
                                    claim.lead().measuredIn(),
                                    claim.lead().decimals())));
        }
        return account;
    }
}
