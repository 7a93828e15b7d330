package org.recount.check.tally;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recount.election.Candidacy;

/** A candidate's name as the record writes it. */
record WrittenName(Candidacy candidacy) {

    Optional<Oddity> oddity() {
        if (meant().isPresent() || candidacy.name().codePoints().anyMatch(WrittenName::unseen)) {
            return Optional.of(Oddity.GARBLED);
        }
        boolean parts = !candidacy.given().isEmpty() && !candidacy.family().isEmpty();
        return parts && !madeOfParts() ? Optional.of(Oddity.PARTS) : Optional.empty();
    }

    /** The name whose bytes were read in another encoding: "SÃ©amus" was "Séamus"; else without what cannot be seen. */
    Optional<String> meant() {
        String name = candidacy.name();
        if (name.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        for (Charset read : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            Optional<String> mended = recoded(name, read);
            if (mended.isPresent()) {
                return mended;
            }
        }
        if (name.codePoints().noneMatch(WrittenName::unseen)) {
            return Optional.empty();
        }
        StringBuilder seen = new StringBuilder(name.length());
        name.codePoints().filter(c -> !unseen(c)).forEach(seen::appendCodePoint);
        return Optional.of(seen.toString());
    }

    private static Optional<String> recoded(String name, Charset read) {
        try {
            ByteBuffer bytes = read.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(name));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            // Not made of such bytes: nothing is garbled in this way.
            return Optional.empty();
        }
    }

    private static boolean unseen(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED;
    }

    /** Whether the words of given and family name are those of the whole name, in any order. */
    private boolean madeOfParts() {
        String[] whole = candidacy.name().split(" ");
        String[] parts = (candidacy.given() + " " + candidacy.family()).split(" ");
        Arrays.sort(whole);
        Arrays.sort(parts);
        return Arrays.equals(whole, parts);
    }
}
