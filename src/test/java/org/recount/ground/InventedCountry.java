package org.recount.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Gender;
import org.recount.election.Membership;
import org.recount.election.Source;
import org.recount.election.Status;
import org.recount.election.Tallies;

/** Results of a country that does not exist: two general elections in the same seats, with candidates who stand again. */
final class InventedCountry {
    private static final int SEATS = 80;
    private static final List<String> WOMEN = List.of(
            "Ana", "Priya", "Helen", "Moira", "Gwen", "Lucy", "Zoe", "Carla", "Kirsty", "Niamh", "Leena", "Emma",
            "Nadia");
    private static final List<String> MEN = List.of(
            "Tom", "Max", "Omar", "Peter", "David", "Rupert", "Joe", "Festus", "Dave", "Iain", "Fraser", "Neil",
            "Andrei");
    private static final List<String> SURNAMES = List.of(
            "Reed",
            "Cole",
            "Shah",
            "Stone",
            "Ashby",
            "Ward-Smith",
            "Khan",
            "Barnsley",
            "Tran",
            "Malik",
            "Challis",
            "Aziz",
            "Harmer",
            "Dale-Hughes",
            "Nunn",
            "Tench",
            "Stroud",
            "Hollis",
            "Royle",
            "Sibley",
            "Parri",
            "Crow",
            "Jenner",
            "McAllister",
            "MacRae",
            "Bouse",
            "Corr",
            "Tierney",
            "Duncan",
            "Symes",
            "Dragos",
            "Owusu",
            "O'Hara",
            "Begum",
            "Whitlock",
            "Fairbrother",
            "Pemberton",
            "Ainscough",
            "Oyelaran",
            "Kowalski");
    private static final List<String> PLACES = List.of(
            "Harrow Vale",
            "Ashby",
            "Birchester",
            "Kelham",
            "Dunmoor",
            "Wrexley",
            "Caerwen",
            "Strathmoor",
            "Arden",
            "Barlow",
            "Tilbridge",
            "Penhallow",
            "Ormsworth",
            "Cleaden",
            "Fosdyke",
            "Marlingford");
    private static final List<String> SIDES = List.of(" North", " South", " East", " West", " Central");
    private static final Map<String, Integer> STRENGTH = Map.of(
            "Labour", 17_000,
            "Conservative", 16_000,
            "Liberal Democrat", 9_000,
            "Reform UK", 7_000,
            "Green", 3_000,
            "Independent", 1_500);

    private final Random random;
    private final Set<String> names = new HashSet<>();

    private InventedCountry(long seed) {
        random = new Random(seed);
    }

    static Tallies tallies(long seed) {
        return new InventedCountry(seed).build();
    }

    private Tallies build() {
        List<Contest> before = new ArrayList<>();
        List<Contest> now = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            String seat = PLACES.get(i % PLACES.size()) + SIDES.get(i / PLACES.size() % SIDES.size());
            List<Candidacy> then = candidacies(Map.of());
            Map<String, Candidacy> again = new HashMap<>();
            then.stream().filter(c -> random.nextBoolean()).forEach(c -> again.put(c.party(), c));
            before.add(contest("uk-2019", seat, then, ""));
            List<Candidacy> next = candidacies(again);
            now.add(contest("uk-2024", seat, next, line(before.get(i), next)));
        }
        return Tallies.of(List.of(election("uk-2019", 2019, 12, before), election("uk-2024", 2024, 7, now)));
    }

    private static String line(Contest before, List<Candidacy> candidacies) {
        String old = before.winner().party();
        String winner = Collections.max(candidacies, java.util.Comparator.comparingInt(Candidacy::votes))
                .party();
        return winner.equals(old) ? winner + " hold" : winner + " gain from " + old;
    }

    private List<Candidacy> candidacies(Map<String, Candidacy> again) {
        List<Candidacy> candidacies = new ArrayList<>();
        for (String party :
                List.of("Labour", "Conservative", "Liberal Democrat", "Reform UK", "Green", "Independent")) {
            int votes = 200 + STRENGTH.get(party) * (20 + random.nextInt(130)) / 100 + random.nextInt(97);
            Candidacy old = again.get(party);
            candidacies.add(
                    old == null
                            ? somebody(party, votes)
                            : new Candidacy(
                                    old.name(),
                                    old.given(),
                                    old.family(),
                                    List.of(),
                                    party,
                                    votes,
                                    Membership.UNKNOWN,
                                    old.gender()));
        }
        return candidacies;
    }

    private Candidacy somebody(String party, int votes) {
        while (true) {
            boolean woman = random.nextBoolean();
            List<String> given = woman ? WOMEN : MEN;
            String first = given.get(random.nextInt(given.size()));
            String family = SURNAMES.get(random.nextInt(SURNAMES.size()));
            if (names.add(first + family)) {
                return new Candidacy(
                        first + " " + family,
                        first,
                        family,
                        List.of(),
                        party,
                        votes,
                        Membership.UNKNOWN,
                        woman ? Gender.FEMALE : Gender.MALE);
            }
            if (names.size() > WOMEN.size() * SURNAMES.size()) {
                names.clear(); // namesakes, as in any country
            }
        }
    }

    private Contest contest(String election, String seat, List<Candidacy> candidacies, String line) {
        int valid = candidacies.stream().mapToInt(Candidacy::votes).sum();
        return new Contest(
                election,
                seat,
                "",
                List.of(),
                "",
                OptionalInt.of(valid * 100 / (52 + random.nextInt(25))),
                valid,
                OptionalInt.of(80 + random.nextInt(200)),
                line,
                List.of(),
                candidacies);
    }

    private static Election election(String id, int year, int month, List<Contest> contests) {
        LocalDate day = LocalDate.of(year, month, 4);
        return new Election(
                id,
                "General election of " + year,
                ElectionKind.GENERAL,
                day,
                "same",
                Status.CERTIFIED,
                new Source("Invented results", "https://results.example/", "Apache-2.0", day),
                true,
                contests,
                List.of(),
                List.of());
    }
}
