package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recount.json.JsonFlaw;

class LanguageExamplesTest {
    private static final Path SHIPPED = Path.of("facts/language");

    @TempDir
    Path temp;

    @Test
    void every_shipped_entry_reads_its_example() throws IOException {
        LanguageExamples examples = LanguageExamples.of(SHIPPED);
        assertThat(examples.flaws()).extracting(JsonFlaw::getMessage).isEmpty();
        assertThat(examples.examples()).isGreaterThanOrEqualTo(examples.entries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "areas",
                "columns",
                "furniture",
                "lexicon",
                "names",
                "numbers",
                "other-votes",
                "parties",
                "phrasings",
                "unread"
            })
    void every_shipped_file_fits_its_schema(String name) throws IOException {
        try (InputStream schema =
                Language.class.getResourceAsStream("/org/recount/schema/language/" + name + ".schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(new ObjectMapper()
                                    .readTree(SHIPPED.resolve(name + ".json").toFile())))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "votes-after | \"example\": \"received 12,796 votes\" | \"example\": \"a cat of 9 lives\""
                        + " | does not read its example “a cat of 9 lives”: no phrasing was read; no claim",
                "votes-after | \"example\": \"received 12,796 votes\" | \"example\": \"won by 507 votes\""
                        + " | read were win-alone, win-by; claims WINNER Tom Cole; MAJORITY 507 Ana Reed",
                "votes-after | , \"example\": \"received 12,796 votes\" | '' | \"votes-after\" has no example",
                "votes-after | \"id\": \"votes-after\" | \"id\": \"win-by\" | \"win-by\" has an id that another phrasing has"
            })
    void tells_the_phrasing_and_what_was_read_instead(String entry, String old, String now, String told)
            throws IOException {
        int line = edit("phrasings.json", "\"id\": \"" + entry + "\"", old, now);
        assertThat(LanguageExamples.of(temp).flaws())
                .extracting(JsonFlaw::getMessage)
                .anySatisfy(message -> assertThat(message)
                        .startsWith(temp.resolve("phrasings.json") + ":" + line + ": ")
                        .contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "areas.json | Labour won 59 seats | \"example\": \"Labour won 59 seats in London.\", | '' | \"London\" has no example",
                "areas.json | Labour won 59 seats | in London | in all | \"London\" does not read its example",
                "other-votes.json | the council by-election by 204 | council by-election | seat"
                        + " | \"a council\" does not read its example “Tom Cole won the seat by 204 votes.”: read were",
                "other-votes.json | the council by-election by 204 | won the | won Harrow Vale after a"
                        + " | \"a council\" does not read its example",
                "numbers.json | \"nearly\": | \"almost\" | \"almost-ish\""
                        + " | \"almost-ish\" does not read its example “Ana Reed won by almost-ish 507 votes.”",
                "numbers.json | \"percent\": [ | \"pc\" | \"p.c.\" | \"p.c.\" does not read its example",
                "parties.json | Loony Party | \"Loony Party\" | \"vote\" | \"vote\" does not read its example"
            })
    void tells_the_word_that_is_not_read(String file, String entry, String old, String now, String told)
            throws IOException {
        edit(file, entry, old, now);
        assertThat(LanguageExamples.of(temp).flaws())
                .extracting(JsonFlaw::getMessage)
                .anySatisfy(message ->
                        assertThat(message).startsWith(temp.resolve(file) + ":").contains(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "votes-after | \"unless-left\" | \"unles-left\" | unknown field \"unles-left\". Maybe \"unless-left\" is meant.",
                "beaten-by | \"voice\" | \"voise\" | unknown field \"voise\". Maybe \"voice\" is meant.",
                "beaten-by | \"object\": \"S\" | \"objekt\": \"S\" | unknown field \"objekt\". Maybe \"object\" is meant.",
                "win-by | $survive | $survife | no class \"survife\"",
                "win-by | \"kind\": \"MAJORITY\" | \"kind\": \"MAJORTY\" | MAJORTY",
                "win-by | \"NUM\", | \"NUMB\", | NUMB"
            })
    void refuses_what_nothing_reads_with_its_line(String entry, String old, String now, String told)
            throws IOException {
        int line = edit("phrasings.json", "\"id\": \"" + entry + "\"", old, now);
        assertThatThrownBy(() -> Language.load(temp))
                .isInstanceOf(JsonFlaw.class)
                .hasMessageStartingWith(temp.resolve("phrasings.json") + ":" + line + ": ")
                .hasMessageContaining(told);
    }

    /** Copies the shipped data and replaces something in the first line that has such words; the line. */
    private int edit(String name, String words, String old, String now) throws IOException {
        try (Stream<Path> all = Files.walk(SHIPPED)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = temp.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path edited = temp.resolve(name);
        List<String> lines = Files.readAllLines(edited);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                assertThat(lines.get(i)).contains(old);
                lines.set(i, lines.get(i).replace(old, now));
                Files.write(edited, lines);
                return i + 1;
            }
        }
        throw new AssertionError("nothing says " + words);
    }
}
