package org.recount.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Parties;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;

/** Claims of the party that somebody stood for. */
final class PartyMatcher {
    private static final String INDEPENDENT = "Independent";

    private final Lookup lookup;
    private final Finder finder;
    private final Parties parties;

    PartyMatcher(Lookup lookup, Finder finder) {
        this.lookup = lookup;
        this.finder = finder;
        this.parties = lookup.parties();
    }

    Check party(Claim.Party claim, List<Claim> article) {
        return claim.listed().isPresent() ? partyOfList(claim, article) : oneParty(claim, article);
    }

    /** What a heading says of a list is so if it is so of everybody in it: of as many as it counts after it. */
    private Check partyOfList(Claim.Party claim, List<Claim> article) {
        long listed = claim.listed().orElseThrow().value().longValue();
        List<Claim.Party> rows = article.stream()
                .filter(c -> c.said().start() >= claim.said().end() && c.said().contest() != null)
                .filter(Claim.Party.class::isInstance)
                .map(Claim.Party.class::cast)
                .filter(row -> claim.said().object().equals(row.said().object()))
                .limit(listed)
                .toList();
        if (rows.isEmpty() || rows.size() < listed) {
            throw new NotDecided(Lack.OPEN, "the list is not among the claims");
        }
        List<PartyCheck> others = new ArrayList<>();
        for (Claim.Party row : rows) {
            if (!row.said().doubt().isEmpty()) {
                throw new NotDecided(Lack.AMBIGUOUS, row.said().doubt());
            }
            if (oneParty(row, article) instanceof PartyCheck one && one.kinship() != PartyCheck.Kinship.SAME) {
                others.add(one);
            }
        }
        if (others.size() * 2 > rows.size()) {
            throw new NotDecided(
                    Lack.AMBIGUOUS, "most of the list stood for others: perhaps the heading says another thing");
        }
        return new PartyListCheck(claim, rows.size(), others);
    }

    private Check oneParty(Claim.Party claim, List<Claim> article) {
        Statement said = claim.said();
        if (said.subject() == null && said.object() != null && said.contest() != null) {
            return winnersParty(claim);
        }
        if (said.subject() == null || said.object() == null || lookup.party(said.subject())) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell whose party it is");
        }
        List<Lookup.Stand> career = lookup.career(said.subject(), said.contest());
        if (career.isEmpty() && said.contest() != null) {
            career = lookup.career(said.subject(), null);
        }
        Lookup.Stand elsewhere = null;
        for (Lookup.Stand stand : career) {
            if (parties.same(stand.candidacy().party(), said.object())) {
                elsewhere = stand;
                break;
            }
        }
        if (said.election() == null) {
            if (elsewhere != null) {
                return new PartyCheck(claim, elsewhere.race(), elsewhere.candidacy(), PartyCheck.Kinship.SAME);
            }
            return throughout(claim, career, article)
                    .orElseThrow(() -> new NotDecided(Lack.NO_ELECTION, "the text does not tell at which election"));
        }
        Optional<Race> race = lookup.race(said.election(), said.contest());
        boolean listed = race.isPresent() && !race.get().named(said.subject()).isEmpty();
        if (said.contest() != null && !listed) {
            if (elsewhere != null) {
                return new PartyCheck(claim, elsewhere.race(), elsewhere.candidacy(), PartyCheck.Kinship.SAME);
            }
            throw new NotDecided(
                    race.isPresent() ? Lack.NO_CANDIDACY : Lack.NO_TALLY,
                    said.subject() + " is not on a ballot of " + said.contest() + " at " + said.election()
                            + " that is loaded");
        }
        Race where = listed ? race.get() : finder.race(said);
        Candidacy candidacy = finder.one(where, said.subject());
        boolean same =
                parties.same(candidacy.party(), said.object()) || parties.locally(said.object(), candidacy.party());
        PartyCheck.Kinship kinship = same
                ? PartyCheck.Kinship.SAME
                : independent(parties, said.object(), candidacy.party())
                        ? PartyCheck.Kinship.INDEPENDENT_BY_NAME
                        : PartyCheck.Kinship.OTHER;
        if (kinship == PartyCheck.Kinship.OTHER && elsewhere != null) {
            throw new NotDecided(
                    Lack.AMBIGUOUS,
                    "%s stood for %s at %s and for %s at %s"
                            .formatted(
                                    candidacy.name(),
                                    said.object(),
                                    elsewhere.race().election().id(),
                                    candidacy.party(),
                                    where.election().id()));
        }
        if (kinship == PartyCheck.Kinship.OTHER && alike(said.object(), candidacy.party())) {
            throw new NotDecided(Lack.AMBIGUOUS, said.object() + " and " + candidacy.party() + " have a like name");
        }
        return new PartyCheck(claim, where, candidacy, kinship);
    }

    /**
     * Somebody who stood for one other party at every poll for the seat, two or more and that of the article among them: they
     * have not changed sides between.
     */
    private Optional<Check> throughout(Claim.Party claim, List<Lookup.Stand> career, List<Claim> article) {
        String said = claim.said().object();
        if (career.size() < 2 || said.equals(INDEPENDENT)) {
            return Optional.empty();
        }
        String party = career.get(0).candidacy().party();
        Lookup.Stand latest = career.get(0);
        boolean one = career.stream()
                .map(stand -> stand.candidacy().party())
                .allMatch(other -> parties.same(other, party) && !alike(said, other) && !parties.locally(said, other));
        boolean told = article.stream()
                .map(Claim::said)
                .filter(other -> claim.said().subject().equals(other.subject())
                        || claim.said().subject().equals(other.object()))
                .anyMatch(other -> latest.race().election().id().equals(other.election())
                        && latest.race().contest().name().equals(other.contest()));
        return one && told
                ? Optional.of(new PartyCheck(claim, latest.race(), latest.candidacy(), PartyCheck.Kinship.OTHER))
                : Optional.empty();
    }

    /** "lost his seat to an independent": somebody who is not named, yet won. Nobody can be accused of it. */
    private Check winnersParty(Claim.Party claim) {
        Race race = finder.race(claim.said());
        Candidacy winner = race.contest().winner();
        if (!parties.same(winner.party(), claim.said().object())) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not name whose party it is");
        }
        return new PartyCheck(claim, race, winner, PartyCheck.Kinship.SAME);
    }

    /** "Green", "Scottish Green Party" and "Green Party Northern Ireland": one name stands in the other. */
    private boolean alike(String one, String other) {
        String a = parties.words(one);
        String b = parties.words(other);
        return holds(a, b) || holds(b, a);
    }

    /** Whether the words of a name, three or more, all stand in another in their order, or it stands there as a whole. */
    private static boolean holds(String longer, String shorter) {
        if ((" " + longer + " ").contains(" " + shorter + " ")) {
            return true;
        }
        Iterator<String> words = List.of(longer.split(" ", -1)).iterator();
        List<String> sought = List.of(shorter.split(" ", -1));
        for (String word : sought) {
            boolean found = false;
            while (!found && words.hasNext()) {
                found = words.next().equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return sought.size() > 2;
    }

    /** Said to be independent, of a party that is called so. */
    static boolean independent(Parties parties, String said, String party) {
        return parties.family(said).equals(INDEPENDENT)
                && party.toLowerCase(Locale.ROOT).contains(INDEPENDENT.toLowerCase(Locale.ROOT));
    }
}
