package org.recount.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Tallies;

/** Writes contests as JSON for programs: the counts of the tallies, and what follows from them in percent. */
final class ContestJson {
    private final Tallies tallies;

    ContestJson(Tallies tallies) {
        this.tallies = tallies;
    }

    /** An array, an object for each contest. */
    String list(List<Contest> contests) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            for (Contest contest : contests) {
                contest(json, contest);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write JSON into a string", e);
        }
        return text.toString();
    }

    private void contest(JsonGenerator json, Contest contest) throws IOException {
        Election election = tallies.election(contest.election()).orElseThrow();
        json.writeStartObject();
        json.writeStringField("election", election.id());
        json.writeStringField("title", election.title());
        json.writeStringField("date", election.date().toString());
        json.writeStringField("contest", contest.name());
        optional(json, "code", contest.code());
        if (contest.electorate().isPresent()) {
            json.writeNumberField("electorate", contest.electorate().getAsInt());
        }
        json.writeNumberField("validVotes", contest.validVotes());
        if (contest.rejected().isPresent()) {
            json.writeNumberField("rejected", contest.rejected().getAsInt());
        }
        if (contest.turnout().isPresent()) {
            json.writeNumberField("turnout", rounded(contest.turnout().get()));
        }
        json.writeNumberField("majority", contest.majority());
        json.writeNumberField("majorityShare", rounded(contest.majorityShare()));
        optional(json, "resultLine", contest.resultLine());
        json.writeArrayFieldStart("succeeds");
        for (String seat : contest.succeeds()) {
            json.writeString(seat);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("candidacies");
        for (Candidacy candidacy : contest.candidacies()) {
            json.writeStartObject();
            json.writeNumberField("place", contest.place(candidacy));
            optional(json, "name", candidacy.name());
            json.writeStringField("party", candidacy.party());
            json.writeNumberField("votes", candidacy.votes());
            json.writeNumberField("share", rounded(contest.share(candidacy)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("source");
        json.writeStringField("title", election.source().title());
        json.writeStringField("url", election.source().url());
        json.writeStringField("licence", election.source().licence());
        json.writeStringField("retrieved", election.source().retrieved().toString());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String field, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(field, value);
        }
    }

    private static BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP);
    }
}
