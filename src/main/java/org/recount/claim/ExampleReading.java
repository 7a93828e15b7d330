package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recount.article.Article;
import org.recount.article.Zone;

/**
 * What is read in an example, which follows a sentence that tells the seat and the people in hand.
 *
 * @param phrasings ids of those that were read in it
 * @param claims    that it states
 */
record ExampleReading(List<String> phrasings, List<Claim> claims) {
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
                read.phrasings().stream()
                        .filter(reading -> reading.start() >= BEFORE.length())
                        .map(Collector.Reading::phrasing)
                        .distinct()
                        .toList(),
                read.sorted().stream()
                        .filter(claim -> claim.said().start() >= BEFORE.length())
                        .toList());
    }

    /** Whether the entry was read and, unless it says that a number states nothing, states a claim of its kind. */
    boolean by(PhrasingEntry entry) {
        return phrasings.contains(entry.id())
                && (entry.kinds().isEmpty()
                        || claims.stream().anyMatch(claim -> entry.kinds().contains(claim.kind())));
    }

    /** What was read, for a reader who expected the entry. */
    String instead(PhrasingEntry entry) {
        List<String> told = new ArrayList<>();
        for (Claim claim : claims) {
            told.add("%s %s %s"
                    .formatted(
                            claim.kind(),
                            claim.quantity()
                                    .map(quantity -> quantity.value().toPlainString())
                                    .orElse(""),
                            claim.said().subject() == null ? "" : claim.said().subject())
                    .strip()
                    .replaceAll(" +", " "));
        }
        String by = phrasings.isEmpty() ? "no phrasing was read" : "read were " + String.join(", ", phrasings);
        String what = told.isEmpty() ? "no claim" : "claims " + String.join("; ", told);
        return phrasings.contains(entry.id())
                ? "it was read, but states no %s; %s"
                        .formatted(entry.kinds().stream().map(Enum::name).collect(Collectors.joining(" or ")), what)
                : by + "; " + what;
    }
}
