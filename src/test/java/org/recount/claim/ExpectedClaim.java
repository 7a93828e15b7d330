package org.recount.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A claim as a table writes it: a kind, then in any order what is known of it. What is left out is not compared, but
 * for doubt.
 *
 * <pre>
 * VOTES Reed 12,345 just-over      subject (the end of an official name, or a party), value, hedge
 * VOTE_SHARE Reed 41.5%            % for per cent, pts for points
 * VOTES - 12,345                   about nobody
 * DEFEATED Reed > Cole             object
 * SEAT_CHANGE Labour gain > Conservative
 * MAJORITY 507 before [Harrow Vale] @2019      details by their word, contest, election
 * VOTES Reed 900 [] @-             no contest, no election
 * SEAT_COUNT Labour 37 {Scotland}  a part of the country; {} the whole
 * NAME Kate Ashby "Kate Ashbey"    the words that state it
 * PLACE Reed 2 ?                   could not be pinned down
 * </pre>
 *
 * Details are before, won, change (MAJORITY); gain, hold, loss, win-back (SEAT_CHANGE); won, gained, lost (SEAT_COUNT);
 * more, less, and majority, votes, share, majority-against-votes, deposit, majority-of-all, turnout-of-all, share-of-all,
 * votes-of-all, candidates (COMPARISON); sitting,
 * former, new (INCUMBENT); votes,
 * percent, points, years, days, year … (the unit of any number). The election is a year, a whole id, "notional", or
 * "by" for a by-election.
 */
record ExpectedClaim(String written, ClaimKind kind, List<Field> fields, boolean doubtful) {

    /** One thing that is known of the claim. */
    private sealed interface Field {
        boolean of(Claim claim);
    }

    private record Subject(String name) implements Field {
        @Override
        public boolean of(Claim claim) {
            return named(name, claim.said().subject());
        }
    }

    private record Other(String name) implements Field {
        @Override
        public boolean of(Claim claim) {
            return named(name, claim.said().object());
        }
    }

    private record Contest(String name) implements Field {
        @Override
        public boolean of(Claim claim) {
            return name.isEmpty()
                    ? claim.said().contest() == null
                    : name.equals(claim.said().contest());
        }
    }

    private record Area(String name) implements Field {
        @Override
        public boolean of(Claim claim) {
            return name.isEmpty()
                    ? claim.said().area() == null
                    : name.equals(claim.said().area());
        }
    }

    private record Election(String id) implements Field {
        @Override
        public boolean of(Claim claim) {
            String election = claim.said().election();
            return switch (id) {
                case "-" -> election == null;
                case "by" -> election != null && election.startsWith("by-election-");
                case "notional" -> election != null && election.endsWith("-notional");
                default -> id.equals(election) || ("uk-" + id).equals(election);
            };
        }
    }

    private record Value(BigDecimal value, String unit) implements Field {
        @Override
        public boolean of(Claim claim) {
            return claim.quantity()
                    .filter(q -> q.value().compareTo(value) == 0)
                    .filter(q -> switch (unit) {
                        case "%" -> q.measuredIn() == Unit.PERCENT;
                        case "pts" -> q.measuredIn() == Unit.POINTS;
                        default -> true;
                    })
                    .isPresent();
        }
    }

    private record HedgedBy(Hedge hedge) implements Field {
        @Override
        public boolean of(Claim claim) {
            return claim.quantity().filter(q -> q.hedge() == hedge).isPresent();
        }
    }

    private record Quote(String words) implements Field {
        @Override
        public boolean of(Claim claim) {
            return words.equals(claim.said().quote());
        }
    }

