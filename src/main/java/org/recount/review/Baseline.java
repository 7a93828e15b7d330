package org.recount.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The findings of an earlier report, open or not. */
public final class Baseline {
    private static final String FINDINGS = "findings.jsonl";
    private static final String MATRIX = "matrix.jsonl";

    private final Set<String> ids = new HashSet<>();
    private final Set<String> fingerprints = new HashSet<>();
    /** Findings of each article that this run has not met. */
    private final Map<String, Set<Trace>> missing = new HashMap<>();

    private int gone;

    private Baseline() {}

    /** A folder holds no report that could be a baseline; the message says what to do. */
    public static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }

        Unusable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * The findings of the report in a folder.
     *
     * @throws Unusable if it holds none
     */
    public static Baseline in(Path report) throws Unusable {
        Path findings = report.resolve(FINDINGS);
        if (!Files.isRegularFile(findings)) {
            throw new Unusable(
                    "--baseline %s holds no %s. Name the folder of an earlier report.".formatted(report, FINDINGS));
        }
        Baseline baseline = new Baseline();
        read(findings, baseline::add);
        Path matrix = report.resolve(MATRIX);
        if (Files.isRegularFile(matrix)) {
            read(matrix, row -> row.path("findings").forEach(baseline::add));
        }
        return baseline;
    }

    private interface Line {
        void read(JsonNode line);
    }

    private static void read(Path file, Line to) throws Unusable {
        try (MappingIterator<JsonNode> lines =
                new ObjectMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
            while (lines.hasNextValue()) {
                to.read(lines.nextValue());
            }
        } catch (JsonProcessingException e) {
            throw new Unusable(
                    "%s:%d is no JSON: %s. Name another report as the baseline."
                            .formatted(
                                    file,
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNr(),
                                    e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new Unusable("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
    }

    private void add(JsonNode finding) {
        String id = finding.path("id").asText("");
        if (id.isEmpty()) {
            return;
        }
        Trace trace = new Trace(id, finding.path("fingerprint").asText(""));
        ids.add(id);
        if (!trace.fingerprint().isEmpty()) {
            fingerprints.add(trace.fingerprint());
        }
        if (finding.hasNonNull("article")) {
            missing.computeIfAbsent(finding.get("article").asText(), article -> new HashSet<>())
                    .add(trace);
        }
    }

    boolean has(Trace trace) {
        return ids.contains(trace.id()) || fingerprints.contains(trace.fingerprint());
    }

    /** An article of this run and its findings: what the baseline has beside them is gone. */
    void met(String article, Set<Trace> found) {
        Set<Trace> before = missing.remove(article);
        if (before == null) {
            return;
        }
        for (Trace trace : before) {
            boolean there = found.stream()
                    .anyMatch(now ->
                            now.id().equals(trace.id()) || now.fingerprint().equals(trace.fingerprint()));
            gone += there ? 0 : 1;
        }
    }

    /** How many findings of the baseline on articles of this run are there no more. */
    int gone() {
        return gone;
    }
}
