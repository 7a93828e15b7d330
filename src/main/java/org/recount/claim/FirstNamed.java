package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;

/**
 * "Burnley: Oliver Ryan 12,598, Antony Higginbotham 9,178": whoever is named first under a seat, with more votes than all who
 * follow, is its winner, though no verb says so. Goes by what the text says of them alone.
 */
final class FirstNamed {
    /** More than this in per cent, and nobody can have more. */
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Nobody has won a seat with fewer votes, by far. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3000);

    /** Items between a name and its figure where nothing but a mark stands between. */
    private static final int BESIDE = 2;

    private final Scene scene;
    private final Collector claims;
    private final int before;

    /** Of a unit whose claims begin at an index. */
    FirstNamed(Scene scene, Collector claims, int before) {
        this.scene = scene;
        this.claims = claims;
        this.before = before;
    }

    /** Adds the claim, and notes of which seat nobody has been named yet. */
    void read() {
        Story story = scene.story();
        int first = first();
        if (first < 0) {
            List<Contest> seats = scene.places().seatsInOrder();
            story.unmanned(seats.isEmpty() ? story.unmanned() : seats.size() == 1 ? seats.get(0) : null);
            return;
        }
        Side side = scene.side(first);
        boolean beaten = scene.stands("lose") || scene.stands("lose-out");
        if (side.doubt().isEmpty() && !marked(first) && !beaten) {
            Claim own = figure(first);
            if (own != null && of(own, seat(first)) && enough(own) && leads(own, first)) {
                state(own, first);
            }
        }
        story.unmanned(null);
    }

    /** The first who stood in the seat under which they are named; a negative number for nobody. */
    private int first() {
        for (int i = scene.has(Item.Type.PERS) ? 0 : scene.items().size();
                i < scene.items().size();
                i++) {
            Side side = scene.items().get(i).is(Item.Type.PERS) ? scene.side(i) : null;
            Contest seat = side == null || side.stand() == null ? null : seat(i);
            if (seat != null
                    && scene.ballot(seat).same(side.stand().candidacy()).isPresent()) {
                return i;
            }
        }
        return Binder.NONE;
    }

    /** The seat under which somebody is named first: the last before in the unit, else the one of which nobody has been. */
    private Contest seat(int first) {
        Contest seat = scene.story().unmanned();
        for (int k = 0; k < first; k++) {
            seat = scene.seats().getOrDefault(k, seat);
        }
        return seat;
    }

    /** "Ana Reed (Lab) 18,412": a row for each candidate, which need not be in the order of their votes. */
    private boolean marked(int first) {
        return scene.word(first + 1).equals("(")
                && first + 2 < scene.items().size()
                && scene.items().get(first + 2).is(Item.Type.PARTY);
    }

    /** The first figure of somebody's own vote; null for none. */
    private Claim figure(int first) {
        String name = scene.side(first).stand().candidacy().label();
        Claim own = null;
        for (int i = before; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean earlier = own == null || claim.said().start() < own.said().start();
            if (vote(claim) && name.equals(claim.said().subject()) && earlier) {
                own = claim;
            }
        }
        return own != null && own.said().contest() != null && own.said().election() != null ? own : null;
    }

    private static boolean of(Claim own, Contest seat) {
        return own.said().contest().equals(seat.name()) && own.said().election().equals(seat.election());
    }

    private static boolean enough(Claim own) {
        return own.kind() != ClaimKind.VOTES
                || own.quantity().orElseThrow().value().compareTo(LEAST) >= 0;
    }

    private static boolean vote(Claim claim) {
        return claim.kind() == ClaimKind.VOTES || claim.kind() == ClaimKind.VOTE_SHARE;
    }

    /** Whether nobody is said to have as much, and the figures tell of a whole result. */
    private boolean leads(Claim own, int first) {
        BigDecimal most = own.quantity().orElseThrow().value();
        boolean whole = own.kind() == ClaimKind.VOTE_SHARE && most.compareTo(HALF) > 0;
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (!together(claim, own)) {
                continue;
            }
            if (outcome(claim, own.said().subject())) {
                return false;
            }
            if (i < before || claim == own) {
                continue;
            }
            whole |= claim.kind() == ClaimKind.MAJORITY
                    && claim.said().start() > own.said().start();
            if (claim.kind() == own.kind()
                    && !own.said().subject().equals(claim.said().subject())) {
                if (claim.quantity().orElseThrow().value().compareTo(most) >= 0) {
                    return false;
                }
                whole = true;
            }
            whole |= claim.kind() == ClaimKind.VOTE_SHARE
                    && own.said().subject().equals(claim.said().subject())
                    && claim.quantity().orElseThrow().value().compareTo(HALF) > 0;
        }
        return whole || (scene.unit().kind() != Sentence.Kind.ROW && beside(own, first));
    }

    private static boolean together(Claim claim, Claim own) {
        return own.said().contest().equals(claim.said().contest())
                && own.said().election().equals(claim.said().election());
    }

    /** Whether a claim tells already who won, or that somebody did not. */
    private static boolean outcome(Claim claim, String subject) {
        return switch (claim.kind()) {
            case WINNER -> true;
            case PLACE, SEAT_CHANGE, DEFEATED ->
                subject.equals(claim.said().subject())
                        || subject.equals(claim.said().object());
            default -> false;
        };
    }

    /** "Oliver Ryan 12,598": the figure right after the name. */
    private boolean beside(Claim own, int first) {
        for (int k = first + 1; k < Math.min(scene.items().size(), first + 1 + BESIDE); k++) {
            Item item = scene.items().get(k);
            if (item.isNumber()) {
                return own.said().start() <= item.start()
                        && item.start() < own.said().end();
            }
            if (!item.is(Item.Type.SIGN)) {
                return false;
            }
        }
        return false;
    }

    private void state(Claim own, int first) {
        Statement said = own.said();
        Item name = scene.items().get(first);
        scene.setting()
                .tallies()
                .contest(said.election(), said.contest())
                .filter(contest -> scene.setting().kind(contest) != ElectionKind.NOTIONAL)
                .ifPresent(contest -> claims.add(
                        Draft.at(name.start(), name.end())
                                .in(contest)
                                .of(said.subject())
                                .doubt(said.doubt())
                                .unsure("it is told who comes first, not in so many words that they won"),
                        ClaimKind.WINNER,
                        "",
                        Claim.Winner::new));
    }
}
