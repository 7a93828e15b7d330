package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Unit;
import org.recount.election.SeatKey;

/** What one article tells of one contest, or of the country; each part of it is picked out once, when first asked for. */
final class Told {
    private final boolean national;
    private final List<Decision> claims;
    private List<Told> byElection;
    private Map<String, Decision> votes;
    private Map<String, Decision> shares;

    /**
     * What is told by some claims.
     *
     * @param national whether it is told of no contest
     * @param claims   pinned down and without a finding, in the order of the text
     */
    Told(boolean national, List<Decision> claims) {
        this.national = national;
        this.claims = claims;
    }

    boolean national() {
        return national;
    }

    List<Decision> claims() {
        return claims;
    }

    /** Whether nothing loosens the number. */
    static boolean exact(Claim claim) {
        Quantity stated = claim.quantity().orElse(null);
        return stated != null && (stated.hedge() == Hedge.NONE || stated.hedge() == Hedge.ONLY);
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

    /** What is told of each election, in the order of the text; of none, where the text does not tell of which, too. */
    List<Told> byElection() {
        if (byElection == null) {
            Map<String, List<Decision>> parts = new LinkedHashMap<>(4);
            for (Decision decision : claims) {
                parts.computeIfAbsent(decision.claim.said().election(), e -> new ArrayList<>(claims.size()))
                        .add(decision);
            }
            byElection = new ArrayList<>(parts.size());
            parts.values().forEach(part -> byElection.add(new Told(national, part)));
        }
        return byElection;
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
        votes = votes == null ? bySubject(ClaimKind.VOTES, Unit.VOTES) : votes;
        return votes;
    }

    /** The exact shares by whose they are, as first told. */
    Map<String, Decision> shares() {
        shares = shares == null ? bySubject(ClaimKind.VOTE_SHARE, Unit.PERCENT) : shares;
        return shares;
    }

    private Map<String, Decision> bySubject(ClaimKind kind, Unit unit) {
        Map<String, Decision> found = new LinkedHashMap<>();
        for (Decision decision : of(kind)) {
            Quantity quantity = decision.claim.quantity().orElseThrow();
            String subject = decision.claim.said().subject();
            if (subject != null
                    && exact(decision.claim)
                    && quantity.measuredIn() == unit
                    && !has(found, quantity.value())) {
                found.putIfAbsent(SeatKey.of(subject), decision);
            }
        }
        return found;
    }

    /** "Labour's 8,707" after "Ms Reed's 8,707" tells of nobody else. */
    private static boolean has(Map<String, Decision> found, BigDecimal value) {
        for (Decision decision : found.values()) {
            if (value(decision).compareTo(value) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The exact majorities held at this time, in this unit. */
    List<Decision> majorities(Claim.Held held, Unit unit) {
        List<Decision> found = new ArrayList<>(1);
        for (Decision decision : of(ClaimKind.MAJORITY)) {
            if (exact(decision.claim)
                    && ((Claim.Majority) decision.claim).held() == held
                    && decision.claim.quantity().orElseThrow().measuredIn() == unit) {
                found.add(decision);
            }
        }
        return found;
    }
}
