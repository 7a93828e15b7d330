package org.recount.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Item.PersonMention;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Gender;
import org.recount.election.SeatKey;

/** Which candidacy a name or pronoun of a unit stands for: that at the seats at hand, else the likeliest. */
final class Cast {
    /** People spoken of lately, whom a pronoun may mean. */
    private static final int LATELY = 3;

    private final Scene scene;
    private final Setting setting;
    private final Story story;

    Cast(Scene scene) {
        this.scene = scene;
        this.setting = scene.setting();
        this.story = scene.story();
    }

    /** Whom a pronoun means; in "unseated Cole, who had 8,000 votes to his 9,100" it is not the one who has the other figure. */
    Side pronoun(int i, Gender gender) {
        if (gender == Gender.OTHER) {
            return collective(i);
        }
        Governed governed = new Governed(scene.lexicon());
        Person other = governed.beats(scene, i - 1)
                ? who(new Subjects(scene.lexicon()).subjectOf(scene, i - 1))
                : who(new Opening(scene).agentBefore(i));
        other = other == null ? rival(i) : other;
        boolean against = scene.items().size() > i + 1
                && scene.items().get(i + 1).isNumber()
                && scene.lexicon().phrases("to-other").has(scene.form(i - 1));
        int beaten = Binder.NONE;
        for (int k = i - 1; k >= 0; k--) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                Person person = scene.items().get(k).person().first();
                boolean fits = person.gender() == gender || person.gender() == Gender.UNKNOWN;
                boolean has = against
                        && (scene.is(k + 1, "relative-person")
                                || (scene.word(k + 1).equals(",") && scene.is(k + 2, "relative-person")));
                if (fits && other == null && has) {
                    other = person;
                } else if (fits && other == null && governed.opposed(scene, k)) {
                    other = person;
                } else if (fits && !person.equals(other)) {
                    if (governed.beaten(scene, k) == against) {
                        return scene.side(k);
                    }
                    beaten = beaten == Binder.NONE ? k : beaten;
                }
            } else if (stranger(k, gender) && !governed.beaten(scene, k) && !governed.opposed(scene, k)) {
                return null;
            }
        }
        if (beaten != Binder.NONE) {
            return scene.side(beaten);
        }
        Person person = ofSeat(story.people().pronoun(gender, other), gender, other);
        if (person == null) {
            return null;
        }
        Side met = story.people().side(person);
        return met != null && person.namesakes() ? met : stand(person, "");
    }

    /** "He polled 9,100 and Mr Cole 8,000": whoever has the next figure is somebody else; null for nobody. */
    private Person rival(int pronoun) {
        boolean own = false;
        for (int k = pronoun + 1;
                Governed.subjectPronoun(scene, pronoun) && k + 1 < scene.items().size();
                k++) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                boolean has = own && scene.items().get(k + 1).is(Item.Type.NUM);
                return has ? scene.items().get(k).person().first() : null;
            }
            if (scene.lexicon().phrases("clause-end").has(scene.form(k))) {
                return null;
            }
            own |= scene.items().get(k).is(Item.Type.NUM);
        }
        return null;
    }

    /** "Labour came second; last time they were third": the one party that is spoken of; null where it may be another. */
    private Side collective(int i) {
        boolean they = scene.is(i, "party-again");
        String family = null;
        boolean opens = true;
        for (int k = they ? i - 1 : -1; k >= 0; k--) {
            Item item = scene.items().get(k);
            opens &= item.is(Item.Type.YEAR)
                    || item.is(Item.Type.DUR)
                    || item.is(Item.Type.SIGN)
                    || scene.is(k, "before-they");
            String named = item.is(Item.Type.PARTY) ? item.party() : again(k);
            boolean other = item.is(Item.Type.PERS) || item.is(Item.Type.XP) || scene.is(k, "reporting-verb");
            if (other || (named != null && family != null && !family.equals(named))) {
                return null;
            }
            family = named == null ? family : named;
        }
        family = they && opens && family == null ? story.people().collective() : family;
        return family == null ? null : Side.of(family, false);
    }

    /** The party that a word before has taken up; null for none. */
    private String again(int i) {
        Side side = scene.collective(i) ? scene.side(i) : null;
        return side == null ? null : side.party();
    }

    /** "Two years later she won Elm Cross": of those spoken of lately rather one who stood for the seat that is named. */
    private Person ofSeat(Person likeliest, Gender gender, Person other) {
        if (likeliest == null || scene.seats().isEmpty() || stoodHere(likeliest)) {
            return likeliest;
        }
        return story.people().recent().stream()
                .filter(person -> person.gender() == gender && !person.equals(other) && stoodHere(person))
                .findFirst()
                .orElse(likeliest);
    }

    private boolean stoodHere(Person person) {
        return scene.seats().values().stream()
                .map(contest -> SeatKey.of(contest.name()))
                .anyMatch(seat -> person.stands().stream()
                        .anyMatch(stand -> SeatKey.of(stand.contest().name()).equals(seat)));
    }

    /** "Mr Smith" whom no ballot has: a pronoun after that means nobody of the contest. */
    private boolean stranger(int k, Gender gender) {
        return scene.items().get(k).is(Item.Type.XP) && scene.items().get(k).data() == gender;
    }

    /** Who the mention at an index is; null for nobody, or nobody known. */
    private Person who(int k) {
        if (k == Binder.NONE) {
            return null;
        }
        if (scene.items().get(k).is(Item.Type.PERS)) {
            return scene.items().get(k).person().first();
        }
        Side side = scene.items().get(k).is(Item.Type.PRON) ? scene.side(k) : null;
        return side == null || side.stand() == null
                ? null
                : story.people().recent().stream()
                        .filter(person -> person.stood(side.stand()))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a pronoun can mean somebody. */
    boolean fits(Side side, Gender gender) {
        Gender own = side.stand().candidacy().gender();
        return own == gender || own == Gender.UNKNOWN;
    }

    /** Whether a pronoun can mean nobody else of the people spoken of lately. */
    boolean one(int at) {
        Side side = scene.side(at);
        return side != null
                && side.stand() != null
                && scene.items().get(at).data() != Gender.OTHER
                && !several(at)
                && scene.story().people().recent().stream()
                        .filter(p -> p.gender() == scene.items().get(at).data() || p.gender() == Gender.UNKNOWN)
                        .filter(p -> p.stands().stream()
                                .anyMatch(s -> SeatKey.of(s.contest().name())
                                        .equals(SeatKey.of(side.contest().name()))))
                        .allMatch(p -> p.stood(side.stand()));
    }

    /** Whether none of the last few people spoken of but one has a gender. */
    boolean alone(Gender gender) {
        return scene.story().people().recent().stream()
                        .limit(LATELY)
                        .filter(p -> p.gender() == gender || p.gender() == Gender.UNKNOWN)
                        .count()
                < 2;
    }

    /** Whether a pronoun could mean more people than one: of those named in the sentence before it, and the last subject. */
    boolean several(int at) {
        if (at < 0
                || !scene.items().get(at).is(Item.Type.PRON)
                || scene.items().get(at).data() == Gender.OTHER) {
            return false;
        }
        Gender gender = (Gender) scene.items().get(at).data();
        Side one = scene.story().people().subject() != null
                        && scene.story().people().subject().stand() != null
                        && fits(scene.story().people().subject(), gender)
                ? scene.story().people().subject()
                : null;
        for (int k = 0; k < at; k++) {
            Side side = scene.items().get(k).is(Item.Type.PERS) ? scene.side(k) : null;
            if (side != null && side.stand() != null && fits(side, gender)) {
                if (one != null && !one.same(side)) {
                    return true;
                }
                one = side;
            }
        }
        return false;
    }

    /** Whether a surname is that of several whom the text names in full, and the unit does not say which: "another Cooper". */
    boolean shared(int at) {
        if (at < 0 || !scene.items().get(at).is(Item.Type.PERS) || scene.side(at) == null) {
            return false;
        }
        if (another(at)) {
            return true;
        }
        PersonMention mention = scene.items().get(at).person();
        boolean alone = mention.full()
                || mention.people().stream().filter(setting.people()::contains).count() < 2;
        return !alone
                && !scene.seats().containsValue(scene.side(at).contest())
                && scene.items().stream()
                        .noneMatch(x -> x.is(Item.Type.PERS)
                                && x.person().full()
                                && mention.people().contains(x.person().first()));
    }

    /** "Another Cooper": somebody else of that surname than the text has named. */
    boolean another(int at) {
        return scene.items().get(at).is(Item.Type.PERS)
                && !scene.items().get(at).person().full()
                && scene.lexicon().phrases("another-person").behind(scene.items(), at - 1) > 0;
    }

    Side person(PersonMention mention) {
        List<Person> people = mention.people();
        if (people.size() == 1) {
            return stand(people.get(0), "");
        }
        List<Person> here = people.stream().filter(this::here).toList();
        if (!here.isEmpty()) {
            Person likeliest = story.people().recent().stream()
                    .filter(here::contains)
                    .findFirst()
                    .filter(person -> oneContest(here))
                    .orElse(here.get(0));
            return stand(likeliest, oneContest(here) ? either(mention, here) : "");
        }
        for (Person person : people) {
            if (setting.inNamedSeat(person)) {
                return stand(person, "");
            }
        }
        List<Person> earlier =
                people.stream().filter(p -> lastBefore(p) != null).toList();
        if (earlier.size() == 1) {
            return stand(earlier.get(0), "");
        }
        for (Person person : story.people().recent()) {
            if (people.contains(person)) {
                return stand(person, "");
            }
        }
        for (Person person : people) {
            if (setting.people().contains(person)) {
                return stand(person, "");
            }
        }
        if (oneSeat(people)) {
            return stand(people.get(0), "");
        }
        return stand(people.get(0), either(mention, people));
    }

    private static String either(PersonMention mention, List<Person> people) {
        return "\u201c" + mention.written() + "\u201d could be " + list(people);
    }

    /** Whether several of them stood against each other in a contest at hand. */
    private boolean oneContest(List<Person> people) {
        return hand().stream()
                .anyMatch(contest -> people.stream()
                                .filter(person -> person.in(contest).isPresent())
                                .count()
                        > 1);
    }

    /** Whether people of like names stood for one seat only: one human being, then. */
    private static boolean oneSeat(List<Person> people) {
        return people.stream()
                        .flatMap(p -> p.stands().stream())
                        .map(s -> SeatKey.of(s.contest().name()))
                        .distinct()
                        .count()
                == 1;
    }

    private static String list(List<Person> people) {
        return String.join(
                " or ",
                people.stream()
                        .limit(3)
                        .map(p -> p.stands().get(0).candidacy().name() + " ("
                                + p.stands().get(0).contest().name() + ")")
                        .toList());
    }

    private boolean here(Person person) {
        return hand().stream().anyMatch(contest -> person.in(contest).isPresent());
    }

    private Side stand(Person person, String doubt) {
        List<Person.Stand> stands = setting.stands(person);
        if (stands.isEmpty()) {
            return null;
        }
        for (Person.Stand stand : stands) {
            if (scene.places().names(stand.contest())) {
                return Side.of(stand, doubt);
            }
        }
        for (Person.Stand stand : stands) {
            if (stand.contest().equals(story.contest())) {
                return Side.of(stand, doubt);
            }
        }
        Person.Stand otherForm = setting.inNamedSeat(person) ? null : inHand(person);
        if (otherForm != null) {
            return Side.of(otherForm, doubt);
        }
        Person.Stand earlier = lastBefore(person);
        if (earlier != null) {
            Candidacy alike = hand().stream()
                    .flatMap(contest -> scene.ballot(contest).namesake(earlier.candidacy()).stream())
                    .findFirst()
                    .orElse(null);
            return Side.of(
                    earlier,
                    alike == null ? doubt : earlier.candidacy().name() + " may be " + alike.name() + " of the ballot");
        }
        if (stands.size() > 1 && doubt.isEmpty()) {
            Set<String> where = new LinkedHashSet<>();
            stands.forEach(s -> where.add(s.contest().name()));
            if (where.size() > 1) {
                return Side.of(
                        stands.get(0),
                        stands.get(0).candidacy().name() + " stood in " + String.join(" and in ", where));
            }
        }
        return Side.of(stands.get(0), doubt);
    }

    /** The last candidacy of somebody for a seat at hand before the contest that is meant; null for none. */
    private Person.Stand lastBefore(Person person) {
        List<Contest> hand = hand();
        for (Person.Stand stand : person.stands()) {
            for (Contest contest : hand) {
                if (SeatKey.of(stand.contest().name()).equals(SeatKey.of(contest.name()))
                        && setting.before(stand.contest(), contest)) {
                    return stand;
                }
            }
        }
        return null;
    }

    private List<Contest> hand() {
        List<Contest> hand = new ArrayList<>(scene.seats().values());
        hand.removeIf(contest -> !scene.places().names(contest));
        if (story.contest() != null) {
            hand.add(story.contest());
        }
        return hand;
    }

    /** The candidacy in a contest at hand of somebody whose name stands there in another form; or null. */
    private Person.Stand inHand(Person person) {
        for (Contest contest : hand()) {
            Optional<Candidacy> same =
                    scene.ballot(contest).same(person.stands().get(0).candidacy());
            if (same.isPresent()) {
                return new Person.Stand(contest, same.get());
            }
        }
        return null;
    }
}
