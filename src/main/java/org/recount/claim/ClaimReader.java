package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.Gender;
import org.recount.election.Tallies;

/**
 * Reads the claims of an article: the door of this package. Deterministic and safe for many threads; knows the names
 * of the tallies, and their figures only to tell which election an article as a whole is about.
 */
public final class ClaimReader {
    /** Lines among which the heading of a column of corrections stands, and how long one may be. */
    private static final int HEAD_LINES = 6;

    private static final int HEAD_LINE = 60;

    private final Tallies tallies;
    private final Language language;
    private final Names names;
    private final Tokenizer tokenizer;
    private final Topic topic;
    private final Binder binder;
    private final PartyReader parties;
    private final EventReader events;
    private final FrameReader frames;
    private final NumberReader numbers;
    private final SequenceReader sequences;
    private final NameReader spellings;
    private final UnreadReader unread;
    private final Mood mood;

    /** A reader for the names of these tallies. */
    public ClaimReader(Tallies tallies, Language language) {
        this.tallies = tallies;
        this.language = language;
        this.names = new Names(tallies, language);
        this.tokenizer = new Tokenizer(
                new Seams(language.lexicon(), names), language.numbers().shareUnits());
        this.topic = new Topic(language.lexicon());
        this.binder = new Binder(language.lexicon());
        this.parties = new PartyReader(language, binder);
        this.events = new EventReader(language, binder);
        this.frames = new FrameReader(language, binder);
        this.numbers = new NumberReader(language, binder);
        this.sequences = new SequenceReader(language, binder);
        this.spellings = new NameReader(names, language);
        this.unread = new UnreadReader(language);
        this.mood = new Mood(language.lexicon());
    }

    /** Every claim of the article, in order of its start, and the numbers that look like claims and were not understood. */
    public Reading reading(Article article) {
        Collector read = collect(article, false);
        return new Reading(read.sorted(), read.unread());
    }

    /** Every claim of the article, in order of its start. */
    public List<Claim> read(Article article) {
        return collect(article, false).sorted();
    }

    /** The same for words that are known to tell results, however few they are. */
    public List<Claim> readResults(Article article) {
        return collect(article, true).sorted();
    }

    /** The article's sentences and the candidates that it names, whatever it says of them. */
    public Wording wording(Article article) {
        Cut cut = cut(article);
        Ages ages = new Ages(article.text(), language.lexicon());
        List<Wording.Named> people = new ArrayList<>();
        for (Item item : cut.items()) {
            if (item.is(Item.Type.PERS) && item.person().people().size() == 1) {
                List<Person.Stand> stands = cut.setting().stands(item.person().first());
                if (stands.size() == 1) {
                    Wording.Stretch at = new Wording.Stretch(item.start(), item.end());
                    Ages.Told age = ages.of(at);
                    people.add(new Wording.Named(
                            at, stands.get(0).contest(), stands.get(0).candidacy(), age.years(), age.words()));
                }
            }
        }
        return new Wording(
                cut.units().stream()
                        .map(unit -> new Wording.Stretch(unit.start(), unit.end()))
                        .toList(),
                people);
    }

    /**
     * An article cut into units.
     *
     * @param wrapped whether lines are broken inside sentences, so that a line ends no paragraph
     */
    private record Cut(Setting setting, List<Item> items, List<Sentence> units, boolean wrapped) {}

    private Cut cut(Article article) {
        String text = article.text();
        List<Token> parted = tokenizer.tokens(text);
        Mentions mentions = mentions(text, parted);
        Setting setting = new Setting(tallies, new Clues(article, mentions, language));
        addContestsOfPeople(setting);
        List<Token> tokens = new Slits(text, names, setting).mended(parted);
        if (tokens != parted) {
            mentions = mentions(text, tokens);
        }
        List<Item> items = new Items(text, mentions, names, language, setting).build();
        boolean wrapped = wrapped(tokens);
        List<Item> within = outside(items, article);
        List<Sentence> units =
                Tables.units(within, text, language, plain -> Sentences.of(plain, wrapped, language.lexicon()));
        return new Cut(setting, items, units, wrapped);
    }

    private Mentions mentions(String text, List<Token> tokens) {
        Mentions mentions = new Mentions(
                text,
                tokens,
                names,
                word -> language.title(word) != null,
                language.lexicon().phrases("before-place")::has);
        mentions.addShortSeats();
        return mentions;
    }

