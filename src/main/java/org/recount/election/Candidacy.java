package org.recount.election;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
 * @param born       day of birth, where somebody has added it
 */
public record Candidacy(
        String name,
        String given,
        String family,
        List<String> aliases,
        String party,
        int votes,
        Membership membership,
        Gender gender,
        Optional<LocalDate> born) {

    public Candidacy {
        if (votes < 0) {
            throw new IllegalArgumentException("votes for %s must be 0 or more, was %d".formatted(name, votes));
        }
        aliases = List.copyOf(aliases);
    }

    /** A candidacy of somebody whose day of birth is not known. */
    public Candidacy(
            String name,
            String given,
            String family,
            List<String> aliases,
            String party,
            int votes,
            Membership membership,
            Gender gender) {
        this(name, given, family, aliases, party, votes, membership, gender, Optional.empty());
    }

    /** How many years old somebody is on a day; empty where the day of birth is not known. */
    public OptionalInt age(LocalDate on) {
        return born.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(born.get(), on).getYears());
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
                        && gender == candidacy.gender
                        && born.equals(candidacy.born));
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
