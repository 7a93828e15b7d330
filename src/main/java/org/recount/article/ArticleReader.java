package org.recount.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads articles. Immutable, so threads may share it.
 *
 * <p>What a file is, its first bytes tell, whatever its name: plain text, Markdown, HTML, PDF, DOCX and one JSON record
 * are an article each; feeds, JSON lines and web archives hold several. Plain text and Markdown are stored as they are,
 * the byte-order mark left out; anything else as its reader sees it. Encodings are tried in the order byte-order mark,
 * declaration, UTF-8, windows-1252. Time is linear in the size.
 */
public final class ArticleReader {

    /** The largest article read unless another limit is given, in bytes. */
    public static final int DEFAULT_LIMIT = 10_000_000;

    /** A file with fewer bytes, as most articles are, is read once, when it is opened. */
    private static final int SMALL = 1 << 14;

    private final Pages pages;

    private ArticleReader(Pages pages) {
        this.pages = pages;
    }

    /**
     * A reader that knows page furniture from this file, {@code facts/language/furniture.json} or one like it; beside
     * it lies {@code records.json}.
     *
     * @throws ArticleException if the file is missing, no JSON, or has unknown fields, slots or gaps
     */
    public static ArticleReader with(Path furnitureJson) throws ArticleException {
        return new ArticleReader(Pages.with(furnitureJson, DEFAULT_LIMIT));
    }

