package org.recount.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValueTest {

    @TempDir
    Path temp;

    @Test
    void readsWhatStandsInTheFileInItsOrder() throws IOException {
        JsonValue value = read("""
                {"words": {"two": ["a", "b"], "one": []}, "share": 0.10, "votes": 12345, "held": true, "gone": null}
                """);

        assertThat(value.get("words").textsByField().toString()).isEqualTo("{two=[a, b], one=[]}");
        assertThat(value.get("share").number()).hasToString("0.10");
        assertThat(value.integer("votes", 1)).isEqualTo(12_345);
        assertThat(value.flag("held")).isTrue();
    }

    @Test
    void takesWhatIsMissingOrNullForNothing() throws IOException {
        JsonValue value = read("{\"gone\": null}");

        for (String field : new String[] {"gone", "never"}) {
            assertThat(value.has(field)).isFalse();
            assertThat(value.text(field)).isEmpty();
            assertThat(value.texts(field)).isEmpty();
            assertThat(value.elements(field)).isEmpty();
            assertThat(value.fields(field)).isEmpty();
            assertThat(value.flag(field)).isFalse();
            assertThat(value.integer(field, 7)).isEqualTo(7);
        }
    }

    @ParameterizedTest(name = "{0}: line {1}, {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,\\n \"b\": }               | 2 | is not valid JSON: Unexpected character",
                "{\"a\": 1,\\n \"a\": 2}              | 2 | is not valid JSON: Duplicate field 'a'",
                "{\"a\": 1}\\n{}                      | 2 | something follows the end of the data",
                "{\"a\": 1                             | 1 | is not valid JSON: Unexpected end-of-input",
                "``                                    | 0 | is empty",
            })
    void refusesWhatIsNoJson(String json, int line, String what) {
        assertFlaw(() -> read(json.replace("\\n", "\n")), line, what);
    }

    @Test
    void namesTheLineOfWhatIsNotAsExpected() throws IOException {
        JsonValue value = read("""
                {
                  "name": 5,
                  "list": {"a": 1},
                  "count": 1.5,
                  "flag": "yes",
                  "kind": "sideways"
                }
                """);

        assertFlaw(() -> value.get("name").text(), 2, "must be text in quotes, was 5");
        assertFlaw(() -> value.get("list").elements(), 3, "must be a list in brackets, was an object");
        assertFlaw(() -> value.get("count").integer(), 4, "must be a whole number, was 1.5");
        assertFlaw(() -> value.get("flag").flag(), 5, "must be true or false, was \"yes\"");
        assertFlaw(() -> value.get("kind").oneOf(Thread.State.class), 6, "\"sideways\" is none of [NEW, RUNNABLE");
        assertFlaw(() -> value.get("names"), 1, "\"names\" is missing");
        assertFlaw(() -> value.only("name", "list", "count", "flag"), 6, "unknown field \"kind\"");
    }

    @Test
    void knowsConstantsInAnyCase() throws IOException {
        assertThat(read("{\"state\": \"New\"}").get("state").oneOf(Thread.State.class))
                .isEqualTo(Thread.State.NEW);
    }

    @Test
    void saysWhichFileIsMissing() {
        Path nowhere = temp.resolve("nowhere.json");

        assertThatExceptionOfType(JsonFlaw.class)
                .isThrownBy(() -> JsonValue.read(nowhere))
                .withMessage("%s: does not exist. Restore it, or name the folder that holds it.", nowhere);
    }

    private JsonValue read(String json) throws IOException {
        return JsonValue.read(Files.writeString(temp.resolve("data.json"), json));
    }

    private void assertFlaw(ThrowingCallable reading, int line, String what) {
        assertThatExceptionOfType(JsonFlaw.class).isThrownBy(reading).satisfies(flaw -> {
            assertThat(flaw.file()).isEqualTo(temp.resolve("data.json").toString());
            assertThat(flaw.line()).isEqualTo(line);
            assertThat(flaw.what()).startsWith(what);
            assertThat(flaw.getMessage()).startsWith(flaw.file() + (line > 0 ? ":" + line : "") + ": " + what);
        });
    }
}
