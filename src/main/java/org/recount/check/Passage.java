package org.recount.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Parties;
import org.recount.election.Contest;

/**
 * From which party to which a seat passed, by everything that is loaded.
 *
 * @param winner     family of the winner
 * @param line       what the official line says; empty where it cannot be read
 * @param holders    families that held the seat before, on any base
 * @param holderNames the people who held it before, on any base
 * @param byHolder   family that won the latest by-election; empty where there was none
 * @param byWinner   who won it; empty where there was none
 * @param complete   whether every base is loaded
 */
record Passage(
        String winner,
        Optional<ResultLine> line,
        Set<String> holders,
        Set<String> holderNames,
        Optional<String> byHolder,
        String byWinner,
        boolean complete) {

    static Passage of(Race race, Parties parties) {
        Contest contest = race.contest();
        Set<String> holders = new HashSet<>();
        Set<String> names = new HashSet<>();
        race.previous().actual().ifPresent(c -> {
            holders.add(parties.family(c.winner().party()));
            names.add(c.winner().name());
        });
        race.previous()
                .notional()
                .ifPresent(c -> holders.add(parties.family(c.winner().party())));
        Optional<Contest> by = race.previous().byElections().stream().findFirst();
        by.ifPresent(c -> {
            holders.add(parties.family(c.winner().party()));
            names.add(c.winner().name());
        });
        Optional<ResultLine> line = ResultLine.of(contest.resultLine(), parties);
        line.ifPresent(l -> {
            if (l.from() != null) {
                holders.add(l.from());
            }
        });
        return new Passage(
                parties.family(contest.winner().party()),
                line,
                holders,
                names,
                by.map(c -> parties.family(c.winner().party())),
                by.map(c -> c.winner().name()).orElse(""),
                line.isPresent() || race.basesComplete());
    }

    /** Whether anything at all is known of the time before. */
    boolean known() {
        return !holders.isEmpty() || line.isPresent();
    }

    boolean heldBy(String family) {
        return holders.contains(family);
    }

    /** Whether somebody else than this family held it before, on any base. */
    boolean heldByOther(String family) {
        return line.filter(ResultLine::gain).isPresent() || holders.stream().anyMatch(h -> !h.equals(family));
    }
}
