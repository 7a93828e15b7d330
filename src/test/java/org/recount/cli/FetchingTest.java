package org.recount.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recount.election.Loaded;
import org.recount.election.Tallies;

/** Official files are fetched on request, from a server of this test. */
class FetchingTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/org/recount/election/commons");

    @TempDir
    Path temp;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;

    @BeforeEach
    void publish() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            Path file = PUBLISHED.resolve(path.substring(1));
            byte[] body = Files.isRegularFile(file)
                    ? Files.readAllBytes(file)
                    : path.contains("/2/") ? "\n<!doctype html><p>We have moved.".getBytes(UTF_8) : new byte[0];
            exchange.sendResponseHeaders(body.length > 0 ? 200 : 404, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Files.writeString(temp.resolve("sources.json"), """
                {"format": "recount-sources/1", "sources": [
                  {"id": "uk-2024", "title": "General election of 2024", "format": "commons-library",
                   "address": "%1$s/results-by-parliament/59/general-election/candidacies.csv",
                   "publisher": "A test", "licence": "None"},
                  {"id": "uk-1066", "title": "Long ago", "format": "commons-library",
                   "address": "%1$s/results-by-parliament/1/general-election/candidacies.csv",
                   "publisher": "A test", "licence": "None"},
                  {"id": "uk-1068", "title": "Moved", "format": "commons-library",
                   "address": "%1$s/results-by-parliament/2/general-election/candidacies.csv",
                   "publisher": "A test", "licence": "None"},
                  {"id": "uk-1069", "title": "No server", "format": "commons-library",
                   "address": "http://localhost:1/results-by-parliament/3/general-election/candidacies.csv",
                   "publisher": "A test", "licence": "None"}]}
                """.formatted(
                        "http://localhost:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Ran importing(String... words) {
        List<String> all = new ArrayList<>(List.of("facts", "import"));
        all.addAll(List.of(words));
        all.addAll(List.of(
                "--sources",
                temp.resolve("sources.json").toString(),
                "--out",
                temp.resolve("tallies").toString()));
        return Ran.in(temp, all.toArray(String[]::new));
    }

    @Test
    void an_election_is_fetched_from_where_it_is_published() {
        Ran ran = importing("uk-2024");

        assertThat(ran.err()).contains("recount: fetches http://localhost:", "General election of 2024, A test, None.");
        Loaded loaded = Tallies.load(List.of(temp.resolve("tallies")));
        assertThat(loaded.tallies().election("uk-2024")).isPresent();
        assertThat(asked)
                .contains("/results-by-parliament/59/general-election/constituencies.csv", "/general-elections.csv");
    }

    @ParameterizedTest
    @CsvSource({
        "uk-1066, there is no such file. Check the address.",
        "uk-1068, 'is a web page, not a table. Check the address: the file may have moved.'",
        "uk-1069, the server localhost cannot be reached. Check the address and the connection"
    })
    void an_address_that_is_wrong_is_named_with_what_to_do(String id, String told) {
        Ran ran = importing(id);

        assertThat(ran.err()).contains("/general-election/constituencies.csv: " + told);
        assertThat(ran.code()).isEqualTo(ExitCode.INPUT_FAILED);
    }

    @Test
    void nothing_is_fetched_for_files_of_ones_own() throws IOException {
        Path csv = temp.resolve("mine.csv");
        Files.writeString(csv, "person_name,ballot_paper_id,election_date,party_name,post_label,votes_cast\n");

        importing("democracy-club", csv.toString());
        importing("commons-library", PUBLISHED.toAbsolutePath().toString());
        importing("uk-2024", csv.toString());
        importing("uk-2042");

        assertThat(asked).isEmpty();
    }

    @Test
    void a_name_that_is_unknown_brings_the_nearest() {
        Ran ran = importing("democracy-clup", "x.csv");

        assertThat(ran.err()).contains("Maybe democracy-club is meant.", "medsl-house", "uk-2024");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void files_are_asked_for() {
        Ran ran = importing("democracy-club");

        assertThat(ran.err()).contains("Say what to import");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    }
}
