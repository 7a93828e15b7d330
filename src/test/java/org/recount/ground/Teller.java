package org.recount.ground;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.recount.claim.ClaimKind;
import org.recount.claim.Hedge;
import org.recount.election.Candidacy;
import org.recount.election.Gender;
import org.recount.election.Membership;

/** Tells the result of one contest in given wordings. The same thing is told once only. */
final class Teller {
    private static final int LEAST_VOTES = 150;
    private static final BigDecimal LEAST_CHANGE = new BigDecimal("1.5");

    private final Race race;
    private final Talk talk;
    private final PartyWords parties;
    private final Random random;
    private final Planting planting;
    /** Figures told before, and whether they were told wrong. */
    private final Map<String, Boolean> told = new HashMap<>();

    Teller(Race race, Talk talk, PartyWords parties, Random random) {
        this.race = race;
        this.talk = talk;
        this.parties = parties;
        this.random = random;
        this.planting = new Planting(random);
    }

    /** The sentence in this wording; empty where the result does not fit it, or it was told before. */
    Optional<Told> tell(Template template, boolean plant) {
        Map<String, Candidacy> cast = cast(template);
        if (cast == null || !fits(template, cast)) {
            return Optional.empty();
        }
        return write(template, cast, plant);
    }

    /** A row of a list about this candidate. */
    Optional<Told> row(Template template, Candidacy one, boolean plant) {
        Map<String, Candidacy> cast = Map.of("A", one);
        boolean named = template.slots().stream().anyMatch(s -> s.what().equals("full"));
        return template.slots().stream().allMatch(s -> possible(s, cast)) && (named || talk.partyAlone(one))
                ? write(template, cast, plant)
                : Optional.empty();
    }

    private Map<String, Candidacy> cast(Template template) {
        List<Candidacy> order = race.now().candidacies();
        Map<String, Candidacy> cast = new HashMap<>();
        String places = "WLTF";
        for (int i = 0; i < places.length() && i < order.size(); i++) {
            cast.put(places.substring(i, i + 1), order.get(i));
        }
        if (race.before() != null) {
            cast.put("X", race.before().winner());
        }
        List<Candidacy> rest = new ArrayList<>(order);
        Collections.shuffle(rest, random);
        for (String role : List.of("A", "B", "C")) {
            List<Template.Slot> slots =
                    template.slots().stream().filter(s -> s.who().equals(role)).toList();
            Optional<Candidacy> one = rest.stream()
                    .filter(c -> slots.stream().allMatch(s -> possible(s, Map.of(role, c))))
                    .findFirst();
            if (slots.isEmpty()) {
                continue;
            }
            if (one.isEmpty()) {
                return null;
            }
            cast.put(role, one.get());
            rest.remove(one.get());
        }
        return cast;
    }

    private boolean fits(Template template, Map<String, Candidacy> cast) {
        Set<String> needs = template.needs();
        boolean year = template.slots().stream().anyMatch(s -> s.what().equals("pyear"));
        return template.slots().stream().allMatch(s -> possible(s, cast))
                && (!needs.contains("gain") || race.gain())
                && (!needs.contains("from-second") || race.gainFromSecond())
                && (!needs.contains("hold") || race.hold())
                && (!needs.contains("prev") || (race.before() != null && (year || !race.interrupted())))
                && (!needs.contains("swing") || (race.swing().isPresent() && !race.interrupted()))
                && (!needs.contains("sitting-second")
                        || race.now()
                                .runnerUp()
                                .filter(c -> c.membership() == Membership.SITTING)
                                .isPresent())
                && (!needs.contains("places") || race.now().candidacies().size() >= 4);
    }

    private boolean possible(Template.Slot slot, Map<String, Candidacy> cast) {
        if (slot.who().isEmpty()) {
            return switch (slot.what()) {
                case "electorate", "turnout" -> race.now().turnout().isPresent();
                case "pturnout" ->
                    race.before() != null && race.before().turnout().isPresent();
                case "maj" -> race.now().majority() > 1;
                case "pmaj" -> race.before() != null && race.before().majority() > 1;
                default -> true;
            };
        }
        Candidacy one = cast.get(slot.who());
        if (one == null || (one.votes() < LEAST_VOTES && !slot.who().equals("X"))) {
            return false;
        }
        return switch (slot.what()) {
            case "party", "party's" -> slot.who().equals("X") ? parties.acts(one.party()) : talk.partyAlone(one);
            case "adj" -> parties.known(one.party());
            case "code" -> parties.known(one.party());
            case "up" ->
                race.shareChange(one).filter(c -> c.compareTo(LEAST_CHANGE) > 0).isPresent();
            case "down" ->
                race.shareChange(one)
                        .filter(c -> c.negate().compareTo(LEAST_CHANGE) > 0)
                        .isPresent();
            case "vup" -> race.voteChange(one).filter(c -> c > 100).isPresent();
            case "vdown" -> race.voteChange(one).filter(c -> c < -100).isPresent();
            case "signed" -> race.shareChange(one).isPresent();
            case "pvotes", "pshare" ->
                race.predecessor(one).filter(p -> p.votes() >= LEAST_VOTES).isPresent();
            default -> true;
        };
    }

