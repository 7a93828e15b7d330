package org.recount.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fields of a claim file to a typed {@link Claim}: the reverse of {@link ClaimLine#of}. */
final class ClaimTyping {
    private final ClaimFields fields;
    private final Statement said;
    private final List<String> aspect;

    private ClaimTyping(ClaimFields fields, Statement said) throws ClaimRefusal {
        this.fields = fields;
        this.said = said;
        String words = fields.text("aspect");
        this.aspect = new ArrayList<>(
                words == null || words.isBlank()
                        ? List.of()
                        : Arrays.asList(words.strip().split(" +")));
    }

    static Claim of(ClaimFields fields, Statement said) throws ClaimRefusal {
        ClaimTyping typing = new ClaimTyping(fields, said);
        Claim claim = typing.typed(kind(fields));
        if (!typing.aspect.isEmpty()) {
            throw fields.refuse(
                    "aspect \"%s\" is not known for a %s".formatted(typing.aspect.get(0), claim.kind()),
                    "Leave it out, or look the words of this kind up in the schema claims.schema.json.");
        }
        return claim;
    }

    static ClaimKind kind(ClaimFields fields) throws ClaimRefusal {
        String name = fields.required("kind");
        for (ClaimKind kind : ClaimKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw fields.refuse(
                "kind \"%s\" is not known".formatted(name),
                "Known are %s."
                        .formatted(String.join(
                                ", ",
                                Arrays.stream(ClaimKind.values())
                                        .map(Enum::name)
                                        .toList())));
    }

    private Claim typed(ClaimKind kind) throws ClaimRefusal {
        return switch (kind) {
            case VOTES -> new Claim.Votes(said, quantity(Unit.VOTES));
            case VOTE_SHARE -> new Claim.VoteShare(said, quantity(Unit.PERCENT));
            case MAJORITY ->
                new Claim.Majority(
                        said, quantity(Unit.VOTES), one(Claim.Held.values(), Claim.Held.WON), flag("year-named"));
            case WINNER -> new Claim.Winner(said);
            case DEFEATED -> new Claim.Defeated(said);
            case PLACE -> new Claim.Place(said, place());
            case PARTY ->
                new Claim.Party(said, fields.has("value") ? Optional.of(quantity(Unit.CANDIDATES)) : Optional.empty());
            case SEAT_CHANGE -> new Claim.SeatChange(said, change());
            case SEAT_COUNT ->
                new Claim.SeatCount(
                        said,
                        quantity(Unit.SEATS),
                        one(Claim.Counting.values(), Claim.Counting.WON),
                        flag("qualified"));
            case VOTE_CHANGE -> new Claim.VoteChange(said, quantity(Unit.VOTES));
            case SHARE_CHANGE -> new Claim.ShareChange(said, quantity(Unit.POINTS), flag("notation"));
            case SWING -> new Claim.Swing(said, quantity(Unit.PERCENT));
            case TURNOUT -> new Claim.Turnout(said, quantity(Unit.PERCENT));
            case ELECTORATE -> new Claim.Electorate(said, quantity(Unit.ELECTORS));
            case COMPARISON -> comparison();
            case INCUMBENT -> new Claim.Incumbent(said, one(Claim.Standing.values(), Claim.Standing.SITTING));
            case TENURE -> new Claim.Tenure(said, quantity(Unit.YEARS));
            case DATE -> new Claim.PollingDay(said, fields.valueText());
            case NAME ->
                new Claim.Name(
                        said,
                        fields.has("written") ? fields.text("written") : said.quote(),
                        one(Claim.Entity.values(), Claim.Entity.PERSON),
                        one(Claim.Spelling.values(), Claim.Spelling.MISSPELLING),
                        flag("also-seen"));
        };
    }

    private Quantity quantity(Unit usual) throws ClaimRefusal {
        BigDecimal number = fields.number();
        Unit unit = fields.has("unit") ? fields.word("unit", fields.text("unit"), Unit.values()) : usual;
        Hedge hedge = fields.has("hedge") ? fields.word("hedge", fields.text("hedge"), Hedge.values()) : Hedge.NONE;
        return new Quantity(number, unit, hedge);
    }

    private int place() throws ClaimRefusal {
        BigDecimal place = fields.number();
        if (place.compareTo(BigDecimal.ONE) < 0
                || place.compareTo(BigDecimal.valueOf(1000)) > 0
                || place.stripTrailingZeros().scale() > 0) {
            throw fields.refuse("a PLACE must be a whole number from 1, was " + place, "Write 2 for second.");
        }
        return place.intValueExact();
    }

    private Claim.Change change() throws ClaimRefusal {
        Claim.Change change = fields.word(
                "value", fields.valueText(), new Claim.Change[] {Claim.Change.GAIN, Claim.Change.HOLD, Claim.Change.LOSS
                });
        return change == Claim.Change.GAIN && flag(ClaimLine.WIN_BACK) ? Claim.Change.WIN_BACK : change;
    }

    private Claim.Comparison comparison() throws ClaimRefusal {
        Claim.Direction direction = one(Claim.Direction.values(), null);
        if (direction == null) {
            throw fields.refuse("a COMPARISON needs a direction", "Write \"aspect\": \"majority more\", or \"less\".");
        }
        Optional<Quantity> by = fields.has("value") ? Optional.of(quantity(Unit.VOTES)) : Optional.empty();
        return new Claim.Comparison(said, one(Claim.Measure.values(), Claim.Measure.MAJORITY), direction, by);
    }

    /** Takes a word of the aspect. */
    private boolean flag(String word) {
        return aspect.remove(word);
    }

    /** Takes the one word of the aspect that names a constant. */
    private <E extends Enum<E>> E one(E[] allowed, E usual) {
        for (E value : allowed) {
            if (aspect.remove(ClaimLine.code(value))) {
                return value;
            }
        }
        return usual;
    }
}
