package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;
import org.recount.election.SeatKey;

/**
 * What one article tells of one contest, or of the country.
 *
 * @param national whether it is told of no contest
 * @param claims   pinned down and without a finding, in the order of the text
 */
record Told(boolean national, List<Decision> claims) {

    /** Whether nothing loosens the number. */
    static boolean exact(Claim claim) {
        return claim.quantity()
                .filter(q -> q.hedge() == Hedge.NONE || q.hedge() == Hedge.ONLY)
                .isPresent();
    }

    static BigDecimal value(Decision decision) {
        return decision.claim.quantity().orElseThrow().value();
    }

    /** By how much a count may have been rounded: two zeros or more at its end are taken for rounding. */
    static BigDecimal slack(Decision decision) {
        BigDecimal plain = value(decision).stripTrailingZeros();
        return plain.scale() <= -2
                ? BigDecimal.ONE
                        .scaleByPowerOfTen(-plain.scale())
                        .movePointLeft(1)
                        .multiply(BigDecimal.valueOf(5))
                : BigDecimal.ZERO;
    }

    /** Ids of the elections told of, in the order of the text; null where the text does not tell. */
    List<String> elections() {
        return claims.stream().map(d -> d.claim.said().election()).distinct().toList();
    }

    /** The claims of an election. */
    Told at(String election) {
        return new Told(
                national,
                claims.stream()
                        .filter(d -> Objects.equals(election, d.claim.said().election()))
                        .toList());
    }

    List<Decision> of(ClaimKind kind) {
        List<Decision> found = new ArrayList<>(2);
        for (Decision decision : claims) {
            if (decision.claim.kind() == kind) {
                found.add(decision);
            }
        }
        return found;
    }

    /** The exact votes by whose they are, as first told. */
    Map<String, Decision> votes() {
        return bySubject(ClaimKind.VOTES, Unit.VOTES);
    }

    /** The exact shares by whose they are, as first told. */
    Map<String, Decision> shares() {
        return bySubject(ClaimKind.VOTE_SHARE, Unit.PERCENT);
    }

    private Map<String, Decision> bySubject(ClaimKind kind, Unit unit) {
        Map<String, Decision> found = new LinkedHashMap<>();
        for (Decision decision : of(kind)) {
            Quantity quantity = decision.claim.quantity().orElseThrow();
            String subject = decision.claim.said().subject();
            // "Labour's 8,707" after "Ms Reed's 8,707" tells of nobody else.
            boolean again = found.values().stream().anyMatch(d -> value(d).compareTo(quantity.value()) == 0);
            if (subject != null && exact(decision.claim) && quantity.measuredIn() == unit && !again) {
                found.putIfAbsent(SeatKey.of(subject), decision);
            }
        }
        return found;
    }

    /** The exact majorities held at this time, in this unit. */
    List<Decision> majorities(Claim.Held held, Unit unit) {
        return of(ClaimKind.MAJORITY).stream()
                .filter(d -> exact(d.claim)
                        && ((Claim.Majority) d.claim).held() == held
                        && d.claim.quantity().orElseThrow().measuredIn() == unit)
                .toList();
    }
}