    private Optional<Told> write(Template template, Map<String, Candidacy> cast, boolean plant) {
        List<Told.Expected> claims = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        long numbers =
                template.slots().stream().filter(s -> kind(s.what()) != null).count();
        int wrong = plant && numbers > 0 ? random.nextInt((int) numbers) : -1;
        if (contradicts(template, cast, wrong)) {
            return Optional.empty();
        }
        boolean swapped = plant
                && numbers == 0
                && template.events().stream().anyMatch(e -> "W".equals(e.subject()) && "L".equals(e.object()));
        Map<String, Candidacy> named = new HashMap<>(cast);
        if (swapped) {
            named.put("W", cast.get("L"));
            named.put("L", cast.get("W"));
        }
        int number = 0;
        talk.open();
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Words words) {
                text.append(words.choices().get(random.nextInt(words.choices().size())));
                continue;
            }
            Template.Slot slot = (Template.Slot) part;
            ClaimKind kind = kind(slot.what());
            if (kind == null) {
                text.append(words(slot, named, text.length() == 0));
                continue;
            }
            Figure figure = new Figure(race, slot.who().isEmpty() ? null : cast.get(slot.who()), slot.what());
            boolean planted = number == wrong;
            Shown shown = planted ? figure.wrong(planting, random) : figure.shown(slot.exact(), random);
            number++;
            text.append(shown.text());
            if (kind != ClaimKind.NAME) {
                claims.add(new Told.Expected(
                        kind,
                        shown.value(),
                        shown.hedge(),
                        figure.subjects(),
                        race.now().name(),
                        figure.election(),
                        planted));
            }
        }
        talk.close();
        for (Template.Event event : template.events()) {
            Candidacy subject = named.get(event.subject());
            claims.add(new Told.Expected(
                    event.kind(),
                    null,
                    Hedge.NONE,
                    names(subject),
                    race.now().name(),
                    race.now().election(),
                    swapped));
        }
        return Optional.of(new Told(template.id(), sentence(text.toString()), claims));
    }

    /** Whether two figures for one thing would stand in the article; else they are told from now on. */
    private boolean contradicts(Template template, Map<String, Candidacy> cast, int wrong) {
        Map<String, Boolean> now = new HashMap<>();
        int number = 0;
        for (Template.Slot slot : template.slots()) {
            if (kind(slot.what()) != null) {
                String thing = slot.what() + cast.get(slot.who());
                boolean planted = number++ == wrong;
                if (told.containsKey(thing) && (planted || told.get(thing))) {
                    return true;
                }
                now.put(thing, planted);
            }
        }
        told.putAll(now);
        return false;
    }

    private Set<String> names(Candidacy one) {
        Set<String> names = new LinkedHashSet<>();
        names.add(one.name());
        names.add(one.party());
        names.add(race.family(one));
        return names;
    }

    private static ClaimKind kind(String what) {
        return switch (what) {
            case "votes", "pvotes" -> ClaimKind.VOTES;
            case "share", "pshare", "pct" -> ClaimKind.VOTE_SHARE;
            case "maj", "pmaj", "majpct" -> ClaimKind.MAJORITY;
            case "up", "down", "signed" -> ClaimKind.SHARE_CHANGE;
            case "vup", "vdown" -> ClaimKind.VOTE_CHANGE;
            case "turnout", "pturnout", "ballots", "valid" -> ClaimKind.TURNOUT;
            case "electorate" -> ClaimKind.ELECTORATE;
            case "swing" -> ClaimKind.SWING;
            default -> null;
        };
    }

    private String words(Template.Slot slot, Map<String, Candidacy> cast, boolean opening) {
        Candidacy one = cast.get(slot.who());
        return switch (slot.what()) {
            case "" -> talk.mention(one, opening);
            case "'s" -> Talk.possessive(talk.name(one));
            case "full" -> talk.full(one);
            case "party" -> parties.noun(one.party(), random);
            case "party's" -> Talk.possessive(parties.noun(one.party(), random));
            case "adj" -> parties.adjective(one.party(), random);
            case "code" -> parties.code(one.party(), random);
            case "his" -> one.gender() == Gender.FEMALE ? "her" : "his";
            case "nth" -> nth(race.now().place(one));
            case "S" -> race.now().name();
            case "year" -> String.valueOf(race.day().getYear());
            case "pyear" -> String.valueOf(race.beforeDay().getYear());
            case "n" -> String.valueOf(race.now().candidacies().indexOf(cast.get("A")) + 1);
            case "k" -> String.valueOf(3 + random.nextInt(40));
            case "k1", "h" -> String.valueOf(2 + random.nextInt(4));
            case "mm" -> String.valueOf(10 + random.nextInt(49));
            case "nn" -> String.valueOf(20 + random.nextInt(70));
            case "nnn" -> String.valueOf(110 + random.nextInt(800));
            case "nnnn" -> Shown.grouped(2100 + random.nextInt(7000));
            case "nnnnn" -> Shown.grouped(60_000 + random.nextInt(40_000));
            case "nnnnnn" -> String.valueOf(100_000 + random.nextInt(800_000));
            case "age" -> String.valueOf(25 + random.nextInt(50));
            case "birth" -> String.valueOf(1950 + random.nextInt(45));
            default ->
                throw new IllegalArgumentException(
                        "{%s.%s} is no place in a template".formatted(slot.who(), slot.what()));
        };
    }

    private static String nth(int place) {
        return place + (place == 1 ? "st" : place == 2 ? "nd" : place == 3 ? "rd" : "th");
    }

    /** Begins with a capital; plural parties take plural verbs. */
    private static String sentence(String text) {
        String plural = text.replaceAll("\\b(the [A-Z][A-Za-z ]+s) was\\b", "$1 were")
                .replaceAll("\\b(the [A-Z][A-Za-z ]+s) has\\b", "$1 have");
        plural = plural.replace(",.", ".").replace(",,", ",").replace(", (", " (");
        return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }
}
