package org.recount.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recount.claim.Frames.Frame;
import org.recount.claim.Frames.Says;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Tallies;

/** Reads the constructions of {@link Frames} in a unit. */
final class FrameReader {
    /** The place after the last one told in the unit. */
    private static final String NEXT = "next";

    private final Language language;
    private final Mood mood;
    private final EventTimes times;
    private final Grip grip;
    private final Antecedents antecedents;

    FrameReader(Language language) {
        this.antecedents = new Antecedents(language.lexicon());
        this.grip = new Grip(language.lexicon());
        this.language = language;
        this.mood = new Mood(language.lexicon());
        this.times = new EventTimes(language);
    }

    void read(Scene scene, Collector claims) {
        Line items = scene.items();
        Frames frames = language.phrasings().frames();
        Bits can = frames.in(scene);
        for (int i = 0; i < items.size() && !can.isEmpty(); i++) {
            for (Frame frame : frames.beginning(can, items, i)) {
                Pattern.Bound bound = bound(frame, scene, i);
                if (bound != null && told(frame, scene, i, bound)) {
                    claims.by(frame.id(), items.get(i).start());
                    read(frame, scene, i, bound, claims);
                    break;
                }
            }
        }
    }

    private static Pattern.Bound bound(Frame frame, Scene scene, int at) {
        for (Pattern pattern : frame.patterns()) {
            Pattern.Bound bound = pattern.mayStand(scene.held()) ? pattern.bind(scene.items(), at) : null;
            if (bound != null) {
                return bound;
            }
        }
        return null;
    }

    private boolean told(Frame frame, Scene scene, int from, Pattern.Bound bound) {
        Line items = scene.items();
        return !Phrasings.any(frame.notLeft(), scene, from, false)
                && !Phrasings.any(frame.notRight(), scene, bound.end(), true)
                && (frame.after() == null || before(frame.after(), items, bound.end()))
                && (frame.told() || !unreal(scene, from, bound.end()));
    }

    private boolean unreal(Scene scene, int from, int end) {
        boolean verb = scene.items().get(from).is(Item.Type.WORD);
        return (verb ? mood.unreal(scene, from) : mood.doubtedBefore(scene, from)) || mood.unreal(scene, from, end);
    }

    private static boolean before(Phrases phrases, List<Item> items, int end) {
        for (int k = 0; k < end; k++) {
            if (phrases.ahead(items, k) > 0) {
                return true;
            }
        }
        return false;
    }

    private void read(Frame frame, Scene scene, int from, Pattern.Bound bound, Collector claims) {
        Map<Character, Integer> told = new HashMap<>(bound.roles());
        int before = frame.claims().stream().anyMatch(says -> says.subject() == Frames.BEFORE)
                ? antecedents.of(scene, from)
                : Binder.NONE;
        if (before != Binder.NONE) {
            told.put(Frames.BEFORE, before);
        }
        Integer first = told.get(frame.each());
        if (first == null) {
            frame.claims().forEach(says -> say(says, scene, from, bound.end(), told, claims));
            return;
        }
        for (int member : Listing.from(scene, first)) {
            Map<Character, Integer> roles = new HashMap<>(told);
            roles.put(frame.each(), member);
            int start = member == first ? from : member;
            int end = member == first ? Math.max(bound.end(), member + 1) : member + 1;
            frame.claims().forEach(says -> say(says, scene, start, end, roles, claims));
        }
    }

