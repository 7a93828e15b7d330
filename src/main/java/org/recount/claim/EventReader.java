package org.recount.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.recount.claim.Phrasings.Emission;
import org.recount.claim.Phrasings.EventRule;
import org.recount.election.Contest;

/** Who won, beat, held, lost: reads the verbs of a unit. */
final class EventReader {
    private static final int FAR = 16;

    private final Language language;
    private final Subjects subjects;
    private final Targets targets;
    private final EventTimes times;
    private final Nameless nameless;
    private final Mood mood;
    private final Voice voice;
    private final Grip grip;
    private final Governed governed;
    private final Phrases verbs;
    /** The rules whose verb may begin with a word, by its number; a word after the last begins none. */
    private final List<List<EventRule>> byWord = new ArrayList<>();

    EventReader(Language language) {
        this.language = language;
        this.subjects = new Subjects(language.lexicon());
        this.targets = new Targets(language);
        this.times = new EventTimes(language);
        this.nameless = new Nameless(language.lexicon());
        this.mood = new Mood(language.lexicon());
        this.voice = new Voice(language.lexicon());
        this.grip = new Grip(language.lexicon());
        this.governed = new Governed(language.lexicon());
        this.verbs = language.phrasings().eventVerbs();
        for (EventRule rule : language.phrasings().events()) {
            for (Word word : rule.verb().edgeWords(true)) {
                while (byWord.size() <= word.number()) {
                    byWord.add(List.of());
                }
                List<EventRule> rules = new ArrayList<>(byWord.get(word.number()));
                rules.add(rule);
                byWord.set(word.number(), rules);
            }
        }
    }

    void read(Scene scene, Collector claims) {
        Line items = scene.items();
        for (int i = scene.mayHold(verbs) ? 0 : items.size(); i < items.size(); i++) {
            int length = verbs.ahead(items, i);
            if (length == 0) {
                continue;
            }
            Phrases verb = null;
            boolean fits = false;
            for (EventRule rule : beginning(items.get(i))) {
                fits = rule.verb() == verb ? fits : rule.verb().ahead(items, i) == length;
                verb = rule.verb();
                if (fits
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
        int word = item.form().number();
        return word < 0 || word >= byWord.size() ? List.of() : byWord.get(word);
    }

    private void read(EventRule rule, Scene scene, int verb, int after, Collector claims) {
        Line items = scene.items();
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
                rule.target().equals("elected") && target.who() > verb ? target.who() : subjects.subjectOf(scene, verb);
        subject = rule.target().equals("line") ? firstOfRow(scene, subject, verb) : subject;
        if (subject == Binder.NONE && scene.participle(verb)) {
            subject = subjects.mainSubject(scene, after);
        }
        boolean noun = subject == Binder.NONE
                && after == verb + 1
                && (language.lexicon().phrases("victory-noun").has(scene.form(verb)) || winsFor(scene, verb));
        if (noun || nameless.unnamed(scene, verb) || nameless.counted(scene, verb, subject, target)) {
            return;
        }
        if (subject == Binder.NONE && (rule.named() || (rule.reduced() && !voice.finite(scene, verb)))) {
            return;
        }
        boolean unnamed = subject == Binder.NONE && nameless.described(scene, verb);
        Side agent = subject != Binder.NONE
                ? scene.side(subject)
                : unnamed ? null : scene.story().people().subject();
        if (subject != Binder.NONE && agent == null) {
            return;
        }
        Side object = target.who() == Binder.NONE ? null : scene.side(target.who());
        if (target.who() != Binder.NONE && object == null) {
            return;
        }
        When told = times.of(scene, verb, after);
        if (subject != Binder.NONE && scene.items().get(subject).is(Item.Type.PRON)) {
            agent = new Standing(scene).pronoun(subject, told, agent);
        }
        told = Meeting.of(scene, agent, object, told);
        int from = subject == Binder.NONE || verb - subject > 14 ? verb : Math.min(subject, verb);
        Draft base = Draft.at(
                items.get(from).start(), items.get(Math.max(verb, after - 1)).end());
        if (target.to() > after) {
            base.over(items.get(target.to() - 1));
        }
        if (beaten(scene, target.who())) {
            base.plain(EnumSet.of(Plain.WHAT));
        }
        List<Contest> contests = EventPlaces.contests(rule, scene, verb, agent, object, target, told);
        if (nameless.several(scene, subject) && target.seats().isEmpty()) {
            contests = List.of();
            EventClaims.national(rule, scene, base, agent, claims);
        }
        int loser = EventPlaces.from(scene, target.to());
        Roles roles = new Roles(
                agent,
                object,
                loser == Binder.NONE ? null : scene.side(loser),
                EventPlaces.ticket(scene, target.to()),
                nameless.somebody(scene, subject),
                nameless.somebody(scene, target.who()));
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
                    EventClaims.emit(
                            scene,
                            verb,
                            subject,
                            emission,
                            EventClaims.span(
                                    scene,
                                    base,
                                    contest,
                                    target,
                                    emission.object().equals("F") ? loser : Binder.NONE),
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
            scene.story().people().subject(agent);
            scene.acts(subject);
        }
    }

    /** "Reed beat Cole": the verb leads to whoever was beaten. */
    private boolean beaten(Scene scene, int who) {
        return who != Binder.NONE && scene.items().get(who).is(Item.Type.PERS) && governed.beaten(scene, who);
    }

    /** "Big wins for Labour in Poole": those of another than whoever the text spoke of before. */
    private boolean winsFor(Scene scene, int verb) {
        return language.lexicon().phrases("win-noun").has(scene.form(verb))
                && language.lexicon().phrases("for-whom").has(scene.form(verb + 1));
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
}
