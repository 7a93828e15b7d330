package org.recount.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a line of gold and a line of a report say alike of a claim.
 *
 * @param article  its name without folder and ending
 * @param kind     of claim, as in the files; gold also has OTHER
 * @param span     where it stands
 * @param quote    its words
 * @param value    as text; null for none
 * @param contest  official name of the seat; null for none
 * @param subject  whom it is about; null for none
 * @param election id; null for none
 */
record Told(
        String article,
        String kind,
        Span span,
        String quote,
        String value,
        String contest,
        String subject,
        String election) {

    /** How far two spans may lie apart and still be the same words. */
    static final int SLACK = 40;

    /** Kinds that state one thing from two sides: a report may use either. */
    private static final Map<String, String> SAME =
            Map.of("DEFEATED", "WINNER", "INCUMBENT", "TENURE", "SHARE_CHANGE", "VOTE_CHANGE");

    private static final List<String> MARGINS = List.of("COMPARISON", "MAJORITY");
    private static final List<String> CHANGES = List.of("gain", "hold", "loss");
    private static final double TINY = 1e-6;

    /** The kind, one name for those that state the same. */
    String sort() {
        return SAME.getOrDefault(kind, kind);
    }

    /** Whether a claim of the report states what this one of gold states. */
    boolean statedBy(Told said) {
        return sameKind(said) && sameContest(said) && sameValue(said) && span.near(said.span, SLACK);
    }

    private boolean sameKind(Told said) {
        return sort().equals(said.sort())
                || (MARGINS.contains(sort()) && MARGINS.contains(said.sort()) && value != null && said.value != null);
    }

    /** Whether the seat is the same; gold without a seat admits any where the claim is not about a figure. */
    boolean sameContest(Told said) {
        if (contest == null) {
            return said.contest == null || value == null || sort().equals("DATE");
        }
        return said.contest != null && words(contest).equals(words(said.contest));
    }

    private boolean sameValue(Told said) {
        if (value == null || said.value == null) {
            return true;
        }
        try {
            return Math.abs(Double.parseDouble(value.replace(",", ""))
                            - Double.parseDouble(said.value.replace(",", "")))
                    < TINY;
        } catch (NumberFormatException e) {
            String ours = value.strip().toLowerCase(Locale.ROOT);
            String theirs = said.value.strip().toLowerCase(Locale.ROOT);
            return CHANGES.stream()
                    .filter(ours::contains)
                    .findFirst()
                    .map(theirs::contains)
                    .orElseGet(() -> ours.equals(theirs));
        }
    }

    /** Whether a claim of the report also names the person or party, and the general election, of this one. */
    boolean boundAs(Told said) {
        List<String> ours = words(subject == null ? "" : subject);
        List<String> theirs = words(said.subject == null ? "" : said.subject);
        if (!ours.isEmpty() && (theirs.isEmpty() || !last(ours).equals(last(theirs)))) {
            return false;
        }
        return !general(election) || !general(said.election) || poll(election).equals(poll(said.election));
    }

    private static boolean general(String election) {
        return election != null && election.startsWith("uk-");
    }

    private static String poll(String election) {
        return election.endsWith("-notional")
                ? election.substring(0, election.length() - "-notional".length())
                : election;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** Letters and digits alone, accents away. */
    private static List<String> words(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\x00-\\x7f]", "");
        return Arrays.stream(letters.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return "%s:%d %s %s | %s"
                .formatted(
                        article,
                        span.start(),
                        kind,
                        String.join(", ", Arrays.asList(String.valueOf(contest), String.valueOf(value))),
                        quote);
    }
}
