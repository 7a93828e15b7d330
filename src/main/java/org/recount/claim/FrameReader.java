package org.recount.claim;

import java.util.List;
import java.util.Map;
import org.recount.claim.Frames.Frame;
import org.recount.claim.Frames.Says;
import org.recount.election.Contest;

/** Reads the constructions of {@link Frames} in a unit. */
final class FrameReader {
    private final Language language;
    private final Mood mood;
    private final Times times;

    FrameReader(Language language) {
        this.language = language;
        this.mood = new Mood(language.lexicon());
        this.times = new Times(language);
    }

    void read(Scene scene, Collector claims) {
        List<Item> items = scene.items();
        for (int i = 0; i < items.size(); i++) {
            for (Frame frame : language.phrasings().frames().beginning(items, i)) {
                Pattern.Bound bound = bound(frame, items, i);
                if (bound != null && !mood.elsewhere(scene, i) && told(frame, scene, i, bound)) {
                    read(frame, scene, i, bound, claims);
                    break;
                }
            }
        }
    }

    private static Pattern.Bound bound(Frame frame, List<Item> items, int at) {
        for (Pattern pattern : frame.patterns()) {
            Pattern.Bound bound = pattern.begins(items.get(at)) ? pattern.bind(items, at) : null;
            if (bound != null) {
                return bound;
            }
        }
        return null;
    }

    private boolean told(Frame frame, Scene scene, int from, Pattern.Bound bound) {
        List<Item> items = scene.items();
        return !Phrasings.any(frame.notLeft(), items, from, false)
                && !Phrasings.any(frame.notRight(), items, bound.end(), true)
                && (frame.told() || (!mood.unreal(scene, from) && !mood.unreal(scene, from, bound.end())));
    }

    private void read(Frame frame, Scene scene, int from, Pattern.Bound bound, Collector claims) {
        Integer first = bound.roles().get(frame.each());
        if (first == null) {
            frame.claims().forEach(says -> say(says, scene, from, bound.end(), bound.roles(), claims));
            return;
        }
        for (int member : Listing.from(scene, first)) {
            Map<Character, Integer> roles = new java.util.HashMap<>(bound.roles());
            roles.put(frame.each(), member);
            int start = member == first ? from : member;
            int end = member == first ? Math.max(bound.end(), member + 1) : member + 1;
            frame.claims().forEach(says -> say(says, scene, start, end, roles, claims));
        }
    }

    private void say(Says says, Scene scene, int from, int end, Map<Character, Integer> roles, Collector claims) {
        Side subject = side(scene, roles.get(says.subject()));
        Side object = side(scene, roles.get(says.object()));
        if ((says.subject() != 0 && subject == null && roles.containsKey(says.subject()))
                || (says.object() != 0 && object == null && roles.containsKey(says.object()))
                || !fits(says, scene, roles)) {
            return;
        }
        Draft draft = Draft.at(
                scene.items().get(from).start(), scene.items().get(end - 1).end());
        if (says.national()) {
            draft.election(scene.setting().mainId()).of(name(subject)).against(name(object));
            Outcomes.add(claims, says.kind(), draft, says.value());
            return;
        }
        Contest contest = contest(says, scene, from, roles, subject, object);
        if (contest == null) {
            return;
        }
        When when = times.ofEvent(scene, roles.getOrDefault('v', from), end).fitting(scene, contest, subject, object);
        Contest then = when.contest(scene.setting(), contest);
        draft.in(then == null ? contest : then)
                .doubt(
                        then == null
                                ? "it is told of an election for which no tally of %s is loaded"
                                        .formatted(contest.name())
                                : "");
        if (subject != null) {
            boolean counted = says.kind() == ClaimKind.PLACE;
            draft.of(counted ? scene.polled(subject, draft.contest()) : scene.name(subject, draft.contest()))
                    .doubt(subject.doubt());
        }
        if (object != null) {
            draft.against(scene.name(object, draft.contest())).doubt(object.doubt());
        }
        String value = says.value();
        if (value.length() == 1 && roles.containsKey(value.charAt(0))) {
            value = String.valueOf(scene.items().get(roles.get(value.charAt(0))).data());
        }
        Outcomes.add(claims, says.kind(), draft, value);
    }

    private boolean fits(Says says, Scene scene, Map<Character, Integer> roles) {
        Side only = side(scene, roles.get(says.only()));
        return says.only() == 0 || (only != null && only.isParty() == says.party());
    }

    private Contest contest(
            Says says, Scene scene, int from, Map<Character, Integer> roles, Side subject, Side object) {
        Integer seat = roles.get(says.contest());
        if (seat != null) {
            return scene.seats().get(seat);
        }
        if (subject != null && subject.contest() != null) {
            return subject.contest();
        }
        return object != null && object.contest() != null ? object.contest() : scene.contestAt(from);
    }

    /** Who has a role: a mention, or the party that a colour stands for. */
    private Side side(Scene scene, Integer at) {
        if (at == null) {
            return null;
        }
        Item item = scene.items().get(at);
        return item.is(Item.Type.WORD)
                ? language.parties()
                        .ofColour(item.word())
                        .map(p -> Side.of(p, false))
                        .orElse(null)
                : scene.side(at);
    }

    private static String name(Side side) {
        return side == null ? null : side.name();
    }
}
