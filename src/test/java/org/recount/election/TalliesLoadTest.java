package org.recount.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TalliesLoadTest {
    /** Line 20 is Ana Ruiz, 21 Lee Park; 26 begins the second contest. */
    private static final String GOOD = """
            {
              "format": "recount-tallies/1",
              "id": "uk-2024",
              "title": "General election of 4 July 2024",
              "kind": "general",
              "date": "2024-07-04",
              "boundaries": "uk-2023",
              "status": "certified",
              "source": { "title": "A canvass", "url": "https://example.org", "licence": "None", "retrieved": "2026-08-31" },
              "complete": false,
              "totals": [ { "party": "Green", "seats": 2, "votes": 700 }, { "party": "Labour", "seats": 1, "votes": 600 } ],
              "flows": [ { "to": "Green", "from": "Labour", "seats": 1 } ],
              "contests": [
                {
                  "name": "Riverton",
                  "electorate": 1000,
                  "validVotes": 500,
                  "rejected": 7,
                  "candidacies": [
                    { "name": "Ana Ruiz", "given": "Ana", "family": "Ruiz", "party": "Green", "votes": 300, "membership": "never", "gender": "female" },
                    { "name": "Lee Park", "party": "Labour and Co-operative", "votes": 200 }
                  ]
                },
                {
                  "name": "Hilton",
                  "validVotes": 40,
                  "candidacies": [ { "name": "Ana Ruiz", "party": "Green", "votes": 40 } ]
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_folder_behind_a_link_loads_and_a_link_that_leads_back_is_refused() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.writeString(kept.resolve("a.json"), GOOD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), kept);
        assertThat(Tallies.load(List.of(link)).problems()).isEmpty();
        assertThat(Tallies.load(List.of(link)).tallies().elections()).hasSize(1);

        Files.createSymbolicLink(kept.resolve("back"), kept);
        assertThat(Tallies.load(List.of(link)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("leads back"));
    }

    @Test
    void a_good_file_loads_whole() throws IOException {
        Loaded loaded = load(GOOD);

        assertThat(loaded.problems()).isEmpty();
        Election election = loaded.tallies().election("uk-2024").orElseThrow();
        assertThat(election.contests()).extracting(Contest::name).containsExactly("Riverton", "Hilton");
        assertThat(election.totals()).contains(new PartyTotal("Green", 2, 700));
        assertThat(election.flows()).containsExactly(new SeatFlow("Green", "Labour", 1));
        assertThat(election.contests().get(0).winner())
                .isEqualTo(new Candidacy(
                        "Ana Ruiz", "Ana", "Ruiz", List.of(), "Green", 300, Membership.NEVER, Gender.FEMALE));
        assertThat(election.contests().get(1).electorate()).isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        "\"complete\": false,",
                        "\"complete\": false",
                        "11: not valid JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries. Correct the file at this line."),
                refusal(
                        "\"votes\": 300",
                        "\"vote\": 300",
                        "20: unknown field \"vote\" in a candidacy. Maybe \"votes\" is meant."),
                refusal(
                        "\"rejected\": 7",
                        "\"turnout\": 7",
                        "18: unknown field \"turnout\" in a contest. Known are name, code, aliases, region, electorate, validVotes, rejected, resultLine, succeeds, candidacies, stated."),
                refusal(
                        "\"rejected\": 7",
                        "\"electorate\": 7",
                        "18: field \"electorate\" stands twice in a contest. Remove one of them."),
                refusal("\"validVotes\": 500,", "", "14: a contest has no \"validVotes\". Add the field."),
                refusal(", \"votes\": 200", "", "21: a candidacy has no \"votes\". Add the field."),
                refusal(
                        "\"name\": \"Lee Park\", ",
                        "",
                        "21: contest \"Riverton\": the candidacy for Labour and Co-operative has no \"name\". Add the field; only notional results go without."),
                refusal("\"licence\": \"None\", ", "", "9: the source has no \"licence\". Add the field."),
                refusal(
                        "  \"boundaries\": \"uk-2023\",\n",
                        "",
                        "1: the election has no \"boundaries\". Add the field."),
                refusal(
                        "\"Hilton\"",
                        "\"RIVERTON\"",
                        "24: contest \"RIVERTON\" stands twice, first on line 14. Remove one, or correct its name."),
                refusal(
                        "\"Lee Park\", \"party\": \"Labour and Co-operative\"",
                        "\"Ana Ruiz\", \"party\": \"Green\"",
                        "21: contest \"Riverton\": candidate \"Ana Ruiz\" of Green stands twice, first on line 20 (300 and 200 votes). Remove one, or correct its name, its party or its contest."),
                refusal(
                        "\"votes\": 200 }",
                        "\"votes\": -200 }",
                        "21: votes must be a count from 0 to 2147483647, was -200. Look the count up in the source."),
                refusal(
                        "\"votes\": 200 }",
                        "\"votes\": 9999999999 }",
                        "21: votes must be a count from 0 to 2147483647, was 9999999999. Look the count up in the source."),
                refusal(
                        "\"votes\": 200 }",
                        "\"votes\": \"200\" }",
                        "21: votes must be a whole number, was \"200\". Write a count without quotes."),
                refusal(
                        "\"votes\": 200 }",
                        "\"votes\": 200.5 }",
                        "21: votes must be a whole number, was 200.5. Write a count without quotes."),
                refusal(
                        "\"votes\": 200 }",
                        "\"votes\": 200, \"born\": \"2031-01-01\" }",
                        "21: born 2031-01-01 makes a candidate younger than 18 at the poll of 2024-07-04. Correct the day of birth."),
                refusal(
                        "\"votes\": 200 }",
                        "\"votes\": 200, \"born\": \"1810-03-02\" }",
                        "21: born 1810-03-02 makes a candidate older than 110 at the poll of 2024-07-04. Correct the day of birth."),
                refusal(
                        "\"rejected\": 7",
                        "\"stated\": { \"shares\": [{ \"party\": \"Green\", \"percent\": 160 }] }",
                        "18: percent must be a percentage from 0 to 100, was 160. Look it up in the source."),
                refusal(
                        "\"rejected\": 7",
                        "\"stated\": { \"majoriti\": 7 }",
                        "18: unknown field \"majoriti\" in what is stated besides. Maybe \"majority\" is meant."),
                refusal(
                        "\"status\": \"certified\"",
                        "\"status\": \"certified\", \"asOf\": \"5 July\"",
                        "8: asOf must be a day or a day and a time, was \"5 July\". Write it as 2024-07-05 or 2024-07-05T04:30."),
                refusal(
                        "\"electorate\": 1000",
                        "\"electorate\": [1000]",
                        "16: electorate must be a whole number, was a list. Write a count without quotes."),
                refusal(
                        "\"Lee Park\"",
                        "\" \"",
                        "21: name must not be empty. Write it, or leave an optional field out."),
                refusal("\"Lee Park\"", "7", "21: name must be a text in quotes, was 7. Correct the value."),
                refusal(
                        "\"never\"",
                        "\"always\"",
                        "20: membership must be one of sitting, former, never; was \"always\". Correct the value."),
                refusal(
                        "\"certified\"",
                        "\"certain\"",
                        "8: status must be one of provisional, certified, estimated; was \"certain\". Correct the value."),
                refusal(
                        "\"2024-07-04\"",
                        "\"4/7/2024\"",
                        "6: date must be a date, was \"4/7/2024\". Write it as 2024-07-04."),
                refusal(
                        "recount-tallies/1",
                        "recount-tallies/9",
                        "2: format \"recount-tallies/9\" is not known. This version reads \"recount-tallies/1\"."),
                refusal(
                        "\"uk-2024\"",
                        "\"UK 2024\"",
                        "3: id \"UK 2024\" may hold only small letters, digits and hyphens. Write it like \"uk-2024\"."),
                refusal(
                        "\"complete\": false",
                        "\"complete\": \"no\"",
                        "10: complete must be true or false, was \"no\". Correct the value."),
                refusal(
                        "{ \"to\": \"Green\"",
                        "{ \"to\": \"Labour\"",
                        "12: the flow from Labour to Labour (1) moves no seat. Keep only seats that changed hands."),
                refusal(
                        "\"party\": \"Labour\", \"seats\"",
                        "\"party\": \"Green\", \"seats\"",
                        "11: the total of Green stands twice, first on line 11. Remove one of them."),
                refusal(
                        "\"kind\": \"general\"",
                        "\"kind\": \"by-election\"",
                        "1: by-election uk-2024 has 2 contests. Keep each by-election in a file of its own."),
                refusal(
                        "[ { \"name\": \"Ana Ruiz\", \"party\": \"Green\", \"votes\": 40 } ]",
                        "[]",
                        "24: contest \"Hilton\" has no candidacies. Add them."),
                refusal(
                        "{\n  \"format\"",
                        "[]\n{\n  \"format\"",
                        "1: the election must be an object in braces, was a list. Correct the value."),
                arguments(GOOD + "{}", "31: something follows the end of the election. Keep one election in a file."),
                arguments(
                        "{",
                        "1: not valid JSON: Unexpected end-of-input: expected close marker for Object. Correct the file at this line."),
                arguments("", ": the file is empty. Write one election into it, or remove it."));
    }

    private static Arguments refusal(String from, String to, String expected) {
        assertThat(GOOD).contains(from);
        return arguments(
                GOOD.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)),
                expected);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_bad_file_is_refused_with_its_line_and_the_others_load(String json, String expected) throws IOException {
        write("a-bad.json", json);
        write("b-good.json", GOOD.replace("uk-2024", "uk-2025"));

        Loaded loaded = Tallies.load(List.of(folder));

        String file = folder.resolve("a-bad.json").toString();
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(file + (expected.startsWith(":") ? ":1" : ":") + expected);
        assertThat(loaded.refused()).isTrue();
        assertThat(loaded.tallies().elections()).extracting(Election::id).containsExactly("uk-2025");
    }

    @Test
    void contests_before_the_id_are_refused() throws IOException {
        Loaded loaded = load("{\n\"format\": \"recount-tallies/1\",\n\"contests\": [] }");

        assertThat(loaded.problems())
                .extracting(Problem::message)
                .containsExactly("the contests stand before \"id\" and \"kind\"");
        assertThat(loaded.problems()).extracting(Problem::line).containsExactly(3);
    }

    @Test
    void text_that_is_not_utf8_is_refused_with_its_line() throws IOException {
        Files.write(
                folder.resolve("latin.json"), GOOD.replace("Lee", "L\u00e9e").getBytes(StandardCharsets.ISO_8859_1));

        Problem problem = Tallies.load(List.of(folder)).problems().get(0);

        assertThat(problem.grade()).isEqualTo(Problem.Grade.REFUSED);
        assertThat(problem.line()).isEqualTo(21);
        assertThat(problem.message()).startsWith("not valid JSON: Invalid UTF-8");
    }

    @Test
    void one_election_in_two_files_keeps_the_first() throws IOException {
        write("a.json", GOOD);
        write("b.json", GOOD.replace("Riverton", "Other"));

        Loaded loaded = Tallies.load(List.of(folder));

        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly(folder.resolve("b.json")
                        + ":3: election \"uk-2024\" is already loaded from " + folder.resolve("a.json")
                        + ". Remove one of the files, or give one election another id, source, status or day.");
        assertThat(loaded.tallies().contest("uk-2024", "Riverton")).isPresent();
    }

    @Test
    void missing_and_empty_folders_are_named() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path missing = folder.resolve("missing");

        assertThat(Tallies.load(List.of(missing, empty)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        missing + ": there is no such file or folder. Name a folder of tallies.",
                        empty + ": holds no tallies (*.json). Name a folder of tallies, or import some.");
    }

    @Test
    void candidates_of_one_name_may_stand_for_different_parties() throws IOException {
        Loaded loaded = load(GOOD.replace("\"Lee Park\"", "\"Ana Ruiz\""));

        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void counts_that_contradict_each_other_are_kept_with_their_place() throws IOException {
        Loaded loaded = load(GOOD.replace("\"votes\": 200 }", "\"votes\": 1201 }"));

        assertThat(loaded.problems()).isEmpty();
        Contest riverton = loaded.tallies().contest("uk-2024", "Riverton").orElseThrow();
        assertThat(riverton.sum()).isEqualTo(1501);
        assertThat(loaded.place(riverton))
                .contains(new Place(folder.resolve("tally.json").toString(), 14));
        assertThat(loaded.place(loaded.tallies().election("uk-2024").orElseThrow()))
                .contains(new Place(folder.resolve("tally.json").toString(), 3));
    }

    @Test
    void of_several_accounts_the_certified_and_then_the_latest_is_relied_on() throws IOException {
        write("a.json", GOOD.replace("\"certified\"", "\"provisional\", \"asOf\": \"2024-07-05T03:00\""));
        write("b.json", GOOD.replace("\"certified\"", "\"certified\", \"asOf\": \"2024-07-06\""));
        write("c.json", GOOD.replace("\"certified\"", "\"certified\", \"asOf\": \"2024-07-09T10:00\""));

        Tallies tallies = Tallies.load(List.of(folder)).tallies();

        assertThat(tallies.elections()).hasSize(1);
        assertThat(tallies.accounts("uk-2024"))
                .extracting(e -> e.status() + " " + e.asOf().orElseThrow())
                .containsExactly(
                        "CERTIFIED 2024-07-09T10:00",
                        "CERTIFIED 2024-07-06T23:59:59.999999999",
                        "PROVISIONAL 2024-07-05T03:00");
        assertThat(tallies.election("uk-2024"))
                .contains(tallies.accounts("uk-2024").get(0));
        assertThat(tallies.relyingOn(tallies.accounts("uk-2024").get(2)).election("uk-2024"))
                .contains(tallies.accounts("uk-2024").get(2));
    }

    private Loaded load(String json) throws IOException {
        write("tally.json", json);
        return Tallies.load(List.of(folder));
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }
}
