package org.recount.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A claim as it stands in files: one JSON object.
 *
 * @param id       stable
 * @param article  id of the article
 * @param kind     name of the kind
 * @param quote    the shortest span that states the claim
 * @param start    offset of the quote in code points
 * @param end      offset after it
 * @param election id, or null
 * @param contest  official name of the seat, or null
 * @param subject  official name, or null
 * @param object   official name, or null
 * @param number   the value where it is a number, as printed; else null
 * @param word     the value where it is a word (gain, hold, loss) or a day; else null
 * @param unit     code of the unit, or null
 * @param hedge    code of the hedge
 * @param verdict  what the tally says; null where nothing has been checked
 * @param reason   why nothing could be decided; null where it was
 * @param rules    ids of the rules that decided it
 * @param aspect   words that narrow the kind, "before year-named"; empty where none
 * @param written  a NAME as the article has it, else null
 * @param quoted   whether the words stand within a quotation
 * @param doubt    why it could not be pinned down; empty when it was
 * @param area     the part of the country of which alone it is told, else null
 * @param read     how it was read out of a text; null where somebody wrote it down
 */
public record ClaimLine(
        String id,
        String article,
        String kind,
        String quote,
        int start,
        int end,
        String election,
        String contest,
        String subject,
        String object,
        BigDecimal number,
        String word,
        String unit,
        String hedge,
        String verdict,
        String reason,
        List<String> rules,
        String aspect,
        String written,
        boolean quoted,
        String doubt,
        String area,
        HowRead read) {

    /** The word for a seat won again after losing it in between; its value is "gain". */
    static final String WIN_BACK = "win-back";

    public ClaimLine {
        rules = List.copyOf(rules);
    }

    /**
     * A claim that nobody has checked yet.
     *
     * @param text that of its article
     */
    public static ClaimLine of(Claim claim, TextMarks text) {
        Statement said = claim.said();
        return of(claim, text.character(said.start()), text.character(said.end()), HowRead.of(said, text));
    }

    /** What it claims, wherever it stands and however it was read. */
    public static ClaimLine of(Claim claim) {
        return of(claim, 0, 0, null);
    }

    private static ClaimLine of(Claim claim, int from, int to, HowRead how) {
        Statement said = claim.said();
        Quantity quantity = claim.quantity().orElse(null);
        return new ClaimLine(
                said.id(),
                said.article(),
                claim.kind().name(),
                said.quote(),
                from,
                to,
                said.election(),
                said.contest(),
                said.subject(),
                said.object(),
                quantity == null ? null : quantity.value(),
                wordOf(claim),
                quantity == null
                        ? unitWithoutNumber(claim)
                        : quantity.measuredIn().code(),
                quantity == null ? Hedge.NONE.code() : quantity.hedge().code(),
                null,
                null,
                List.of(),
                String.join(" ", aspectOf(claim)),
                claim instanceof Claim.Name name ? name.written() : null,
                said.quoted(),
                said.doubt(),
                said.area(),
                how);
    }

    /** The same claim with what became of it; {@code reason} may be empty. */
    public ClaimLine judged(String newVerdict, String newReason, List<String> newRules) {
        return new ClaimLine(
                id,
                article,
                kind,
                quote,
                start,
                end,
                election,
                contest,
                subject,
                object,
                number,
                word,
                unit,
                hedge,
                newVerdict,
                newReason == null || newReason.isEmpty() ? null : newReason,
                newRules,
                aspect,
                written,
                quoted,
                doubt,
                area,
                read);
    }

    /** Writes one object; the fields that only a checked claim has are left out where nothing was checked. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("article", article);
        json.writeStringField("kind", kind);
        json.writeStringField("quote", quote);
        json.writeNumberField("start", start);
        json.writeNumberField("end", end);
        json.writeStringField("election", election);
        json.writeStringField("contest", contest);
        json.writeStringField("subject", subject);
        json.writeStringField("object", object);
        json.writeFieldName("value");
        if (number != null) {
            json.writeNumber(number.scale() < 0 ? number.setScale(0) : number);
        } else {
            json.writeString(word);
        }
        json.writeStringField("unit", unit);
        json.writeStringField("hedge", hedge);
        if (verdict != null) {
            json.writeStringField("verdict", verdict);
            json.writeStringField("reason", reason);
            json.writeArrayFieldStart("rules");
            for (String rule : rules) {
                json.writeString(rule);
            }
            json.writeEndArray();
        }
        if (!aspect.isEmpty()) {
            json.writeStringField("aspect", aspect);
        }
        if (written != null) {
            json.writeStringField("written", written);
        }
        json.writeBooleanField("quoted", quoted);
        if (!doubt.isEmpty()) {
            json.writeStringField("doubt", doubt);
        }
        if (area != null) {
            json.writeStringField("area", area);
        }
        if (read != null) {
            read.write(json);
        }
        json.writeEndObject();
    }

    private static String wordOf(Claim claim) {
        if (claim instanceof Claim.SeatChange seat) {
            return code(seat.change() == Claim.Change.WIN_BACK ? Claim.Change.GAIN : seat.change());
        }
        return claim instanceof Claim.PollingDay day ? day.day() : null;
    }

    private static String unitWithoutNumber(Claim claim) {
        return claim instanceof Claim.PollingDay ? Unit.DATE.code() : null;
    }

    private static List<String> aspectOf(Claim claim) {
        List<String> words = new ArrayList<>();
        if (claim instanceof Claim.Majority majority) {
            words.add(code(majority.held()));
            addIf(majority.yearNamed(), "year-named", words);
        } else if (claim instanceof Claim.SeatCount count) {
            words.add(code(count.counting()));
            addIf(count.qualified(), "qualified", words);
        } else if (claim instanceof Claim.SeatChange seat) {
            addIf(seat.change() == Claim.Change.WIN_BACK, WIN_BACK, words);
        } else if (claim instanceof Claim.ShareChange share) {
            addIf(share.notation(), "notation", words);
        } else if (claim instanceof Claim.Comparison comparison) {
            words.add(code(comparison.measure()));
            words.add(code(comparison.direction()));
        } else if (claim instanceof Claim.Incumbent incumbent) {
            words.add(code(incumbent.standing()));
        } else if (claim instanceof Claim.Name name) {
            words.add(code(name.entity()));
            words.add(code(name.spelling()));
            addIf(name.alsoSeen(), "also-seen", words);
        }
        return words;
    }

    private static void addIf(boolean holds, String word, List<String> words) {
        if (holds) {
            words.add(word);
        }
    }

    /** As written in claim files: "win-back". */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
