package org.recount.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recount.article.ArticleException;
import org.recount.article.ArticleReader;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.Tallies;
import org.recount.election.commons.CommonsLibrary;

/** Misspelled names are found within their contest; other people, and accepted ways to write a name, are left alone. */
class SlipsOfNamesTest {
    private static final Path INVENTED = Path.of("src/test/resources/org/recount/claim/tallies");
    private static final Path OFFICIAL = Path.of("../shared/data");
    private static final Path LANGUAGE = Path.of("facts/language");

    /** Where a name can stand in what is written of a seat; the seat, then the name. */
    private static final List<String> PLACES = List.of(
            "In the general election count in %s the result was declared at 4am. There %s received some of the votes.",
            "In the general election count in %s the result was declared at 4am. The voters did not choose %s.",
            "In the general election count in %s the result was declared at 4am. Also on the ballot: %s, and others.",
            "In the general election count in %s the result was declared at 4am. One candidate (%s) was late.",
            "In the general election count in %s the result was declared at 4am. By then %s's votes had been counted.",
            "In the general election count in %s the result was declared at 4am. “Thank you,” said %s, who was there.",
            "The general election result in %s:\n\n%s – 1,234 votes\n",
            "The general election result in %s:\n\n• %s: 1,234\n");

    /** Letters that sound alike. */
    private static final List<List<String>> SOUNDS = List.of(
            List.of("ph", "f"),
            List.of("ck", "k"),
            List.of("c", "k"),
            List.of("ee", "ea"),
            List.of("ie", "ei"),
            List.of("y", "i"),
            List.of("s", "z"));

    private final Random random = new Random(20240704);
    private final ArticleReader articles = articles();

    private static ArticleReader articles() {
        try {
            return ArticleReader.with(LANGUAGE.resolve("furniture.json"));
        } catch (ArticleException e) {
            throw new AssertionError(e);
        }
    }

    /** A candidate and the contest that a sentence is about. */
    private record Stand(Contest contest, Candidacy candidacy) {}

    @Test
    void aSlipOfOneLetterIsFoundInAnInventedCountry() throws IOException {
        found(Tallies.load(List.of(INVENTED)).tallies(), 40, 1);
    }

    @Test
    void otherPeopleAreLeftAloneInAnInventedCountry() throws IOException {
        strangers(Tallies.load(List.of(INVENTED)).tallies(), 40);
    }

    @Test
    void acceptedFormsAreLeftAloneInAnInventedCountry() throws IOException {
        accepted(Tallies.load(List.of(INVENTED)).tallies(), 1);
    }

