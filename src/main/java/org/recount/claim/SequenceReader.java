package org.recount.claim;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Phrasings.SequenceRule;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.SeatKey;

/** Short runs of words that state something by themselves: tenure, incumbency, polling day, a reduced majority. */
final class SequenceReader {
    /** Items, at most, of a relative clause before what it tells: "who had been the town's MP since". */
    private static final int CLAUSE = 7;

    /** Items before a phrase within which words loosen it. */
    private static final int LOOSE = 2;

    private final Language language;
    private final Subjects subjects;
    private final List<SequenceRule> rules;
    private final Anchors anchors;
    private final Holdings.Index index;

    SequenceReader(Language language) {
        this.language = language;
        this.subjects = new Subjects(language.lexicon());
        this.rules = language.phrasings().sequences();
        List<List<Pattern>> patterns =
                rules.stream().map(SequenceRule::patterns).toList();
        this.anchors = new Anchors(patterns, true);
        this.index = Holdings.Index.of(patterns);
    }

    void read(Scene scene, Collector claims) {
        Line items = scene.items();
        Bits can = index.in(scene.held());
        for (int r = can.next(0); r >= 0; r = can.next(r + 1)) {
            SequenceRule rule = rules.get(r);
            for (int i = 0; i < items.size(); i++) {
                int end = anchors.at(items, i).get(r) ? end(rule, items, i) : -1;
                if (end > i
                        && (rule.verb() == null || verbBefore(rule, items, i))
                        && !Phrasings.any(rule.unless(), scene, i, false)) {
                    read(rule, scene, i, end, claims);
                    i = end - 1;
                }
            }
        }
    }

    private static int end(SequenceRule rule, List<Item> items, int i) {
        for (Pattern pattern : rule.patterns()) {
            int end = pattern.end(items, i);
            if (end > i) {
                return end;
            }
        }
        return -1;
    }

