package org.recount.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.Grounds;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;
import org.recount.election.Membership;
import org.recount.election.PartyTotal;
import org.recount.election.Source;
import org.recount.election.Status;
import org.recount.election.Tallies;

/** Figures of a part of the country: of a region of the tallies, and of one that the conventions make up of several. */
class PartsTest {
    private static final Article READ =
            new Article("read.txt", "read.txt", "", "", "", "", "Somebody wrote this.", List.of(), "");

    private static Contest contest(String election, String seat, String region, int labour, int conservative) {
        List<Candidacy> candidacies = new ArrayList<>();
        Map<String, Integer> votes = new LinkedHashMap<>();
        votes.put("Labour", labour);
        votes.put("Conservative", conservative);
        votes.forEach((party, polled) -> candidacies.add(new Candidacy(
                party + " " + seat, party, seat, List.of(), party, polled, Membership.UNKNOWN, Gender.UNKNOWN)));
        return new Contest(
                election,
                seat,
                "",
                List.of(),
                region,
                OptionalInt.of(20000),
                labour + conservative,
                OptionalInt.empty(),
                "",
                List.of(),
                candidacies);
    }

    private static Election election(String id, int year, boolean complete, List<Contest> contests, int labourSeats) {
        return new Election(
                id,
                "General election of " + year,
                ElectionKind.GENERAL,
                LocalDate.of(year, 7, 4),
                "same",
                Status.CERTIFIED,
                new Source("A record", "https://example.org/record", "Open", LocalDate.of(2024, 8, 1)),
                complete,
                contests,
                List.of(
                        new PartyTotal("Labour", labourSeats, 30000),
                        new PartyTotal("Conservative", contests.size() - labourSeats, 20000)),
                List.of());
    }

    /** Of four seats Labour won three; both in Scotland, one of two in England, where the Conservatives held London. */
    private static Tallies tallies(boolean complete) {
        return Tallies.of(List.of(
                election(
                        "uk-2019",
                        2019,
                        true,
                        List.of(
                                contest("uk-2019", "Glen", "Scotland", 4000, 6000),
                                contest("uk-2019", "Firth", "Scotland", 6000, 4000),
                                contest("uk-2019", "Elm Cross", "London", 4000, 6000),
                                contest("uk-2019", "Poole Vale", "South West", 4000, 6000)),
                        1),
                election(
                        "uk-2024",
                        2024,
                        complete,
                        List.of(
                                contest("uk-2024", "Glen", "Scotland", 8000, 2000),
                                contest("uk-2024", "Firth", "Scotland", 7000, 3000),
                                contest("uk-2024", "Elm Cross", "London", 4000, 6000),
                                contest("uk-2024", "Poole Vale", "South West", 6000, 4000)),
                        3)));
    }

    private static Verdict verdict(
            boolean complete, String area, String unsure, Claim.Counting counting, String figure) {
        Statement said = new Statement(
                "c",
                "read.txt",
                0,
                8,
                "Somebody",
                "uk-2024",
                null,
                "Labour",
                null,
                false,
                "",
                Grounds.read(java.util.Set.of(), unsure, List.of()),
                area);
        boolean share = figure.endsWith("%");
        Quantity quantity =
                new Quantity(new BigDecimal(figure.replace("%", "")), share ? Unit.PERCENT : Unit.SEATS, Hedge.NONE);
        Claim claim =
                share ? new Claim.VoteShare(said, quantity) : new Claim.SeatCount(said, quantity, counting, false);
        return Invented.judge(tallies(complete))
                .judge(READ, List.of(claim))
                .claims()
                .get(0)
                .verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "Scotland, WON, 2, SUPPORTED",
        "Scotland, WON, 1, NOT_ENOUGH_INFO", // far off
        "England, WON, 1, SUPPORTED", // of several regions
        "London, WON, 1, NOT_ENOUGH_INFO",
        "Scotland, WON, 3, NOT_ENOUGH_INFO", // right of the whole country
        ", WON, 3, SUPPORTED",
        "Scotland, GAINED, 1, SUPPORTED",
        "Scotland, GAINED, 2, NOT_ENOUGH_INFO", // some may have been lost as well
        "Scotland, WON, 75.0%, SUPPORTED",
        "Scotland, WON, 57.0%, REFUTED", // 75.0
        "Cornwall, WON, 1, NOT_ENOUGH_INFO", // no region of the tallies
    })
    void aFigureOfAnAreaIsSetAgainstItsOwnSeats(String area, Claim.Counting counting, String figure, Verdict verdict) {
        assertThat(verdict(true, area, "", counting, figure)).isEqualTo(verdict);
    }

    /** Where only a heading names the area, a figure may be of the whole. */
    @ParameterizedTest
    @CsvSource({"2, SUPPORTED", "3, SUPPORTED", "1, NOT_ENOUGH_INFO"})
    void aLooseAreaAccusesNobody(String figure, Verdict verdict) {
        assertThat(verdict(true, "Scotland", "it may be told of all", Claim.Counting.WON, figure))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2", "1"})
    void whereSeatsAreMissingNothingIsDecided(String figure) {
        assertThat(verdict(false, "Scotland", "", Claim.Counting.WON, figure)).isEqualTo(Verdict.NOT_ENOUGH_INFO);
    }
}
