package org.recount.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads texts for tests and shows their zones. */
final class Reading {

    private static final ArticleReader READER = reader();

    private Reading() {}

    private static ArticleReader reader() {
        try {
            return ArticleReader.with(FurnitureTest.DATA);
        } catch (ArticleException e) {
            throw new AssertionError(e);
        }
    }

    static Article bytes(byte[] bytes, String name) throws ArticleException {
        return READER.read(bytes, name);
    }

    static Article text(String text, String name) {
        try {
            return READER.read(text.getBytes(StandardCharsets.UTF_8), name);
        } catch (ArticleException e) {
            throw new AssertionError(e);
        }
    }

    /** Each zone as its kind and words. */
    static List<String> zones(Article article) {
        return article.zones().stream()
                .map(zone -> zone.kind() + " " + article.text().substring(zone.start(), zone.end()))
                .toList();
    }

    /** Words of all zones of the kind. */
    static List<String> zones(Article article, Zone.Kind kind) {
        return article.zones().stream()
                .filter(zone -> zone.kind() == kind)
                .map(zone -> article.text().substring(zone.start(), zone.end()))
                .toList();
    }
}
