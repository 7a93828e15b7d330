package org.recount.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recount.batch.Desk;
import org.recount.report.ReportFolder;
import org.recount.review.Subject;
import org.recount.review.Trace;

/**
 * Findings of an earlier report, as a user names them: by the first letters of the id, or by article and line. An article
 * of a feed, a file of JSON lines or a web archive is named by the file and its number in it.
 */
final class ReportedFindings {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NAMED = 5;
    private static final Pattern ITEM = Pattern.compile("(?:line|item|record) (\\d+)");

    private final Surroundings here;
    private final Path report;
    private final Map<String, String> files = new HashMap<>();
    private final List<Reported> findings = new ArrayList<>();

    /**
     * A finding.
     *
     * @param file    that the article was read from, as the user named it
     * @param item    number of the article in a file of several: of the line, the item or the record; empty in others
     * @param place   "12:5", line and column of the article's text; empty for findings on several articles
     * @param message a sentence for a reader
     */
    record Reported(Subject subject, String file, String item, String place, String message) {
        private boolean named(String name) {
            return (name.length() >= 4 && subject.trace().id().startsWith(name))
                    || (!place.isEmpty() && (at(address(), name) || at(subject.article(), name)))
                    || (!item.isEmpty() && is(address(), name));
        }

        private boolean at(String article, String name) {
            String line = article + ":" + place.substring(0, place.indexOf(':'));
            return is(article + ":" + place, name) || is(line, name);
        }

        /** The folders before it need not be named. */
        private static boolean is(String address, String name) {
            return address.equals(name) || address.endsWith("/" + name);
        }

        /** Where its article stands. */
        private String address() {
            return item.isEmpty() ? file : file + ":" + item;
        }

        private String line() {
            return "  %s  %s  %s  %s"
                    .formatted(
                            subject.trace().id(),
                            place.isEmpty() ? "several articles" : address() + ":" + place,
                            subject.rule(),
                            message);
        }
    }

    /** Reads the report in a folder. */
    ReportedFindings(Surroundings here, Path report) throws IOException, Desk.Unusable {
        this.here = here;
        this.report = report;
        lines("articles.jsonl", article -> files.put(text(article, "id"), text(article, "file")));
        lines(ReportFolder.FINDINGS, this::add);
        lines(ReportFolder.MATRIX, row -> row.path("findings").forEach(found -> addAcross(row, found)));
        if (files.isEmpty()) {
            throw new Desk.Unusable("%s holds no articles.jsonl. Name the folder of a report.".formatted(report));
        }
    }

    private void lines(String name, Consumer<JsonNode> reader) throws IOException {
        Path file = report.resolve(name);
        if (Files.isRegularFile(file)) {
            try (MappingIterator<JsonNode> lines =
                    JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
                lines.forEachRemaining(reader);
            }
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private void add(JsonNode finding) {
        String article = text(finding, "article");
        findings.add(new Reported(
                new Subject(
                        new Trace(text(finding, "id"), text(finding, "fingerprint")),
                        article,
                        text(finding, "rule"),
                        text(finding, "quote")),
                files.getOrDefault(article, article),
                item(text(finding, "place")),
                text(finding, "line") + ":" + text(finding, "column"),
                text(finding, "message")));
    }

    /** "17" of "line 17", "item 4, page 2": what an article is one of several of. A page is part of an article. */
    private static String item(String place) {
        Matcher item = ITEM.matcher(place);
        return item.lookingAt() ? item.group(1) : "";
    }

    private void addAcross(JsonNode row, JsonNode found) {
        String id = text(found, "id");
        String first = row.at("/versions/0/tellers/0/article").asText("");
        findings.add(new Reported(
                new Subject(new Trace(id, id), "", text(found, "rule"), text(found, "message")),
                files.getOrDefault(first, first),
                "",
                "",
                text(found, "message")));
    }

    /**
     * The finding that a user names.
     *
     * @throws Desk.Unusable if it names none, or several
     */
    Reported find(String name) throws Desk.Unusable {
        List<Reported> found = findings.stream().filter(one -> one.named(name)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        List<Reported> shown = found.isEmpty() ? findings : found;
        throw new Desk.Unusable(
                "%s names %s finding of %s. Give an id, its first letters, or ARTICLE:LINE:COLUMN, such as%n%s"
                        .formatted(
                                name,
                                found.isEmpty() ? "no" : "more than one",
                                report,
                                shown.stream().limit(NAMED).map(Reported::line).collect(Collectors.joining("\n"))));
    }

    /**
     * The folder of the article, beside which decisions lie.
     *
     * @throws Desk.Unusable if it is not there
     */
    Path folder(Reported finding) throws Desk.Unusable {
        Path file = here.folder().resolve(finding.file().equals("-") ? "stdin" : finding.file());
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Desk.Unusable(
                    "the folder of %s is not here. Run this from the folder where the check ran.".formatted(file));
        }
        return folder;
    }
}
