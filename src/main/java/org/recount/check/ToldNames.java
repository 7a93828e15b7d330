package org.recount.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Statement;

/** A name spelled in two ways, where no ballot is loaded that tells which is right. */
final class ToldNames implements Within.Concern {
    private final Lookup lookup;

    ToldNames(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public void find(Told all, Within.Groups groups) {
        if (all.national()) {
            return;
        }
        for (Told told : all.byElection()) {
            Statement said = told.claims().get(0).claim.said();
            boolean loaded = lookup.race(said.election(), said.contest()).isPresent();
            if (!loaded) {
                spellings(told, groups);
            }
        }
    }

    private void spellings(Told told, Within.Groups groups) {
        Map<String, Decision> names = new LinkedHashMap<>();
        for (Decision decision : told.claims()) {
            String subject = decision.claim.said().subject();
            if (subject != null && !lookup.party(subject)) {
                names.putIfAbsent(subject, decision);
            }
        }
        List<Map.Entry<String, Decision>> all = List.copyOf(names.entrySet());
        for (int i = 1; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                String one = all.get(k).getKey();
                String other = all.get(i).getKey();
                if (NearSpelling.of(one, other)) {
                    boolean same = sameTold(told, one, other);
                    Decision later = all.get(i).getValue();
                    groups.add(
                            new TwoSpellings(later.claim, all.get(k).getValue().claim, same),
                            later,
                            same,
                            List.of(all.get(k).getValue(), later));
                }
            }
        }
    }

    /** Whether both are told to have won, or polled the same, and never stand against each other. */
    private static boolean sameTold(Told told, String one, String other) {
        boolean alike = false;
        for (Decision first : told.claims()) {
            for (Decision second : told.claims()) {
                String a = first.claim.said().subject();
                String b = second.claim.said().subject();
                if ((one.equals(a) && other.equals(first.claim.said().object()))
                        || (other.equals(a) && one.equals(first.claim.said().object()))) {
                    return false;
                }
                if (one.equals(a) && other.equals(b)) {
                    if (contrary(first.claim, second.claim)) {
                        return false;
                    }
                    alike |= alike(first.claim, second.claim);
                }
            }
        }
        return alike;
    }

    private static boolean alike(Claim one, Claim other) {
        boolean outcome = one.kind() == ClaimKind.WINNER;
        boolean figure = one.kind() == ClaimKind.VOTES || one.kind() == ClaimKind.VOTE_SHARE;
        return one.kind() == other.kind()
                && (outcome || (figure && one.quantity().equals(other.quantity())));
    }

    private static boolean contrary(Claim one, Claim other) {
        boolean figure = one.kind() == ClaimKind.VOTES || one.kind() == ClaimKind.PLACE;
        return one.kind() == other.kind() && figure && !one.quantity().equals(other.quantity());
    }
}
