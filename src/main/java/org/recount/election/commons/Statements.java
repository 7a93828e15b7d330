package org.recount.election.commons;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Party;
import org.recount.election.Problem;
import org.recount.election.Stated;

/**
 * What the Library's rows of one contest state besides the counts. What does not follow from them is told of and kept;
 * the counts of the candidacies are believed.
 */
final class Statements {
    private static final String COMPARE = "Compare the returning officer's declaration.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Contest contest;
    private final CsvTable.Row row;
    private final Map<Candidacy, CsvTable.Row> candidacies;
    private final List<String> partyColumns;
    private final Consumer<Problem> problems;

    /** @param candidacies of the contest, each with its row */
    Statements(
            Contest contest,
            CsvTable.Row row,
            Map<Candidacy, CsvTable.Row> candidacies,
            List<String> partyColumns,
            Consumer<Problem> problems) {
        this.contest = contest;
        this.row = row;
        this.candidacies = candidacies;
        this.partyColumns = partyColumns;
        this.problems = problems;
    }

    Stated besides() throws Flawed {
        CsvTable.Row any = candidacies.values().iterator().next();
        OptionalInt majority = majority();
        String member = member();
        String first = party("First party", contest.winner());
        String second = contest.runnerUp().isEmpty()
                ? ""
                : party("Second party", contest.runnerUp().get());
        List<Stated.PartyVotes> partyVotes = partyVotes();
        String other = any.get("Constituency name");
        if (!contest.name().equals(other)) {
            tell("the candidacies call the seat \"%s\"".formatted(other));
        }
        int electors = contest.electorate().orElse(0);
        if (electors > 0 && contest.ballots() > electors) {
            tell("%s ballots are more than the electorate of %s".formatted(count(contest.ballots()), count(electors)));
        }
        if (contest.sum() != contest.validVotes()) {
            tell("the candidates' votes add up to %s, the valid votes are %s"
                    .formatted(count(contest.sum()), count(contest.validVotes())));
        }
        return new Stated(majority, member, first, second, shares(), partyVotes);
    }

    private OptionalInt majority() throws Flawed {
        OptionalInt majority = row.count("Majority");
        if (majority.isEmpty() || majority.getAsInt() == contest.majority()) {
            return OptionalInt.empty();
        }
        tell("the majority is given as %s; first minus second is %s"
                .formatted(count(majority.getAsInt()), count(contest.majority())));
        return majority;
    }

    private String member() {
        String member = (row.get("Member first name") + " " + row.get("Member surname")).strip();
        if (member.isEmpty() || member.equals(contest.winner().name())) {
            return "";
        }
        tell("the member is given as %s; %s polled most"
                .formatted(member, contest.winner().name()));
        return member;
    }

    /** The party given in a place, where nobody with so many votes stood for it; the Library's codes are not all alike. */
    private String party(String column, Candidacy placed) {
        String given = row.get(column);
        if (given.isEmpty()) {
            return "";
        }
        Optional<String> named = Party.abbreviated(given).map(Party::countedAs);
        for (Map.Entry<Candidacy, CsvTable.Row> one : candidacies.entrySet()) {
            String party = one.getKey().party();
            boolean same = given.equalsIgnoreCase(one.getValue().get("Party abbreviation"))
                    || named.equals(Optional.of(Party.countedAs(party)))
                    || List.of(party.toLowerCase(Locale.ROOT).split(" ")).contains(given.toLowerCase(Locale.ROOT));
            if (same && one.getKey().votes() == placed.votes()) {
                return "";
            }
        }
        tell("the %s is given as %s; %s stood for %s"
                .formatted(column.toLowerCase(Locale.ROOT), given, placed.name(), placed.party()));
        return given;
    }

    private List<Stated.PartyVotes> partyVotes() throws Flawed {
        Map<String, Integer> polled = new HashMap<>();
        contest.candidacies().forEach(c -> polled.merge(Party.countedAs(c.party()), c.votes(), Integer::sum));
        List<Stated.PartyVotes> other = new ArrayList<>();
        for (String column : partyColumns) {
            OptionalInt given = row.count(column);
            String party = Party.abbreviated(column).orElse(column);
            int votes = polled.getOrDefault(Party.countedAs(party), 0);
            if (given.isPresent() && given.getAsInt() != votes) {
                tell("the column %s has %s votes; its candidates polled %s"
                        .formatted(column, count(given.getAsInt()), count(votes)));
                other.add(new Stated.PartyVotes(party, given.getAsInt()));
            }
        }
        return other;
    }

    /** Shares that are a unit of their last digit or more away from what the votes give. */
    private List<Stated.Share> shares() throws Flawed {
        List<Stated.Share> other = new ArrayList<>();
        for (Map.Entry<Candidacy, CsvTable.Row> one : candidacies.entrySet()) {
            String text = one.getValue().get("Share");
            if (text.isEmpty()) {
                continue;
            }
            BigDecimal percent = percent(one.getValue(), text);
            Candidacy candidacy = one.getKey();
            if (off(percent, candidacy, contest.validVotes()) && off(percent, candidacy, contest.sum())) {
                tell("the share of %s is given as %s per cent; %s of %s votes are %s"
                        .formatted(
                                candidacy.name(),
                                percent.toPlainString(),
                                count(candidacy.votes()),
                                count(contest.validVotes()),
                                contest.share(candidacy).toPlainString()));
                other.add(new Stated.Share(candidacy.name(), candidacy.party(), percent));
            }
        }
        return other;
    }

    private static BigDecimal percent(CsvTable.Row row, String text) throws Flawed {
        try {
            BigDecimal percent = new BigDecimal(text).multiply(HUNDRED);
            if (percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0) {
                // 0.5 is 50 per cent without decimals.
                return percent.setScale(Math.max(0, new BigDecimal(text).scale() - 2), RoundingMode.UNNECESSARY);
            }
        } catch (NumberFormatException e) {
            // falls through to the message
        }
        throw row.flawed("Share must be from 0 to 1, was \"%s\"".formatted(text), "Correct the value.");
    }

    private static boolean off(BigDecimal percent, Candidacy candidacy, long votes) {
        if (votes == 0) {
            return percent.signum() != 0;
        }
        BigDecimal actual = BigDecimal.valueOf(candidacy.votes() * 100L)
                .divide(BigDecimal.valueOf(votes), percent.scale() + 4, RoundingMode.HALF_UP);
        return percent.subtract(actual).abs().compareTo(BigDecimal.ONE.movePointLeft(percent.scale())) >= 0;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void tell(String clause) {
        problems.accept(Problem.contradiction(row.file(), row.line(), contest.name() + ": " + clause, COMPARE));
    }
}
