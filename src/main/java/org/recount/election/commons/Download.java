package org.recount.election.commons;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Fetches a result file, those that belong with it, and what lies above it, into a folder laid out the same. */
final class Download {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAGE_START = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Path into;

    Download(Path into) {
        this.into = into;
    }

    static boolean isUrl(String source) {
        return source.startsWith("https://") || source.startsWith("http://");
    }

    /** The folder of results that the file at this address belongs to. */
    ResultFolder fetch(String address) throws Flawed {
        URI file = uri(address);
        String[] steps = file.getPath().split("/", -1);
        if (steps.length < 4 || !file.getPath().endsWith(".csv")) {
            throw notLaidOut(address);
        }
        Path folder = into.resolve("results-by-parliament")
                .resolve(steps[steps.length - 3])
                .resolve(steps[steps.length - 2]);
        URI above = file.resolve(".");
        String shown = above.toString().replaceFirst("/$", "");
        ResultFolder results = ResultFolder.of(folder, shown).orElseThrow(() -> notLaidOut(address));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Flawed(folder.toString(), 0, "cannot be made (%s)".formatted(e.getMessage()), "Free some space.");
        }
        for (String name : results.files()) {
            if (!get(above.resolve(name), folder.resolve(name))) {
                throw new Flawed(above.resolve(name).toString(), 0, "there is no such file", "Check the address.");
            }
        }
        get(above.resolve("../../../" + Overlaps.FILE), into.resolve(Overlaps.FILE));
        get(above.resolve("../../../" + Polling.FILE), into.resolve(Polling.FILE));
        return results;
    }

    private static URI uri(String address) throws Flawed {
        try {
            return URI.create(address).normalize();
        } catch (IllegalArgumentException e) {
            throw new Flawed(address, 0, "is not an address (%s)".formatted(e.getMessage()), "Check it.");
        }
    }

    private static Flawed notLaidOut(String address) {
        return new Flawed(
                address,
                0,
                "is not the address of a result file",
                "It should end like results-by-parliament/59/general-election/candidacies.csv.");
    }

    /** Servers that have moved a file often answer with a page that says so, as if all were well. */
    private static void refusePage(URI address, Path file) throws Flawed, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(PAGE_START), StandardCharsets.UTF_8).stripLeading();
            if (start.startsWith("<")) {
                throw new Flawed(
                        address.toString(),
                        0,
                        "is a web page, not a table",
                        "Check the address: the file may have moved. Name another with --sources.");
            }
        }
    }

    /** Whether the server has the file. */
    private boolean get(URI address, Path file) throws Flawed {
        try {
            HttpResponse<Path> response = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofFile(file));
            if (response.statusCode() == 200) {
                refusePage(address, file);
                return true;
            }
            Files.deleteIfExists(file);
            if (response.statusCode() == 404) {
                return false;
            }
            throw new Flawed(
                    address.toString(),
                    0,
                    "the server answered with status %d".formatted(response.statusCode()),
                    "Try again later, or download the file and import it from disk.");
        } catch (ConnectException e) {
            throw new Flawed(
                    address.toString(),
                    0,
                    "the server %s cannot be reached".formatted(address.getHost()),
                    "Check the address and the connection, or import the file from disk.");
        } catch (IOException e) {
            throw new Flawed(
                    address.toString(),
                    0,
                    "cannot be fetched (%s)"
                            .formatted(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    "Check the address and the connection, or import the file from disk.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Flawed(address.toString(), 0, "fetching it was interrupted", "Start again.");
        }
    }
}
