package org.recount.election;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one contest of a tally file. Whether its counts fit each other is for others to say. */
final class ContestReader {
    /** Years. Candidates may be 18 since 2006. */
    private static final int OF_AGE = 18;
    /** Years that nobody who stands has lived. */
    private static final int OLDEST = 110;

    private final JsonCursor json;
    private final IdentityHashMap<Candidacy, Integer> lines = new IdentityHashMap<>();
    private final List<Candidacy> candidacies = new ArrayList<>();
    private String name = "";
    private String code = "";
    private final LocalDate poll;
    private List<String> aliases = List.of();
    private String region = "";
    private OptionalInt electorate = OptionalInt.empty();
    private int validVotes;
    private OptionalInt rejected = OptionalInt.empty();
    private String resultLine = "";
    private List<String> succeeds = List.of();
    private Stated stated = Stated.NOTHING;

    /** @param poll day of the poll; null where it is not known yet */
    ContestReader(JsonCursor json, LocalDate poll) {
        this.json = json;
        this.poll = poll;
    }

    /**
     * The contest that the cursor stands on.
     *
     * @param named whether every candidacy must have a name
     */
    Contest read(String election, boolean named) throws IOException, Refusal {
        int line = json.object(Shape.CONTEST, this::field);
        if (candidacies.isEmpty()) {
            throw new Refusal(line, "contest \"%s\" has no candidacies".formatted(name), "Add them.");
        }
        refuseTwins();
        if (named) {
            refuseNameless();
        }
        return new Contest(
                election,
                name,
                code,
                aliases,
                region,
                electorate,
                validVotes,
                rejected,
                resultLine,
                succeeds,
                candidacies,
                stated);
    }

    private void field(String field) throws IOException, Refusal {
        switch (field) {
            case "name" -> name = json.text(field);
            case "code" -> code = json.text(field);
            case "aliases" -> aliases = json.texts(field);
            case "region" -> region = json.sharedText(field);
            case "electorate" -> electorate = OptionalInt.of(json.count(field));
            case "validVotes" -> validVotes = json.count(field);
            case "rejected" -> rejected = OptionalInt.of(json.count(field));
            case "resultLine" -> resultLine = json.sharedText(field);
            case "succeeds" -> succeeds = json.texts(field);
            case "stated" -> stated = new StatedReader(json).read();
            default ->
                json.array(field, () -> {
                    int line = json.line();
                    Candidacy candidacy = new CandidacyReader().read();
                    candidacies.add(candidacy);
                    lines.put(candidacy, line);
                });
        }
    }

    /** Two people of one name may stand for different parties; several independents have no name in notional results. */
    private void refuseTwins() throws Refusal {
        Map<List<String>, Candidacy> seen = new HashMap<>();
        for (Candidacy candidacy : candidacies) {
            if (candidacy.name().isEmpty() && candidacy.party().equals("Independent")) {
                continue;
            }
            Candidacy twin = seen.put(List.of(candidacy.name(), candidacy.party()), candidacy);
            if (twin != null) {
                throw new Refusal(
                        lines.get(candidacy),
                        "contest \"%s\": candidate \"%s\" of %s stands twice, first on line %d (%d and %d votes)"
                                .formatted(
                                        name,
                                        candidacy.label(),
                                        candidacy.party(),
                                        lines.get(twin),
                                        twin.votes(),
                                        candidacy.votes()),
                        "Remove one, or correct its name, its party or its contest.");
            }
        }
    }

    private void refuseNameless() throws Refusal {
        for (Candidacy candidacy : candidacies) {
            if (candidacy.name().isEmpty()) {
                throw new Refusal(
                        lines.get(candidacy),
                        "contest \"%s\": the candidacy for %s has no \"name\"".formatted(name, candidacy.party()),
                        "Add the field; only notional results go without.");
            }
        }
    }

    /** One candidacy, field by field. */
    private final class CandidacyReader {
        private String name = "";
        private String given = "";
        private String family = "";
        private List<String> aliases = List.of();
        private String party = "";
        private int votes;
        private Membership membership = Membership.UNKNOWN;
        private Gender gender = Gender.UNKNOWN;
        private Optional<LocalDate> born = Optional.empty();

        Candidacy read() throws IOException, Refusal {
            json.object(Shape.CANDIDACY, this::field);
            return new Candidacy(name, given, family, aliases, party, votes, membership, gender, born);
        }

        /** Nobody stands before coming of age, or when no one is alive that old. */
        private LocalDate birth(String field) throws IOException, Refusal {
            LocalDate day = json.date(field);
            if (poll != null && day.plusYears(OF_AGE).isAfter(poll)) {
                throw json.refuse(
                        "born %s makes a candidate younger than %d at the poll of %s".formatted(day, OF_AGE, poll),
                        "Correct the day of birth.");
            }
            if (poll != null && day.plusYears(OLDEST).isBefore(poll)) {
                throw json.refuse(
                        "born %s makes a candidate older than %d at the poll of %s".formatted(day, OLDEST, poll),
                        "Correct the day of birth.");
            }
            return day;
        }

        private void field(String field) throws IOException, Refusal {
            switch (field) {
                case "name" -> name = json.text(field);
                case "given" -> given = json.sharedText(field);
                case "family" -> family = json.sharedText(field);
                case "aliases" -> aliases = json.texts(field);
                case "party" -> party = json.sharedText(field);
                case "votes" -> votes = json.count(field);
                case "membership" ->
                    membership = json.word(field, List.of(Membership.SITTING, Membership.FORMER, Membership.NEVER));
                case "gender" -> gender = json.word(field, List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER));
                default -> born = Optional.of(birth(field));
            }
        }
    }
}