    private static boolean verbBefore(SequenceRule rule, List<Item> items, int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            if (rule.verb().ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    private void read(SequenceRule rule, Scene scene, int from, int to, Collector claims) {
        Line items = scene.items();
        Draft draft = Draft.at(items.get(from).start(), items.get(to - 1).end());
        if (unreal(scene, from)) {
            return;
        }
        claims.by(rule.id(), items.get(from).start());
        if (rule.kind() == ClaimKind.DATE) {
            day(scene, from, to).ifPresent(day -> {
                draft.in(scene.contestAt(from));
                if (draft.contest() == null) {
                    draft.election(scene.setting().mainId());
                }
                claims.add(draft, ClaimKind.DATE, day, said -> new Claim.PollingDay(said, day));
            });
            return;
        }
        if (rule.subject().equals("pair")) {
            Side one = scene.side(from);
            Side other = scene.side(to - 1);
            if (one != null && other != null) {
                draft.in(one.contest()).of(one.name()).against(other.name());
                Outcomes.add(claims, rule.kind(), draft, rule.value());
            }
            return;
        }
        int who = rule.subject().equals("last")
                ? to - 1
                : rule.subject().equals("first") ? from : subject(rule, scene, from, to);
        if (who == Binder.NONE && rule.kind() == ClaimKind.TENURE) {
            who = next(scene, to);
        }
        for (int k = from; k < to && rule.kind() == ClaimKind.TENURE; k++) {
            who = items.get(k).is(Item.Type.PERS) && scene.is(k - 1, "agent") ? k : who;
        }
        for (int k = from; k < to && rule.kind() == ClaimKind.TENURE; k++) {
            if ((items.get(k).is(Item.Type.PARTY) && !rule.party())
                    || language.lexicon().phrases("council-word").ahead(items, k) > 0) {
                return;
            }
        }
        Side side = who == Binder.NONE ? scene.story().people().subject() : scene.side(who);
        if (side == null) {
            return;
        }
        boolean lasting = rule.kind() == ClaimKind.TENURE || rule.kind() == ClaimKind.INCUMBENT;
        Contest here = lasting ? scene.contestAt(from) : Occasions.then(scene, from, scene.contestAt(from));
        if (who == Binder.NONE && rule.kind() == ClaimKind.COMPARISON && named(scene, here)) {
            Hedge hedge = loosened(scene, from, to);
            draft.in(here).unsure(hedge == Hedge.NEARLY ? "how nearly is not told" : "");
            Outcomes.compare(claims, draft, rule.value(), hedge);
            return;
        }
        Contest contest =
                side.contest() == null ? here : lasting ? side.contest() : Occasions.then(scene, from, side.contest());
        if (contest == null) {
            return;
        }
        draft.in(contest).of(side.name()).doubt(side.doubt());
        if (rule.kind() == ClaimKind.COMPARISON) {
            boolean theirs = who == Binder.NONE
                    && !side.isParty()
                    && items.subList(from, to).stream()
                            .anyMatch(item -> item.is(Item.Type.PRON) && item.data() == Gender.OTHER);
            draft.unsure(theirs ? "the words may mean somebody else" : "");
            draft.unsure(SeatGrip.ofStray(scene, side)).unsure(SeatGrip.ofParty(scene, side, contest));
        }
        if (rule.kind() == ClaimKind.TENURE && attributed(scene, who, from)) {
            draft.plain(EnumSet.of(Plain.WHOSE));
        }
        boolean taken = who == Binder.NONE || items.get(who).is(Item.Type.PRON);
        boolean timed =
                items.subList(from, to).stream().anyMatch(item -> item.is(Item.Type.YEAR) || item.is(Item.Type.DUR));
        if (lasting
                && timed
                && taken
                && side.stand() != null
                && !scene.cast().alone(side.stand().candidacy().gender())) {
            return;
        }
        switch (rule.kind()) {
            case TENURE ->
                tenure(rule, scene, from, to)
                        .ifPresent(length -> claims.add(
                                draft.election(null),
                                ClaimKind.TENURE,
                                length.value().toString(),
                                said -> new Claim.Tenure(said, length)));
            case COMPARISON -> {
                Hedge hedge = loosened(scene, from, to);
                draft.unsure(hedge == Hedge.NEARLY ? "how nearly is not told" : "");
                Outcomes.compare(claims, draft, rule.value(), hedge);
            }
            default -> Outcomes.add(claims, rule.kind(), draft, rule.value());
        }
    }

    /** "the UKIP share more than trebled", "Cole's vote halved": of whom it names, whoever was spoken of before. */
    private int subject(SequenceRule rule, Scene scene, int from, int to) {
        for (int k = from; k < to && rule.kind() == ClaimKind.COMPARISON; k++) {
            if (scene.items().get(k).is(Item.Type.PARTY)
                    || (scene.items().get(k).is(Item.Type.PERS) && scene.possessive(k))) {
                return k;
            }
        }
        int apposed = rule.kind() == ClaimKind.TENURE ? apposed(scene, from) : Binder.NONE;
        int who = apposed == Binder.NONE ? subjects.subjectOf(scene, from, CLAUSE) : apposed;
        for (int k = Math.max(0, from - 1); k < to && rule.kind() == ClaimKind.COMPARISON; k++) {
            if (owns(scene, k) && !fits(scene, who, k)) {
                return k;
            }
        }
        return who;
    }

    /** "Reed beat Cole, MP for 13 years,", "Cole, the town's MP for 13 years": the one right before the comma. */
    private static int apposed(Scene scene, int from) {
        int k = from - 1;
        while (k > 0
                && (scene.is(k, "the-one")
                        || scene.is(k, "loose")
                        || scene.items().get(k).is(Item.Type.PARTY))) {
            k--;
        }
        return k > 0 && scene.word(k).equals(",") && scene.items().get(k - 1).is(Item.Type.PERS) ? k - 1 : Binder.NONE;
    }

    /** "Cole, who has been the Conservative MP since 2010", "Cole, MP since 2010": nothing else between the name and what is told. */
    private static boolean attributed(Scene scene, int who, int from) {
        if (who == Binder.NONE
                || !scene.items().get(who).is(Item.Type.PERS)
                || !scene.word(who + 1).equals(",")) {
            return false;
        }
        int k = who + 2 + scene.lexicon().phrases("who-has-been").ahead(scene.items(), who + 2);
        while (k < from
                && (scene.is(k, "the-one")
                        || scene.is(k, "loose")
                        || scene.items().get(k).is(Item.Type.PARTY))) {
            k++;
        }
        return k == from;
    }

    /** "her majority rose", "increased his majority": that of whom the pronoun means. */
    private static boolean owns(Scene scene, int k) {
        Item item = scene.items().get(k);
        return item.is(Item.Type.PRON)
                && item.data() != Gender.OTHER
                && scene.is(k + 1, "majority-word")
                && scene.side(k) != null;
    }

    /** Whether somebody named can be meant by a pronoun. */
    private static boolean fits(Scene scene, int who, int pronoun) {
        Side side = who == Binder.NONE ? null : scene.side(who);
        return side != null
                && side.stand() != null
                && scene.cast().fits(side, (Gender) scene.items().get(pronoun).data());
    }

    /** "In Harrow Vale the majority grew": that of the seat named, whoever was spoken of before. */
    private static boolean named(Scene scene, Contest here) {
        return here != null
                && scene.seats().values().stream()
                        .anyMatch(seat -> SeatKey.of(seat.name()).equals(SeatKey.of(here.name())));
    }

    /** "more than doubled", "nearly trebled", "more than halved". */
    static Hedge loosened(Scene scene, int from, int to) {
        for (int k = Math.max(0, from - LOOSE); k < to; k++) {
            if (scene.lexicon().phrases("beyond").ahead(scene.items(), k) > 0) {
                boolean less = scene.lexicon().phrases("halved").has(scene.form(k + 2));
                return less ? Hedge.AT_MOST : Hedge.AT_LEAST;
            }
            if (scene.lexicon().phrases("not-quite").ahead(scene.items(), k) > 0) {
                return Hedge.NEARLY;
            }
            if (scene.lexicon().phrases("short-of-it").ahead(scene.items(), k) > 0) {
                return Hedge.AT_MOST;
            }
        }
        int after = to < scene.items().size() && scene.word(to).equals(",") ? to + 1 : to;
        return scene.lexicon().phrases("near-enough").ahead(scene.items(), after) > 0 ? Hedge.NEARLY : Hedge.NONE;
    }

    /** The person after a comma: "After 125 days as an MP, George Galloway …". */
    private static int next(Scene scene, int from) {
        for (int k = from; k < Math.min(scene.items().size(), from + 3); k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return k;
            }
        }
        return Binder.NONE;
    }

    private boolean unreal(Scene scene, int from) {
        for (int k = from - 1; k >= Math.max(0, from - 5); k--) {
            if (language.lexicon().phrases("irrealis").ahead(scene.items(), k) > 0
                    || language.lexicon().phrases("negation").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> day(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            if (language.lexicon().phrases("weekday").has(scene.form(k))) {
                String word = scene.word(k);
                return Optional.of(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantity> tenure(SequenceRule rule, Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            Item item = scene.items().get(k);
            if (rule.take().equals("YEAR") && item.is(Item.Type.YEAR)) {
                return Optional.of(new Quantity(BigDecimal.valueOf((Integer) item.data()), Unit.YEAR, Hedge.NONE));
            }
            if (rule.take().equals("DUR") && item.is(Item.Type.DUR)) {
                Item.Figure figure = item.figure();
                return Optional.of(
                        new Quantity(figure.value(), figure.days() ? Unit.DAYS : Unit.YEARS, figure.hedge()));
            }
        }
        return Optional.empty();
    }
}
