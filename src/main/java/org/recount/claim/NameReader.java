package org.recount.claim;

import java.util.List;
import org.recount.claim.Item.PersonMention;
import org.recount.claim.Item.SeatMention;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;
import org.recount.election.SeatKey;

/** Names spelled otherwise than on the record. */
final class NameReader {
    /** Items of a line that is no more than a name, such as the answer to a question. */
    private static final int ANSWER = 5;

    private final Names names;
    private final Language language;

    NameReader(Names names, Language language) {
        this.names = names;
        this.language = language;
    }

    void read(Scene scene, Collector claims, String text) {
        Line items = scene.items();
        if (!items.has(Item.Type.PERS) && !items.has(Item.Type.SEAT) && !items.has(Item.Type.PARTY)) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Item.Type.PERS) && item.person().misspelt()) {
                person(scene, i, claims, text);
            } else if (item.is(Item.Type.SEAT)) {
                seat(scene, i, claims, text);
            } else if (item.data() instanceof Item.PartySlip slip) {
                party(scene, item, slip, claims, text);
            }
        }
    }

    private void person(Scene scene, int i, Collector claims, String text) {
        Side side = scene.side(i);
        if (side == null || side.stand() == null) {
            return;
        }
        PersonMention mention = scene.items().get(i).person();
        if (scene.story().correcting() || shorter(mention.written(), side.name())) {
            return;
        }
        Draft draft = Draft.at(
                        scene.items().get(i).start(), scene.items().get(i).end())
                .in(side.contest())
                .of(side.name())
                .doubt(side.doubt());
        if (otherwise(mention.written(), side.name()) && !at(scene, side.contest())) {
            draft.doubt(
                    "the text does not tell of %s here".formatted(side.contest().name()));
        }
        boolean also = text.contains(side.name());
        Claim.Spelling spelling =
                doubtful(mention.written(), side.name()) ? Claim.Spelling.RECORD_DOUBTFUL : Claim.Spelling.MISSPELLING;
        claims.add(
                draft,
                ClaimKind.NAME,
                mention.written(),
                said -> new Claim.Name(said, mention.written(), Claim.Entity.PERSON, spelling, also));
    }

    /** "Tomos Davies" for Tomos Glyndwr Davies: some of the official names, and no other. */
    private static boolean shorter(String written, String official) {
        return List.of(Names.key(official).split(" ", -1))
                .containsAll(List.of(Names.key(written).split(" ", -1)));
    }

    /** Whether a first name is another, not the official one miswritten. */
    private static boolean otherwise(String written, String official) {
        String given = Names.key(written).split(" ", -1)[0];
        String record = Names.key(official).split(" ", -1)[0];
        return !given.equals(record) && Spellings.near(given, record) == 0;
    }

    /** Whether the seat of a contest is in hand or named in the unit. */
    private static boolean at(Scene scene, Contest contest) {
        Contest hand = scene.story().contest();
        return contest == null
                || scene.setting().pool().size() == 1
                || (hand != null && hand.name().equals(contest.name()))
                || scene.seats().values().stream().anyMatch(seat -> seat.name().equals(contest.name()));
    }

    /** A first name that nobody else on a ballot has, where the article's is a usual one: the record may be at fault. */
    private boolean doubtful(String written, String official) {
        String[] words = Names.key(written).split(" ", -1);
        String given = words[0];
        String record = Names.key(official).split(" ", -1)[0];
        return words.length > 1
                && language.title(given) == null
                && Spellings.near(given, record) > 0
                && names.givenTo(record) == 1
                && !names.usual(record)
                && names.givenTo(given) > 0;
    }

    private static void party(Scene scene, Item item, Item.PartySlip slip, Collector claims, String text) {
        String written = text.substring(item.start(), item.end());
        boolean also = text.contains(slip.family());
        claims.add(
                Draft.at(item.start(), item.end())
                        .election(scene.setting().mainId())
                        .of(slip.family()),
                ClaimKind.NAME,
                written,
                said -> new Claim.Name(said, written, Claim.Entity.PARTY, Claim.Spelling.MISSPELLING, also));
    }

    private static void seat(Scene scene, int i, Collector claims, String text) {
        SeatMention mention = scene.items().get(i).seat();
        Contest contest = scene.seats().get(i);
        if (contest == null) {
            return;
        }
        Claim.Spelling spelling = mention.spelling();
        boolean told = scene.items().size() > ANSWER;
        if (spelling == null && told && abolished(scene, i, contest) && !text.contains(contest.name())) {
            spelling = Claim.Spelling.PREDECESSOR;
        }
        if (spelling == Claim.Spelling.MISSPELLING || spelling == Claim.Spelling.PREDECESSOR) {
            Claim.Spelling how = spelling;
            Draft draft = Draft.at(
                            scene.items().get(i).start(), scene.items().get(i).end())
                    .in(contest)
                    .of(contest.name());
            claims.add(
                    draft,
                    ClaimKind.NAME,
                    mention.written(),
                    said -> new Claim.Name(said, mention.written(), Claim.Entity.SEAT, how, false));
        }
    }

    /**
     * A seat of the election before, of several words, whose one heir is meant; not where the words near it say "former", nor
     * where it tells for which seat somebody sits or sat.
     */
    private static boolean abolished(Scene scene, int i, Contest meant) {
        Seat seat = scene.items().get(i).seat().first();
        Election main = scene.setting().main();
        if (main == null || seat.at(meant.election()).isPresent() || seat.key().indexOf(' ') < 0) {
            return false;
        }
        boolean old = seat.contests().stream()
                .map(c -> scene.setting().tallies().election(c.election()).orElseThrow())
                .anyMatch(e -> e.kind() == ElectionKind.GENERAL && e.date().isBefore(main.date()));
        if (scene.lexicon().phrases("sits-for").behind(scene.items(), i - 1) > 0) {
            return false;
        }
        for (int k = 0; k < scene.items().size(); k++) {
            if (of(scene, k, seat, meant)) {
                return false;
            }
            boolean beside = k >= i - 5 && k < i + 6;
            if ((beside && scene.items().get(k).is(Item.Type.YEAR))
                    || (beside && scene.lexicon().phrases("old-seat").ahead(scene.items(), k) > 0)
                    || scene.lexicon().phrases("redrawn").ahead(scene.items(), k) > 0
                    || scene.lexicon().phrases("last-time").ahead(scene.items(), k) > 0) {
                return false;
            }
        }
        return old;
    }

    /** Whether somebody is named who stood for a seat under its own name and not for its heir: it is told of then. */
    private static boolean of(Scene scene, int k, Seat seat, Contest heir) {
        if (!scene.items().get(k).is(Item.Type.PERS)) {
            return false;
        }
        List<String> stood = scene.items().get(k).person().people().stream()
                .flatMap(person -> person.stands().stream())
                .map(stand -> SeatKey.of(stand.contest().name()))
                .toList();
        return stood.contains(seat.key()) && !stood.contains(SeatKey.of(heir.name()));
    }
}