    @Test
    void theSameHoldsForTheOfficialResults(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isDirectory(OFFICIAL), "no official results beside the project");
        new CommonsLibrary(LocalDate.of(2026, 8, 31), List.of()).convert(List.of(OFFICIAL.toString()), folder);
        Tallies tallies = Tallies.load(List.of(folder)).tallies();
        found(tallies, 1, 3);
        strangers(tallies, 1);
        accepted(tallies, 3);
    }

    private void found(Tallies tallies, int rounds, int everyNth) throws IOException {
        Language language = Language.load(LANGUAGE);
        ClaimReader reader = new ClaimReader(tallies, language);
        Set<String> known = names(tallies);
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (int round = 0; round < rounds; round++) {
            for (Stand stand : stands(tallies, everyNth)) {
                String written = slip(stand.candidacy().name());
                if (known.contains(Names.key(written)) || form(written, stand.candidacy(), language)) {
                    continue;
                }
                all++;
                boolean found = spellings(reader, stand.contest(), written).stream()
                        .anyMatch(
                                n -> n.said().subject().equals(stand.candidacy().name()));
                if (!found) {
                    missed.add(written + " for " + stand.candidacy().name());
                }
            }
        }
        assertThat((double) missed.size() / all)
                .as("missed %d of %d: %s", missed.size(), all, missed)
                .isLessThanOrEqualTo(0.03);
    }

    private void strangers(Tallies tallies, int rounds) throws IOException {
        ClaimReader reader = new ClaimReader(tallies, Language.load(LANGUAGE));
        List<Stand> stands = stands(tallies, 1);
        Set<String> known = names(tallies);
        List<String> flagged = new ArrayList<>();
        int all = 0;
        for (int round = 0; round < rounds; round++) {
            for (Stand stand : stands) {
                Candidacy one = stands.get(random.nextInt(stands.size())).candidacy();
                Candidacy other = stands.get(random.nextInt(stands.size())).candidacy();
                String stranger = one.given() + " " + other.family();
                boolean namesake = stand.contest().candidacies().stream()
                        .anyMatch(c -> Names.key(c.family()).equals(Names.key(other.family())));
                if (known.contains(Names.key(stranger))
                        || namesake
                        || other.family().isEmpty()
                        || one.given().isEmpty()) {
                    continue;
                }
                all++;
                if (!spellings(reader, stand.contest(), stranger).isEmpty()) {
                    flagged.add(stranger + " in " + stand.contest().name());
                }
            }
        }
        assertThat((double) flagged.size() / all)
                .as("flagged %d of %d: %s", flagged.size(), all, flagged)
                .isLessThanOrEqualTo(0.002);
    }

    private void accepted(Tallies tallies, int everyNth) throws IOException {
        Language language = Language.load(LANGUAGE);
        ClaimReader reader = new ClaimReader(tallies, language);
        List<String> flagged = new ArrayList<>();
        for (Stand stand : stands(tallies, everyNth)) {
            Candidacy c = stand.candidacy();
            if (c.given().isEmpty() || c.family().isEmpty()) {
                continue;
            }
            String first = c.given().split(" ", -1)[0];
            Set<String> forms = new TreeSet<>();
            language.nicknames(Names.key(first)).forEach(n -> forms.add(capital(n) + " " + c.family()));
            forms.add(first.charAt(0) + ". " + c.family());
            forms.add(first + " James " + c.family());
            forms.add("Sir " + c.name());
            forms.add("Dr " + c.name());
            forms.add(c.name().replace('-', ' '));
            forms.add(Normalizer.normalize(c.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
            forms.add(c.name().toUpperCase(java.util.Locale.ROOT));
            forms.add(first + " " + c.family());
            for (String form : forms) {
                if (!spellings(reader, stand.contest(), form).isEmpty()) {
                    flagged.add(form + " for " + c.name());
                }
            }
        }
        assertThat(flagged).isEmpty();
    }

    private List<Claim.Name> spellings(ClaimReader reader, Contest contest, String written) {
        String text = PLACES.get(random.nextInt(PLACES.size())).formatted(contest.name(), written);
        try {
            return reader.read(articles.read(text.getBytes(StandardCharsets.UTF_8), "x.txt")).stream()
                    .filter(c -> c instanceof Claim.Name)
                    .map(c -> (Claim.Name) c)
                    .filter(c -> c.entity() == Claim.Entity.PERSON)
                    .toList();
        } catch (ArticleException e) {
            throw new AssertionError(e);
        }
    }

    /** A slip that happens to be an accepted form: an initial, a nickname, Mc for Mac, or the name itself. */
    private static boolean form(String written, Candidacy candidacy, Language language) {
        String given = Names.key(written).split(" ", -1)[0];
        String official = Names.key(candidacy.name()).split(" ", -1)[0];
        return Names.key(written).equals(Names.key(candidacy.name()))
                || given.length() == 1
                || (!given.equals(official) && language.nicknames(official).contains(given))
                || Names.key(written)
                        .replace(" mc", " mac")
                        .equals(Names.key(candidacy.name()).replace(" mc", " mac"));
    }

    /**
     * One letter dropped, added, doubled, changed, swapped with the next, or written as it sounds, anywhere but at a space
     * or hyphen.
     */
    private String slip(String name) {
        while (true) {
            int at = random.nextInt(name.length());
            char c = name.charAt(at);
            char letter = (char) ('a' + random.nextInt(26));
            if (!Character.isLetter(c)) {
                continue;
            }
            letter = Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter;
            switch (random.nextInt(6)) {
                case 0 -> {
                    boolean alone = (at == 0 || !Character.isLetter(name.charAt(at - 1)))
                            && (at + 1 == name.length() || !Character.isLetter(name.charAt(at + 1)));
                    if (alone) {
                        continue;
                    }
                    String rest = name.substring(at + 1);
                    return name.substring(0, at) + (Character.isUpperCase(c) ? capital(rest) : rest);
                }
                case 1 -> {
                    return name.substring(0, at + 1) + Character.toLowerCase(letter) + name.substring(at + 1);
                }
                case 2 -> {
                    return name.substring(0, at) + letter + name.substring(at + 1);
                }
                case 3 -> {
                    return name.substring(0, at + 1) + Character.toLowerCase(c) + name.substring(at + 1);
                }
                case 4 -> {
                    List<String> pair = SOUNDS.get(random.nextInt(SOUNDS.size()));
                    int way = random.nextInt(2);
                    int from = name.indexOf(pair.get(way));
                    if (from > 0) {
                        return name.substring(0, from)
                                + pair.get(1 - way)
                                + name.substring(from + pair.get(way).length());
                    }
                }
                default -> {
                    if (at + 1 < name.length() && Character.isLetter(name.charAt(at + 1)) && name.charAt(at + 1) != c) {
                        String swapped = "" + name.charAt(at + 1) + c;
                        swapped = Character.isUpperCase(c)
                                ? capital(swapped.toLowerCase(java.util.Locale.ROOT))
                                : swapped;
                        return name.substring(0, at) + swapped + name.substring(at + 2);
                    }
                }
            }
        }
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Set<String> names(Tallies tallies) {
        Set<String> names = new TreeSet<>();
        tallies.elections()
                .forEach(e -> e.contests().forEach(c -> c.candidacies().forEach(p -> names.add(Names.key(p.name())))));
        return names;
    }

    /** Of the last general election, every n-th candidacy. */
    private static List<Stand> stands(Tallies tallies, int everyNth) {
        Election last = tallies.elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL)
                .findFirst()
                .orElseThrow();
        List<Stand> all = last.contests().stream()
                .flatMap(c -> c.candidacies().stream().map(p -> new Stand(c, p)))
                .toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + everyNth)
                .map(all::get)
                .toList();
    }
}
