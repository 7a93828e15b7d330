package org.recount.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One article in twenty is damaged, in twenty ways: each of these is lost with its reason, and every other is checked. With
 * {@code -Ddamaged.articles=10000} for a batch of that size.
 */
class DamagedArticlesTest {
    private static final int ARTICLES = Integer.getInteger("damaged.articles", 400);
    private static final int ONE_IN = 20;
    private static final String STORY = "Poole\n\nNeil Duncan-Jordan won Poole by %d votes.\n";

    @TempDir
    Path temp;

    /** A way to damage an article, and what a reader is told of it. */
    private static final class Way {
        private final String ending;
        private final byte[] bytes;
        private final String reason;

        Way(String ending, byte[] bytes, String reason) {
            this.ending = ending;
            this.bytes = bytes;
            this.reason = reason;
        }

        Way(String ending, String text, String reason) {
            this(ending, text.getBytes(StandardCharsets.UTF_8), reason);
        }
    }

    private static List<Way> ways() throws IOException {
        return List.of(
                new Way(".txt", "", "is empty"),
                new Way(".txt", " \n\t\n", "holds nothing but blanks"),
                new Way(
                        ".txt",
                        "won by 18\0\0 votes",
                        "line 1: seems to be binary data, not text: it holds a NUL byte"),
                new Way(".txt", bytes('w', 0xFF, 0xFE, 0x81, 0x8D), "line 1: byte 0xFF at byte 1 is not valid UTF-8"),
                new Way(".txt", bytes(0xFF, 0xFE, 'w', 0, 'o'), "its byte-order mark says UTF-16LE, but the bytes"),
                new Way(".txt", bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0), "seems to be a PNG picture"),
                new Way(
                        ".html",
                        bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F'),
                        "seems to be a JPEG picture"),
                new Way(".html", "<script>var x = 1;</script>", "holds no word that a reader would see"),
                new Way(".txt", "x ".repeat(600_000), "is too large for one article: 1,200,000 bytes"),
                new Way(".pdf", "%PDF-1.4\nand no more\n", "is a damaged PDF"),
                new Way(".docx", cut(zip("word/document.xml"), 40), "is a damaged Word document"),
                new Way(".docx", zip("hello.txt"), "is an archive and no Word document"),
                new Way(".json", "{\"headline\": \"x\", \"body_text\": ", "line 1: is not valid JSON"),
                new Way(".jsonl", "{\"id\": \"x\", \"body_text\": \"\"}\n", "line 1: holds no article"),
                new Way(".rss", "<rss><channel><item>", "line 1: is no feed that can be read"),
                new Way(
                        ".rss",
                        "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><rss><channel/></rss>",
                        "declares a document type"),
                new Way(
                        ".warc",
                        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\nHTTP/1.1 ",
                        "is damaged"),
                new Way(".warc.gz", cut(gzip("WARC/1.0\r\n".repeat(90)), 30), "is damaged"),
                new Way(".md", cut(gzip(STORY.repeat(90)), 30), "cannot be read: it ends too early"),
                new Way(".txt", (byte[]) null, "is a link to a file that does not exist"));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void lose_only_themselves_and_say_why() throws IOException {
        List<Way> ways = ways();
        assertThat(ways).hasSize(20);
        Path in = Files.createDirectory(temp.resolve("in"));
        Map<String, Way> damaged = new HashMap<>();
        for (int i = 0; i < ARTICLES; i++) {
            String name = "a%05d".formatted(i);
            if (i % ONE_IN != 0) {
                Files.writeString(in.resolve(name + ".txt"), STORY.formatted(i % 3 == 0 ? 18 : 81));
                continue;
            }
            Way way = ways.get(i / ONE_IN % ways.size());
            Path file = in.resolve(name + way.ending);
            damaged.put(in.relativize(file).toString(), way);
            if (way.bytes == null) {
                Files.createSymbolicLink(file, temp.resolve("nowhere"));
            } else {
                Files.write(file, way.bytes);
            }
        }

        Ran ran = Ran.in(temp, "check", in.toString(), "--out", "r", "--max-size", "1", "--quiet", "--format", "json");

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.INPUT_FAILED);
        ObjectMapper json = new ObjectMapper();
        List<String> checked = new ArrayList<>();
        for (String line : Files.readAllLines(temp.resolve("r/articles.jsonl"))) {
            JsonNode article = json.readTree(line);
            String id = article.path("id").asText().replaceFirst("#1$", "");
            if (article.path("status").asText().equals("checked")) {
                checked.add(id);
            } else {
                Way way = damaged.remove(id);
                assertThat(way).as(line).isNotNull();
                assertThat(article.path("error").asText()).as(line).contains(way.reason);
            }
        }
        assertThat(damaged).isEmpty();
        assertThat(checked).hasSize(ARTICLES - ARTICLES / ONE_IN).doesNotHaveDuplicates();
    }
}
