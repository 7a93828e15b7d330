package org.recount.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.election.SeatKey;

/** The claims of one article as they are found; the same thing is taken once. */
final class Collector {
    private static final int ID_BYTES = 6;
    /** Kinds that state a fact rather than a figure: a unit states each once. */
    private static final Set<ClaimKind> FACTS =
            EnumSet.of(ClaimKind.WINNER, ClaimKind.DEFEATED, ClaimKind.PLACE, ClaimKind.PARTY, ClaimKind.SEAT_CHANGE);

    /** Kinds that tell of somebody as a candidate. */
    private static final Set<ClaimKind> TELLING = EnumSet.of(
            ClaimKind.WINNER,
            ClaimKind.DEFEATED,
            ClaimKind.PLACE,
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.MAJORITY);
    /**
     * Kinds that are judged at every election the article tells of before anybody is accused, and that only a slip of the
     * writer makes wrong: that one could be told of the election named before is no reason to leave them open.
     */
    private static final Set<ClaimKind> OTHERWISE_TOLD =
            EnumSet.of(ClaimKind.SWING, ClaimKind.PARTY, ClaimKind.TURNOUT);
    /** What tells plainly of which election a claim is, whatever the sentence before was of. */
    private static final Set<Plain> THEN = EnumSet.of(Plain.ONCE, Plain.WHEN);

    /** A figure is read twice if its claims begin within so many characters. */
    private static final int NEARBY = 4;

    /**
     * That an entry of facts/language was read.
     *
     * @param entry id of a phrasing, name of another vote or of an area
     * @param start offset of its first word, or of its number
     */
    record Reading(String entry, int start) {}

    /** What makes two claims the same: a fact of one unit and election, or a figure at one place. */
    private record Same(ClaimKind kind, int place, String election, String contest, String subject, String value) {

        // Written out: what a record brings by itself is made at run time and costs a start a dozen classes.
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same
                    && kind == same.kind
                    && place == same.place
                    && Objects.equals(election, same.election)
                    && Objects.equals(contest, same.contest)
                    && Objects.equals(subject, same.subject)
                    && Objects.equals(value, same.value);
        }

