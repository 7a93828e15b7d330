package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.check.Finding;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.check.Verdict;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;

/** What Recount calls things before readers. The codes stand in the files for programs. */
final class Words {
    /** In place of a seat where a claim is about the country. */
    static final String NATIONAL = "national";

    /** In place of a kind of claim where a rule is about the words themselves. */
    static final String WORDING = "Wording";

    /** Letters of a day in the ISO form. */
    private static final int DAY = 10;

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Words() {}

    static String of(ClaimKind kind) {
        return switch (kind) {
            case VOTES -> "Votes";
            case VOTE_SHARE -> "Vote share";
            case MAJORITY -> "Majority";
            case WINNER -> "Winner";
            case DEFEATED -> "Who beat whom";
            case PLACE -> "Place";
            case PARTY -> "Party";
            case SEAT_CHANGE -> "Hold or gain";
            case SEAT_COUNT -> "Seats";
            case VOTE_CHANGE -> "Change of votes";
            case SHARE_CHANGE -> "Change of share";
            case SWING -> "Swing";
            case TURNOUT -> "Turnout";
            case ELECTORATE -> "Electorate";
            case COMPARISON -> "Comparison";
            case INCUMBENT -> "Sitting member";
            case TENURE -> "Time in office";
            case DATE -> "Date";
            case NAME -> "Name";
        };
    }

    /** What a finding is. Claims have verdicts and other words: of one claim there may be no finding, or several. */
    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Remark";
        };
    }

    /** Name of the style sheet's class. */
    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "differs";
            case WARNING -> "imprecise";
            case INFO -> "remark";
        };
    }

    static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u2260";
            case WARNING -> "\u2248";
            case INFO -> "i";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "Agrees";
            case IMPRECISE -> "Imprecise";
            case REFUTED -> "Differs";
            case NOT_ENOUGH_INFO -> "Not decided";
        };
    }

    /** Name of the style sheet's class. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "agrees";
            case IMPRECISE -> "imprecise";
            case REFUTED -> "differs";
            case NOT_ENOUGH_INFO -> "undecided";
        };
    }

    static String sign(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "=";
            case IMPRECISE -> "\u2248";
            case REFUTED -> "\u2260";
            case NOT_ENOUGH_INFO -> "?";
        };
    }

    /** "33 agree, 1 not decided": every verdict that occurs, or all four. */
    static String verdicts(Counts counts, boolean all) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict :
                List.of(Verdict.SUPPORTED, Verdict.IMPRECISE, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO)) {
            int number = counts.claims(verdict);
            if (all || number > 0) {
                parts.add(Figures.grouped(number) + " " + verb(verdict, number));
            }
        }
        return String.join(", ", parts);
    }

    /** "differ" of several. */
    static String verb(Verdict verdict, int number) {
        return switch (verdict) {
            case SUPPORTED -> number == 1 ? "agrees" : "agree";
            case IMPRECISE -> "imprecise";
            case REFUTED -> number == 1 ? "differs" : "differ";
            case NOT_ENOUGH_INFO -> "not decided";
        };
    }

    /** Where in the original a finding stands, "page 3, "; empty where the file is the article. */
    static String place(Article article, Finding finding) {
        String place = article.place(finding.start());
        return place.isEmpty() ? "" : Display.clean(place) + ", ";
    }

    /** "5 July 2024" of a day or a time in the ISO form; anything else as it is. The formats of java.time are slow to start. */
    static String day(String published) {
        String shown = Display.clean(published);
        boolean other = shown.length() > DAY && shown.charAt(DAY) != 'T';
        if (shown.length() < DAY || other || shown.charAt(4) != '-' || shown.charAt(7) != '-') {
            return shown;
        }
        int year = number(shown, 0, 4);
        int month = number(shown, 5, 7);
        int day = number(shown, 8, DAY);
        boolean known = year > 0 && 1 <= month && month <= MONTHS.size() && 1 <= day && day <= 31;
        return known ? day + " " + MONTHS.get(month - 1) + " " + year : shown;
    }

    /** The number that these digits make; -1 where one is no digit. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The sentence with a full stop, if it has no end. */
    static String sentence(String text) {
        String clean = Display.clean(text).strip();
        return clean.isEmpty() || ".!?:".indexOf(clean.charAt(clean.length() - 1)) >= 0 ? clean : clean + ".";
    }

    /** What a finding says, with the difference where both are numbers; one or two sentences. */
    static String message(Finding finding, Optional<Claim> claim) {
        String message = finding.message() == null || finding.message().isBlank()
                ? "The article says %s; the tally has %s.".formatted(finding.said(), finding.actual())
                : sentence(finding.message());
        Difference difference = Difference.of(finding, claim);
        boolean differs = finding.severity() != Severity.INFO && !difference.isNone();
        boolean quoted = claim.map(c -> c.said().quoted()).orElse(false);
        return message
                + (differs && !message.contains("Difference") ? " Difference " + difference + "." : "")
                + (quoted && !message.contains("quot") ? " The words are quoted." : "");
    }

    /** "5 findings in 3 of 5 articles". */
    static String headline(Counts counts) {
        String checked = Figures.count(counts.articlesChecked(), "article", "articles");
        return counts.findings() == 0
                ? "No findings in " + checked
                : "%s in %s of %s"
                        .formatted(
                                Figures.count(counts.findings(), "finding", "findings"),
                                Figures.grouped(counts.articlesWithFindings()),
                                checked);
    }

    /** "1 number not read". */
    static String notRead(int number) {
        return Figures.count(number, "number", "numbers") + " not read";
    }

    /** "3 claims, 2 agree, 1 differs, 1 number not read", whatever stands between number and verdicts. */
    static String claims(Judgement judgement, String then) {
        Counts counts = Counts.of(judgement);
        String claims = counts.claims() == 0
                ? "no claim about a result was found"
                : Figures.count(counts.claims(), "claim", "claims") + then + verdicts(counts, false);
        return counts.unread() == 0 ? claims : claims + ", " + notRead(counts.unread());
    }
}
