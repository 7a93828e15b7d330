package org.recount.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.recount.article.Contents;
import org.recount.article.Pending;
import org.recount.batch.Desk;
import org.recount.batch.Pieces;

/**
 * What a look through a batch tells before anything is judged: its fingerprint, how far its lines and articles move the
 * numbers of those behind it, and the ids of its articles, of which no two may be the same in a run.
 *
 * @param block    number of the batch
 * @param digest   SHA-256 of its bytes, lower-case hex
 * @param extents  of its spans
 * @param named    the ids that its containers give
 */
record Scan(int block, String digest, List<Extent> extents, List<Named> named) implements Serializable {

    /** How many lines and articles a span has. */
    record Extent(int lines, int articles) implements Serializable {}

    /**
     * An article with an id.
     *
     * @param hash    of the id: enough to find those that are the same
     * @param article number of it in the batch, from 0
     */
    record Named(long hash, int article) implements Serializable {}

    /** Looks through a batch. */
    static Scan of(Block block, Desk desk) {
        MessageDigest digest = Spans.sha256();
        List<Extent> extents = new ArrayList<>();
        List<Named> named = new ArrayList<>();
        int articles = 0;
        try (Spans spans = new Spans(desk)) {
            for (Span span : block.spans()) {
                Extent extent = span.source().lines()
                        ? lines(spans, span, digest, named, articles)
                        : whole(spans, span.source(), digest, named, articles);
                extents.add(extent);
                articles += extent.articles();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("batch %d: %s".formatted(block.number(), e.getMessage()), e);
        }
        return new Scan(block.number(), HexFormat.of().formatHex(digest.digest()), List.copyOf(extents), named);
    }

    private static Extent lines(Spans spans, Span span, MessageDigest digest, List<Named> named, int before)
            throws IOException {
        try (LineRange range = Spans.lines(span)) {
            int articles = named(spans.contents(span, new DigestInputStream(range, digest), 0), named, before);
            return new Extent(range.lines(), articles);
        }
    }

    private static Extent whole(Spans spans, Source source, MessageDigest digest, List<Named> named, int before)
            throws IOException {
        try (Contents contents = spans.contents(source)) {
            Spans.digest(source, digest);
            return new Extent(0, named(contents, named, before));
        } catch (java.io.FileNotFoundException e) {
            return new Extent(0, 1); // gone since it was found: judging says so
        }
    }

    private static int named(Contents contents, List<Named> named, int before) {
        int articles = 0;
        while (contents.hasNext()) {
            Pending article = contents.next();
            if (contents.several() && Pieces.named(article)) {
                named.add(new Named(hash(article.id()), before + articles));
            }
            articles++;
        }
        return articles;
    }

    /** Of an id. */
    static long hash(String id) {
        return ByteBuffer.wrap(Spans.sha256().digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** How many articles the batch has. */
    int articles() {
        return extents.stream().mapToInt(Extent::articles).sum();
    }

    /** The same without the ids. */
    Scan brief() {
        return new Scan(block, digest, extents, List.of());
    }
}
