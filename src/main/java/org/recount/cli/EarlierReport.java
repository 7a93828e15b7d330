package org.recount.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.article.Article;
import org.recount.article.Lines;
import org.recount.article.Place;
import org.recount.article.Zone;
import org.recount.batch.Desk;
import org.recount.batch.Pipeline;
import org.recount.batch.Task;
import org.recount.check.Judgement;
import org.recount.claim.ClaimFile;
import org.recount.claim.ClaimSheet;
import org.recount.report.ReportFolder;

/** The claims of a report, with the articles as far as they are still there, to judge them again. */
final class EarlierReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path current;
    private final JsonNode summary;
    private final Map<String, JsonNode> articles = new HashMap<>();

    /**
     * @param current folder that the paths of articles are relative to
     * @throws Desk.Unusable if the folder holds no whole report
     */
    EarlierReport(Path folder, Path current) throws IOException, Desk.Unusable {
        this.folder = folder;
        this.current = current;
        ReportFolder.settle(folder);
        Path file = folder.resolve(ReportFolder.SUMMARY);
        if (!Files.isRegularFile(file) || !Files.isRegularFile(folder.resolve(ReportFolder.CLAIMS))) {
            throw new Desk.Unusable(
                    "%s holds no report. Give the folder that recount check or verify wrote.".formatted(folder));
        }
        this.summary = JSON.readTree(file.toFile());
        if (!summary.path("status").asText().equals("complete")) {
            throw new Desk.Unusable(
                    "the run that wrote %s did not come to its end. Check its articles anew with".formatted(folder)
                            + " recount check.");
        }
        try (MappingIterator<JsonNode> lines = JSON.readerFor(JsonNode.class)
                .readValues(folder.resolve("articles.jsonl").toFile())) {
            lines.forEachRemaining(line -> articles.put(line.path("id").asText(), line));
        }
    }

    /** The digest of what was in force then: {@code tallies} or {@code rules}. */
    String digest(String of) {
        return summary.path("run").path("digests").path(of).asText();
    }

    /** Where the articles lay, as far as that is a path. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (JsonNode article : articles.values()) {
            try {
                files.add(current.resolve(article.path("file").asText()));
            } catch (InvalidPathException e) {
                // Nothing lies beside it.
            }
        }
        return files;
    }

    /**
     * A task for each article that claims something.
     *
     * @param problems takes claims that cannot be used
     */
    List<Task<Pipeline, Judgement>> tasks(ClaimTasks.Problems problems) throws IOException {
        ClaimFile read = ClaimFile.read(folder.resolve(ReportFolder.CLAIMS));
        problems.of(read.problems());
        List<Task<Pipeline, Judgement>> tasks = new ArrayList<>();
        for (ClaimSheet sheet : read.sheets()) {
            JsonNode known = articles.get(sheet.article().id());
            if (known == null) {
                tasks.add(new Task<>(sheet.article().id(), folder.toString(), pipeline -> pipeline.verify(sheet)));
                continue;
            }
            ClaimSheet whole = new ClaimSheet(article(sheet, known), sheet.claims());
            tasks.add(
                    new Task<>(sheet.article().id(), known.path("file").asText(), pipeline -> pipeline.verify(whole)));
        }
        return tasks;
    }

    /** The article as it is known; its text is only what the claims quote where it has been moved or changed since. */
    private Article article(ClaimSheet sheet, JsonNode known) throws IOException {
        String text = text(known)
                .filter(found -> sheet.claims().stream()
                        .allMatch(claim -> found.startsWith(
                                claim.said().quote(), claim.said().start())))
                .orElse(sheet.article().text());
        return new Article(
                sheet.article().id(),
                known.path("file").asText(),
                known.path("title").asText(),
                known.path("author").asText(),
                known.path("publisher").asText(),
                known.path("published").asText(),
                known.path("url").asText(),
                text,
                List.of(new Zone(Zone.Kind.BODY, 0, text.length())),
                places(known, text),
                known.path("sha256").asText(""),
                List.of());
    }

    private static List<Place> places(JsonNode known, String text) {
        if (!known.has("places")) {
            return List.of();
        }
        Lines lines = Lines.of(text);
        int length = text.codePointCount(0, text.length());
        List<Place> places = new ArrayList<>();
        for (JsonNode place : known.path("places")) {
            int start = Math.min(length, place.path("start").asInt());
            places.add(new Place(lines.offset(start), place.path("name").asText()));
        }
        return places;
    }

    private Optional<String> text(JsonNode known) throws IOException {
        boolean stored = !known.path("text").isNull();
        Path file;
        try {
            file = stored
                    ? folder.resolve(known.path("text").asText())
                    : current.resolve(known.path("file").asText());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean same =
                stored || FileDigest.of(bytes).equals(known.path("sha256").asText());
        return same ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
    }
}
