package org.recount.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a claim rests on: somebody who wrote it down and is taken at their word, or words of a text, which may be misread.
 *
 * @param written whether somebody, or another program, wrote the claim down; then there is nothing more to know
 * @param plain   what the words tell so plainly that nothing else need be looked for
 * @param unsure  why it is held but loosely, so that nobody is accused of it; empty where it is not
 * @param rivals  readings nearly as likely; where one of them agrees with the tally nobody is accused
 */
public record Grounds(boolean written, Set<Plain> plain, String unsure, List<Rival> rivals) {
    /** Held loosely for nothing but the time: it may go on about what the text has told of before. */
    public static final String OF_BEFORE = "it could be told of the election that was named before";

    /** Somebody's word. */
    public static final Grounds WRITTEN = new Grounds(true, Set.of(), "", List.of());

    public Grounds {
        plain = plain.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(plain));
        rivals = List.copyOf(rivals);
    }

    /** Words of a text. */
    public static Grounds read(Set<Plain> plain, String unsure, List<Rival> rivals) {
        return new Grounds(false, plain, unsure, rivals);
    }

    /** Those of another reading of the same words, none of which is plain. */
    Grounds otherwise() {
        return new Grounds(written, Set.of(), unsure, List.of());
    }
}
