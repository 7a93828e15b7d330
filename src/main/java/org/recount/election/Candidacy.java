package org.recount.election;

import java.util.List;

/**
 * A person (or, in notional results, a party) on one ballot.
 *
 * @param name       as on the record, "Keir Starmer"; empty in notional results
 * @param given      given name or names; empty where unknown
 * @param family     family name; empty where unknown
 * @param aliases    other accepted forms of the whole name
 * @param party      as on the record
 * @param votes      0 or more
 * @param membership before this poll
 * @param gender     as on the record
 */
public record Candidacy(
        String name,
        String given,
        String family,
        List<String> aliases,
        String party,
        int votes,
        Membership membership,
        Gender gender) {

    public Candidacy {
        if (votes < 0) {
            throw new IllegalArgumentException("votes for %s must be 0 or more, was %d".formatted(name, votes));
        }
        aliases = List.copyOf(aliases);
    }

    /** As for any record, in code, for the reason that {@link Contest} gives. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Candidacy candidacy
                        && name.equals(candidacy.name)
                        && given.equals(candidacy.given)
                        && family.equals(candidacy.family)
                        && aliases.equals(candidacy.aliases)
                        && party.equals(candidacy.party)
                        && votes == candidacy.votes
                        && membership == candidacy.membership
                        && gender == candidacy.gender);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + party.hashCode()) + votes;
    }

    /** The person's name, or the party's where the record has no person. */
    public String label() {
        return name.isEmpty() ? party : name;
    }
}
