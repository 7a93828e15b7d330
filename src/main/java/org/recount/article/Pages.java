package org.recount.article;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Bytes to one article, whatever its format. Immutable, so threads may share it. */
final class Pages {

    private final Furniture furniture;
    private final RecordFields fields;
    private final int limit;

    private Pages(Furniture furniture, RecordFields fields, int limit) {
        this.furniture = furniture;
        this.fields = fields;
        this.limit = limit;
    }

    static Pages with(Path furnitureJson, int limit) throws ArticleException {
        return new Pages(
                Furniture.read(furnitureJson), new RecordFields(furnitureJson.resolveSibling("records.json")), limit);
    }

    Pages limitedTo(int bytes) {
        return new Pages(furniture, fields, bytes);
    }

    /** The largest article, in bytes. */
    int limit() {
        return limit;
    }

    RecordFields fields() {
        return fields;
    }

    /**
     * The article in these bytes.
     *
     * @throws ArticleException if they are larger than the limit, empty, damaged, or of a format that is not read
     */
    Article article(byte[] bytes, Origin origin) throws ArticleException {
        if (bytes.length > limit) {
            throw tooLarge(origin, "more than %,d bytes".formatted(limit));
        }
        List<String> notes = new ArrayList<>();
        try {
            return made(page(bytes, origin, notes), bytes, origin, notes);
        } catch (ArticleException e) {
            throw origin.refused(e);
        }
    }

    private Page page(byte[] bytes, Origin origin, List<String> notes) throws ArticleException {
        String name = origin.file();
        return switch (Format.of(bytes)) {
            case PDF -> PdfPage.of(bytes, name, limit);
            case ZIP -> WordPage.of(bytes, name, furniture.file().html(), limit);
            case JSON -> page(new RecordText(fields).of(text(bytes, origin, notes), name), notes, origin);
            case FEED, WARC, GZIP ->
                throw new ArticleException(
                        name, 0, "is a container within another", "Take it out and name it as a file of its own");
            case TEXT -> textPage(text(bytes, origin, notes), origin.name(), notes);
        };
    }

    private static String text(byte[] bytes, Origin origin, List<String> notes) throws ArticleException {
        Decoder decoder = new Decoder(bytes, origin.place().isEmpty() ? origin.name() : origin.file());
        String text = decoder.text();
        notes.addAll(decoder.notes());
        if (Chars.skipBlank(text, 0, text.length()) == text.length()) {
            String what = bytes.length == 0 ? "is empty" : "holds nothing but blanks";
            throw new ArticleException(origin.file(), 0, what, "Save the article's text into it, or leave it out");
        }
        return text;
    }

    private Page textPage(String text, String name, List<String> notes) {
        return switch (TextKind.of(name, text)) {
            case PLAIN -> Page.plain(text);
            case MARKDOWN -> MarkdownPage.of(text);
            case HTML -> {
                if (!name.contains(".htm") && TextKind.isTextName(name)) {
                    notes.add("read as HTML, because it begins like a page, although its name says text");
                }
                yield HtmlPage.of(text, furniture.file().html());
            }
        };
    }

    /** The article of a record that gives its parts by name. */
    Article article(Told told, byte[] bytes, Origin origin, List<String> notes) throws ArticleException {
        return made(page(told, notes, origin), bytes, origin, notes);
    }

    private Page page(Told told, List<String> notes, Origin origin) throws ArticleException {
        if (told.text().length() > limit) {
            throw tooLarge(origin, "more than %,d characters".formatted(limit));
        }
        Page page = told.html()
                ? HtmlPage.of(told.page(), furniture.file().html())
                : textPage(told.page(), "record", notes);
        return page.within(told.about(), "");
    }

    private Article made(Page found, byte[] bytes, Origin origin, List<String> notes) throws ArticleException {
        Page page = found.within(origin.about(), origin.place());
        if (page.units().isEmpty()) {
            throw new ArticleException(
                    origin.file(),
                    0,
                    "holds no word that a reader would see",
                    "Save the article's text into it, or leave it out");
        }
        Zoning.Zoned zoned = Zoning.of(page.text(), page.units(), furniture);
        About about = page.about();
        return new Article(
                origin.id(),
                origin.file(),
                zoned.title().isEmpty() ? about.title() : zoned.title(),
                about.author(),
                about.publisher(),
                about.published().isEmpty() ? zoned.published() : about.published(),
                about.url(),
                page.text(),
                zoned.zones(),
                page.places(),
                sha256(bytes),
                notes);
    }

    ArticleException tooLarge(Origin origin, String size) {
        return origin.refused(
                "is too large for one article: %s, the limit is %,d".formatted(size, limit),
                "Split it into its articles, or raise the limit with --max-size");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