    /** The claims, and the phrasings that were read. */
    Collector collect(Article article, boolean tellsResults) {
        String text = article.text();
        Cut cut = cut(article);
        Setting setting = cut.setting();
        Scope scope = new Scope(language);
        Elsewhere elsewhere = Elsewhere.of(article, cut.units(), language);
        Collector claims = new Collector(article, scope, elsewhere);
        if (!tellsResults && !topic.results(cut.items())) {
            return claims;
        }
        Story story = new Story();
        if (corrects(text)) {
            story.correct();
        }
        if (setting.pool().size() == 1) {
            story.contest(setting.pool().iterator().next());
        }
        int end = 0;
        for (int i = 0; i < cut.units().size(); i++) {
            Sentence sentence = cut.units().get(i);
            story.corrected(
                    i + 1 < cut.units().size() && mood.corrects(cut.units().get(i + 1)));
            scope.enter(sentence);
            boolean line =
                    !cut.wrapped() && text.substring(end, sentence.start()).indexOf('\n') >= 0;
            if (sentence.breaks() || line) {
                story.mixed(false);
                story.paragraph();
            }
            end = sentence.end();
            if (elsewhere.covers(sentence)) {
                continue;
            }
            read(new Scene(sentence, setting, story, language), claims, text);
        }
        list(setting, story, null, claims);
        return claims;
    }

    /** The items without the page's furniture, which ends what stood before it. */
    private List<Item> outside(List<Item> items, Article article) {
        List<Item> kept = new ArrayList<>(items.size());
        boolean dropped = false;
        for (Item item : items) {
            boolean furniture = article.in(Zone.Kind.FURNITURE, item.start());
            if (furniture && !dropped) {
                kept.add(new Item(
                        Item.Type.SIGN,
                        item.start(),
                        item.start(),
                        language.lexicon().word("\n\n"),
                        null));
            } else if (!furniture) {
                kept.add(item);
            }
            dropped = furniture;
        }
        return kept;
    }

    private void read(Scene scene, Collector claims, String text) {
        int before = claims.size();
        boolean open = (scene.era().open() && !now(scene)) || wavers(scene);
        claims.unit(scene.unit(), open, open ? scene.moments().pinned() : null);
        if (scene.unit().row() != null) {
            TableReader.read(scene, language, text, claims);
            spellings.read(scene, claims, text);
            return;
        }
        begin(scene, claims);
        List<PartyReader.Told> told = parties.read(scene, claims);
        events.read(scene, claims);
        frames.read(scene, claims);
        numbers.read(scene, claims);
        sequences.read(scene, claims);
        PartyReader.claim(scene, told, claims);
        RowReader.read(scene, claims);
        spellings.read(scene, claims, text);
        unread.read(scene, claims, text);
        if (!claims.elsewhere(scene.unit())) {
            end(scene, claims, before);
        }
        scene.story().at(scene.contests());
        scene.story().spoke(scene);
        scene.story()
                .mixed(scene.moments().several()
                        || scene.has(Item.Type.YEAR)
                        || scene.moments().mixed());
        Eras eras = new Eras(language.lexicon());
        Integer on = eras.next(scene.unit(), scene.era(), scene.story().year());
        Integer closing = on == null ? eras.closing(scene.unit()) : null;
        scene.story().year(closing != null && all(scene, claims, before, closing) ? closing : on);
        Integer dated = eras.dated(scene.unit());
        if (dated != null || scene.unit().breaks()) {
            scene.story().dated(dated);
        }
    }

