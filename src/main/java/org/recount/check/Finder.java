package org.recount.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Election;

/** Finds races and candidacies, or says what is missing. */
final class Finder {
    private final Lookup lookup;
    private final Parts parts;

    Finder(Lookup lookup, Parts parts) {
        this.lookup = lookup;
        this.parts = parts;
    }

    /** The election named; the part of it where the claim is told of one. */
    Election election(Statement said) {
        if (said.election() == null) {
            throw new NotDecided(Lack.NO_ELECTION, "the text does not tell which election");
        }
        Election whole = lookup.tallies()
                .election(said.election())
                .orElseThrow(() -> new NotDecided(Lack.NO_TALLY, "no tally of " + said.election() + " is loaded"));
        return said.area() == null ? whole : parts.of(whole, said.area());
    }

    /** The part of an election that was held in an area. */
    Election part(Election whole, String area) {
        return parts.of(whole, area);
    }

    /** The general election before, in the same part of the country. */
    Optional<Election> before(Election election, Statement said) {
        return lookup.tallies()
                .generalBefore(election)
                .map(whole -> said.area() == null ? whole : parts.of(whole, said.area()));
    }

    /** The same, and its notional result on the boundaries of now where that is loaded. */
    List<Election> allBefore(Election election, Statement said) {
        List<Election> found = new ArrayList<>();
        before(election, said).ifPresent(found::add);
        lookup.tallies()
                .generalBefore(election)
                .flatMap(old -> lookup.tallies().election(old.id() + "-notional"))
                .filter(notional -> notional.boundaries().equals(election.boundaries()))
                .map(whole -> said.area() == null ? whole : parts.of(whole, said.area()))
                .ifPresent(found::add);
        return found;
    }

    /** The race of the seat named, else of the person who is the subject. */
    Race race(Statement said) {
        return race(said, said.subject());
    }

    Race race(Statement said, String person) {
        if (said.election() == null) {
            throw new NotDecided(Lack.NO_ELECTION, "the text does not tell which election");
        }
        if (said.contest() != null) {
            return lookup.race(said.election(), said.contest())
                    .orElseThrow(() -> new NotDecided(
                            Lack.NO_TALLY, "no tally of " + said.contest() + " at " + said.election() + " is loaded"));
        }
        election(said);
        if (person == null || lookup.party(person)) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell which seat");
        }
        List<Lookup.Stand> stands = lookup.stood(said.election(), person);
        if (stands.isEmpty()) {
            throw new NotDecided(
                    Lack.NO_CANDIDACY, person + " is on no ballot of " + said.election() + " that is loaded");
        }
        if (stands.size() > 1) {
            throw new NotDecided(
                    Lack.AMBIGUOUS,
                    person + " stood in " + stands.get(0).race().contest().name() + " and in "
                            + stands.get(1).race().contest().name());
        }
        return stands.get(0).race();
    }

    /** Who is meant on a ballot: a person, or the candidates of a party, most votes first. */
    List<Candidacy> who(Race race, String name) {
        if (name == null) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell whom it is about");
        }
        List<Candidacy> named = race.named(name);
        if (named.size() > 1) {
            throw new NotDecided(
                    Lack.AMBIGUOUS,
                    named.size() + " candidates in " + race.contest().name() + " are called " + name);
        }
        if (!named.isEmpty()) {
            return named;
        }
        List<Candidacy> party = race.of(name, lookup.parties());
        if (party.isEmpty()) {
            throw new NotDecided(
                    Lack.NO_CANDIDACY,
                    name + " is not on the ballot of " + race.contest().name() + " at "
                            + race.contest().election());
        }
        return party;
    }

    /** The one candidacy that is meant. */
    Candidacy one(Race race, String name) {
        List<Candidacy> who = who(race, name);
        if (who.size() > 1) {
            throw new NotDecided(
                    Lack.AMBIGUOUS,
                    who.size() + " candidates in " + race.contest().name() + " stood as " + name);
        }
        return who.get(0);
    }

    /** A candidacy that is on the ballot, if it is. */
    Optional<Candidacy> maybe(Race race, String name) {
        if (name == null) {
            return Optional.empty();
        }
        List<Candidacy> named = race.named(name);
        if (named.isEmpty()) {
            named = race.of(name, lookup.parties());
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
