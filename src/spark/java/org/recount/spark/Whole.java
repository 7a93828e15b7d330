package org.recount.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.batch.Desk;
import org.recount.batch.ToldFile;
import org.recount.check.Verdict;
import org.recount.check.across.Across;
import org.recount.claim.ClaimKind;
import org.recount.report.Earlier;
import org.recount.report.Failed;
import org.recount.report.JsonReport;
import org.recount.report.ReportFolder;
import org.recount.report.Run;
import org.recount.report.RunReport;
import org.recount.review.Docket;

/** Puts the committed batches together: what articles tell of the same thing, the counts, and the proof that they are right. */
final class Whole {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLES = "articles.jsonl";

    private final Parts parts;
    private final Desk desk;
    private final Path scratch;

    /** @param scratch a folder on this machine */
    Whole(Parts parts, Desk desk, Path scratch) {
        this.parts = parts;
        this.desk = desk;
        this.scratch = scratch;
    }

    /** Commits the report of what could not even be opened; its name. */
    String commit(List<Failed> failures, Run run) throws IOException, ReportFolder.Unusable {
        Path path = scratch.resolve("failures");
        try (ReportFolder folder = ReportFolder.open(path, Earlier.STAYS)) {
            RunReport report = report(folder);
            for (Failed failed : failures) {
                report.failed(failed);
            }
            report.end(run);
        }
        MessageDigest digest = Spans.sha256();
        digest.update(failures.toString().getBytes(StandardCharsets.UTF_8));
        String part = "part-%07d-%s"
                .formatted(0, HexFormat.of().formatHex(digest.digest()).substring(0, 16));
        parts.commit(path, part);
        return part;
    }

    private static RunReport report(ReportFolder folder) throws IOException {
        Docket docket = new Docket(Optional.empty(), LocalDate.now(ZoneOffset.UTC));
        return new RunReport(folder, List.of(new JsonReport(folder, docket)), docket);
    }

    /**
     * Writes matrix.jsonl and summary.json.
     *
     * @param articles how many each part has to have, by its name, in the order of the input
     * @return the summary
     */
    JsonNode end(Map<String, Integer> articles, Run run) throws IOException, ReportFolder.Unusable {
        Path path = scratch.resolve("whole");
        Optional<Across> across = desk.across();
        MessageDigest digest = Spans.sha256();
        ObjectNode counts = JSON.createObjectNode();
        for (Map.Entry<String, Integer> part : articles.entrySet()) {
            JsonNode counted = counts(part.getKey());
            prove(part.getKey(), part.getValue(), counted.path("articles"), digest);
            add(counts, counted);
            if (across.isPresent() && part.getValue() > 0) {
                gather(part.getKey(), across.get());
            }
        }
        try (ReportFolder folder = ReportFolder.open(path, Earlier.STAYS)) {
            RunReport report = report(folder);
            if (across.isPresent()) {
                across.get().rows(report::across);
            }
            report.amiss(desk.amiss());
            report.end(run);
        }
        Path file = path.resolve(ReportFolder.SUMMARY);
        ObjectNode summary = (ObjectNode) JSON.readTree(file.toFile());
        add(counts, summary.get("counts"));
        asEver(counts);
        summary.set("counts", counts);
        ((ObjectNode) summary.at("/run/digests")).put("articles", HexFormat.of().formatHex(digest.digest()));
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + "\n");
        if (Files.exists(path.resolve(ReportFolder.MATRIX))) {
            parts.publish(path.resolve(ReportFolder.MATRIX), ReportFolder.MATRIX);
        }
        parts.publish(file, ReportFolder.SUMMARY);
        return summary;
    }

    private void gather(String part, Across across) throws IOException {
        if (Spans.files(parts.path(part, Parts.ACROSS)).exists(parts.path(part, Parts.ACROSS))) {
            try (InputStream in = parts.open(part, Parts.ACROSS)) {
                across.add(ToldFile.read(in));
            }
        }
    }

    private JsonNode counts(String part) throws IOException {
        try (InputStream in = parts.open(part, ReportFolder.SUMMARY)) {
            return JSON.readTree(in).path("counts");
        }
    }

    /** Counts the rows that were committed: what went in, what the batch says of itself and what stands there must agree. */
    private void prove(String part, int in, JsonNode counted, MessageDigest digest) throws IOException {
        int checked = 0;
        int failed = 0;
        try (InputStream file = parts.open(part, ARTICLES);
                MappingIterator<JsonNode> rows = JSON.readerFor(JsonNode.class).readValues(file)) {
            while (rows.hasNext()) {
                JsonNode row = rows.next();
                boolean lost = row.path("status").asText().equals("failed");
                failed += lost ? 1 : 0;
                checked += lost ? 0 : 1;
                String source = lost ? "failed" : row.path("sha256").asText();
                digest.update((row.path("id").asText() + '\n' + source + '\n').getBytes(StandardCharsets.UTF_8));
            }
        }
        if (checked + failed != in
                || checked != counted.path("checked").asInt()
                || failed != counted.path("failed").asInt()) {
            throw new IOException(
                    "%s holds %d checked and %d failed articles of %d: it is damaged. Remove it and run again with --resume."
                            .formatted(parts.path(part, ""), checked, failed, in));
        }
    }

    /** Puts names in the order that a summary has them in. */
    private static void asEver(ObjectNode counts) {
        List<String> verdicts = Arrays.stream(Verdict.values()).map(Enum::name).toList();
        ObjectNode kinds = counts.withObject("/claims/kinds");
        order(kinds, Arrays.stream(ClaimKind.values()).map(Enum::name).toList());
        kinds.forEach(kind -> order((ObjectNode) kind, verdicts));
        for (String rules : List.of("/findings/rules", "/across/rules")) {
            ObjectNode byRule = counts.withObject(rules);
            order(
                    byRule,
                    byRule.properties().stream().map(Map.Entry::getKey).sorted().toList());
        }
    }

    private static void order(ObjectNode object, List<String> names) {
        ObjectNode before = object.deepCopy();
        object.removeAll();
        names.stream().filter(before::has).forEach(name -> object.set(name, before.get(name)));
    }

    /** Adds numbers of the same name. */
    private static void add(ObjectNode sum, JsonNode more) {
        for (Map.Entry<String, JsonNode> field : more.properties()) {
            if (field.getValue().isObject()) {
                add(sum.withObject("/" + field.getKey().replace("~", "~0").replace("/", "~1")), field.getValue());
            } else {
                int before = sum.path(field.getKey()).asInt();
                sum.set(
                        field.getKey(),
                        IntNode.valueOf(before + field.getValue().asInt()));
            }
        }
    }
}
