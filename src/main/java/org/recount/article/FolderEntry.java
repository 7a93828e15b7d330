package org.recount.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a file in a folder is an article or holds some: mostly its name tells. JSON and XML hold anything, so that
 * these are looked into.
 */
final class FolderEntry {

    private static final List<String> DOCUMENTS = List.of(".pdf", ".docx", ".rss", ".atom", ".warc", ".warc.gz");
    private static final List<String> LOOKED_INTO = List.of(".xml", ".json", ".jsonl", ".ndjson");
    private static final int LOOKED_AT = 1 << 16;

    /** What the names of articles end in. */
    static final List<String> ENDINGS = all();

    private FolderEntry() {}

    private static List<String> all() {
        List<String> all = new ArrayList<>(TextKind.ENDINGS);
        all.addAll(DOCUMENTS);
        all.addAll(LOOKED_INTO);
        return List.copyOf(all);
    }

    static boolean isArticle(Path file, RecordFields fields) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return TextKind.isTextName(name)
                || DOCUMENTS.stream().anyMatch(lower::endsWith)
                || (LOOKED_INTO.stream().anyMatch(lower::endsWith) && holdsArticles(file, fields));
    }

    private static boolean holdsArticles(Path file, RecordFields fields) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            Format format = Format.of(head);
            return format == Format.FEED || (format == Format.JSON && hasText(head, fields));
        } catch (IOException | ArticleException e) {
            return true; // whoever reads it says what is wrong
        }
    }

    private static boolean hasText(byte[] head, RecordFields fields) throws ArticleException {
        String text = new String(head, StandardCharsets.UTF_8);
        for (String name : fields.names(RecordFields.Part.TEXT)) {
            if (text.contains('"' + name + '"')) {
                return true;
            }
        }
        return false;
    }
}
