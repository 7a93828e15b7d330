package org.recount.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.election.Contest;

/**
 * What is wrong of the poll it was read of and right of another one that the article or the record shows: a party that
 * somebody stood for another time, a majority of more than 20,000 that the article gives in full elsewhere, a change beside
 * figures that are all of another poll, the name of a seat under the year in which it was called so.
 */
final class RightElsewhere implements Doubt {
    private final Setting around;
    private final Lookup lookup;
    private final Arithmetic arithmetic;
    private final Telling telling;

    RightElsewhere(Setting around, Lookup lookup, Arithmetic arithmetic, Telling telling) {
        this.around = around;
        this.lookup = lookup;
        this.arithmetic = arithmetic;
        this.telling = telling;
    }

    @Override
    public Optional<String> of(Decision decision) {
        return elsewhere(decision).map("it may be told of something else: "::concat);
    }

    /** Of what it is right instead; a clause for a reason. */
    private Optional<String> elsewhere(Decision decision) {
        if (decision.claim instanceof Claim.Party party) {
            return party(party);
        }
        if (decision.claim instanceof Claim.Majority) {
            return hedged(decision);
        }
        if (decision.claim instanceof Claim.Name) {
            return underYear(decision);
        }
        return decision.claim instanceof Claim.ShareChange || decision.claim instanceof Claim.VoteChange
                ? beside(decision)
                : Optional.empty();
    }

    /** Whether the same person stood in the seat for that party at another poll, and no word tells of when it is told. */
    private Optional<String> party(Claim.Party claim) {
        Statement said = claim.said();
        if (said.contest() == null || said.subject() == null || said.object() == null) {
            return Optional.empty();
        }
        if (around.years(said).contains(year(said.election()))) {
            return Optional.empty();
        }
        String family = lookup.parties().family(said.object());
        return lookup.tallies().seat(said.contest()).stream()
                .filter(contest -> !contest.election().equals(said.election()))
                .filter(contest -> lookup.race(contest.election(), contest.name()).stream()
                        .flatMap(race -> race.named(said.subject()).stream())
                        .anyMatch(one -> lookup.parties().family(one.party()).equals(family)))
                .map(contest -> "%s stood for them at %s".formatted(said.subject(), contest.election()))
                .findFirst();
    }

    private int year(String election) {
        return lookup.tallies()
                .election(election)
                .map(one -> one.date().getYear())
                .orElse(0);
    }

    /** Whether the article gives the same person's majority in another contest, rightly, and the words fit that one. */
    private Optional<String> hedged(Decision decision) {
        Statement said = decision.claim.said();
        Quantity stated = decision.claim.quantity().orElse(null);
        if (stated == null || stated.hedge() == Hedge.NONE || stated.hedge() == Hedge.ONLY || said.subject() == null) {
            return Optional.empty();
        }
        return around.right()
                .filter(other -> other.claim instanceof Claim.Majority && telling.tells(other.claim))
                .filter(other -> said.subject().equals(other.claim.said().subject()))
                .filter(other -> !said.samePoll(other.claim.said()))
                .filter(other -> fits(stated, other.claim.quantity().orElseThrow()))
                .map(other -> "the article gives such a majority of %s in %s"
                        .formatted(said.subject(), other.claim.said().contest()))
                .findFirst();
    }

    private boolean fits(Quantity stated, Quantity exact) {
        return stated.measuredIn() == exact.measuredIn()
                && arithmetic.of(stated, exact.value(), Basis.CONTEST, null).fit() == Fit.AGREES;
    }

    /** Whether the sentence gives exact figures of one poll for the seat, rightly, and this is set against another poll. */
    private Optional<String> beside(Decision decision) {
        Statement said = decision.claim.said();
        if (said.contest() == null || decision.slipped() || said.plain().contains(Plain.LISTED)) {
            return Optional.empty();
        }
        List<Statement> others = around.right()
                .filter(other -> telling.tells(other.claim))
                .map(other -> other.claim.said())
                .filter(other -> said.contest().equals(other.contest()) && around.together(said, other))
                .toList();
        return others.isEmpty() || others.stream().anyMatch(other -> Objects.equals(said.election(), other.election()))
                ? Optional.empty()
                : Optional.of("the figures beside it are of another poll");
    }

    /** Whether it is one of the names below a line that is a year, and a seat was called so at a poll of that year. */
    private Optional<String> underYear(Decision decision) {
        String text = around.text();
        Statement said = decision.claim.said();
        int end = text.lastIndexOf('\n', Math.max(0, Math.min(said.start(), text.length()) - 1));
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String line = text.substring(start, end).replaceAll("[^\\p{L}\\p{N}]", "");
            List<Integer> years = Words.years(line);
            if (!years.isEmpty()) {
                String quote = said.quote().strip();
                return lookup.tallies().seat(quote).stream()
                        .filter(contest -> contest.name().equalsIgnoreCase(quote))
                        .map(Contest::election)
                        .filter(election -> year(election) == years.get(0))
                        .map("a seat was called so at %s, which the line above names"::formatted)
                        .findFirst();
            }
            if (line.length() > 0 && text.startsWith("#", start)) {
                return Optional.empty();
            }
            end = start - 1;
        }
        return Optional.empty();
    }
}
