package org.recount.claim;

import java.util.List;
import java.util.Map;
import org.recount.election.Contest;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;

/** What a unit leaves to the next: the contest in hand, whom it was about, and which other times it told of. */
final class Carried {
    /** Items among which whoever a unit is about is named first. */
    private static final int FIRST = 8;

    private final Governed governed;
    private final Turns turns;

    Carried(Language language) {
        this.governed = new Governed(language.lexicon());
        this.turns = new Turns(language);
    }

    /** What is carried on: the contest last claimed about, else the last seat, else that of the first person. */
    void from(Scene scene, Collector claims, int before) {
        Story story = scene.story();
        claims.figure(before).or(() -> Topic.of(scene)).ifPresent(story::topic);
        story.country(
                claims.counts(before) || (story.country() && scene.contests().isEmpty()));
        Contest claimed = told(scene, claims, before);
        Contest main = claimed == null ? null : besideRemark(scene);
        Contest next = main == null ? claimed : main;
        List<Contest> seats = scene.places().seatsInOrder();
        if (!seats.isEmpty()) {
            story.pair(seats);
        }
        boolean otherYear = scene.has(Item.Type.YEAR) && claims.size() > before;
        if (next == null && seats.size() == 1 && !otherYear && scene.places().names(seats.get(0))) {
            next = seats.get(0);
        }
        Contest ofFirst = people(scene);
        next = next == null ? ofFirst : next;
        if (next != null) {
            next = scene.setting().inHand(next);
            if (!next.equals(story.contest())) {
                story.excursion(strays(scene, next) ? story.contest() : null);
            }
            story.contest(next);
            story.settle(next);
        }
    }

    /** "Reed's 9,100 in Poole is the most": the one person of a sentence, whose figure it opens with; null for none. */
    private static Side owner(Scene scene) {
        if (scene.unit().kind() != Sentence.Kind.SENTENCE
                || !scene.items().get(0).is(Item.Type.PERS)
                || !scene.possessive(0)) {
            return null;
        }
        long named = scene.items().stream()
                .filter(item -> item.is(Item.Type.PERS) || item.is(Item.Type.XP))
                .count();
        return named == 1 ? scene.side(0) : null;
    }

    /** "Reed, who won the by-election in Crane, has held Poole": the one seat that stands in no remark, where others do; null for none. */
    private static Contest besideRemark(Scene scene) {
        Contest main = null;
        boolean remark = false;
        for (Map.Entry<Integer, Contest> seat : scene.seats().entrySet()) {
            if (scene.asides().inside(seat.getKey())) {
                remark = true;
            } else if (main == null || main.equals(seat.getValue())) {
                main = seat.getValue();
            } else {
                return null;
            }
        }
        return remark ? main : null;
    }

    /** "Mr Cole, who sat for the old Elm Cross, has retired": a seat of an election before the one in hand, told of in passing. */
    private static boolean strays(Scene scene, Contest next) {
        Contest hand = scene.story().contest();
        return hand != null
                && scene.story().homeContest() != null
                && !scene.setting().chronicle()
                && scene.unit().kind() == Sentence.Kind.SENTENCE
                && scene.setting().kind(next) == ElectionKind.GENERAL
                && !hand.name().equals(next.name())
                && scene.setting().before(next, hand);
    }

    /** Notes which contest was told of, and gives the one that the unit names and claims something of; null for none. */
    private Contest told(Scene scene, Collector claims, int before) {
        Story story = scene.story();
        Contest next = null;
        Contest told = scene.unit().breaks() ? null : story.told();
        for (int i = before; i < claims.size(); i++) {
            Statement said = claims.get(i).said();
            ClaimKind kind = claims.get(i).kind();
            boolean tells = said.contest() != null
                    && said.doubt().isEmpty()
                    && kind != ClaimKind.PARTY
                    && kind != ClaimKind.NAME
                    && kind != ClaimKind.TENURE;
            if (tells && said.election() != null) {
                told = scene.setting()
                        .tallies()
                        .contest(said.election(), said.contest())
                        .orElse(told);
                if (told != null && !scene.setting().inHand(told).equals(told)) {
                    story.elsewhen(told);
                } else {
                    story.now();
                }
            }
            if (tells && named(scene, said)) {
                for (Contest contest : scene.contests()) {
                    if (contest.name().equals(said.contest())) {
                        next = contest;
                    }
                }
            }
        }
        story.told(turns.comesBack(scene.items()) ? null : told);
        story.paragraph().spoken(lastYear(scene));
        if (scene.moments().now()) {
            story.elsewhen(null);
        }
        return next;
    }

    /** The year that a unit names last; null for none. */
    private static Integer lastYear(Scene scene) {
        Integer year = null;
        for (int k = scene.has(Item.Type.YEAR) ? 0 : scene.items().size();
                k < scene.items().size();
                k++) {
            Item item = scene.items().get(k);
            year = item.is(Item.Type.YEAR) ? (Integer) item.data() : year;
        }
        return year;
    }

