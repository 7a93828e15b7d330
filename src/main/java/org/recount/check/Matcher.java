package org.recount.check;

import java.util.List;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Statement;
import org.recount.election.Candidacy;
import org.recount.election.Election;

/** Meets each claim with the tally that decides it. Safe for many threads. */
final class Matcher {
    private final FigureMatcher figures;
    private final PreviousMatcher previous;
    private final ChangeMatcher changes;
    private final OutcomeMatcher outcomes;
    private final SeatMatcher seats;
    private final PersonMatcher persons;

    Matcher(Lookup lookup, Conventions conventions) {
        Arithmetic arithmetic = new Arithmetic(conventions);
        Finder finder = new Finder(lookup);
        previous = new PreviousMatcher(lookup, finder, arithmetic);
        figures = new FigureMatcher(lookup, finder, arithmetic, previous);
        changes = new ChangeMatcher(lookup, finder, arithmetic);
        outcomes = new OutcomeMatcher(lookup, finder);
        seats = new SeatMatcher(lookup, finder, arithmetic, conventions);
        persons = new PersonMatcher(lookup, finder, conventions);
    }

    /** The check of a claim; {@link UndecidedCheck} where nothing loaded decides it. */
    Check meet(Claim claim, List<Claim> article) {
        String doubt = claim.said().doubt();
        if (doubt != null && !doubt.isEmpty()) {
            return new UndecidedCheck(claim, Lack.AMBIGUOUS, doubt);
        }
        try {
            return met(claim, article);
        } catch (NotDecided e) {
            return new UndecidedCheck(claim, e.lack(), e.getMessage());
        }
    }

    private Check met(Claim claim, List<Claim> article) {
        return switch (claim.kind()) {
            case VOTES -> figures.votes((Claim.Votes) claim);
            case VOTE_SHARE -> figures.share((Claim.VoteShare) claim);
            case MAJORITY -> figures.majority((Claim.Majority) claim);
            case TURNOUT -> figures.turnout((Claim.Turnout) claim);
            case ELECTORATE -> figures.electorate((Claim.Electorate) claim);
            case WINNER -> outcomes.winner((Claim.Winner) claim);
            case DEFEATED -> outcomes.defeated((Claim.Defeated) claim);
            case PLACE -> outcomes.place((Claim.Place) claim);
            case PARTY -> outcomes.party((Claim.Party) claim);
            case SEAT_CHANGE -> seats.change((Claim.SeatChange) claim);
            case SEAT_COUNT -> seats.count((Claim.SeatCount) claim, article);
            case VOTE_CHANGE -> changes.votes((Claim.VoteChange) claim);
            case SHARE_CHANGE -> changes.share((Claim.ShareChange) claim);
            case SWING -> changes.swing((Claim.Swing) claim);
            case COMPARISON -> changes.comparison((Claim.Comparison) claim);
            case INCUMBENT -> persons.incumbent((Claim.Incumbent) claim);
            case TENURE -> persons.tenure((Claim.Tenure) claim);
            case DATE -> persons.date((Claim.PollingDay) claim);
            case NAME -> persons.name((Claim.Name) claim);
        };
    }

    /** Finds races and candidacies, or says what is missing. */
    static final class Finder {
        private final Lookup lookup;

        Finder(Lookup lookup) {
            this.lookup = lookup;
        }

        /** The election named. */
        Election election(Statement said) {
            if (said.election() == null) {
                throw new NotDecided(Lack.NO_ELECTION, "the text does not tell which election");
            }
            return lookup.tallies()
                    .election(said.election())
                    .orElseThrow(() -> new NotDecided(Lack.NO_TALLY, "no tally of " + said.election() + " is loaded"));
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
                                Lack.NO_TALLY,
                                "no tally of " + said.contest() + " at " + said.election() + " is loaded"));
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
}
