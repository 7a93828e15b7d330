package org.recount.check.across;

import java.util.Objects;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Contest;

/**
 * What several articles tell: one quantity, one outcome, one name.
 *
 * @param kind       of the claims
 * @param detail     tells quantities of one kind apart, "before" of a majority; empty for most
 * @param measuredIn of the figure; null for outcomes and names
 * @param election   id; null for names
 * @param contest    official name of the seat; null for what is of the whole country
 * @param subject    official name of the person or party; null for what is of the contest, or where the articles differ in it
 * @param object     official name of the other side; null where there is none, or where the articles differ in it
 */
public record Topic(
        ClaimKind kind,
        String detail,
        Unit measuredIn,
        String election,
        String contest,
        String subject,
        String object) {

    /** As for any record, in code, for the reason that {@link Contest} gives. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Topic topic
                && kind == topic.kind
                && detail.equals(topic.detail)
                && measuredIn == topic.measuredIn
                && Objects.equals(election, topic.election)
                && Objects.equals(contest, topic.contest)
                && Objects.equals(subject, topic.subject)
                && Objects.equals(object, topic.object);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, detail, measuredIn, election, contest, subject, object);
    }

    /** What a claim tells; null where two of them need not be of one thing. */
    public static Topic of(Claim claim) {
        Statement said = claim.said();
        if (claim instanceof Claim.Name name) {
            return said.subject() == null
                    ? null
                    : new Topic(ClaimKind.NAME, name.entity().name(), null, null, said.contest(), said.subject(), null);
        }
        if (said.election() == null || said.area() != null) {
            return null;
        }
        boolean local = said.contest() != null;
        boolean about = said.subject() != null;
        return switch (claim.kind()) {
            case VOTES, VOTE_SHARE, VOTE_CHANGE, SHARE_CHANGE -> about ? figure(claim, "", said.subject(), null) : null;
            case PLACE -> about && local ? figure(claim, "", said.subject(), null) : null;
            case SWING -> about && said.object() != null ? figure(claim, "", said.subject(), said.object()) : null;
            case MAJORITY -> local ? figure(claim, detail((Claim.Majority) claim), null, null) : null;
            case TURNOUT, ELECTORATE -> figure(claim, "", null, null);
            case SEAT_COUNT ->
                about && !local ? figure(claim, detail((Claim.SeatCount) claim), said.subject(), said.object()) : null;
            case TENURE -> about && year(claim) ? figure(claim, "", said.subject(), null) : null;
            case WINNER -> about && local ? outcome(said, ClaimKind.WINNER, null, null) : null;
            case DEFEATED -> about && local && said.object() != null ? beaten(said) : null;
            case PARTY -> about && said.object() != null ? outcome(said, ClaimKind.PARTY, said.subject(), null) : null;
            case SEAT_CHANGE, INCUMBENT -> about && local ? outcome(said, claim.kind(), said.subject(), null) : null;
            case DATE -> new Topic(ClaimKind.DATE, "", null, said.election(), null, null, null);
            case COMPARISON, NAME -> null;
        };
    }

    private static Topic figure(Claim claim, String detail, String subject, String object) {
        Statement said = claim.said();
        Unit unit = claim.quantity().orElseThrow().measuredIn();
        return new Topic(claim.kind(), detail, unit, said.election(), said.contest(), subject, object);
    }

    private static Topic outcome(Statement said, ClaimKind kind, String subject, String object) {
        return new Topic(kind, "", null, said.election(), said.contest(), subject, object);
    }

    /** Of two, whichever way round. */
    private static Topic beaten(Statement said) {
        boolean inOrder = said.subject().compareTo(said.object()) <= 0;
        return outcome(
                said,
                ClaimKind.DEFEATED,
                inOrder ? said.subject() : said.object(),
                inOrder ? said.object() : said.subject());
    }

    private static String detail(Claim.Majority majority) {
        return switch (majority.held()) {
            case WON -> "";
            case BEFORE -> "before";
            case CHANGE -> "change";
        };
    }

    private static String detail(Claim.SeatCount count) {
        return switch (count.counting()) {
            case WON -> "";
            case GAINED -> "gained";
            case LOST -> "lost";
        };
    }

    /** "for 20 years" depends on the day; "since 1997" does not. */
    private static boolean year(Claim claim) {
        return claim.quantity().filter(q -> q.measuredIn() == Unit.YEAR).isPresent();
    }

    /** For readers, "the majority in Ilford North". */
    public String words() {
        String who = subject == null ? "" : subject;
        String what = switch (kind) {
            case VOTES -> "the votes of " + who;
            case VOTE_SHARE -> "the share of " + who;
            case MAJORITY ->
                detail.isEmpty()
                        ? "the majority"
                        : detail.equals("before") ? "the majority before" : "the change of majority";
            case WINNER -> "the winner";
            case DEFEATED -> "who beat whom, " + who + " or " + object;
            case PLACE -> "the place of " + who;
            case PARTY -> "the party of " + who;
            case SEAT_CHANGE -> "whether " + who + " held, gained or lost the seat";
            case SEAT_COUNT -> "the seats " + (detail.isEmpty() ? "of " : detail + " by ") + who;
            case VOTE_CHANGE -> "the change of the votes of " + who;
            case SHARE_CHANGE -> "the change of the share of " + who;
            case SWING -> "the swing from " + object + " to " + who;
            case TURNOUT -> "the turnout";
            case ELECTORATE -> "the electorate";
            case INCUMBENT -> "whether " + who + " sat before";
            case TENURE -> "since when " + who + " was the member";
            case DATE -> "the day of the poll";
            case NAME -> "the name of " + who;
            case COMPARISON -> "a comparison";
        };
        boolean seat = contest != null && !(kind == ClaimKind.NAME && contest.equals(subject));
        return what + (seat ? " in " + contest : "");
    }
}
