package org.recount.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.JudgedClaim;
import org.recount.check.Judgement;
import org.recount.claim.Claim;

/** What the findings of one article are about, looked up by their claims. */
final class Context {
    private final Map<String, Claim> claims = new HashMap<>();

    Context(Judgement judgement) {
        for (JudgedClaim claim : judgement.claims()) {
            claims.putIfAbsent(claim.claim().said().id(), claim.claim());
        }
    }

    Optional<Claim> claim(Finding finding) {
        return Optional.ofNullable(finding.claim() == null ? null : claims.get(finding.claim()));
    }

    /** The seat a finding is about; empty where it is national. */
    String contest(Finding finding) {
        Optional<String> own = claim(finding).map(claim -> claim.said().contest());
        return own.orElseGet(() -> finding.evidence().rows().stream()
                .map(Evidence.Row::contest)
                .filter(contest -> contest != null)
                .findFirst()
                .orElse(""));
    }

    /** Whether the words of the finding stand within a quotation. */
    boolean quoted(Finding finding) {
        return claim(finding).map(claim -> claim.said().quoted()).orElse(false);
    }
}
