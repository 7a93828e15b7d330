package org.recount.report;

import org.recount.check.across.Topic;
import org.recount.claim.Unit;

/** What a fact of a seat is called in a table: short, as the table's title names the seat. */
final class FactWords {
    private FactWords() {}

    /** "Wes Streeting, votes". */
    static String of(Topic topic) {
        String what = what(topic);
        String words = switch (topic.kind()) {
            case MAJORITY, WINNER, TURNOUT, ELECTORATE, DATE -> what;
            case DEFEATED, SWING -> topic.object() == null ? who(topic) + what : both(topic, what);
            case COMPARISON ->
                topic.object() != null
                        ? both(topic, what)
                        : (topic.detail().startsWith("MAJORITY") ? "" : who(topic)) + what;
            default -> who(topic) + what;
        };
        return Display.clean(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1));
    }

    private static String who(Topic topic) {
        return topic.subject() == null ? "" : topic.subject() + ", ";
    }

    private static String both(Topic topic, String what) {
        return (topic.subject() == null ? "" : topic.subject() + " and ") + topic.object() + ", " + what;
    }

    private static String compared(Topic topic) {
        String than = topic.object() == null ? " against before" : " compared";
        return switch (topic.detail()) {
            case "MAJORITY" -> "majority" + than;
            case "VOTES" -> "votes" + than;
            case "SHARE" -> "share" + than;
            case "MAJORITY_AGAINST_VOTES" -> "majority against votes";
            case "MAJORITY_OF_ALL" -> "majority among all";
            case "TURNOUT_OF_ALL" -> "turnout among all";
            case "SHARE_OF_ALL" -> "share among all winners";
            case "VOTES_OF_ALL" -> "votes among all winners";
            case "CANDIDATES" -> "number of candidates";
            case "DEPOSIT" -> "deposit";
            default -> "comparison";
        };
    }

    private static String what(Topic topic) {
        boolean percent = topic.measuredIn() == Unit.PERCENT || topic.measuredIn() == Unit.POINTS;
        return switch (topic.kind()) {
            case VOTES -> "votes";
            case VOTE_SHARE -> "share";
            case MAJORITY ->
                switch (topic.detail()) {
                    case "before" -> "majority before";
                    case "change" -> "change of majority";
                    default -> percent ? "majority in per cent" : "majority";
                };
            case WINNER -> "winner";
            case DEFEATED -> "who beat whom";
            case PLACE -> "place";
            case PARTY -> "party";
            case SEAT_CHANGE -> "hold or gain";
            case SEAT_COUNT -> topic.detail().isEmpty() ? "seats" : "seats " + topic.detail();
            case VOTE_CHANGE -> "change of votes";
            case SHARE_CHANGE -> "change of share";
            case SWING -> "swing";
            case TURNOUT -> percent ? "turnout" : "turnout in votes";
            case ELECTORATE -> "electorate";
            case COMPARISON -> compared(topic);
            case INCUMBENT -> "sitting member";
            case TENURE -> "time in office";
            case DATE -> "polling day";
            case NAME -> "name";
        };
    }
}
