package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.recount.article.Article;
import org.recount.check.Judgement;
import org.recount.check.Severity;
import org.recount.review.Review;

/** What a person confirmed, as schema.org's ClaimReview, to publish; nothing else is in it. */
final class ClaimReviewReport implements Report {
    private final Destination destination;
    private final Entries entries;
    private final JsonGenerator json;

    ClaimReviewReport(Destination destination, Entries entries) throws IOException {
        this.destination = destination;
        this.entries = entries;
        this.json = LinkedData.generator(destination.stream());
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeArrayFieldStart("@graph");
    }

    @Override
    public void checked(Judgement judgement) throws IOException {
        for (Entry entry : entries.of(judgement)) {
            if (entry.standing().confirmed() && entry.finding().severity() != Severity.INFO) {
                write(entry, entry.standing().review());
            }
        }
    }

    private void write(Entry entry, Review review) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField(
                "@id", "urn:recount:finding:" + LinkedData.name(entry.finding().id()));
        LocalDate day = review.at().atOffset(ZoneOffset.UTC).toLocalDate();
        json.writeStringField("datePublished", day.toString());
        json.writeStringField(
                "claimReviewed",
                sentence(entry).isEmpty() ? Display.clean(entry.finding().quote()) : sentence(entry));
        json.writeObjectFieldStart("itemReviewed");
        json.writeStringField("@type", "Claim");
        appearance(entry);
        json.writeEndObject();
        rating(entry.finding().severity());
        json.writeStringField(
                "reviewBody", entry.message() + (review.why().isEmpty() ? "" : " " + Words.sentence(review.why())));
        if (!review.by().isEmpty()) {
            json.writeObjectFieldStart("author");
            json.writeStringField("@type", "Person");
            json.writeStringField("name", review.by());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("citation");
        for (Entry.Source source : entry.sources()) {
            json.writeString(source.url() == null ? source.title() : source.url());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The sentence of the claim. */
    private static String sentence(Entry entry) {
        Excerpt excerpt = Excerpt.of(
                entry.article().text(), entry.finding().start(), entry.finding().end(), 400);
        return (excerpt.before() + excerpt.quote() + excerpt.after()).strip();
    }

    private void appearance(Entry entry) throws IOException {
        Article article = entry.article();
        json.writeObjectFieldStart("appearance");
        json.writeStringField("@type", "NewsArticle");
        json.writeStringField("headline", entry.title());
        String url = Links.safe(article.url());
        if (url != null) {
            json.writeStringField("url", url);
        }
        if (!article.published().isEmpty()) {
            json.writeStringField("datePublished", article.published());
        }
        if (!article.publisher().isEmpty()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", Display.clean(article.publisher()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void rating(Severity severity) throws IOException {
        int value = severity == Severity.ERROR ? 1 : 3;
        json.writeObjectFieldStart("reviewRating");
        json.writeStringField("@type", "Rating");
        json.writeNumberField("ratingValue", value);
        json.writeNumberField("worstRating", 1);
        json.writeNumberField("bestRating", 5);
        json.writeStringField("alternateName", value == 1 ? "Differs from the official results" : "Imprecise");
        json.writeEndObject();
    }

    @Override
    public void end(Run run, Counts counts) throws IOException {
        json.writeEndArray();
        LinkedData.end(json);
        destination.done();
    }
}
