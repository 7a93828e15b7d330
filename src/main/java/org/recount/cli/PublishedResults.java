package org.recount.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/**
 * Official results that somebody publishes: {@code facts/sources.json}.
 *
 * @param id        of the election, or of several
 * @param title     for people
 * @param format    what {@code recount facts import} calls their layout
 * @param address   of one file; those that belong with it are fetched too
 * @param publisher for people
 * @param licence   under which they are published
 */
record PublishedResults(String id, String title, String format, String address, String publisher, String licence) {
    static final String FILE = "sources.json";

    /** All that a file lists. */
    static List<PublishedResults> in(Path file) throws JsonFlaw {
        JsonValue top = JsonValue.read(file).only("format", "about", "sources");
        List<PublishedResults> all = new ArrayList<>();
        for (JsonValue source : top.get("sources").elements()) {
            source.only("id", "title", "format", "address", "publisher", "licence");
            all.add(new PublishedResults(
                    source.get("id").text(),
                    source.get("title").text(),
                    source.get("format").text(),
                    source.get("address").text(),
                    source.get("publisher").text(),
                    source.get("licence").text()));
        }
        return all;
    }

    static Optional<PublishedResults> named(String id, List<PublishedResults> all) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
