package org.recount.ground;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Election;
import org.recount.election.Member;
import org.recount.election.Membership;
import org.recount.election.Tallies;

/** Everything that can be claimed rightly of one contest, as claims that somebody wrote down. */
final class TrueClaims {
    /** Parties that are counted alike by everybody. */
    private static final Set<String> PARTIES = Set.of("Labour", "Conservative", "Liberal Democrat", "Reform UK");

    private final Race race;
    private final List<Claim> claims = new ArrayList<>();

    private TrueClaims(Race race) {
        this.race = race;
    }

    static List<Claim> of(Race race) {
        TrueClaims all = new TrueClaims(race);
        all.outcome();
        all.figures();
        if (race.before() != null && !race.interrupted()) {
            all.changes();
        }
        return List.copyOf(all.claims);
    }

    private Statement said(String subject, String object) {
        return new Statement(
                "c" + claims.size(),
                "",
                0,
                5,
                "words",
                race.now().election(),
                race.now().name(),
                subject,
                object,
                false,
                "");
    }

    /** The words tell of the contest before. */
    private Statement before() {
        return new Statement(
                "c" + claims.size(),
                "",
                0,
                5,
                "words",
                race.before().election(),
                race.before().name(),
                null,
                null,
                false,
                "");
    }

    /** How many seats the winner's party has in the whole country, and since when the winner is on record as the member. */
    static List<Claim> beyond(Race race, Tallies tallies, List<Member> members) {
        TrueClaims all = new TrueClaims(race);
        Election election = tallies.election(race.now().election()).orElseThrow();
        String party = race.now().winner().party();
        if (!race.byElection() && election.complete() && PARTIES.contains(party)) {
            long seats = election.contests().stream()
                    .filter(c -> race.parties().same(c.winner().party(), party))
                    .count();
            Statement said = new Statement("c-seats", "", 0, 5, "words", election.id(), null, party, null, false, "");
            all.claims.add(new Claim.SeatCount(
                    said, new Quantity(BigDecimal.valueOf(seats), Unit.SEATS, Hedge.NONE), Claim.Counting.WON, false));
        }
        for (Member member : members) {
            if (member.name().equals(race.now().winner().name())) {
                int year = member.terms().get(0).from().getYear();
                all.claims.add(new Claim.Tenure(
                        all.said(member.name(), null), new Quantity(BigDecimal.valueOf(year), Unit.YEAR, Hedge.NONE)));
            }
        }
        return List.copyOf(all.claims);
    }

    private static Quantity count(int number) {
        return new Quantity(BigDecimal.valueOf(number), Unit.VOTES, Hedge.NONE);
    }

    private static Quantity one(BigDecimal value, Unit unit) {
        return new Quantity(value.setScale(1, RoundingMode.HALF_UP), unit, Hedge.NONE);
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 8, RoundingMode.HALF_UP);
    }

    private void outcome() {
        Candidacy winner = race.now().winner();
        claims.add(new Claim.Winner(said(winner.name(), null)));
        race.now().runnerUp().ifPresent(second -> {
            claims.add(new Claim.Defeated(said(winner.name(), second.name())));
            claims.add(new Claim.Comparison(
                    said(winner.name(), second.name()),
                    Claim.Measure.VOTES,
                    Claim.Direction.MORE,
                    Optional.of(count(race.now().majority()))));
        });
        if (race.now().winner().membership() == Membership.SITTING) {
            claims.add(new Claim.Incumbent(said(winner.name(), null), Claim.Standing.SITTING));
        }
        if (race.gain() || race.hold()) {
            claims.add(new Claim.SeatChange(
                    said(winner.party(), null), race.gain() ? Claim.Change.GAIN : Claim.Change.HOLD));
        }
        claims.add(new Claim.PollingDay(said(null, null), race.day().toString()));
        int place = 0;
        for (Candidacy one : race.now().candidacies().stream().limit(4).toList()) {
            claims.add(new Claim.Place(said(one.name(), null), ++place));
            claims.add(new Claim.Party(said(one.name(), one.party())));
        }
    }

    private void figures() {
        for (Candidacy one : race.now().candidacies().stream().limit(4).toList()) {
            claims.add(new Claim.Votes(said(one.name(), null), count(one.votes())));
            claims.add(new Claim.VoteShare(
                    said(one.name(), null), one(percent(one.votes(), race.now().validVotes()), Unit.PERCENT)));
        }
        claims.add(new Claim.Majority(said(null, null), count(race.now().majority()), Claim.Held.WON, false));
        race.now()
                .turnout()
                .ifPresent(turnout -> claims.add(new Claim.Turnout(said(null, null), one(turnout, Unit.PERCENT))));
        race.now()
                .electorate()
                .ifPresent(electors -> claims.add(new Claim.Electorate(said(null, null), count(electors))));
    }

    private void changes() {
        if (race.otherBefore() == null) {
            claims.add(new Claim.Majority(before(), count(race.before().majority()), Claim.Held.BEFORE, false));
        }
        for (Candidacy one : race.now().candidacies().stream().limit(3).toList()) {
            race.predecessor(one)
                    .map(old -> percent(one.votes(), race.now().validVotes())
                            .subtract(percent(old.votes(), race.before().validVotes())))
                    .ifPresent(change ->
                            claims.add(new Claim.ShareChange(said(one.name(), null), one(change, Unit.POINTS), false)));
            race.voteChange(one)
                    .ifPresent(change -> claims.add(new Claim.VoteChange(said(one.name(), null), count(change))));
        }
        Optional<BigDecimal> swing = race.swing();
        swing.ifPresent(size -> claims.add(new Claim.Swing(
                said(
                        race.now().winner().party(),
                        race.now().runnerUp().orElseThrow().party()),
                one(size, Unit.PERCENT))));
    }
}
