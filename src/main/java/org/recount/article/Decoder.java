package org.recount.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: by byte-order mark, by the encoding that the page declares, as strict UTF-8, as windows-1252, in this
 * order. No byte is ever replaced or dropped, but for the byte-order mark.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** What stands for bytes that are no UTF-8, unless the text itself has it. */
    private static final char REPLACED = '\uFFFD';

    private record Mark(Charset charset, List<Integer> bytes) {
        boolean opens(byte[] data) {
            if (data.length < bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                if ((data[i] & 0xFF) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new Mark(Charset.forName("UTF-32LE"), List.of(0xFF, 0xFE, 0, 0)),
            new Mark(Charset.forName("UTF-32BE"), List.of(0, 0, 0xFE, 0xFF)),
            new Mark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
            new Mark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)));

    private final byte[] bytes;
    private final String file;
    private final List<String> notes = new ArrayList<>();
    private Charset used = StandardCharsets.UTF_8;
    private int marked;

    Decoder(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /** The encoding of the text, once it is known. */
    Charset charset() {
        return used;
    }

    /** The byte-order mark, once the text is known; empty where there is none. */
    byte[] mark() {
        return Arrays.copyOf(bytes, marked);
    }

    /** Remarks on assumptions made. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * The text.
     *
     * @throws ArticleException if the bytes are no text, or in no encoding that is tried
     */
    String text() throws ArticleException {
        Signature.refuseKnownFormat(bytes, file);
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                return afterMark(mark);
            }
        }
        Signature.refuseBinary(bytes, file);
        Optional<String> declared = DeclaredCharset.in(bytes, file);
        if (declared.isPresent()) {
            Attempt attempt = asDeclared(declared.get());
            if (attempt.text != null) {
                return attempt.text;
            }
        }
        Attempt utf8 = decode(StandardCharsets.UTF_8, 0);
        return utf8.text != null ? utf8.text : asWindows1252(utf8.failedAt);
    }

    private String afterMark(Mark mark) throws ArticleException {
        Attempt attempt = decode(mark.charset(), mark.bytes().size());
        if (attempt.text == null) {
            throw new ArticleException(
                    file,
                    mark.charset().equals(StandardCharsets.UTF_8) ? lineAt(attempt.failedAt) : 0,
                    "its byte-order mark says %s, but the bytes from byte %,d on are not valid in it"
                            .formatted(mark.charset(), attempt.failedAt),
                    "Save the article again as UTF-8");
        }
        return attempt.text;
    }

    private Attempt asDeclared(String name) {
        Optional<Charset> charset = DeclaredCharset.meant(name);
        if (charset.isEmpty()) {
            notes.add("declares the unknown encoding '%s', which is ignored".formatted(name));
            return new Attempt(null, 0);
        }
        Attempt attempt = decode(charset.get(), 0);
        if (attempt.text == null && !charset.get().equals(StandardCharsets.UTF_8)) {
            notes.add("declares the encoding %s, but line %,d is not valid in it; the declaration is ignored"
                    .formatted(name, lineAt(attempt.failedAt)));
        }
        return attempt;
    }

    private String asWindows1252(int badUtf8) throws ArticleException {
        int line = lineAt(badUtf8);
        String badByte = "0x%02X".formatted(bytes[badUtf8] & 0xFF);
        Attempt attempt = decode(WINDOWS_1252, 0);
        if (attempt.text == null) {
            throw new ArticleException(
                    file,
                    line,
                    "byte %s at byte %,d is not valid UTF-8, and byte 0x%02X in line %,d is not windows-1252 either"
                            .formatted(badByte, badUtf8, bytes[attempt.failedAt] & 0xFF, lineAt(attempt.failedAt)),
                    "Save the article again as UTF-8");
        }
        if (mostlyUtf8()) {
            throw new ArticleException(
                    file,
                    line,
                    "byte %s at byte %,d is not valid UTF-8, though the rest is: the file seems damaged"
                            .formatted(badByte, badUtf8),
                    "Save the article again as UTF-8");
        }
        notes.add(
                "read as windows-1252, because line %,d is not valid UTF-8 (byte %s at byte %,d); save it as UTF-8 if accented letters or quotation marks come out wrong"
                        .formatted(line, badByte, badUtf8));
        return attempt.text;
    }

    /** Whether more characters are valid multi-byte UTF-8 than bytes are not, so that windows-1252 would garble them. */
    private boolean mostlyUtf8() {
        int valid = 0;
        int invalid = 0;
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
            int found = 0;
            while (found < following && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                found++;
                i++;
            }
            if (following > 0 && found == following) {
                valid++;
            } else {
                invalid++;
            }
        }
        return valid > invalid;
    }

    private int lineAt(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private Attempt decode(Charset charset, int from) {
        if (charset.equals(StandardCharsets.UTF_8) && from == 0) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf(REPLACED) < 0) {
                return new Attempt(text, bytes.length);
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isUnderflow()) {
            used = charset;
            marked = from;
        }
        return result.isUnderflow()
                ? new Attempt(out.flip().toString(), bytes.length)
                : new Attempt(null, Math.min(in.position(), bytes.length - 1));
    }

    /** A decoded text, or null and where decoding failed. */
    private static final class Attempt {
        private final String text;
        private final int failedAt;

        Attempt(String text, int failedAt) {
            this.text = text;
            this.failedAt = failedAt;
        }
    }
}
