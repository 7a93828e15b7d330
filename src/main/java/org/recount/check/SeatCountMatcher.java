package org.recount.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Parties;
import org.recount.claim.Statement;
import org.recount.election.Election;
import org.recount.election.PartyTotal;
import org.recount.election.SeatFlow;
import org.recount.election.SeatKey;

/** Claims of how many seats a party won, gained or lost. */
final class SeatCountMatcher {
    private final Lookup lookup;
    private final Finder finder;
    private final Arithmetic arithmetic;
    private final Parties parties;
    private final Conventions.Speaker speaker;
    private final Conventions.Near near;

    SeatCountMatcher(Lookup lookup, Finder finder, Arithmetic arithmetic, Conventions conventions) {
        this.lookup = lookup;
        this.finder = finder;
        this.arithmetic = arithmetic;
        this.parties = lookup.parties();
        this.speaker = conventions.speaker();
        this.near = conventions.near();
    }

    Check count(Claim.SeatCount claim, List<Claim> article) {
        Statement said = claim.said();
        if (said.subject() == null || !lookup.party(said.subject())) {
            throw new NotDecided(Lack.AMBIGUOUS, "the text does not tell whose seats are counted");
        }
        Election election = finder.election(said);
        List<Agreement> meant = new ArrayList<>();
        List<Agreement> parts = new ArrayList<>();
        long most = -1;
        boolean certain = true;
        Optional<Long> won = won(election, said.subject());
        if (claim.counting() == Claim.Counting.WON) {
            if (won.isEmpty()) {
                throw new NotDecided(
                        Lack.NO_FIGURE,
                        "no national total of " + said.subject() + " at " + election.id() + " is loaded");
            }
            meant.add(seats(claim, won.get()));
            most = won.get();
            flows(election, said.subject(), said.object(), true).forEach(f -> parts.add(seats(claim, f)));
            if (said.object() != null && !parts.isEmpty()) {
                meant.addAll(parts);
            }
        } else {
            boolean gained = claim.counting() == Claim.Counting.GAINED;
            if (said.area() != null) {
                return netOfPart(claim, election, won, gained);
            }
            List<Long> flows = flows(election, said.subject(), said.object(), gained);
            if (election.flows().isEmpty()) {
                throw new NotDecided(Lack.NO_FIGURE, "the tally of " + election.id() + " has no flows of seats");
            }
            if (flows.isEmpty() && said.object() != null) {
                throw new NotDecided(Lack.OPEN, "no seat passed between " + said.subject() + " and " + said.object());
            }
            most = sum(flows);
            meant.add(seats(claim, most));
            flows.forEach(f -> parts.add(seats(claim, f)));
            if (said.object() == null) {
                long back = sum(flows(election, said.subject(), null, !gained));
                meant.add(seats(claim, most - back));
                Optional<Long> net = net(election, said, won, gained);
                net.ifPresent(n -> meant.add(seats(claim, n)));
                net.ifPresent(n -> speakers(election, said, gained).forEach(s -> meant.add(seats(claim, n + s))));
                certain = net.isPresent();
            }
        }
        return counted(claim, article, meant, parts, most, certain, election);
    }

    /** In a part of the country changes are counted in more ways than the tallies tell, so that they bear out and no more. */
    private Check netOfPart(Claim.SeatCount claim, Election election, Optional<Long> won, boolean gained) {
        Statement said = claim.said();
        List<Long> counted = new ArrayList<>();
        long passed = sum(flows(election, said.subject(), said.object(), gained));
        counted.add(passed);
        if (said.object() == null) {
            counted.add(passed - sum(flows(election, said.subject(), null, !gained)));
            net(election, said, won, gained).ifPresent(counted::add);
        }
        Agreement net = counted.stream()
                .map(n -> seats(claim, n))
                .filter(agreement -> agreement.fit() == Fit.AGREES)
                .findFirst()
                .orElseThrow(() ->
                        new NotDecided(Lack.OPEN, "changes in " + said.area() + " alone are counted in several ways"));
        return new SeatCountCheck(claim, net, claim.qualified(), false, false, false);
    }

    private static long sum(List<Long> seats) {
        return seats.stream().mapToLong(Long::longValue).sum();
    }