    private void say(Says says, Scene scene, int from, int end, Map<Character, Integer> roles, Collector claims) {
        Side object = side(scene, says.object(), roles);
        Side subject = apart(scene, side(scene, says.subject(), roles), roles.get(says.subject()), object);
        if ((subject == null && needed(says.subject(), roles))
                || (object == null && needed(says.object(), roles))
                || !fits(says, scene, roles)) {
            return;
        }
        Draft draft = Draft.at(
                        scene.items().get(from).start(),
                        scene.items().get(end - 1).end())
                .unsure(says.unsure());
        if (says.national()) {
            When when = times.of(scene, roles.getOrDefault('v', from), end);
            boolean before = when.before() && !when.loose();
            draft.election(
                            when.election() != null
                                    ? when.election()
                                    : before
                                            ? When.before(scene.setting(), null)
                                            : scene.setting().mainId())
                    .of(name(subject))
                    .against(name(object));
            Outcomes.add(claims, says.kind(), draft, says.value());
            return;
        }
        Contest contest = contest(says, scene, from, roles, subject, object);
        if (contest == null) {
            return;
        }
        When when = time(says, scene, from, end, roles).fitting(scene, contest, subject, object);
        Contest then = when.contest(scene.setting(), contest);
        draft.told(then, contest);
        if (subject != null) {
            draft.of(name(scene, subject, draft.contest(), says.kind())).doubt(subject.doubt());
            draft.unsure(
                    stands(scene, subject, draft.contest())
                            ? ""
                            : "%s had no candidate there".formatted(subject.name()));
        }
        if (object != null) {
            draft.against(name(scene, object, draft.contest(), says.kind())).doubt(object.doubt());
        }
        String value = says.value().equals(NEXT) ? placeAfter(scene, from) : says.value();
        if (value.length() == 1 && roles.containsKey(value.charAt(0))) {
            value = String.valueOf(scene.items().get(roles.get(value.charAt(0))).data());
        }
        if (says.past()) {
            draft.election(null);
        } else {
            RivalPolls.add(scene, subject == null ? object : subject, contest, when, draft);
        }
        draft.unsure(SeatGrip.ofStray(scene, subject));
        if (says.kind() == ClaimKind.COMPARISON) {
            area(scene, from, end, draft);
            draft.unsure(says.object() == 0 ? ofParty(scene, from, end, roles) : "");
        }
        loosen(says, scene, end, roles, draft);
        int multiple = roles.getOrDefault('m', from);
        draft.doubt(
                object == null && says.subject() == Frames.BEFORE ? base(scene, multiple, end, draft.contest()) : "");
        draft.plain(new Bearings(scene, from).ofEvent(roles.getOrDefault(says.subject(), Binder.NONE), when, contest));
        if (says.kind() == ClaimKind.COMPARISON) {
            compare(scene, multiple, end, roles, value, draft, claims);
        } else if (!value.isEmpty() || says.value().isEmpty()) {
            Outcomes.add(claims, says.kind(), draft, value);
        }
    }

    /** When what is told was; what somebody's figure is compared with may be of another time, and does not tell. */
    private When time(Says says, Scene scene, int from, int end, Map<Character, Integer> roles) {
        if (says.subject() != Frames.BEFORE) {
            Integer year = inside(scene, from, end);
            return year == null
                    ? times.of(scene, roles.getOrDefault('v', from), end)
                    : Occasions.named(scene, year, false, false);
        }
        Integer who = roles.get(Frames.BEFORE);
        return who == null ? new When(null, false, false, false, false) : times.of(scene, who + 1, who + 1, from);
    }

