package org.recount.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;

/**
 * Who stood in a contest, as texts speak of them: a party means its candidate, and one human being may be "Liz" on one
 * ballot and "Elizabeth" on the next.
 */
record Ballot(Contest contest, Language language) {
    /** Letters of the shortest given name that a longer one may be cut to. */
    private static final int SHORT = 3;

    /** The candidate of a party's family; empty where it has none, or several. */
    Optional<Candidacy> candidate(String party) {
        Parties parties = language.parties();
        List<Candidacy> own = contest.candidacies().stream()
                .filter(one -> parties.family(one.party()).equals(party) || parties.same(one.party(), party))
                .toList();
        List<Candidacy> found = own.isEmpty()
                ? contest.candidacies().stream()
                        .filter(one -> parties.locally(party, one.party()))
                        .toList()
                : own;
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The candidacy of somebody who stood elsewhere or at another time; empty where nobody here can be the same. */
    Optional<Candidacy> same(Candidacy other) {
        List<Candidacy> all = contest.candidacies();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(other.name())) {
                return Optional.of(all.get(i));
            }
        }
        String family = Names.key(other.family());
        Candidacy found = null;
        for (int i = 0; i < all.size(); i++) {
            if (alike(all.get(i), other, family)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = all.get(i);
            }
        }
        return Optional.ofNullable(found);
    }

    /** Somebody of another given name, but of one surname and party: perhaps the same human being. */
    Optional<Candidacy> namesake(Candidacy other) {
        return contest.candidacies().stream()
                .filter(one -> !one.name().equals(other.name())
                        && Names.key(one.family()).equals(Names.key(other.family()))
                        && language.parties().same(one.party(), other.party()))
                .findFirst();
    }

    /** Given names that stand for each other with one surname; a slip in the surname where the party is one too. */
    private boolean alike(Candidacy one, Candidacy other, String there) {
        boolean sexes =
                one.gender() == other.gender() || one.gender() == Gender.UNKNOWN || other.gender() == Gender.UNKNOWN;
        if (!sexes || one.family().isEmpty() || other.family().isEmpty()) {
            return false;
        }
        String here = Names.key(one.family());
        boolean family = here.equals(there)
                || (here.length() > 4
                        && !Spellings.apart(here, there, 1)
                        && Spellings.distance(here, there) == 1
                        && language.parties().same(one.party(), other.party()));
        boolean middle = language.parties().same(one.party(), other.party())
                && (here.endsWith(" " + there) || there.endsWith(" " + here));
        return (family || middle) && given(one, other);
    }

    /** "Ben" for "Benedict". */
    private static boolean shortened(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORT && (one.startsWith(other) || other.startsWith(one));
    }

    /** "Zulfiqar" where a ballot has "Zulifiqar". */
    private static boolean slip(String one, String other) {
        return Math.min(one.length(), other.length()) > SHORT + 2 && Spellings.distance(one, other) == 1;
    }

    private boolean given(Candidacy one, Candidacy other) {
        boolean party = language.parties().same(one.party(), other.party());
        for (String name : Names.key(one.given()).split(" ", -1)) {
            Set<String> forms = language.nicknames(name);
            for (String there : Names.key(other.given()).split(" ", -1)) {
                boolean near = party && (shortened(name, there) || slip(name, there));
                if (!there.isEmpty() && (forms.contains(there) || near)) {
                    return true;
                }
            }
        }
        return false;
    }
}