    private Check counted(
            Claim.SeatCount claim,
            List<Claim> article,
            List<Agreement> meant,
            List<Agreement> parts,
            long most,
            boolean certain,
            Election election) {
        Agreement best = null;
        for (Agreement one : meant) {
            best = Agreement.closer(best, one);
        }
        String with = speaker.countedWith().get(election.id());
        boolean withSpeaker = false;
        if (best.fit() != Fit.AGREES && claim.counting() == Claim.Counting.WON && with != null) {
            boolean apart = election.totals().stream().anyMatch(t -> t.party().equals(speaker.party()));
            withSpeaker = apart
                    && parties.same(with, claim.said().subject())
                    && seats(claim, most + 1).fit() == Fit.AGREES;
        }
        boolean qualified = claim.qualified();
        if (withSpeaker) {
            best = new Agreement(Fit.AGREES, Manner.EXACT, best.official(), Basis.NATIONAL, null);
        }
        boolean listed = false;
        boolean beyond = false;
        if (qualified && best.fit() != Fit.AGREES) {
            for (Agreement part : parts) {
                best = Agreement.closer(best, part);
            }
            beyond = claim.seats().value().longValue() > most;
            listed = !beyond && claim.seats().value().longValue() == listed(claim, article);
            if (best.fit() != Fit.AGREES && !beyond && !listed) {
                throw new NotDecided(Lack.OPEN, "the tally does not tell which seats are meant");
            }
        } else if (best.fit() != Fit.AGREES
                && parties.lowercase(claim.said().subject())
                && claim.seats().value().longValue() < most) {
            throw new NotDecided(Lack.OPEN, "the text does not tell which independents are meant");
        } else if (best.fit() != Fit.AGREES && !certain) {
            throw new NotDecided(Lack.NO_TALLY, "the totals of the election before are not loaded");
        }
        return new SeatCountCheck(claim, best, qualified, withSpeaker, beyond, listed);
    }

    private Agreement seats(Claim.SeatCount claim, long official) {
        return arithmetic.count(claim.seats(), official, Basis.NATIONAL, null);
    }

    private Optional<Long> won(Election election, String party) {
        boolean found = false;
        long seats = 0;
        for (PartyTotal total : election.totals()) {
            if (parties.same(total.party(), party)) {
                found = true;
                seats += total.seats();
            }
        }
        return found ? Optional.of(seats) : Optional.empty();
    }

    /** Seats that passed to the party, or from it, by the party on the other side. */
    private List<Long> flows(Election election, String party, String other, boolean to) {
        List<Long> seats = new ArrayList<>();
        Map<String, Long> byOther = new LinkedHashMap<>();
        for (SeatFlow flow : election.flows()) {
            String own = to ? flow.to() : flow.from();
            String side = to ? flow.from() : flow.to();
            if (parties.same(own, party) && (other == null || !lookup.party(other) || parties.same(side, other))) {
                byOther.merge(parties.family(side), (long) flow.seats(), Long::sum);
            }
        }
        seats.addAll(byOther.values());
        return seats;
    }

    /** What a net change differs by where the Speaker of now, or of then, is counted with the party. */
    private List<Integer> speakers(Election election, Statement said, boolean gained) {
        List<Integer> off = new ArrayList<>();
        int sign = gained ? 1 : -1;
        if (parties.same(speaker.countedWith().getOrDefault(election.id(), ""), said.subject())) {
            off.add(sign);
        }
        finder.before(election, said)
                .map(then -> speaker.countedWith().getOrDefault(then.id(), ""))
                .filter(with -> parties.same(with, said.subject()))
                .ifPresent(with -> off.add(-sign));
        return off;
    }

    /** Seats more, or fewer, than at the general election before. */
    private Optional<Long> net(Election election, Statement said, Optional<Long> won, boolean gained) {
        Optional<Long> then = finder.before(election, said).flatMap(e -> won(e, said.subject()));
        if (won.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        long net = won.get() - then.get();
        return Optional.of(gained ? net : -net);
    }

    /** How many seats the article lists beside the number, lost by the object or gained by the subject. */
    private long listed(Claim.SeatCount claim, List<Claim> article) {
        Set<String> seats = new HashSet<>();
        boolean loss = claim.counting() == Claim.Counting.LOST;
        String loser = loss ? claim.said().subject() : claim.said().object();
        String winner = loss ? claim.said().object() : claim.said().subject();
        int start = claim.said().start();
        for (Claim other : article) {
            Statement said = other.said();
            boolean beside = said.start() <= start && start - said.end() <= near.counted();
            if (other instanceof Claim.SeatChange change && beside && said.contest() != null) {
                boolean lost = change.change() == Claim.Change.LOSS && parties.same(said.subject(), loser);
                boolean gained = change.change() == Claim.Change.GAIN && parties.same(said.subject(), winner);
                if (lost || gained) {
                    seats.add(SeatKey.of(said.contest()));
                }
            }
        }
        return seats.size();
    }
}
