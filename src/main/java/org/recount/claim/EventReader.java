package org.recount.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.claim.Phrasings.Emission;
import org.recount.claim.Phrasings.EventRule;
import org.recount.election.Contest;

/** Who won, beat, held, lost: reads the verbs of a unit. */
final class EventReader {
    private static final int FAR = 16;

    private final Language language;
    private final Binder binder;
    private final Targets targets;
    private final Times times;
    private final Mood mood;
    private final Voice voice;
    private final Grip grip;
    private final Phrases verbs;
    private final Map<Word, List<EventRule>> byWord = new HashMap<>();

    EventReader(Language language, Binder binder) {
        this.language = language;
        this.binder = binder;
        this.targets = new Targets(language);
        this.times = new Times(language);
        this.mood = new Mood(language.lexicon());
        this.voice = new Voice(language.lexicon());
        this.grip = new Grip(language.lexicon(), binder);
        this.verbs = language.phrasings().eventVerbs();
        for (EventRule rule : language.phrasings().events()) {
            for (Word word : rule.verb().edgeWords(true)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>(2)).add(rule);
            }
        }
    }

    void read(Scene scene, Collector claims) {
        List<Item> items = scene.items();
        for (int i = 0; i < items.size(); i++) {
            int length = verbs.ahead(items, i);
            if (length == 0) {
                continue;
            }
            for (EventRule rule : beginning(items.get(i))) {
                if (rule.verb().ahead(items, i) == length
                        && (!rule.plain()
                                || language.lexicon()
                                        .phrases("win-plain")
                                        .has(items.get(i).form()))) {
                    read(rule, scene, i, i + length, claims);
                }
            }
            i += length - 1;
        }
    }

    /** Rules whose verb may begin with the item. */
    private List<EventRule> beginning(Item item) {
        return byWord.getOrDefault(item.form(), List.of());
    }

    private void read(EventRule rule, Scene scene, int verb, int after, Collector claims) {
        List<Item> items = scene.items();
        if (Phrasings.any(rule.notLeft(), scene, verb, false)
                || Phrasings.any(rule.notRight(), scene, after, true)
                || (!rule.needsLeft().isEmpty() && !Phrasings.any(rule.needsLeft(), scene, verb, false))
                || (!rule.needsRight().isEmpty() && !Phrasings.any(rule.needsRight(), scene, after, true))
                || mood.unreal(scene, verb)
                || (rule.needsLeft().isEmpty() && mood.nearly(items, verb))
                || (!rule.voice().equals("any")
                        && rule.voice().equals("passive") != voice.passive(rule, scene, verb, after))
                || (rule.voice().equals("passive") && voice.figures(scene, verb))) {
            return;
        }
        Targets.Target target = targets.find(rule, scene, after, FAR);
        if (target == null) {
            return;
        }
        int subject =
                rule.target().equals("elected") && target.who() > verb ? target.who() : binder.subjectOf(scene, verb);
        subject = rule.target().equals("line") ? firstOfRow(scene, subject, verb) : subject;
        if (subject == Binder.NONE && items.get(verb).word().endsWith("ing")) {
            subject = binder.mainSubject(scene, after);
        }
        boolean noun = subject == Binder.NONE
                && after == verb + 1
                && language.lexicon().phrases("victory-noun").has(scene.form(verb));
        if (noun || unnamed(scene, verb) || counted(scene, verb, subject, target)) {
            return;
        }
        if (subject == Binder.NONE && (rule.named() || (rule.reduced() && !voice.finite(scene, verb)))) {
            return;
        }
        boolean unnamed = subject == Binder.NONE && described(scene, verb);
        Side agent = subject != Binder.NONE
                ? scene.side(subject)
                : unnamed ? null : scene.story().subject();
        if (subject != Binder.NONE && agent == null) {
            return;
        }
        Side object = target.who() == Binder.NONE ? null : scene.side(target.who());
        if (target.who() != Binder.NONE && object == null) {
            return;
        }
        When told = times.ofEvent(scene, verb, after);
        if (subject != Binder.NONE && scene.items().get(subject).is(Item.Type.PRON)) {
            agent = scene.standing(subject, told, agent);
        }
        int from = subject == Binder.NONE || verb - subject > 14 ? verb : Math.min(subject, verb);
        Draft base = Draft.at(
                items.get(from).start(), items.get(Math.max(verb, after - 1)).end());
        if (target.to() > after) {
            base.over(items.get(target.to() - 1));
        }
        List<Contest> contests = contests(rule, scene, verb, agent, object, target, told);
        if (several(scene, subject) && target.seats().isEmpty()) {
            contests = List.of();
            national(rule, scene, base, agent, claims);
        }
        Roles roles = new Roles(
                agent, object, from(scene, target.to()), somebody(scene, subject), somebody(scene, target.who()));
        claims.by(rule.id(), items.get(verb).start());
        for (Contest contest : contests) {
            String loose = grip.ofEvent(scene, verb, subject, agent, object, contest, target);
            for (Emission emission : rule.claims()) {
                if (roles.admit(emission)) {
                    When when = told.fitting(scene, contest, agent, object);
                    boolean absent = emission.kind() == ClaimKind.DEFEATED
                            && object != null
                            && agent != null
                            && Absentees.surely(scene, target.who(), object, agent, told);
                    emit(
                            scene,
                            verb,
                            subject,
                            emission,
                            span(scene, base, contest, target),
                            contest,
                            when,
                            roles,
                            contests.size() > 1 ? target : null,
                            loose,
                            absent,
                            claims);
                }
            }
        }
        Side stands = rule.voice().equals("passive") && !rule.via().isEmpty() ? object : agent;
        if (stands != null && stands.stand() != null) {
            int who = agent != null && stands.same(agent) ? subject : target.who();
            new Banner(scene, target, contests, told).read(after, base, stands, who, claims);
        }
        if (agent != null && agent.stand() != null) {
            scene.story().subject(agent);
            scene.acts(subject);
        }
    }

    /** "Poole / Ana Reed, Lab / 507 / Lib Dem / hold": a column of its own, told of whom the row names before any figure. */
    private static int firstOfRow(Scene scene, int subject, int verb) {
        boolean column = subject != Binder.NONE
                && scene.items().get(subject).is(Item.Type.PARTY)
                && scene.lexicon().phrases("column-mark").has(scene.form(verb - 1));
        for (int k = 0; column && k < subject && !scene.items().get(k).isNumber(); k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return k;
            }
        }
        return subject;
    }

    /** The span of an event in one contest, and whether its seat is named in part only. */
    private static Draft span(Scene scene, Draft base, Contest contest, Targets.Target target) {
        Draft span = Draft.at(base.start(), base.end());
        for (int seat : target.seats()) {
            if (contest.equals(scene.seats().get(seat))) {
                span.unsure(SeatGrip.ofName(scene, seat));
            }
        }
        return span;
    }

    /** "five candidates beating Labour", "independent candidates won in": several, of whom none is named. */
    private boolean counted(Scene scene, int verb, int subject, Targets.Target target) {
        int from = subject == Binder.NONE ? Math.max(0, verb - 8) : subject;
        if (subject > 0
                && scene.items().get(subject).is(Item.Type.PARTY)
                && scene.items().get(subject - 1).is(Item.Type.NUM)) {
            return true;
        }
        for (int k = verb - 1; k > from; k--) {
            if (scene.word(k).equals(",") || scene.word(k).equals(".")) {
                return false;
            }
            if (language.lexicon().phrases("candidates").has(scene.form(k))) {
                return target.seats().isEmpty();
            }
        }
        return false;
    }

    /** "Independents claim victory": more than one seat is meant. */
    private boolean several(Scene scene, int subject) {
        return subject != Binder.NONE
                && scene.items().get(subject).is(Item.Type.PARTY)
                && language.lexicon().phrases("party-plural").has(scene.form(subject));
    }

    private static void national(EventRule rule, Scene scene, Draft base, Side agent, Collector claims) {
        for (Emission emission : rule.claims()) {
            boolean alone = emission.subject().equals("S") && emission.object().isEmpty();
            if (alone && (emission.kind() == ClaimKind.WINNER || emission.kind() == ClaimKind.SEAT_CHANGE)) {
                Draft draft = Draft.at(base.start(), base.end())
                        .election(scene.setting().mainId())
                        .of(agent.name());
                Outcomes.add(claims, emission.kind(), draft, emission.value());
            }
        }
    }

    /** "the party that won Harrow Vale": which one is told after, if at all. */
    private boolean unnamed(Scene scene, int verb) {
        Phrases unnamed = language.lexicon().phrases("unnamed-subject");
        return unnamed.behind(scene.items(), verb - 1) > 0
                || (language.lexicon().phrases("adverb").has(scene.form(verb - 1))
                        && unnamed.behind(scene.items(), verb - 2) > 0);
    }

    /** Somebody does it who is not named: "a pro-Gaza candidate beat …". */
    private boolean described(Scene scene, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - 8); k--) {
            if (scene.items().get(k).is(",")) {
                return false;
            }
            if (language.lexicon().phrases("candidate-noun").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** The contests that an event is about: the seats it names, else where its people stood, else the one at hand. */
    private static List<Contest> contests(
            EventRule rule, Scene scene, int verb, Side agent, Side object, Targets.Target target, When told) {
        List<Contest> found = new ArrayList<>();
        target.seats().forEach(i -> Optional.ofNullable(scene.seatAt(i, told)).ifPresent(found::add));
        if (!found.isEmpty()) {
            return found;
        }
        Contest won = rule.voice().equals("passive") ? seatBefore(scene, verb, told) : null;
        if (won != null) {
            return List.of(won);
        }
        Contest of = agent != null && agent.contest() != null
                ? agent.contest()
                : object != null && object.contest() != null ? object.contest() : scene.contestAt(verb);
        if (of != null) {
            found.add(scene.stood(agent, told, verb, of));
        }
        return found;
    }

    /** "Poole was won by": the seat is the subject. */
    private static Contest seatBefore(Scene scene, int verb, When told) {
        for (int k = verb - 1; k >= Math.max(0, verb - 8); k--) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.SEAT)) {
                return scene.seatAt(k, told);
            }
            if (item.is(Item.Type.PERS) || item.is(".") || item.is(";") || Binder.who(scene, k)) {
                return null;
            }
        }
        return null;
    }

    private static void emit(
            Scene scene,
            int verb,
            int actor,
            Emission emission,
            Draft base,
            Contest contest,
            When when,
            Roles roles,
            Targets.Target list,
            String loose,
            boolean absent,
            Collector claims) {
        Side subject = roles.of(emission.subject());
        Side other = roles.of(emission.object());
        boolean half = emission.kind() == ClaimKind.DEFEATED && (subject != null || other != null);
        if (!half
                && ((!emission.subject().isEmpty() && subject == null)
                        || (emission.object().equals("O") && other == null))) {
            return;
        }
        Draft draft = Draft.at(base.start(), base.end()).in(contest).unsure(emission.unsure());
        if (list != null) {
            for (int i : list.seats()) {
                if (contest.equals(scene.seats().get(i))) {
                    draft = Draft.at(
                                    scene.items().get(i).start(),
                                    scene.items().get(i).end())
                            .in(contest);
                }
            }
        }
        draft.unsure(base.unsure());
        draft.unsure(emission.subject().equals("S") || emission.object().equals("S") ? loose : "");
        Contest hand = contest;
        Contest then = when.contest(scene.setting(), contest);
        if (!contest.equals(then)) {
            draft.in(then == null ? contest : then);
            draft.doubt(
                    then == null
                            ? "it is told of an election for which no tally of %s is loaded".formatted(contest.name())
                            : "");
            contest = then == null ? contest : then;
        }
        RivalPolls.add(scene, subject == null ? other : subject, hand, when, draft);
        if (emission.kind() == ClaimKind.DEFEATED) {
            RivalPolls.addUnnamed(scene, subject, other, contest, when, draft);
        }
        if (subject != null) {
            draft.of(who(scene, emission, subject, contest))
                    .doubt(subject.doubt())
                    .doubt(elsewhere(scene, subject, contest));
        }
        if (other != null) {
            boolean party = emission.kind() == ClaimKind.PARTY && other.isParty();
            boolean beaten = emission.kind() == ClaimKind.DEFEATED;
            draft.against(party ? other.party() : beaten ? scene.polled(other, contest) : scene.name(other, contest))
                    .doubt(other.doubt())
                    .doubt(absent && emission.object().equals("O") ? "" : elsewhere(scene, other, contest));
        }
        if (emission.kind() == ClaimKind.PARTY && subject == null && other != null && other.isParty()) {
            String candidate = scene.won(other, contest);
            draft.of(candidate.equals(other.party()) ? null : candidate);
        }
        draft.plain(new Bearings(scene, verb).ofEvent(actor, when, contest));
        Outcomes.add(claims, emission.kind(), draft, emission.value());
    }

    /** "The Tories won the seat" tells of its candidate; that they gained it, of the party. */
    private static String who(Scene scene, Emission emission, Side side, Contest contest) {
        return switch (emission.kind()) {
            case WINNER, DEFEATED -> scene.won(side, contest);
            case PLACE, COMPARISON -> scene.polled(side, contest);
            default -> side.candidate() ? scene.won(side, contest) : scene.name(side, contest);
        };
    }

    /** Somebody said to win or lose a seat where they did not stand: a leader, or another namesake. */
    private static String elsewhere(Scene scene, Side side, Contest contest) {
        if (side.stand() == null
                || side.contest().equals(contest)
                || scene.ballot(contest).same(side.stand().candidacy()).isPresent()) {
            return "";
        }
        return side.contest().name().equals(contest.name())
                ? "%s did not stand in %s at %s".formatted(side.name(), contest.name(), contest.election())
                : "%s stood in %s, not in %s"
                        .formatted(side.name(), side.contest().name(), contest.name());
    }

    /** "an independent", "a Labour candidate": one of a party who is not named. */
    private boolean somebody(Scene scene, int at) {
        if (at == Binder.NONE || !scene.items().get(at).is(Item.Type.PARTY)) {
            return false;
        }
        boolean plural = language.lexicon().phrases("party-plural").has(scene.form(at));
        return !plural
                && (scene.parties().lowercase(scene.items().get(at).party())
                        || language.lexicon().phrases("candidate-noun").has(scene.form(at + 1)));
    }

    /** "from the Tories", "off the Tories". */
    private static boolean away(Scene scene, int k) {
        return scene.word(k).equals("from") || scene.word(k).equals("off");
    }

    /** Whoever stands after "from", right after a seat: "took Poole from the Conservatives' Sir Robert Syms". */
    private static Side from(Scene scene, int at) {
        int k = at;
        while (k < scene.items().size() && k < at + 3 && !away(scene, k)) {
            if (scene.word(k).equals(",") || scene.items().get(k).isNumber()) {
                return null;
            }
            k++;
        }
        if (!away(scene, k)) {
            return null;
        }
        Side party = null;
        for (int i = k + 1; i < Math.min(scene.items().size(), k + 9); i++) {
            Item item = scene.items().get(i);
            if (item.is(Item.Type.PERS) || item.is(Item.Type.PARTY)) {
                party = scene.side(i);
                if (!item.is(Item.Type.PARTY) || !scene.modifier(i)) {
                    return party;
                }
            } else if (item.isNumber() || item.is(",") || item.is("and") || item.is(Item.Type.YEAR)) {
                break;
            }
        }
        return party;
    }
}
