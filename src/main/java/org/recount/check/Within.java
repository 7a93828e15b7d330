package org.recount.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.SeatKey;

/**
 * Figures of one article that ought to fit each other: first, second and majority; the same figure told twice. Only of
 * claims that are pinned down and have no finding yet, so that one fault gives one finding.
 */
final class Within {
    private final Arithmetic arithmetic;

    Within(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** Figures that belong together, and the decision that a finding on them is added to. */
    record Group(Check check, Decision decision) {}

    List<Group> groups(List<Decision> decisions) {
        Map<String, Decision> told = new HashMap<>();
        Map<String, List<Decision>> votes = new HashMap<>();
        List<Decision> majorities = new ArrayList<>(2);
        List<Group> groups = new ArrayList<>(0);
        for (Decision decision : decisions) {
            if (!open(decision)) {
                continue;
            }
            Claim claim = decision.claim;
            String key = key(claim);
            if (key != null) {
                Decision earlier = told.putIfAbsent(key, decision);
                if (earlier != null && !bothBorneOut(earlier, decision)) {
                    groups.add(new Group(same(claim, earlier.claim), decision));
                }
            }
            if (claim.said().contest() != null && exact(claim)) {
                if (claim instanceof Claim.Votes && key != null) {
                    votes.computeIfAbsent(contest(claim.said()), k -> new ArrayList<>(2))
                            .add(decision);
                } else if (claim instanceof Claim.Majority majority
                        && majority.held() == Claim.Held.WON
                        && majority.lead().unit() == Unit.VOTES) {
                    majorities.add(decision);
                }
            }
        }
        for (Decision majority : majorities) {
            margin(majority, votes.getOrDefault(contest(majority.claim.said()), List.of()), groups);
        }
        return groups;
    }

    private static boolean open(Decision decision) {
        String doubt = decision.claim.said().doubt();
        return !decision.doubted() && decision.drafts.isEmpty() && (doubt == null || doubt.isEmpty());
    }

    private static boolean bothBorneOut(Decision one, Decision other) {
        return one.verdict == Verdict.SUPPORTED && other.verdict == Verdict.SUPPORTED;
    }

    private static boolean exact(Claim claim) {
        return claim.quantity()
                .filter(q -> q.hedge() == Hedge.NONE || q.hedge() == Hedge.ONLY)
                .isPresent();
    }

    private SameFigure same(Claim claim, Claim earlier) {
        Quantity one = claim.quantity().orElseThrow();
        Quantity other = earlier.quantity().orElseThrow();
        return new SameFigure(claim, earlier, compatible(one, other) || compatible(other, one));
    }

    /** Whether the second could be the official figure behind the first; two loose figures are not set against each other. */
    private boolean compatible(Quantity said, Quantity as) {
        boolean loose = said.hedge() != Hedge.NONE
                && said.hedge() != Hedge.ONLY
                && as.hedge() != Hedge.NONE
                && as.hedge() != Hedge.ONLY;
        return loose || arithmetic.of(said, as.value(), Basis.CONTEST, null).fit() != Fit.DIFFERS;
    }

    /** First and second are the two with most votes stated; nobody else may stand between them. */
    private void margin(Decision majority, List<Decision> votes, List<Group> groups) {
        Map<String, Claim.Votes> bySubject = new HashMap<>();
        for (Decision decision : votes) {
            bySubject.putIfAbsent(SeatKey.of(decision.claim.said().subject()), (Claim.Votes) decision.claim);
        }
        Claim.Majority claim = (Claim.Majority) majority.claim;
        List<Claim.Votes> named = new ArrayList<>(bySubject.values());
        if (named.size() != 2 || majority.verdict == Verdict.SUPPORTED) {
            return;
        }
        named.sort((a, b) -> b.votes().value().compareTo(a.votes().value()));
        int lead = named.get(0).votes().value().intValue()
                - named.get(1).votes().value().intValue();
        boolean fits = arithmetic.count(claim.lead(), lead, Basis.CONTEST, null).fit() != Fit.DIFFERS;
        groups.add(new Group(new MarginFigures(claim, named.get(0), named.get(1), lead, fits), majority));
    }

    private static String contest(Statement said) {
        return said.election() + '\n' + SeatKey.of(said.contest());
    }

    /** What a figure is of; null where two of them need not be the same. */
    private static String key(Claim claim) {
        Statement said = claim.said();
        ClaimKind kind = claim.kind();
        if (said.contest() == null) {
            return null;
        }
        String of;
        switch (kind) {
            case VOTES, VOTE_SHARE, PLACE -> of = said.subject();
            case MAJORITY -> of = ((Claim.Majority) claim).held() == Claim.Held.WON ? "" : null;
            case TURNOUT, ELECTORATE -> of = "";
            default -> of = null;
        }
        if (of == null) {
            return null;
        }
        return kind.name()
                + '\n'
                + claim.quantity().orElseThrow().unit()
                + '\n'
                + contest(said)
                + '\n'
                + SeatKey.of(of);
    }
}
