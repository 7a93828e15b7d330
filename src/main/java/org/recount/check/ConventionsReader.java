package org.recount.check;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recount.json.JsonFlaw;
import org.recount.json.JsonValue;

/** Reads a profile of conventions. One with a {@code base} says only what it wants otherwise than that profile. */
final class ConventionsReader {
    private static final String BASE = "base";

    private final JsonValue own;
    /** What holds where the profile is silent; itself where it has no base. */
    private final JsonValue base;
    /** What holds where both are silent: they may be older than what was added since. */
    private final JsonValue shipped;

    ConventionsReader(Path file, Path profiles) throws JsonFlaw {
        this.own = JsonValue.read(file)
                .only(
                        "format",
                        BASE,
                        "counts",
                        "doubts",
                        "near",
                        "names",
                        "multiples",
                        "hedges",
                        "speaker",
                        "deposit",
                        "days",
                        "areas",
                        "titles");
        this.base = own.has(BASE) ? base(profiles) : own;
        Path standard = profiles.resolve("default.json");
        this.shipped = Files.isRegularFile(standard) ? JsonValue.read(standard) : base;
    }

    private JsonValue base(Path profiles) throws JsonFlaw {
        JsonValue name = own.get(BASE);
        Path file = profiles.resolve(name.text() + ".json");
        if (!Files.isRegularFile(file)) {
            throw name.flaw(
                    "there is no profile %s in %s".formatted(name.text(), profiles), "Name one, such as default");
        }
        JsonValue read = JsonValue.read(file);
        if (read.has(BASE)) {
            throw name.flaw(
                    "%s builds on another profile itself".formatted(name.text()), "Name one that stands by itself");
        }
        return read;
    }

    Conventions read() throws JsonFlaw {
        JsonValue counts = section("counts")
                .only("exactDigits", "largeFrom", "largeDigits", "roundDigits", "roundWithin", "roundNear", "farOff");
        JsonValue multiples = section("multiples").only("agrees", "imprecise");
        JsonValue days = section("days").only("declaration", "declaredBy", "tenure");
        try {
            return new Conventions(
                    own.get("format").text(),
                    new Conventions.Counts(
                            counts.get("exactDigits").integer(),
                            counts.get("largeFrom").integer(),
                            counts.get("largeDigits").integer(),
                            counts.get("roundDigits").integer(),
                            counts.get("roundWithin").number(),
                            counts.has("roundNear") ? counts.get("roundNear").number() : BigDecimal.ZERO,
                            counts.get("farOff").integer()),
                    doubts(section("doubts")),
                    near(section("near")),
                    names(section("names")),
                    new Conventions.Multiples(
                            multiples.get("agrees").number(),
                            multiples.get("imprecise").number()),
                    hedges(),
                    speaker(section("speaker").only("party", "countedWith")),
                    new Conventions.Deposit(
                            section("deposit").only("share").get("share").number()),
                    new Conventions.Days(
                            days.get("declaration").integer(),
                            time(days.get("declaredBy")),
                            days.get("tenure").integer()),
                    areas(),
                    (own.has("titles") ? own : base).texts("titles"));
        } catch (IllegalArgumentException e) {
            throw own.flaw(e.getMessage(), "Correct it");
        }
    }

    /** A section is the profile's own as a whole, or that of its base, or the shipped one where both are older. */
    private JsonValue section(String name) throws JsonFlaw {
        JsonValue next = base.has(name) || !shipped.has(name) ? base : shipped;
        return own.has(name) ? own.get(name) : next.get(name);
    }

    /** A field that was added to a section later on, so that a profile may lack it: as its base has it, or the shipped one. */
    private JsonValue added(String section, String field) throws JsonFlaw {
        for (JsonValue profile : new JsonValue[] {own, base, shipped}) {
            if (profile.has(section) && profile.get(section).has(field)) {
                return profile.get(section).get(field);
            }
        }
        return section(section).get(field);
    }

