package org.recount.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads articles: plain text, Markdown and HTML. Immutable, so threads may share it.
 *
 * <p>Plain text and Markdown are stored as they are, the byte-order mark left out; HTML is stored as its reader sees
 * it. Encodings are tried in the order byte-order mark, declaration, UTF-8, windows-1252. Time is linear in the size.
 */
public final class ArticleReader {

    /** The largest article read unless another limit is given, in bytes. */
    public static final int DEFAULT_LIMIT = 10_000_000;

    private final Furniture furniture;
    private final int limit;

    private ArticleReader(Furniture furniture, int limit) {
        this.furniture = furniture;
        this.limit = limit;
    }

    /**
     * A reader that knows page furniture from this file, {@code facts/language/furniture.json} or one like it.
     *
     * @throws ArticleException if the file is missing, no JSON, or has unknown fields, slots or gaps
     */
    public static ArticleReader with(Path furnitureJson) throws ArticleException {
        return new ArticleReader(Furniture.read(furnitureJson), DEFAULT_LIMIT);
    }

    /** The same reader with another limit, in bytes. */
    public ArticleReader limitedTo(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("limit must be 1 byte or more, was " + bytes);
        }
        return new ArticleReader(furniture, bytes);
    }

    /**
     * Finds what the user's arguments name: files, folders (with all folders below) and {@code -} for standard input.
     * A file named itself is always tried; in a folder only names that end like an article's are.
     */
    public static ArticleSources find(List<String> arguments) {
        return new SourceFinder().find(arguments);
    }

    /**
     * Reads an article that {@link #find} found.
     *
     * @param standardInput read to its end if the source is standard input
     * @throws ArticleException if it cannot be read; other articles are not concerned
     */
    public Article read(ArticleSource source, InputStream standardInput) throws ArticleException {
        if (source.path().isPresent()) {
            return read(source.path().get(), source.name());
        }
        try {
            return read(standardInput.readNBytes(limit + 1), source.name());
        } catch (IOException e) {
            throw unreadable(source.name(), e);
        }
    }

    /**
     * Reads a file.
     *
     * @param name how the user named it
     * @throws ArticleException if it is missing, a folder, not readable, larger than the limit, empty or no text
     */
    public Article read(Path file, String name) throws ArticleException {
        if (Files.isDirectory(file)) {
            throw new ArticleException(
                    name, 0, "is a folder, not an article", "Name a file in it, or give the folder as an input");
        }
        if (!Files.exists(file)) {
            throw new ArticleException(name, 0, "no such file", new NearestNames(file).advice());
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > limit) {
                throw tooLarge(name, "%,d bytes".formatted(size));
            }
            return read(in.readNBytes(limit + 1), name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads an article from memory.
     *
     * @param name how the user named it; its last part is the article's id, its ending tells the kind of text
     * @throws ArticleException if it is larger than the limit, empty or no text
     */
    public Article read(byte[] bytes, String name) throws ArticleException {
        if (bytes.length > limit) {
            throw tooLarge(name, "more than %,d bytes".formatted(limit));
        }
        Decoder decoder = new Decoder(bytes, name);
        String decoded = decoder.text();
        if (Chars.skipBlank(decoded, 0, decoded.length()) == decoded.length()) {
            String what = bytes.length == 0 ? "is empty" : "holds nothing but blanks";
            throw new ArticleException(name, 0, what, "Save the article's text into it, or leave it out");
        }
        List<String> notes = new ArrayList<>(decoder.notes());
        Page page = page(decoded, name, notes);
        if (page.units().isEmpty()) {
            throw new ArticleException(
                    name,
                    0,
                    "holds no word that a reader would see",
                    "Save the article's text into it, or leave it out");
        }
        return article(page, bytes, name, notes);
    }

    private Page page(String text, String name, List<String> notes) {
        return switch (TextKind.of(name, text)) {
            case PLAIN -> Page.plain(text);
            case MARKDOWN -> MarkdownPage.of(text);
            case HTML -> {
                if (!name.contains(".htm") && TextKind.isArticleName(name)) {
                    notes.add("read as HTML, because it begins like a page, although its name says text");
                }
                yield HtmlPage.of(text, furniture.file().html());
            }
        };
    }

    private Article article(Page page, byte[] bytes, String name, List<String> notes) {
        Zoning.Zoned zoned = Zoning.of(page.text(), page.units(), furniture);
        About about = page.about();
        return new Article(
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                name,
                zoned.title().isEmpty() ? about.title() : zoned.title(),
                about.publisher(),
                about.published().isEmpty() ? zoned.published() : about.published(),
                about.url(),
                page.text(),
                zoned.zones(),
                sha256(bytes),
                notes);
    }

    private ArticleException tooLarge(String name, String size) {
        return new ArticleException(
                name,
                0,
                "is too large for one article: %s, the limit is %,d".formatted(size, limit),
                "Split it into its articles, or raise the limit with --max-size");
    }

    private static ArticleException unreadable(String name, IOException e) {
        return new ArticleException(
                name, 0, "cannot be read: " + ReadFailure.reason(e), "Check the file and its permissions");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
