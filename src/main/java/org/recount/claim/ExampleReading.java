package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.article.Zone;

/**
 * What is read in an example, which follows a sentence that tells the seat and the people in hand.
 *
 * @param entries phrasings, areas and other votes that were read in it
 * @param claims  that it states
 * @param unread  numbers that were not read, as printed
 */
record ExampleReading(List<String> entries, List<Claim> claims, List<String> unread) {
    /** In the seat and of the people of the invented results. */
    private static final String BEFORE =
            "Ana Reed won Harrow Vale for Labour at the general election. Tom Cole stood for the Conservatives.\n\n";

    static ExampleReading of(String example, ClaimReader reader) {
        String text = BEFORE + example + "\n";
        Collector read = reader.collect(
                new Article(
                        "example",
                        "example",
                        "",
                        "",
                        "",
                        "",
                        text,
                        List.of(new Zone(Zone.Kind.BODY, 0, text.length())),
                        ""),
                true);
        return new ExampleReading(
                read.entries().stream()
                        .filter(reading -> reading.start() >= BEFORE.length())
                        .map(Collector.Reading::entry)
                        .distinct()
                        .toList(),
                read.sorted().stream()
                        .filter(claim -> claim.said().start() >= BEFORE.length())
                        .toList(),
                read.unread().stream()
                        .filter(number -> number.start() >= BEFORE.length())
                        .map(Unread::quote)
                        .toList());
    }

    /** Whether some claim has such a quantity. */
    boolean states(Predicate<Quantity> such) {
        return claims.stream().flatMap(claim -> claim.quantity().stream()).anyMatch(such);
    }

    /** What was read, for a reader who expected an entry that was not. */
    String instead() {
        return (entries.isEmpty() ? "no phrasing was read" : "read were " + String.join(", ", entries)) + "; "
                + claimed();
    }

    /** What is claimed, for a reader who expected something else. */
    String claimed() {
        List<String> told = new ArrayList<>();
        for (Claim claim : claims) {
            told.add(Stream.of(
                            claim.kind().name(),
                            claim.quantity()
                                    .map(quantity -> quantity.value().toPlainString())
                                    .orElse(""),
                            Objects.requireNonNullElse(claim.said().subject(), ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" ")));
        }
        String claimed = told.isEmpty() ? "no claim" : "claims " + String.join("; ", told);
        return unread.isEmpty() ? claimed : claimed + "; not read " + String.join("; ", unread);
    }
}