    /** Notes whom the unit spoke of and is about, and gives the contest of the first one it names; null for none. */
    private Contest people(Scene scene) {
        Story story = scene.story();
        Contest contest = null;
        boolean first = true;
        Side owner = owner(scene);
        if (owner != null) {
            story.people().subject(owner);
        }
        story.people().about(about(scene));
        collective(scene);
        int agent = new Opening(scene).agent();
        story.people().unit();
        boolean described = scene.anaphors().mayRefer();
        if (!described && !scene.items().names() && !scene.has(Item.Type.PRON)) {
            return null;
        }
        for (int i = 0; i < scene.items().size(); i++) {
            Item item = scene.items().get(i);
            if (!described && (item.is(Item.Type.WORD) || item.is(Item.Type.SIGN))) {
                continue;
            }
            if ((first && (spoken(scene, i) || described(scene, i))) || singled(scene, i)) {
                story.people().subject(scene.agent() > i ? null : scene.side(i));
                first = false;
            }
            if (item.is(Item.Type.PARTY)) {
                story.people().party(item.party());
            }
            if (item.is(Item.Type.PERS) && scene.side(i) != null) {
                story.people().met(item.person().first(), scene.side(i), !governed.gone(scene, i));
                boolean other = scene.possessive(i)
                        || governed.beaten(scene, i)
                        || governed.outdone(scene, i)
                        || governed.gone(scene, i);
                if (first && i != agent && !other) {
                    Side side = scene.agent() > i ? null : scene.side(i);
                    if (scene.unit().kind() == Sentence.Kind.ROW) {
                        story.people().listed(side);
                    } else {
                        story.people().subject(side);
                    }
                    if (contest == null && i < FIRST && !scene.places().inPassing(i)) {
                        contest = scene.side(i).contest();
                    }
                }
                first = i == agent && first;
            }
        }
        stranger(scene);
        return contest;
    }

    /** Notes whether somebody unknown is named first, before anybody spoken of goes on: "He entered the House by beating …". */
    private static void stranger(Scene scene) {
        for (int i = 0; i < scene.items().size(); i++) {
            Item item = scene.items().get(i);
            if (spoken(scene, i)) {
                scene.story().stranger(null);
                return;
            }
            if (item.is(Item.Type.PERS) || item.is(Item.Type.XP)) {
                scene.story().stranger(item.is(Item.Type.XP) ? (Gender) item.data() : null);
                return;
            }
        }
    }

    /**
     * The family of the party that a unit is about, or for which whoever it is about stood; null for none. Of "a swing from
     * the Conservatives to Labour" it is the one that gains.
     */
    private static String about(Scene scene) {
        String from = null;
        boolean any = scene.items().names() || scene.has(Item.Type.PRON);
        for (int i = any ? 0 : scene.items().size(); i < scene.items().size(); i++) {
            Item item = scene.items().get(i);
            if (item.is(Item.Type.PARTY)) {
                int mark = scene.is(i - 1, "definite-article") ? i - 2 : i - 1;
                if (from != null || !scene.is(mark, "from-mark")) {
                    return item.party();
                }
                from = item.party();
            }
            Side side = item.is(Item.Type.PERS) || spoken(scene, i) ? scene.side(i) : null;
            if (from == null && side != null && side.stand() != null) {
                return scene.parties().family(side.stand().candidacy().party());
            }
        }
        return from;
    }

    /** Notes whether a unit is about one party, which "they" then means: it comes first, and no other stands beside it. */
    private static void collective(Scene scene) {
        String family = null;
        boolean other = false;
        boolean any = false;
        boolean some = scene.items().names() || scene.has(Item.Type.PRON);
        for (int i = some ? 0 : scene.items().size(); i < scene.items().size() && !other; i++) {
            Item item = scene.items().get(i);
            Side side = item.is(Item.Type.PARTY) || item.is(Item.Type.PRON) ? scene.side(i) : null;
            String party = side != null && side.isParty() ? side.party() : null;
            boolean person = item.is(Item.Type.PERS) || item.is(Item.Type.XP) || (side != null && party == null);
            other = (person && family == null) || (family != null && party != null && !family.equals(party));
            family = family == null ? party : family;
            any |= person || party != null;
        }
        if (any) {
            scene.story().people().collective(other ? null : family);
        }
    }

    /** "She came second, behind Reed": somebody named before is still the one spoken of. */
    private static boolean spoken(Scene scene, int i) {
        return scene.items().get(i).is(Item.Type.PRON)
                && scene.lexicon().phrases("subject-pronoun").has(scene.form(i))
                && scene.side(i) != null
                && scene.side(i).stand() != null;
    }

    /** "the winner promised": somebody taken up without a name. */
    private static boolean described(Scene scene, int i) {
        return scene.anaphors().refers(i)
                && scene.side(i) != null
                && scene.side(i).stand() != null;
    }

    /** "Cole had gone, so it was Reed who stood": whom the sentence is about, whoever comes before. */
    private static boolean singled(Scene scene, int i) {
        return scene.items().get(i).is(Item.Type.PERS)
                && scene.lexicon().phrases("singled-out").behind(scene.items(), i - 1) > 0
                && scene.lexicon().phrases("relative-person").has(scene.form(i + 1));
    }

    /** Whether a unit names the contest of a claim, not that of another time. */
    private static boolean named(Scene scene, Statement said) {
        for (Contest contest : scene.contests()) {
            if (contest.name().equals(said.contest()) && contest.election().equals(said.election())) {
                return true;
            }
        }
        return false;
    }
}
