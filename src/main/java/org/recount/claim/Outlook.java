package org.recount.claim;

import java.util.List;
import org.recount.election.Contest;

/**
 * Whether an article looks ahead to a poll: "Nominations have closed", "who is standing in Elm Cross". What it tells in
 * figures is of the election before, then.
 */
final class Outlook {
    /** How far into an article the words stand that say so. */
    private static final int HEAD = 600;

    private final boolean ahead;
    private final Setting setting;

    private Outlook(boolean ahead, Setting setting) {
        this.ahead = ahead;
        this.setting = setting;
    }

    static Outlook of(List<Sentence> units, Setting setting, Lexicon lexicon) {
        Phrases ahead = lexicon.phrases("looks-ahead");
        boolean looks =
                units.stream().takeWhile(unit -> unit.start() < HEAD).anyMatch(unit -> ahead.stands(unit.items()));
        return new Outlook(looks, setting);
    }

    /** Whether a contest is the one looked ahead to: none of its votes stand in the article. */
    boolean toCome(Contest contest) {
        return ahead && contest != null && setting.known(contest) == 0;
    }

    /** Whether a contest is the last one before the poll looked ahead to: what was "last time" is of itself. */
    boolean last(Contest contest) {
        return ahead && contest != null && setting.known(contest) > 0;
    }
}
