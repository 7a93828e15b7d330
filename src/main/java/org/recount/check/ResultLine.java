package org.recount.check;

import java.util.Locale;
import java.util.Optional;
import org.recount.claim.Parties;

/**
 * An official line, "Lab gain from Con", "Lab hold", with parties as families.
 *
 * @param to   who has the seat now
 * @param from who had it: the same for a hold, null where it is not told or not known
 * @param gain whether it changed hands
 */
public record ResultLine(String to, String from, boolean gain) {

    /** Reads a line; empty where it has neither word or an unknown party. */
    public static Optional<ResultLine> of(String text, Parties parties) {
        String lower = text.toLowerCase(Locale.ROOT);
        int hold = lower.indexOf(" hold");
        if (hold > 0) {
            return parties.ofAbbreviation(text.substring(0, hold).strip()).map(to -> new ResultLine(to, to, false));
        }
        int gain = lower.indexOf(" gain");
        if (gain <= 0) {
            return Optional.empty();
        }
        Optional<String> to = parties.ofAbbreviation(text.substring(0, gain).strip());
        int from = lower.indexOf(" from ", gain);
        String loser = from < 0
                ? null
                : parties.ofAbbreviation(text.substring(from + 6).strip()).orElse(null);
        return to.map(t -> new ResultLine(t, loser, true));
    }
}