    /** "Reed won Elm Cross in 2010 by 389 votes from Cole": the year that stands in what is told, before any comma; null for none. */
    private static Integer inside(Scene scene, int from, int end) {
        for (int k = from + 1; k < end && !scene.word(k).equals(",") && !scene.is(k, "relative-person"); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                return scene.is(k - 1, "time-before") && scene.has(Item.Type.PERS)
                        ? (Integer) scene.items().get(k).data()
                        : null;
            }
        }
        return null;
    }

    /** "three times her majority of 2010" compares with 2010, which may not be the election before. */
    private static String base(Scene scene, int from, int end, Contest contest) {
        Tallies tallies = scene.setting().tallies();
        Optional<Election> before = tallies.election(contest.election()).flatMap(tallies::generalBefore);
        for (int k = from; k < end; k++) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.YEAR)
                    && before.filter(e -> item.data().equals(e.date().getYear()))
                            .isEmpty()) {
                return "it is compared with %s, not with the election before".formatted(item.data());
            }
        }
        return "";
    }

    /** "more than three times as many votes as Cole": the multiple may be a number with a role. */
    private static void compare(
            Scene scene,
            int from,
            int end,
            Map<Character, Integer> roles,
            String value,
            Draft draft,
            Collector claims) {
        Integer number = roles.get(value.charAt(value.length() - 1));
        Hedge hedge = SequenceReader.loosened(scene, from, end);
        String told = value;
        if (number != null && scene.items().get(number).data() instanceof Item.Figure figure) {
            boolean over = figure.hedge() == Hedge.OVER || figure.hedge() == Hedge.JUST_OVER;
            hedge = over ? Hedge.AT_LEAST : figure.hedge() == Hedge.ONLY ? Hedge.NONE : figure.hedge();
            told = value.substring(0, value.length() - 1) + figure.value().toPlainString();
        }
        draft.unsure(hedge == Hedge.NEARLY ? "how nearly is not told" : "");
        Outcomes.compare(claims, draft, told, hedge);
    }

    /** "the smallest Labour majority": a party within the words is nobody's who is told of. */
    private static String ofParty(Scene scene, int from, int end, Map<Character, Integer> roles) {
        for (int k = from; k < end; k++) {
            if (scene.items().get(k).is(Item.Type.PARTY) && !roles.containsValue(k)) {
                return "it may be told of the seats of one party alone";
            }
        }
        return "";
    }

    /** "the smallest majority in Scotland", "of the four": among those of that part of the country, or of the seats told of together. */
    private void area(Scene scene, int from, int end, Draft draft) {
        for (int k = from; k < end; k++) {
            Areas.Area area = language.areas().at(scene.items(), k);
            if (area != null && language.lexicon().phrases("in-place").has(scene.form(k - 1))) {
                draft.part(area.name());
            }
        }
        SeatGroup group = scene.story().group();
        if (draft.area() == null && !draft.unsure().isEmpty() && group.told()) {
            draft.part(group.area());
        }
    }

    /** What a frame leaves to whoever was spoken of last, to part of a seat's name, or to the word after a place. */
    private void loosen(Says says, Scene scene, int end, Map<Character, Integer> roles, Draft draft) {
        Integer seat = roles.get(says.contest());
        boolean told = ofStory(says.subject(), roles) || ofStory(says.object(), roles);
        draft.unsure(told ? "the sentence does not name who is meant" : "")
                .unsure(seat == null ? "" : SeatGrip.ofName(scene, seat));
        if (says.kind() == ClaimKind.PLACE && scene.items().get(end - 1).is(Item.Type.ORD)) {
            draft.unsure(grip.ofOrdinal(scene, end - 1));
        }
    }

    private static String placeAfter(Scene scene, int at) {
        for (int k = at - 1; k >= 0; k--) {
            if (scene.items().get(k).is(Item.Type.ORD)) {
                return String.valueOf((Integer) scene.items().get(k).data() + 1);
            }
        }
        return "";
    }

    /** A role that the pattern left open need not be filled; the story's subject must be. */
    private static boolean needed(char role, Map<Character, Integer> roles) {
        return ofStory(role, roles) || roles.containsKey(role);
    }

    /** Whether a role is that of whoever was last spoken of, since no words before it in the sentence tell of anybody. */
    private static boolean ofStory(char role, Map<Character, Integer> roles) {
        return role == Frames.STORY || (role == Frames.BEFORE && !roles.containsKey(role));
    }

    private boolean fits(Says says, Scene scene, Map<Character, Integer> roles) {
        Side only = side(scene, says.only(), roles);
        return says.only() == 0 || (only != null && only.isParty() == says.party());
    }

    private Contest contest(
            Says says, Scene scene, int from, Map<Character, Integer> roles, Side subject, Side object) {
        if (ofStory(says.subject(), roles) || ofStory(says.object(), roles)) {
            Side side = ofStory(says.subject(), roles) ? subject : object;
            return side.contest() == null ? null : scene.setting().inHand(side.contest());
        }
        Integer seat = roles.get(says.contest());
        if (seat != null) {
            return scene.seats().get(seat);
        }
        if (subject != null && subject.contest() != null) {
            return subject.contest();
        }
        return object != null && object.contest() != null ? object.contest() : scene.contestAt(from);
    }

    /** "Penn, the Conservative she unseated": a pronoun does not mean whom its verb concerns, but whom the story is about. */
    private static Side apart(Scene scene, Side subject, Integer at, Side object) {
        boolean itself = subject != null
                && object != null
                && at != null
                && scene.items().get(at).is(Item.Type.PRON)
                && subject.same(object);
        Side told = scene.story().people().subject();
        return !itself ? subject : told == null || told.same(object) ? null : told;
    }

    /** Who has a role: a mention, or the party that a colour stands for. */
    private Side side(Scene scene, char role, Map<Character, Integer> roles) {
        Integer at = roles.get(role);
        if (at == null) {
            return ofStory(role, roles) ? scene.story().people().subject() : null;
        }
        Item item = scene.items().get(at);
        return item.is(Item.Type.WORD)
                ? language.parties()
                        .ofColour(item.word())
                        .map(p -> Side.of(p, false))
                        .orElse(null)
                : scene.side(at);
    }

    /** Yellow is a colour of two parties, and a party that is not on the ballot gains nothing. */
    private static boolean stands(Scene scene, Side side, Contest contest) {
        return !side.isParty() || scene.ballot(contest).candidate(side.party()).isPresent();
    }

    private static String name(Side side) {
        return side == null ? null : side.name();
    }

    /** Who a side is in a claim of a kind: a party as such, or its candidate where votes are meant. */
    private static String name(Scene scene, Side side, Contest contest, ClaimKind kind) {
        if (side == null) {
            return null;
        }
        return switch (kind) {
            case PLACE, COMPARISON -> scene.polled(side, contest);
            case PARTY -> side.isParty() ? side.party() : scene.name(side, contest);
            default -> scene.name(side, contest);
        };
    }
}
