package org.recount.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.recount.check.Official;
import org.recount.check.across.Topic;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Tallies;

/**
 * What the tallies have for one thing, in the fewest words.
 *
 * @param actual   "528"
 * @param workings how that is worked out, "15,647 − 15,119 = 528"; the same where nothing is worked out
 */
record OnRecord(String actual, String workings) {
    private static final OnRecord NOTHING = new OnRecord("", "");
    private static final int DECIMALS = 2;

    private static OnRecord plain(String text) {
        return new OnRecord(text, text);
    }

    /**
     * Looks it up in the contest's own result; what cannot be read off there is asked of the judge.
     *
     * @param claim one that a tally decides
     */
    static OnRecord of(Topic topic, Claim claim, OfficialFigures figures) {
        Tallies tallies = figures.tallies();
        return tallies.contest(topic.election(), topic.contest())
                .flatMap(contest ->
                        topic.kind() == ClaimKind.MAJORITY && topic.detail().equals("before")
                                ? before(contest, tallies)
                                : of(topic, contest))
                .or(() -> figures.of(claim).map(official -> of(topic, official)))
                .orElse(NOTHING);
    }

    private static Optional<OnRecord> of(Topic topic, Contest contest) {
        return switch (topic.kind()) {
            case VOTES -> candidacy(contest, topic.subject()).map(c -> plain(Figures.grouped(c.votes())));
            case VOTE_SHARE -> candidacy(contest, topic.subject()).map(c -> share(contest, c));
            case PARTY -> candidacy(contest, topic.subject()).map(c -> plain(c.party()));
            case PLACE ->
                candidacy(contest, topic.subject())
                        .map(c -> plain(contest.place(c) + " of "
                                + contest.candidacies().size()));
            case WINNER ->
                Optional.of(
                        plain(contest.winner().label() + ", " + contest.winner().party()));
            case SEAT_CHANGE ->
                contest.resultLine().isEmpty() ? Optional.empty() : Optional.of(plain(contest.resultLine()));
            case MAJORITY ->
                topic.detail().isEmpty() && topic.measuredIn() == Unit.VOTES
                        ? Optional.of(majority(contest))
                        : Optional.empty();
            case TURNOUT -> topic.measuredIn() == Unit.PERCENT ? turnout(contest) : Optional.empty();
            case DEFEATED ->
                candidacy(contest, topic.subject())
                        .flatMap(one -> candidacy(contest, topic.object()).map(other -> beaten(one, other)));
            default -> Optional.empty();
        };
    }

    private static Optional<Candidacy> candidacy(Contest contest, String name) {
        List<Candidacy> named = contest.candidacies().stream()
                .filter(c -> !c.name().isEmpty() && c.name().equals(name))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static OnRecord share(Contest contest, Candidacy candidacy) {
        String percent = percent(contest.share(candidacy));
        return new OnRecord(
                percent,
                Figures.grouped(candidacy.votes())
                        + " \u00F7 "
                        + Figures.grouped(contest.validVotes())
                        + " = "
                        + percent);
    }

    private static OnRecord majority(Contest contest) {
        String lead = Figures.grouped(contest.majority());
        int second = contest.runnerUp().map(Candidacy::votes).orElse(0);
        return new OnRecord(
                lead, Figures.grouped(contest.winner().votes()) + " \u2212 " + Figures.grouped(second) + " = " + lead);
    }

    /** A majority held before has two bases: the result as won, and worked out again on new boundaries. */
    private static Optional<OnRecord> before(Contest won, Tallies tallies) {
        OnRecord own = majority(won);
        return tallies.contest(won.election() + "-notional", won.name())
                .map(OnRecord::majority)
                .map(notional -> new OnRecord(
                        own.actual() + "; notional " + notional.actual(),
                        own.workings() + "; notional " + notional.workings()))
                .or(() -> Optional.of(own));
    }

    private static Optional<OnRecord> turnout(Contest contest) {
        return contest.turnout()
                .map(turnout -> new OnRecord(
                        percent(turnout),
                        Figures.grouped(contest.validVotes())
                                + " valid votes \u00F7 "
                                + Figures.grouped(contest.electorate().orElse(0))
                                + " = "
                                + percent(turnout)));
    }

    private static OnRecord beaten(Candidacy one, Candidacy other) {
        boolean ahead = one.votes() >= other.votes();
        Candidacy first = ahead ? one : other;
        Candidacy second = ahead ? other : one;
        return plain("%s %s, %s %s"
                .formatted(
                        first.name(), Figures.grouped(first.votes()), second.name(), Figures.grouped(second.votes())));
    }

    static String percent(BigDecimal percent) {
        return Figures.rounded(percent, DECIMALS) + " %";
    }

    private static OnRecord of(Topic topic, Official official) {
        List<String> sums = official.evidence().arithmetic();
        String actual = Display.clean(official.actual());
        String workings = sums.size() == 1 ? Display.clean(sums.get(0)) : actual;
        // "More" tells nothing beside the two figures.
        return new OnRecord(topic.kind() == ClaimKind.COMPARISON ? workings : actual, workings);
    }
}