    /** Hedge by hedge, so that a profile need name only those that it takes otherwise. */
    private Map<String, Conventions.Band> hedges() throws JsonFlaw {
        Map<String, Conventions.Band> hedges = new TreeMap<>();
        for (JsonValue profile : new JsonValue[] {base, own}) {
            for (Map.Entry<String, JsonValue> hedge : profile.fields("hedges").entrySet()) {
                hedges.put(hedge.getKey(), band(hedge.getValue()));
            }
        }
        return hedges;
    }

    private Map<String, List<String>> areas() throws JsonFlaw {
        Map<String, List<String>> areas = new TreeMap<>();
        for (JsonValue profile : new JsonValue[] {base, own}) {
            if (profile.has("areas")) {
                areas.putAll(profile.get("areas").textsByField());
            }
        }
        return areas;
    }

    private static Conventions.Speaker speaker(JsonValue value) throws JsonFlaw {
        Map<String, String> countedWith = new TreeMap<>();
        for (Map.Entry<String, JsonValue> party : value.fields("countedWith").entrySet()) {
            countedWith.put(party.getKey(), party.getValue().text());
        }
        return new Conventions.Speaker(value.get("party").text(), countedWith);
    }

    private static LocalTime time(JsonValue value) throws JsonFlaw {
        try {
            return LocalTime.parse(value.text());
        } catch (DateTimeParseException e) {
            throw value.flaw("\"" + value.text() + "\" is no time of day", "Write it as \"12:00\"");
        }
    }

    private static Conventions.Near near(JsonValue value) throws JsonFlaw {
        value.only("beside", "list", "course", "counted", "seats");
        return new Conventions.Near(
                value.get("beside").integer(),
                value.get("list").integer(),
                value.get("course").integer(),
                value.get("counted").integer(),
                value.get("seats").integer());
    }

    private static Conventions.Names names(JsonValue value) throws JsonFlaw {
        value.only("commoner", "leastBearers", "knownPlace");
        return new Conventions.Names(
                value.get("commoner").integer(),
                value.get("leastBearers").integer(),
                value.get("knownPlace").integer());
    }

    private Conventions.Doubts doubts(JsonValue value) throws JsonFlaw {
        value.only(
                "countTimes",
                "countApart",
                "shareTimes",
                "sharePoints",
                "turnoutPoints",
                "verified",
                "tenureYears",
                "seats",
                "national",
                "repeatTimes",
                "nearLoose",
                "nearExact",
                "changePoints",
                "nextMultiple",
                "slipDigits",
                "tellingVotes",
                "crowd");
        return new Conventions.Doubts(
                value.get("countTimes").number(),
                value.get("countApart").number(),
                value.get("shareTimes").number(),
                value.get("sharePoints").number(),
                value.get("turnoutPoints").number(),
                value.get("verified").number(),
                value.get("tenureYears").number(),
                value.get("seats").number(),
                value.get("national").number(),
                value.get("repeatTimes").number(),
                value.get("nearLoose").number(),
                value.get("nearExact").number(),
                value.get("changePoints").number(),
                added("doubts", "nextMultiple").number(),
                added("doubts", "slipDigits").integer(),
                added("doubts", "tellingVotes").number(),
                value.get("crowd").integer());
    }

    private static Conventions.Band band(JsonValue value) throws JsonFlaw {
        value.only("agrees", "imprecise", "words");
        return new Conventions.Band(span(value.get("agrees")), span(value.get("imprecise")), value.texts("words"));
    }

    private static Conventions.Span span(JsonValue value) throws JsonFlaw {
        value.only("from", "above", "to", "below");
        return new Conventions.Span(end(value, "from"), end(value, "above"), end(value, "to"), end(value, "below"));
    }

    private static BigDecimal end(JsonValue span, String field) throws JsonFlaw {
        return span.has(field) ? span.get(field).number() : null;
    }
}
