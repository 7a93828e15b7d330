package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;

/** Whether a figure is the one stated, at the decimals printed. */
final class AsPrinted {
    private AsPrinted() {}

    /** With its sign. */
    static boolean same(Quantity stated, BigDecimal figure) {
        return rounded(stated, figure).compareTo(stated.value()) == 0;
    }

    /** Whichever way either went. */
    static boolean sameEitherWay(Quantity stated, BigDecimal figure) {
        return rounded(stated, figure.abs()).compareTo(stated.value().abs()) == 0;
    }

    private static BigDecimal rounded(Quantity stated, BigDecimal figure) {
        return figure.setScale(stated.decimals(), RoundingMode.HALF_UP);
    }

    /** "More than 12,000" of 11,587: the same figure, hedged too freely. */
    static boolean loosely(Account account, BigDecimal part) {
        BigDecimal official = account.official.abs();
        return account.stated.hedge() != Hedge.NONE
                && !FarApart.by(account.stated.value().abs(), official, official.multiply(part));
    }
}
