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
import java.util.Optional;
import org.recount.report.ReportFolder;

/** How often each rule fired in one run, by its report. */
final class RunHits {
    /** A place where a rule fired. */
    record Hit(String article, int start, String quote) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<String, List<Hit>> hits = new HashMap<>();

    private RunHits(Path folder) throws IOException {
        this.folder = folder;
        Map<String, List<String>> deciders = new HashMap<>();
        lines(ReportFolder.CLAIMS, claim -> {
            for (JsonNode rule : claim.path("rules")) {
                deciders.computeIfAbsent(claim.path("id").asText(), id -> new ArrayList<>(1))
                        .add(rule.asText());
                add(rule.asText(), claim);
            }
        });
        lines(ReportFolder.FINDINGS, finding -> {
            String rule = finding.path("rule").asText();
            if (!deciders.getOrDefault(finding.path("claim").asText(), List.of())
                    .contains(rule)) {
                add(rule, finding);
            }
        });
    }

    /** Those of a report; empty where the folder holds none. */
    static Optional<RunHits> of(Path report) throws IOException {
        return Files.isRegularFile(report.resolve(ReportFolder.SUMMARY))
                ? Optional.of(new RunHits(report))
                : Optional.empty();
    }

    /** Those of the latest report in a folder of reports. */
    static Optional<RunHits> latest(Path reports) throws IOException {
        List<Path> folders = LatestReport.all(reports);
        return folders.isEmpty() ? Optional.empty() : of(folders.get(0));
    }

    private void add(String rule, JsonNode line) {
        hits.computeIfAbsent(rule, id -> new ArrayList<>())
                .add(new Hit(
                        line.path("article").asText(),
                        line.path("start").asInt(),
                        line.path("quote").asText()));
    }

    private interface Line {
        void read(JsonNode line);
    }

    private void lines(String name, Line reader) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            try (MappingIterator<JsonNode> lines =
                    JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
                while (lines.hasNext()) {
                    reader.read(lines.next());
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Where a rule fired, in the order of the report. */
    List<Hit> of(String rule) {
        return hits.getOrDefault(rule, List.of());
    }
}
