package org.recount.ground;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.recount.election.Candidacy;

/** Writes articles about one contest or a few: a head, an introduction, statements, lists, and sentences that state nothing. */
final class ArticleMaker {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<Template> sentences;
    private final List<Template> rows;
    private final List<String> distractors;
    private final PartyWords parties;
    private final Noise noise;
    private final Random random;

    private StringBuilder text;
    private List<TestArticle.Span> spans;
    private int next;

    ArticleMaker(Path folder, long seed) {
        this.random = new Random(seed);
        this.sentences = Template.read(folder.resolve("templates.txt"));
        this.rows = Template.read(folder.resolve("rows.txt"));
        this.distractors = Template.lines(folder.resolve("distractors.txt"));
        this.parties = new PartyWords(folder.resolve("parties.txt"));
        this.noise = new Noise(random);
    }

    /** An article about these contests, of the same election. */
    TestArticle write(String id, List<Race> races) {
        text = new StringBuilder();
        spans = new ArrayList<>();
        Set<String> shared = sharedSurnames(races);
        boolean dated = head(races);
        List<Teller> tellers = new ArrayList<>();
        for (int i = 0; i < races.size(); i++) {
            Talk talk = new Talk(races.get(i), parties, random, shared);
            tellers.add(section(races.get(i), i, talk, races.size(), dated || i > 0));
        }
        if (races.size() > 1 && random.nextBoolean()) {
            pair(races.get(0), tellers.get(0), races.get(1), tellers.get(1));
        }
        return new TestArticle(id, text.toString(), spans);
    }

    private static Set<String> sharedSurnames(List<Race> races) {
        Map<String, Set<String>> bearers = new HashMap<>();
        for (Race race : races) {
            for (Candidacy one : race.now().candidacies()) {
                String family = one.family().toLowerCase(Locale.ROOT);
                bearers.computeIfAbsent(family, f -> new HashSet<>()).add(one.name());
            }
        }
        Set<String> shared = new HashSet<>();
        bearers.forEach((family, names) -> {
            if (names.size() > 1) {
                shared.add(family);
            }
        });
        return shared;
    }

    /** Whether the head names the year. */
    private boolean head(List<Race> races) {
        Race race = races.get(0);
        String seat = race.now().name();
        String what = race.byElection() ? "by-election" : "general election";
        int year = race.day().getYear();
        int form = random.nextInt(4);
        line(
                switch (form) {
                    case 0 -> "%s %s %d: the result in full".formatted(seat, what, year);
                    case 1 -> "%s %d: %s decides".formatted(capital(what), year, seat);
                    case 2 -> race.byElection() ? "By-election in " + seat : "How " + seat + " voted";
                    default -> race.byElection() ? "By-election night in " + seat : "Election night in " + seat;
                });
        boolean dated = random.nextInt(3) > 0;
        if (dated) {
            line(race.day().plusDays(1).format(LONG));
        }
        return dated || form < 2;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Teller section(Race race, int at, Talk talk, int all, boolean dated) {
        Teller teller = new Teller(race, talk, parties, random);
        String seat = race.now().name();
        String what = race.byElection() ? "by-election" : "general election";
        boolean heading = at > 0 && random.nextBoolean();
        if (heading) {
            line(seat);
        }
        if (!heading || random.nextInt(3) > 0) {
            say(
                    switch (random.nextInt(dated ? 6 : 3)) {
                        case 0 ->
                            "The %s of %d is over, and the votes in %s have been counted."
                                    .formatted(what, race.day().getYear(), seat);
                        case 1 ->
                            "Voters in %s went to the polls in the %s on %s."
                                    .formatted(seat, what, race.day().format(LONG));
                        case 2 ->
                            "The result of the %d %s in %s has been declared."
                                    .formatted(race.day().getYear(), what, seat);
                        case 3 -> "%s was among the last seats to declare.".formatted(seat);
                        case 4 ->
                            "In %s, the returning officer read out the result shortly before dawn.".formatted(seat);
                        default -> "It was a long night at the count in %s.".formatted(seat);
                    });
        }
        introduce(race, talk);
        int statements = all == 1 ? 6 + random.nextInt(5) : 3 + random.nextInt(3);
        for (int i = 0, tries = 0; i < statements && tries < 60; tries++) {
            Optional<Told> told = teller.tell(next(), random.nextInt(4) == 0);
            if (told.isPresent()) {
                told(told.get());
                i++;
            }
            if (random.nextInt(8) == 0) {
                distract(teller, talk);
            }
        }
        if (random.nextInt(5) < 2) {
            list(race, teller);
            talk.forget();
        }
        return teller;
    }

    /** "In A, X polled 9,000, while in B Y won by 12.": two contests in one sentence. */
    private void pair(Race one, Teller first, Race other, Teller second) {
        Optional<Told> left = Optional.empty();
        Optional<Told> right = Optional.empty();
        for (int tries = 0; tries < 40 && (left.isEmpty() || right.isEmpty()); tries++) {
            Template template = sentences.get(random.nextInt(sentences.size()));
            boolean simple = template.parts().get(0) instanceof Template.Slot slot
                    && !slot.who().isEmpty()
                    && !slot.what().startsWith("p")
                    && template.slots().stream()
                            .noneMatch(s -> s.what().equals("S") || s.what().equals("pyear"));
            if (simple && left.isEmpty()) {
                left = first.tell(template, random.nextInt(4) == 0);
            } else if (simple) {
                right = second.tell(template, random.nextInt(4) == 0);
            }
        }
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        List<Told.Expected> claims = new ArrayList<>(left.get().claims());
        claims.addAll(right.get().claims());
        told(new Told(
                "pair",
                "In %s, %s, while in %s %s."
                        .formatted(
                                one.now().name(),
                                clause(left.get()),
                                other.now().name(),
                                clause(right.get())),
                claims));
    }

    private static String clause(Told told) {
        String text = told.text().replaceFirst("\\.$", "");
        return text.startsWith("The ") ? "the " + text.substring(4) : text;
    }

    /** All wordings in turn, each as often as the others. */
    private Template next() {
        return sentences.get(next++ * 7 % sentences.size());
    }

    private void introduce(Race race, Talk talk) {
        if (random.nextInt(5) == 0) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Candidacy one : race.now()
                .candidacies()
                .subList(0, Math.min(5, race.now().candidacies().size()))) {
            names.add("%s (%s)".formatted(talk.full(one), parties.adjective(one.party(), random)));
        }
        if (names.size() > 1) {
            String last = names.remove(names.size() - 1);
            say("The candidates included %s and %s.".formatted(String.join(", ", names), last));
        }
    }