        @Override
        public int hashCode() {
            return 31 * place + 7 * Objects.hashCode(subject) + Objects.hashCode(value);
        }
    }

    private final Article article;
    private final Scope scope;
    private final Elsewhere elsewhere;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Reading> entries = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Set<Same> seen = new HashSet<>();
    /** Where numbers stand that are known to state nothing. */
    private final Set<Integer> passedOver = new HashSet<>();

    private final MessageDigest digest;
    private int unit;
    private int firstOfUnit;
    private boolean era;
    private boolean listed;
    private String pinned;

    Collector(Article article, Scope scope, Elsewhere elsewhere) {
        this.article = article;
        this.scope = scope;
        this.elsewhere = elsewhere;
        entries.addAll(elsewhere.told());
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * What follows is of the unit that begins here: one fact is taken once from it.
     *
     * @param open   whether the unit could go on about an election named before
     * @param pinned the election that is surely meant nonetheless; null for none
     */
    void unit(Sentence of, boolean open, String pinned) {
        this.pinned = pinned;
        listed = of.kind() == Sentence.Kind.ROW;
        unit = of.start();
        era = open;
        firstOfUnit = claims.size();
    }

    /**
     * The one election at which the claims of this unit tell of somebody in a seat; null for none, or several.
     *
     * @param defended whether a majority counts, which may be one that they had from before
     */
    String toldAt(String person, String seat, boolean defended) {
        List<String> elections = claims.subList(firstOfUnit, claims.size()).stream()
                .filter(c -> TELLING.contains(c.kind()) && (defended || c.kind() != ClaimKind.MAJORITY))
                .map(Claim::said)
                .filter(s -> person.equals(s.subject()) || person.equals(s.object()))
                .filter(s -> s.contest() != null && SeatKey.of(s.contest()).equals(SeatKey.of(seat)))
                .map(Statement::election)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return elections.size() == 1 ? elections.get(0) : null;
    }

    /** Whether a claim of this unit is of a kind and has an object. */
    boolean states(ClaimKind kind, String object) {
        return claims.subList(firstOfUnit, claims.size()).stream()
                .anyMatch(c -> c.kind() == kind && object.equals(c.said().object()));
    }

    /** Notes that a number states nothing. */
    void passOver(Item number) {
        passedOver.add(number.start());
    }

    /** Whether a number of this unit states nothing, is told of another vote, or a claim covers it. */
    boolean understood(Item number) {
        int at = number.figure().at();
        return passedOver.contains(number.start()) || elsewhere.at(at) || covered(at);
    }

    private boolean covered(int at) {
        for (int i = firstOfUnit; i < claims.size(); i++) {
            Statement said = claims.get(i).said();
            if (said.start() <= at && at < said.end()) {
                return true;
            }
        }
        return false;
    }

    /** Notes a number that was seen and not understood. */
    void unread(Item number, Item beside) {
        int start = number.figure().at();
        String quote = article.text().substring(start, number.end());
        unread.add(new Unread(
                id(article.id(), "unread", String.valueOf(start), quote),
                article.id(),
                start,
                number.end(),
                quote,
                number.figure().value(),
                article.text().substring(beside.start(), beside.end())));
    }

    /** What was not understood, in the order of the text. */
    List<Unread> unread() {
        return unread;
    }

    private String id(String... parts) {
        byte[] hash = digest.digest(String.join("|", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    /** Notes that an entry was read. */
    void by(String entry, int start) {
        entries.add(new Reading(entry, start));
    }

    /** Every entry that was read, phrasings that state nothing too. */
    List<Reading> entries() {
        return entries;
    }

    /** Takes a claim unless the same was taken before, or it is told of another vote. */
    void add(Draft draft, ClaimKind kind, String value, Function<Statement, Claim> make) {
        boolean fact = FACTS.contains(kind) || draft.once();
        Same same = new Same(
                kind,
                fact ? unit : draft.start() / NEARBY,
                fact ? draft.election() : "",
                draft.contestName(),
                draft.once() ? null : draft.subject(),
                value);
        if (elsewhere.at(draft.end() - 1) || !seen.add(same)) {
            return;
        }
        Areas.Area part = scope.part(draft, kind);
        if (part != null && (draft.area() == null || scope.names(part))) {
            by(part.name(), draft.start());
            draft.part(part.name());
            // Of a turnout it is seldom plain what it is of.
            boolean plain = scope.names(part) && kind != ClaimKind.TURNOUT;
            draft.unsure(plain ? "" : "it may be told of %s or of the whole country".formatted(part.name()));
        }
        draft.plain(listed ? EnumSet.of(Plain.LISTED) : EnumSet.noneOf(Plain.class));
        draft.unsure(scope.unsure(draft, kind));
        draft.unsure(
                era
                                && !draft.plain().containsAll(THEN)
                                && !OTHERWISE_TOLD.contains(kind)
                                && (pinned == null || !pinned.equals(draft.election()))
                        ? Grounds.OF_BEFORE
                        : "");
        String quote = article.text().substring(draft.start(), draft.end());
        claims.add(make.apply(new Statement(
                id(
                        article.id(),
                        kind.name(),
                        String.valueOf(draft.start()),
                        quote,
                        String.valueOf(draft.subject()),
                        value),
                article.id(),
                draft.start(),
                draft.end(),
                quote,
                draft.election(),
                draft.contestName(),
                draft.subject(),
                draft.object(),
                article.in(Zone.Kind.QUOTATION, draft.start()),
                draft.doubt(),
                Grounds.read(draft.plain(), draft.unsure(), draft.rivals()),
                draft.area())));
    }

    /** Whether the whole of a unit is told of another vote. */
    boolean elsewhere(Sentence unit) {
        return elsewhere.at(unit.start()) && elsewhere.at(unit.end() - 1);
    }

    /** How many there are so far. */
    int size() {
        return claims.size();
    }

    Claim get(int i) {
        return claims.get(i);
    }

    /** Whether seats of a party are counted among the claims from an index on. */
    boolean counts(int from) {
        for (int i = from; i < claims.size(); i++) {
            if (claims.get(i).kind() == ClaimKind.SEAT_COUNT) {
                return true;
            }
        }
        return false;
    }

    /** The kind of the last figure among the claims from an index on. */
    Optional<ClaimKind> figure(int from) {
        Claim last = null;
        for (Claim claim : claims.subList(from, claims.size())) {
            boolean later = last == null || claim.said().start() > last.said().start();
            last = later && claim.quantity().isPresent() ? claim : last;
        }
        return Optional.ofNullable(last).map(Claim::kind);
    }

    List<Claim> sorted() {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt((Claim c) -> c.said().start())
                .thenComparingInt(c -> c.said().end())
                .thenComparing(Claim::kind)
                .thenComparing(c -> c.said().id()));
        return sorted;
    }
}
