package org.recount.election;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One seat at one election, with its result.
 *
 * @param election    id of the election
 * @param name        official name of the seat, in the spelling of this election
 * @param code        ONS code; empty where unknown
 * @param aliases     other accepted names
 * @param region      country or region; empty where unknown
 * @param electorate  registered electors
 * @param validVotes  ballots that count: the base of shares
 * @param rejected    ballots rejected at the count
 * @param resultLine  the official line, "Lab gain from Con"; empty where there is none
 * @param succeeds    official names of the old seats that this one was mostly made of, largest part first; empty
 *                    where the seat did not change its name and boundaries
 * @param candidacies most votes first; order of the record among equals
 * @param stated      what the source says besides, where it does not follow from the counts
 */
public record Contest(
        String election,
        String name,
        String code,
        List<String> aliases,
        String region,
        OptionalInt electorate,
        int validVotes,
        OptionalInt rejected,
        String resultLine,
        List<String> succeeds,
        List<Candidacy> candidacies,
        Stated stated) {

    public Contest {
        aliases = List.copyOf(aliases);
        succeeds = List.copyOf(succeeds);
        candidacies = candidacies.stream()
                .sorted(Comparator.comparingInt(Candidacy::votes).reversed())
                .toList();
        if (candidacies.isEmpty()) {
            throw new IllegalArgumentException("%s in %s has no candidacies".formatted(name, election));
        }
    }

    /** A contest of which the source states nothing that does not follow from the counts. */
    public Contest(
            String election,
            String name,
            String code,
            List<String> aliases,
            String region,
            OptionalInt electorate,
            int validVotes,
            OptionalInt rejected,
            String resultLine,
            List<String> succeeds,
            List<Candidacy> candidacies) {
        this(
                election,
                name,
                code,
                aliases,
                region,
                electorate,
                validVotes,
                rejected,
                resultLine,
                succeeds,
                candidacies,
                Stated.NOTHING);
    }

    /** The same contest with what its source states besides. */
    public Contest stating(Stated besides) {
        return new Contest(
                election,
                name,
                code,
                aliases,
                region,
                electorate,
                validVotes,
                rejected,
                resultLine,
                succeeds,
                candidacies,
                besides);
    }

    /** As for any record, in code: what Java would make for so many parts at run time takes some 30 ms of every start. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Contest contest
                        && election.equals(contest.election)
                        && name.equals(contest.name)
                        && code.equals(contest.code)
                        && aliases.equals(contest.aliases)
                        && region.equals(contest.region)
                        && electorate.equals(contest.electorate)
                        && validVotes == contest.validVotes
                        && rejected.equals(contest.rejected)
                        && resultLine.equals(contest.resultLine)
                        && succeeds.equals(contest.succeeds)
                        && candidacies.equals(contest.candidacies)
                        && stated.equals(contest.stated));
    }

    @Override
    public int hashCode() {
        return 31 * election.hashCode() + name.hashCode();
    }

    /** Who polled most. */
    public Candidacy winner() {
        return candidacies.get(0);
    }

    /** Who came second; empty if one stood unopposed. */
    public Optional<Candidacy> runnerUp() {
        return candidacies.size() < 2 ? Optional.empty() : Optional.of(candidacies.get(1));
    }

    /** The winner's lead over the runner-up, in votes. */
    public int majority() {
        return winner().votes() - runnerUp().map(Candidacy::votes).orElse(0);
    }

    /** The majority as a percentage of valid votes, 4 decimals. */
    public BigDecimal majorityShare() {
        return percent(majority(), validVotes);
    }

    /** 1 for the winner; equal votes share a place. */
    public int place(Candidacy candidacy) {
        int place = 1;
        for (Candidacy other : candidacies) {
            if (other.votes() > candidacy.votes()) {
                place++;
            }
        }
        return place;
    }

    /** Percentage of valid votes, 4 decimals. */
    public BigDecimal share(Candidacy candidacy) {
        return percent(candidacy.votes(), validVotes);
    }

    /** The sum of the candidates' votes; in a sound record the valid votes. */
    public long sum() {
        long sum = 0;
        for (Candidacy candidacy : candidacies) {
            sum += candidacy.votes();
        }
        return sum;
    }

    /** All ballots counted: valid and, where the record has them, rejected. */
    public int ballots() {
        return validVotes + rejected.orElse(0);
    }

    /** Valid votes as a percentage of the electorate, 4 decimals; empty without an electorate. */
    public Optional<BigDecimal> turnout() {
        return electorate.isEmpty() || electorate.getAsInt() == 0
                ? Optional.empty()
                : Optional.of(percent(validVotes, electorate.getAsInt()));
    }

    /** The candidacies of a party, by its name on the record. */
    public List<Candidacy> of(String party) {
        return candidacies.stream().filter(c -> c.party().equals(party)).toList();
    }

    /** {@code part} of {@code whole} in percent, 4 decimals; 0 of 0 is 0. */
    public static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