    private void list(Race race, Teller teller) {
        Template shape = rows.get(random.nextInt(rows.size()));
        int planted =
                random.nextInt(4) == 0 ? random.nextInt(race.now().candidacies().size()) : -1;
        List<Told> list = new ArrayList<>();
        for (int i = 0; i < race.now().candidacies().size(); i++) {
            teller.row(shape, race.now().candidacies().get(i), i == planted).ifPresent(list::add);
        }
        if (list.size() < 2) {
            return;
        }
        line(
                random.nextBoolean()
                        ? "The result in full:"
                        : "Full result for " + race.now().name());
        if (shape.needs().contains("header")) {
            line(
                    list.get(0).text().contains("|")
                            ? "| Candidate | Party | Votes | % | +/- |"
                            : "Candidate\tParty\tVotes\t%");
        }
        boolean inline = shape.needs().contains("inline");
        for (Told row : list) {
            if (!inline) {
                endRow();
            }
            told(row);
            if (inline) {
                text.append("; ");
            }
        }
        text.append("\n\n");
    }

    private void distract(Teller teller, Talk talk) {
        Template nothing = Template.sentence(distractors.get(random.nextInt(distractors.size())));
        teller.tell(new Template("none", nothing.needs(), nothing.parts(), List.of()), false)
                .ifPresent(this::told);
        talk.forget();
    }

    private void told(Told told) {
        separate(told.template().startsWith("r"));
        String written = told.template().startsWith("r") ? told.text() : noise.on(told.text());
        boolean row = told.template().startsWith("r");
        boolean line = !row && !written.endsWith(".") && !written.endsWith("\"");
        if (line) {
            endLine();
        }
        int start = text.length();
        text.append(written);
        spans.add(new TestArticle.Span(start, text.length(), told));
        if (line) {
            text.append("\n\n");
        }
    }

    private void say(String sentence) {
        separate(false);
        text.append(sentence);
    }

    private void separate(boolean row) {
        if (text.length() > 0 && !row && text.charAt(text.length() - 1) != '\n') {
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
    }

    private void line(String words) {
        endLine();
        text.append(words).append("\n\n");
    }

    private void endRow() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void endLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        } else if (text.length() > 1 && text.charAt(text.length() - 1) == '\n') {
            while (text.length() > 2 && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }
    }
}