    private record Detail(String word) implements Field {
        @Override
        public boolean of(Claim claim) {
            return details(claim).contains(word);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9][0-9,]*(?:\\.[0-9]+)?)(%|pts)?");
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\{[^}]*\\}|\\S+");
    private static final Set<String> DETAILS =
            new HashSet<>(Set.of("notation", "qualified", "quoted", "firm", "loose"));

    static {
        for (Enum<?>[] values : List.<Enum<?>[]>of(
                Claim.Held.values(),
                Claim.Change.values(),
                Claim.Counting.values(),
                Claim.Direction.values(),
                Claim.Measure.values(),
                Claim.Standing.values(),
                Claim.Spelling.values(),
                Claim.Entity.values(),
                Unit.values())) {
            Arrays.stream(values).map(ExpectedClaim::code).forEach(DETAILS::add);
        }
    }

    /** The claims of a cell, separated by semicolons. */
    static List<ExpectedClaim> list(String cell) {
        List<ExpectedClaim> claims = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            if (!part.isBlank()) {
                claims.add(of(part.strip()));
            }
        }
        return claims;
    }

    private static ExpectedClaim of(String written) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(written);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        ClaimKind kind = ClaimKind.valueOf(parts.get(0));
        List<Field> fields = new ArrayList<>();
        List<String> subject = new ArrayList<>();
        List<String> object = new ArrayList<>();
        List<String> name = subject;
        boolean doubtful = false;
        for (String part : parts.subList(1, parts.size())) {
            Matcher number = NUMBER.matcher(part);
            if (part.equals(">")) {
                name = object;
            } else if (part.equals("?")) {
                doubtful = true;
            } else if (part.startsWith("[")) {
                fields.add(new Contest(part.substring(1, part.length() - 1)));
            } else if (part.startsWith("{")) {
                fields.add(new Area(part.substring(1, part.length() - 1)));
            } else if (part.startsWith("@")) {
                fields.add(new Election(part.substring(1)));
            } else if (part.startsWith("\"")) {
                fields.add(new Quote(part.substring(1, part.length() - 1)));
            } else if (number.matches()) {
                fields.add(new Value(
                        new BigDecimal(number.group(1).replace(",", "")), Objects.toString(number.group(2), "")));
            } else if (Hedge.of(part).isPresent()) {
                fields.add(new HedgedBy(Hedge.of(part).get()));
            } else if (DETAILS.contains(part)) {
                fields.add(new Detail(part));
            } else {
                name.add(part);
            }
        }
        if (!subject.isEmpty()) {
            fields.add(new Subject(String.join(" ", subject)));
        }
        if (!object.isEmpty()) {
            fields.add(new Other(String.join(" ", object)));
        }
        return new ExpectedClaim(written, kind, fields, doubtful);
    }

    boolean matches(Claim claim) {
        return claim.kind() == kind
                && claim.said().doubt().isEmpty() != doubtful
                && fields.stream().allMatch(f -> f.of(claim));
    }

    @Override
    public String toString() {
        return written;
    }

    /** The end of an official name, or all of it; "-" is nobody. */
    private static boolean named(String written, String official) {
        return official == null ? written.equals("-") : official.equals(written) || official.endsWith(" " + written);
    }

    private static Set<String> details(Claim claim) {
        Set<String> details = new LinkedHashSet<>();
        if (claim.said().quoted()) {
            details.add("quoted");
        }
        details.add(claim.said().unsure().isEmpty() ? "firm" : "loose");
        claim.quantity().ifPresent(q -> details.add(code(q.measuredIn())));
        if (claim instanceof Claim.Majority majority) {
            details.add(code(majority.held()));
        } else if (claim instanceof Claim.SeatChange change) {
            details.add(code(change.change()));
        } else if (claim instanceof Claim.SeatCount count) {
            details.add(code(count.counting()));
            if (count.qualified()) {
                details.add("qualified");
            }
        } else if (claim instanceof Claim.ShareChange change && change.notation()) {
            details.add("notation");
        } else if (claim instanceof Claim.Comparison comparison) {
            details.add(code(comparison.direction()));
            details.add(code(comparison.measure()));
        } else if (claim instanceof Claim.Incumbent incumbent) {
            details.add(code(incumbent.standing()));
        } else if (claim instanceof Claim.Name name) {
            details.add(code(name.entity()));
            details.add(code(name.spelling()));
        }
        return details;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A claim as a table would write it, with everything known of it. */
    static String written(Claim claim) {
        Statement said = claim.said();
        StringBuilder words = new StringBuilder(claim.kind().name());
        words.append(' ').append(said.subject() == null ? "-" : said.subject());
        if (said.object() != null) {
            words.append(" > ").append(said.object());
        }
        if (claim instanceof Claim.Place place) {
            words.append(' ').append(place.place());
        } else {
            claim.quantity().ifPresent(q -> words.append(' ').append(q.value()));
        }
        claim.quantity()
                .filter(q -> q.hedge() != Hedge.NONE)
                .ifPresent(q -> words.append(' ').append(q.hedge().code()));
        details(claim).forEach(d -> words.append(' ').append(d));
        words.append(" [").append(Objects.toString(said.contest(), "")).append("] @");
        words.append(Objects.toString(said.election(), "-"));
        words.append(" \"").append(said.quote()).append('"');
        if (!said.doubt().isEmpty()) {
            words.append(" ? (").append(said.doubt()).append(')');
        }
        return words.toString();
    }
}
