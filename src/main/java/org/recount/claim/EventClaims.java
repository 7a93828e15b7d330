package org.recount.claim;

import org.recount.claim.Phrasings.Emission;
import org.recount.claim.Phrasings.EventRule;
import org.recount.election.Contest;

/** The claims that an event makes: of whom, against whom, and in which contest at which time. */
final class EventClaims {
    private EventClaims() {}

    /**
     * The span of an event in one contest, and whether its seat is named in part only.
     *
     * @param to whoever the claim names last; {@link Binder#NONE} where it ends with the event
     */
    static Draft span(Scene scene, Draft base, Contest contest, Targets.Target target, int to) {
        Draft span = Draft.at(base.start(), base.end()).plain(base.plain());
        if (to != Binder.NONE) {
            span.over(scene.items().get(to));
        }
        for (int seat : target.seats()) {
            if (contest.equals(scene.seats().get(seat))) {
                span.unsure(SeatGrip.ofName(scene, seat));
            }
        }
        return span;
    }

    static void national(EventRule rule, Scene scene, Draft base, Side agent, Collector claims) {
        for (Emission emission : rule.claims()) {
            boolean alone = emission.subject().equals("S") && emission.object().isEmpty();
            if (alone && (emission.kind() == ClaimKind.WINNER || emission.kind() == ClaimKind.SEAT_CHANGE)) {
                Draft draft = Draft.at(base.start(), base.end())
                        .election(scene.setting().mainId())
                        .of(agent.name());
                Outcomes.add(claims, emission.kind(), draft, emission.value());
            }
        }
    }

    static void emit(
            Scene scene,
            int verb,
            int actor,
            Emission emission,
            Draft base,
            Contest contest,
            When when,
            Roles roles,
            Targets.Target list,
            String loose,
            boolean absent,
            Collector claims) {
        Side subject = roles.of(emission.subject());
        Side other = roles.of(emission.object());
        boolean half = emission.kind() == ClaimKind.DEFEATED && (subject != null || other != null);
        if (!half
                && ((!emission.subject().isEmpty() && subject == null)
                        || (emission.object().equals("O") && other == null))) {
            return;
        }
        Draft draft = Draft.at(base.start(), base.end()).in(contest).unsure(emission.unsure());
        if (list != null) {
            for (int i : list.seats()) {
                if (contest.equals(scene.seats().get(i))) {
                    draft = Draft.at(
                                    scene.items().get(i).start(),
                                    scene.items().get(i).end())
                            .in(contest);
                }
            }
        }
        draft.unsure(base.unsure());
        draft.unsure(scene.collective(actor) ? "who they are, and when it was, is told elsewhere" : "");
        draft.unsure(emission.subject().equals("S") || emission.object().equals("S") ? loose : "");
        Contest hand = contest;
        Contest then = when.contest(scene.setting(), contest);
        if (!contest.equals(then)) {
            draft.told(then, contest);
            contest = then == null ? contest : then;
        }
        RivalPolls.add(scene, subject == null ? other : subject, hand, when, draft);
        if (emission.kind() == ClaimKind.DEFEATED) {
            RivalPolls.addUnnamed(scene, subject, other, contest, when, draft);
        }
        if (subject != null) {
            draft.of(who(scene, emission, subject, contest))
                    .doubt(subject.doubt())
                    .doubt(elsewhere(scene, subject, contest));
        }
        if (other != null) {
            boolean party = emission.kind() == ClaimKind.PARTY && other.isParty();
            boolean beaten = emission.kind() == ClaimKind.DEFEATED;
            draft.against(party ? other.party() : beaten ? scene.polled(other, contest) : scene.name(other, contest))
                    .doubt(other.doubt())
                    .doubt(absent && emission.object().equals("O") ? "" : elsewhere(scene, other, contest));
        }
        if (emission.kind() == ClaimKind.PARTY && subject == null && other != null && other.isParty()) {
            String candidate = scene.won(other, contest);
            draft.of(candidate.equals(other.party()) ? null : candidate);
        }
        draft.plain(new Bearings(scene, verb).ofEvent(actor, when, contest));
        if (emission.kind() == ClaimKind.DEFEATED && draft.plain().contains(Plain.WHOSE)) {
            draft.plain(base.plain());
        }
        Outcomes.add(claims, emission.kind(), draft, emission.value());
    }

    /** "The Tories won the seat" tells of its candidate; that they gained it, of the party. */
    private static String who(Scene scene, Emission emission, Side side, Contest contest) {
        return switch (emission.kind()) {
            case WINNER, DEFEATED -> scene.won(side, contest);
            case PLACE, COMPARISON -> scene.polled(side, contest);
            default -> side.candidate() ? scene.won(side, contest) : scene.name(side, contest);
        };
    }

    /** Somebody said to win or lose a seat where they did not stand: a leader, or another namesake. */
    private static String elsewhere(Scene scene, Side side, Contest contest) {
        if (side.stand() == null
                || side.contest().equals(contest)
                || scene.ballot(contest).same(side.stand().candidacy()).isPresent()) {
            return "";
        }
        return side.contest().name().equals(contest.name())
                ? "%s did not stand in %s at %s".formatted(side.name(), contest.name(), contest.election())
                : "%s stood in %s, not in %s"
                        .formatted(side.name(), side.contest().name(), contest.name());
    }
}