    /** The same reader with another limit, in bytes. */
    public ArticleReader limitedTo(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("limit must be 1 byte or more, was " + bytes);
        }
        return new ArticleReader(pages.limitedTo(bytes));
    }

    /**
     * Finds what the user's arguments name: files, folders (with all folders below) and {@code -} for standard input.
     * A file named itself is always tried; in a folder only what looks like an article or several is.
     */
    public ArticleSources find(List<String> arguments) {
        return new SourceFinder(pages.fields()).find(arguments);
    }

    /**
     * Opens what {@link #find} found. Nothing is thrown: a file that cannot be opened is an article that cannot be read.
     *
     * @param standardInput where the source is standard input; read as its articles are asked for
     */
    public Contents open(ArticleSource source, InputStream standardInput) {
        try {
            return source.path().isPresent()
                    ? open(source.path().get(), source.name())
                    : opened(standardInput, source.name(), null);
        } catch (ArticleException e) {
            return Contents.lost(e);
        } catch (IOException e) {
            return Contents.lost(unreadable(source.name(), e));
        } catch (RuntimeException | StackOverflowError e) {
            return Contents.lost(Contents.fault(source.name(), e));
        }
    }

    /**
     * The articles of some lines of a file of JSON lines that somebody else cut into parts.
     *
     * @param lines  from the start of a line to the end of one
     * @param name   of the file, how the user named it
     * @param before how many lines of the file come before these
     */
    public Contents lines(InputStream lines, String name, int before) {
        return Contents.of(name, new JsonRecords.Lines(new BufferedInputStream(lines, 1 << 16), name, pages, before));
    }

    private Contents open(Path file, String name) throws IOException, ArticleException {
        refuseFolder(file, name);
        InputStream in = Files.newInputStream(file);
        try {
            Contents contents = opened(in, name, file);
            if (!contents.several()) {
                in.close(); // whoever reads it has it all, or opens it again
            }
            return contents;
        } catch (IOException | ArticleException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** @param file from which one article can be read later; null where it can only be read on */
    private Contents opened(InputStream raw, String name, Path file) throws IOException, ArticleException {
        byte[] whole = file == null ? null : raw.readNBytes(SMALL);
        if (whole != null && whole.length < SMALL) {
            raw.close();
            return opened(new BufferedInputStream(new ByteArrayInputStream(whole), Format.HEAD), name, file, whole);
        }
        InputStream all = whole == null ? raw : new SequenceInputStream(new ByteArrayInputStream(whole), raw);
        return opened(new BufferedInputStream(all, Math.max(Format.HEAD, 1 << 16)), name, file, null);
    }

    /** @param whole all bytes of the file, where it is small; else null */
    private Contents opened(BufferedInputStream in, String name, Path file, byte[] whole)
            throws IOException, ArticleException {
        Format format = Format.of(head(in));
        if (format == Format.GZIP) {
            BufferedInputStream unpacked = unpacked(in);
            if (unpacked != null) {
                String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
                return contents(unpacked, Format.of(head(unpacked)), name, inner, packed(unpacked, file));
            }
            format = Format.WARC; // which reads its compressed records one by one
        }
        return contents(in, format, name, name, body(in, name, file, whole));
    }

    /** One article, read when it is asked for. */
    private interface Body {
        Article read(Origin origin) throws IOException, ArticleException;
    }

    private Body body(InputStream in, String name, Path file, byte[] whole) {
        if (whole != null && whole.length <= pages.limit()) {
            return origin -> read(whole, name);
        }
        return file == null
                ? origin -> pages.article(in.readNBytes(pages.limit() + 1), origin)
                : origin -> read(file, name);
    }

    private Body packed(InputStream in, Path file) {
        return origin -> {
            if (file == null) {
                return pages.article(in.readNBytes(pages.limit() + 1), origin);
            }
            try (InputStream again = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
                return pages.article(again.readNBytes(pages.limit() + 1), origin);
            }
        };
    }

    /** What the compressed data holds; null where it is a web archive. */
    private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(1 << 16);
        boolean archive;
        try {
            archive = Format.of(new GZIPInputStream(in, 512).readNBytes(8)) == Format.WARC;
        } finally {
            in.reset();
        }
        return archive ? null : new BufferedInputStream(new GZIPInputStream(in), 1 << 16);
    }

    private Contents contents(BufferedInputStream in, Format format, String name, String inner, Body body)
            throws IOException, ArticleException {
        return switch (format) {
            case WARC -> Contents.of(name, new WarcRecords(in, name, pages));
            case FEED -> Contents.of(name, FeedItems.of(limited(in, name), name, pages));
            case JSON -> {
                JsonRecords records = JsonRecords.in(in, name, pages);
                yield records == null ? one(name, inner, body) : Contents.of(name, records);
            }
            case GZIP ->
                throw new ArticleException(name, 0, "is compressed twice", "Unpack it and name the file inside");
            default -> one(name, inner, body);
        };
    }

    private static Contents one(String name, String inner, Body body) {
        Origin origin = new Origin(name, Origin.of(name).id(), inner, "", About.NOTHING);
        return Contents.one(name, () -> {
            try {
                return body.read(origin);
            } catch (IOException e) {
                throw unreadable(name, e);
            }
        });
    }

    /** All bytes of a container that is read as a whole. */
    private byte[] limited(InputStream in, String name) throws IOException, ArticleException {
        byte[] bytes = in.readNBytes(pages.limit() + 1);
        if (bytes.length > pages.limit()) {
            throw new ArticleException(
                    name,
                    0,
                    "is too large for one feed: more than %,d bytes".formatted(pages.limit()),
                    "Split it, or raise the limit with --max-size");
        }
        return bytes;
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Format.HEAD);
        byte[] head = in.readNBytes(Format.HEAD);
        in.reset();
        return head;
    }

    /**
     * Reads a file that is an article.
     *
     * @param name how the user named it
     * @throws ArticleException if it is missing, a folder, not readable, larger than the limit, empty or no text
     */
    public Article read(Path file, String name) throws ArticleException {
        refuseFolder(file, name);
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > pages.limit()) {
                throw pages.tooLarge(Origin.of(name), "%,d bytes".formatted(size));
            }
            return read(in.readNBytes(pages.limit() + 1), name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static void refuseFolder(Path file, String name) throws ArticleException {
        if (Files.isRegularFile(file)) {
            return; // as most are, of which nothing else need be asked
        }
        if (Files.isDirectory(file)) {
            throw new ArticleException(
                    name, 0, "is a folder, not an article", "Name a file in it, or give the folder as an input");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new ArticleException(
                    name, 0, "is a link to a file that does not exist", "Mend the link, or remove it");
        }
        if (!Files.exists(file)) {
            throw new ArticleException(name, 0, "no such file", new NearestNames(file).advice());
        }
    }

    /**
     * Reads an article from memory.
     *
     * @param name how the user named it; its last part is the article's id, its ending tells the kind of text
     * @throws ArticleException if it is larger than the limit, empty, no text, or holds several articles
     */
    public Article read(byte[] bytes, String name) throws ArticleException {
        return pages.article(bytes, Origin.of(name));
    }

    private static ArticleException unreadable(String name, IOException e) {
        return e instanceof ZipException
                ? new ArticleException(name, 0, "is damaged: " + ReadFailure.reason(e), "Get it again")
                : new ArticleException(
                        name, 0, "cannot be read: " + ReadFailure.reason(e), "Check the file and its permissions");
    }
}
