package org.recount.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.check.Evidence;
import org.recount.check.Finding;
import org.recount.check.Severity;

class DocketTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 8);
    private static final Subject SUBJECT = new Subject(new Trace("id", "print"), "a.txt", "votes-differ", "15,674");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"id, print, SUPPRESSED", "id, other, SUPPRESSED", "other, print, SUPPRESSED", "other, other, OPEN"})
    void knows_a_finding_by_its_words_or_by_its_claim(String id, String fingerprint, Standing.State state)
            throws IOException {
        Suppressions.add(temp, new Suppression(SUBJECT, "why", "who", TODAY, Optional.empty()));
        assertThat(docket().of(finding(id, fingerprint)).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-07, OPEN, 1", "2024-07-08, SUPPRESSED, 0", "2024-07-09, SUPPRESSED, 0"})
    void suppresses_until_the_end_of_the_day_named_and_then_says_so(String day, Standing.State state, int expired)
            throws IOException {
        Suppressions.add(
                temp, new Suppression(SUBJECT, "why", "who", TODAY.minusDays(9), Optional.of(LocalDate.parse(day))));
        Docket docket = docket();
        assertThat(docket.of(finding("id", "print")).state()).isEqualTo(state);
        assertThat(docket.expired()).hasSize(expired);
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, REJECTED, REJECTED", "REJECTED, CONFIRMED, OPEN", "CONFIRMED, CONFIRMED, OPEN"})
    void goes_by_the_last_decision(Review.Decision first, Review.Decision last, Standing.State state)
            throws IOException {
        for (Review.Decision decision : List.of(first, last)) {
            ReviewLog.add(temp, new Review(SUBJECT, decision, "why", "who", Instant.EPOCH));
        }
        assertThat(docket().of(finding("id", "print")).state()).isEqualTo(state);
    }

    @Test
    void a_suppression_takes_the_place_of_one_of_the_same_finding() throws IOException {
        Suppressions.add(temp, new Suppression(SUBJECT, "first", "who", TODAY, Optional.empty()));
        Suppressions.add(temp, new Suppression(SUBJECT, "second", "who", TODAY, Optional.empty()));
        assertThat(Suppressions.in(temp)).extracting(Suppression::reason).containsExactly("second");
        assertThat(temp).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void what_is_written_fits_the_schemas() throws IOException {
        Suppressions.add(temp, new Suppression(SUBJECT, "why", "who", TODAY, Optional.of(TODAY)));
        ReviewLog.add(temp, new Review(SUBJECT, Review.Decision.REJECTED, "why", "who", Instant.EPOCH));
        fits("suppressions", Files.readString(temp.resolve("suppressions.json")));
        fits("reviews", Files.readString(temp.resolve("reviews.jsonl")));
    }

    private static void fits(String name, String json) throws IOException {
        JsonNode read = new ObjectMapper().readTree(json);
        try (InputStream schema = Docket.class.getResourceAsStream("/org/recount/schema/" + name + ".schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(read))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "suppressions.json|{}|\"format\" must be",
                "suppressions.json|{\"format\": \"recount-suppressions/1\", \"suppressions\": [{\"finding\": \"a\", \"reason\": \" \"}]}|\"reason\" is empty",
                "suppressions.json|{\"format\": \"recount-suppressions/1\", \"supressions\": []}|unknown field \"supressions\"",
                "suppressions.json|[1|is not valid JSON",
                "reviews.jsonl|{\"finding\": \"a\", \"decision\": \"maybe\"}|must be confirmed or rejected, was \"maybe\"",
                "reviews.jsonl|{\"decision\": \"confirmed\"}|\"finding\" is missing",
                "reviews.jsonl|{\"finding\": \"a\", \"decision\": \"confirmed\", \"at\": \"noon\"}|must be a time",
                "reviews.jsonl|{|is no JSON"
            })
    void tells_file_line_and_next_step_of_a_flaw(String file, String content, String message) throws IOException {
        Files.writeString(temp.resolve(file), content);
        assertThatThrownBy(this::docket)
                .isInstanceOf(IOException.class)
                .hasMessageContaining(temp.resolve(file) + ":1: ")
                .hasMessageContaining(message);
    }

    private Docket docket() throws IOException {
        Docket docket = new Docket(Optional.empty(), TODAY);
        docket.beside(temp);
        return docket;
    }

    private static Finding finding(String id, String fingerprint) {
        return new Finding(
                id,
                fingerprint,
                "votes-differ",
                Severity.ERROR,
                "a.txt",
                "c",
                "15,674",
                0,
                6,
                1,
                1,
                "15,674",
                "15,647",
                null,
                new Evidence(List.of(), List.of()),
                null,
                "The article says 15,674; the tally has 15,647.",
                null);
    }
}
