package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;
import org.recount.election.Election;

/**
 * Reads the claims of one unit: whoever wins, whatever is counted, tenure and names, one reader after the other; then notes what
 * the next unit goes on from.
 */
final class UnitReader {
    private final Language language;
    private final PartyReader parties;
    private final EventReader events;
    private final FrameReader frames;
    private final NumberReader numbers;
    private final SequenceReader sequences;
    private final NameReader spellings;
    private final UnreadReader unread;
    private final Onset onset;
    private final Carried carried;
    private final Eras eras;
    private final Turns turns;

    UnitReader(Names names, Language language) {
        this.language = language;
        this.parties = new PartyReader(language);
        this.events = new EventReader(language);
        this.frames = new FrameReader(language);
        this.numbers = new NumberReader(language);
        this.sequences = new SequenceReader(language);
        this.spellings = new NameReader(names, language);
        this.unread = new UnreadReader(language);
        this.onset = new Onset(language);
        this.eras = new Eras(language);
        this.carried = new Carried(language);
        this.turns = new Turns(language);
    }

    /** Adds what a unit claims, and notes what the next one goes on from. */
    void read(Scene scene, Collector claims, String text) {
        int before = claims.size();
        boolean open = (scene.era().open() && !now(scene)) || wavers(scene);
        claims.unit(scene.unit(), open, open ? scene.moments().pinned() : null);
        if (scene.unit().row() != null) {
            TableReader.read(scene, language, text, claims);
            spellings.read(scene, claims, text);
            return;
        }
        onset.begin(scene, claims);
        List<PartyReader.Told> told = parties.read(scene, claims);
        events.read(scene, claims);
        frames.read(scene, claims);
        numbers.read(scene, claims);
        sequences.read(scene, claims);
        PartyReader.claim(scene, told, claims);
        RowReader.read(scene, claims);
        new FirstNamed(scene, claims, before).read();
        spellings.read(scene, claims, text);
        unread.read(scene, claims, text);
        if (!claims.elsewhere(scene.unit())) {
            carried.from(scene, claims, before);
        }
        scene.story().paragraph().at(scene.contests());
        scene.story().paragraph().spoke(scene);
        scene.story()
                .paragraph()
                .mixed(scene.moments().several()
                        || scene.has(Item.Type.YEAR)
                        || scene.moments().mixed());
        scene.story().year(eras.next(scene, told(scene, claims, before)));
        Integer led = eras.led(scene);
        if (led != null) {
            scene.story().paragraph().led(led);
        }
        Integer dated = eras.datings().dated(scene.unit());
        if (dated != null || scene.unit().breaks()) {
            scene.story().paragraph().dated(dated);
        }
    }

    /** The year of the one election that all is told of, where that is another than the one in hand; null for none. */
    private static Integer told(Scene scene, Collector claims, int from) {
        Contest only = null;
        for (int i = from; i < claims.size(); i++) {
            ClaimKind kind = claims.get(i).kind();
            Statement said = claims.get(i).said();
            if (kind == ClaimKind.PARTY || kind == ClaimKind.NAME || kind == ClaimKind.TENURE) {
                continue;
            }
            Contest then = said.contest() == null || said.election() == null
                    ? null
                    : scene.setting()
                            .tallies()
                            .contest(said.election(), said.contest())
                            .orElse(null);
            if (then == null || (only != null && !only.equals(then))) {
                return null;
            }
            only = then;
        }
        return only == null || scene.setting().inHand(only).equals(only)
                ? null
                : scene.setting().year(only);
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
    private boolean wavers(Scene scene) {
        Contest told = scene.unit().breaks() ? null : scene.story().told();
        return told != null
                && !turns.ofNow(scene.items())
                && scene.contests().isEmpty()
                && !told.equals(scene.story().contest());
    }
}
