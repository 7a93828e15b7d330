package org.recount.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive: successful responses, stored resources and texts made of pages, as far as they are HTML,
 * text, PDF or Word's format. Anything else in it, such as pictures and style sheets, is passed over.
 */
final class WarcRecords implements Contents.Records {

    private static final int SUCCESS = 200;

    private final WarcReader reader;
    private final String file;
    private final Pages pages;
    private int number;

    WarcRecords(InputStream in, String file, Pages pages) throws IOException {
        this.reader = new WarcReader(in);
        this.file = file;
        this.pages = pages;
    }

    @Override
    public Pending next() throws ArticleException {
        try {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                number++;
                Pending page = record.get() instanceof WarcTargetRecord target ? pageOrLoss(target) : null;
                if (page != null) {
                    return page;
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException e) {
            throw new ArticleException(
                    file,
                    0,
                    "is damaged after record %d: %s".formatted(number, e.getMessage()),
                    "Get the archive again; the records before are read");
        }
    }

    /** A record whose own content is broken costs that record. */
    private Pending pageOrLoss(WarcTargetRecord record) throws IOException {
        try {
            return page(record);
        } catch (ParsingException | ZipException e) {
            return Pending.lost(new ArticleException(
                    file,
                    0,
                    "record %d (%s) cannot be read: %s".formatted(number, record.target(), e.getMessage()),
                    "Get this page again"));
        }
    }

    /** Null where the record is no page. */
    private Pending page(WarcTargetRecord record) throws IOException {
        InputStream body;
        MediaType type;
        if (record instanceof WarcResponse response) {
            type = response.http().contentType();
            if (response.http().status() != SUCCESS) {
                return null;
            }
            body = ending(type) == null ? null : response.http().bodyDecoded().stream();
        } else if (record instanceof WarcResource || record instanceof WarcConversion) {
            type = record.contentType();
            body = record.body().stream();
        } else {
            return null;
        }
        String ending = ending(type);
        if (ending == null) {
            return null;
        }
        byte[] bytes = body.readNBytes(pages.limit() + 1);
        String url = record.target();
        Origin origin = new Origin(file, url, "page" + ending, "record " + number, new About("", "", "", "", url));
        return new Pending(url, () -> pages.article(bytes, origin));
    }

    /** What the name of such a file would end in; null where it is no article's. */
    private static String ending(MediaType type) {
        return switch (type.base().toString().toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> ".html";
            case "text/plain" -> ".txt";
            case "text/markdown" -> ".md";
            case "application/pdf" -> ".pdf";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            default -> null;
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
