import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/** Writes articles of a file of JSON Lines in another form: {@code parquet IN OUT}, {@code warc IN OUT} or {@code texts IN OUT}. */
class Forms {
    private static final List<String> COLUMNS = List.of("id", "publisher", "title", "text");

    public static void main(String[] words) throws Exception {
        List<JsonNode> records = Files.readAllLines(Path.of(words[1])).stream()
                .map(Forms::record)
                .toList();
        switch (words[0]) {
            case "parquet" -> parquet(records, words[2]);
            case "warc" -> warc(records, Path.of(words[2]));
            default -> texts(records, Path.of(words[2]));
        }
    }

    private static JsonNode record(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static void parquet(List<JsonNode> records, String out) throws Exception {
        MessageType columns = MessageTypeParser.parseMessageType(
                "message article { required binary id (STRING);"
                        + " required binary publisher (STRING); required binary title (STRING); required binary text (STRING); }");
        try (ParquetWriter<Group> rows = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(out))
                .withConf(new Configuration())
                .withType(columns)
                .build()) {
            for (JsonNode record : records) {
                Group row = new SimpleGroup(columns);
                COLUMNS.forEach(column -> row.add(column, record.path(column).asText()));
                rows.write(row);
            }
        }
    }

    private static void warc(List<JsonNode> records, Path out) throws IOException {
        try (WarcWriter archive = new WarcWriter(
                Files.newByteChannel(
                        out, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            for (JsonNode record : records) {
                archive.write(new WarcResource.Builder(URI.create(
                                "https://news.example/" + record.path("id").asText()))
                        .body(
                                MediaType.parse("text/plain"),
                                record.path("text").asText().getBytes(StandardCharsets.UTF_8))
                        .build());
            }
        }
    }

    private static void texts(List<JsonNode> records, Path out) throws IOException {
        Files.createDirectories(out);
        for (JsonNode record : records) {
            Files.writeString(
                    out.resolve(record.path("id").asText() + ".txt"),
                    record.path("text").asText());
        }
    }
}