    /** Whether something is told, and all of it of an election of a year. */
    private static boolean all(Scene scene, Collector claims, int from, int year) {
        boolean some = false;
        for (int i = from; i < claims.size(); i++) {
            ClaimKind kind = claims.get(i).kind();
            if (kind != ClaimKind.PARTY && kind != ClaimKind.NAME && kind != ClaimKind.TENURE) {
                boolean then = scene.setting()
                        .tallies()
                        .election(claims.get(i).said().election())
                        .filter(poll -> poll.date().getYear() == year)
                        .isPresent();
                if (!then) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** "In 2024 she won. Cole was second": the year gone on about is that of the article and of the contest in hand. */
    private static boolean now(Scene scene) {
        Integer year = scene.story().year();
        Election main = scene.setting().main();
        Contest hand = scene.story().contest();
        return year != null
                && main != null
                && (hand == null
                        ? main.date().getYear() == year
                        : scene.setting().year(hand) == year
                                && scene.setting().inHand(hand).equals(hand));
    }

    /** "Turnout was 67.7 per cent." where the sentence before told of another contest than the one in hand. */
    private static boolean wavers(Scene scene) {
        Contest told = scene.unit().breaks() ? null : scene.story().told();
        return told != null
                && scene.contests().isEmpty()
                && !told.equals(scene.story().contest());
    }

    /** A heading, or the first words of a row, turn to a new seat. */
    private void begin(Scene scene, Collector claims) {
        Sentence sentence = scene.unit();
        Story story = scene.story();
        if (sentence.kind() == Sentence.Kind.HEADING
                && scene.seats().size() == 1
                && sentence.items().size() <= 6) {
            story.turn(scene.seats().values().iterator().next());
        } else if (sentence.kind() == Sentence.Kind.HEADING && scene.contests().isEmpty() && opens(scene)) {
            story.home();
        }
        if (sentence.kind() == Sentence.Kind.HEADING && scene.stands("correction")) {
            story.correct();
        }
        if (sentence.kind() == Sentence.Kind.HEADING && sentence.start() > 0) {
            story.section(new Eras(language.lexicon()).section(sentence));
        }
        boolean entry = sentence.breaks() && sentence.items().get(0).is(Item.Type.X);
        if (sentence.breaks()) {
            story.entry(entry);
        }
        if (entry && scene.contests().isEmpty()) {
            story.here();
        }
        if (scene.contests().isEmpty() && scene.holds("here")) {
            story.here();
        }
        if (sentence.kind() == Sentence.Kind.ROW && !scene.seats().isEmpty()) {
            story.contest(scene.seats().values().iterator().next());
        }
        if (sentence.kind() != Sentence.Kind.ROW && sentence.kind() != Sentence.Kind.HEADING) {
            list(scene.setting(), story, null, claims);
        }
        if (scene.items().get(scene.items().size() - 1).is(":") || sentence.kind() == Sentence.Kind.HEADING) {
            list(scene.setting(), story, PartyList.under(scene), claims);
        }
    }

    /** "Corrections and clarifications" among the first lines, which may be furniture of the page. */
    private boolean corrects(String text) {
        return text.lines()
                .limit(HEAD_LINES)
                .filter(line -> line.length() <= HEAD_LINE)
                .flatMap(line -> Stream.of(Fold.of(line).split(" ", -1)))
                .map(language.lexicon()::word)
                .anyMatch(language.lexicon().phrases("correction")::has);
    }

    /** Goes on to another list, or to none, and claims what the heading of the one before says of all its rows. */
    private static void list(Setting setting, Story story, PartyList next, Collector claims) {
        if (story.list() != null) {
            story.list().close(setting, claims);
        }
        story.list(next);
    }

    /**
     * Whether a heading opens a part of its own. A figure or "Lab hold" goes with what stands before it, and so does the
     * label of a list, unless another seat was named only in passing.
     */
    private static boolean opens(Scene scene) {
        List<Item> items = scene.items();
        return items.stream().noneMatch(x -> x.isNumber() || x.is(Item.Type.PARTY))
                && !(items.get(items.size() - 1).is(":") && scene.story().settled());
    }

    /** What is carried on: the contest last claimed about, else the last seat, else that of the first person. */
    private void end(Scene scene, Collector claims, int before) {
        Story story = scene.story();
        Contest next = null;
        claims.figure(before).or(() -> Topic.of(scene)).ifPresent(story::topic);
        story.country(
                claims.counts(before) || (story.country() && scene.contests().isEmpty()));
        Contest told = scene.unit().breaks() ? null : story.told();
        for (int i = before; i < claims.size(); i++) {
            Statement said = claims.get(i).said();
            ClaimKind kind = claims.get(i).kind();
            boolean tells = said.contest() != null
                    && said.doubt().isEmpty()
                    && kind != ClaimKind.PARTY
                    && kind != ClaimKind.NAME
                    && kind != ClaimKind.TENURE;
            if (tells && said.election() != null) {
                told = scene.setting()
                        .tallies()
                        .contest(said.election(), said.contest())
                        .orElse(told);
                if (told != null && !scene.setting().inHand(told).equals(told)) {
                    story.elsewhen(told);
                } else {
                    story.now();
                }
            }
            if (tells && named(scene, said)) {
                for (Contest contest : scene.contests()) {
                    if (contest.name().equals(said.contest())) {
                        next = contest;
                    }
                }
            }
        }
        story.told(told);
        if (scene.moments().now()) {
            story.elsewhen(null);
        }
        List<Contest> seats = scene.seatsInOrder();
        if (!seats.isEmpty()) {
            story.pair(seats);
        }
        boolean otherYear = scene.has(Item.Type.YEAR) && claims.size() > before;
        if (next == null && seats.size() == 1 && !otherYear) {
            next = seats.iterator().next();
        }
        boolean first = true;
        int agent = new Opening(scene).agent();
        for (int i = 0; i < scene.items().size(); i++) {
            Item item = scene.items().get(i);
            if ((first && spoken(scene, i)) || singled(scene, i)) {
                story.subject(scene.agent() > i ? null : scene.side(i));
                first = false;
            }
            if (item.is(Item.Type.PARTY)) {
                story.party(item.party());
            }
            if (item.is(Item.Type.PERS) && scene.side(i) != null) {
                story.met(item.person().first(), scene.side(i));
                boolean other = scene.possessive(i) || binder.beaten(scene, i) || binder.outdone(scene, i);
                if (first && i != agent && !other) {
                    Side side = scene.agent() > i ? null : scene.side(i);
                    if (scene.unit().kind() == Sentence.Kind.ROW) {
                        story.listed(side);
                    } else {
                        story.subject(side);
                    }
                    if (next == null && i < 8 && !scene.inPassing(i)) {
                        next = scene.side(i).contest();
                    }
                }
                first = i == agent && first;
            }
        }
        scene.items().stream()
                .filter(x -> x.is(Item.Type.PERS) || x.is(Item.Type.XP))
                .findFirst()
                .ifPresent(x -> story.stranger(x.is(Item.Type.XP) ? (Gender) x.data() : null));
        if (next != null) {
            next = scene.setting().inHand(next);
            story.contest(next);
            story.settle(next);
        }
    }

    /** "She came second, behind Reed": somebody named before is still the one spoken of. */
    private static boolean spoken(Scene scene, int i) {
        return scene.items().get(i).is(Item.Type.PRON)
                && scene.lexicon().phrases("subject-pronoun").has(scene.form(i))
                && scene.side(i) != null
                && scene.side(i).stand() != null;
    }

    /** "Cole had gone, so it was Reed who stood": whom the sentence is about, whoever comes before. */
    private static boolean singled(Scene scene, int i) {
        return scene.items().get(i).is(Item.Type.PERS)
                && scene.lexicon().phrases("singled-out").behind(scene.items(), i - 1) > 0
                && scene.lexicon().phrases("relative-person").has(scene.form(i + 1));
    }

    /** Whether a unit names the contest of a claim, not that of another time. */
    private static boolean named(Scene scene, Statement said) {
        for (Contest contest : scene.contests()) {
            if (contest.name().equals(said.contest()) && contest.election().equals(said.election())) {
                return true;
            }
        }
        return false;
    }

    /** People named in full bring the contests they stood in. */
    private static void addContestsOfPeople(Setting setting) {
        for (Person person : setting.people()) {
            List<Person.Stand> stands = setting.stands(person);
            if (stands.size() == 1) {
                setting.meet(stands.get(0).contest());
            }
        }
    }

    /** Whether lines are broken inside sentences: most long lines end without a full stop. */
    private static boolean wrapped(List<Token> tokens) {
        int lines = 0;
        int open = 0;
        int lineStart = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.BREAK) {
                Token last = tokens.get(i - 1);
                int length = last.end() - lineStart;
                boolean next = i + 1 < tokens.size() && tokens.get(i).is("\n");
                if (length >= 55 && length <= 130 && next) {
                    lines++;
                    boolean closed = last.is(".") || last.is("?") || last.is("!") || last.is("\"") || last.is(":");
                    boolean goesOn =
                            tokens.get(i + 1).isWord() && !tokens.get(i + 1).capital();
                    open += closed || !goesOn ? 0 : 1;
                }
                lineStart = tokens.get(i).end();
            }
        }
        return lines >= 3 && open * 2 > lines;
    }
}
