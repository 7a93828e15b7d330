package org.recount.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells by its first bytes that a file is no text, and what it seems to be. */
final class Signature {

    private record Mark(String bytes, String what, String next) {}

    private static final String EXPORT = "Save its text as .txt or .html and name that file";

    private static final List<Mark> MARKS = List.of(
            new Mark("%PDF-", "a PDF document", EXPORT),
            new Mark("PK\u0003\u0004", "a ZIP archive or an office document (DOCX, ODT, EPUB)", EXPORT),
            new Mark("\u00D0\u00CF\u0011\u00E0", "an old or an encrypted office document (DOC, XLS)", EXPORT),
            new Mark("{\\rtf", "an RTF document", EXPORT),
            new Mark("\u0089PNG", "a PNG picture", "Name the article's text instead"),
            new Mark("\u00FF\u00D8\u00FF", "a JPEG picture", "Name the article's text instead"),
            new Mark("GIF8", "a GIF picture", "Name the article's text instead"),
            new Mark("\u001F\u008B", "gzip-compressed data", "Unpack it and name the file inside"),
            new Mark("BZh", "bzip2-compressed data", "Unpack it and name the file inside"),
            new Mark("\u00FD7zXZ", "xz-compressed data", "Unpack it and name the file inside"),
            new Mark("\u007FELF", "a program", "Name the article's text instead"),
            new Mark("SQLite format 3", "an SQLite database", "Name the article's text instead"));

    private static final int CONTROLS_IGNORED = 8;
    private static final int CONTROLS_PER_THOUSAND = 10;

    private Signature() {}

    /** Throws if the bytes are those of a known format that is no text. */
    static void refuseKnownFormat(byte[] bytes, String file) throws ArticleException {
        String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
        Optional<Mark> found =
                MARKS.stream().filter(mark -> head.startsWith(mark.bytes())).findFirst();
        if (found.isPresent()) {
            Mark mark = found.get();
            throw new ArticleException(file, 0, "seems to be " + mark.what() + ", not text", mark.next());
        }
    }

    /** Throws if the bytes, which no byte-order mark declares as UTF-16, hold a NUL or too many control characters. */
    static void refuseBinary(byte[] bytes, String file) throws ArticleException {
        int line = 1;
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == '\n') {
                line++;
            } else if (b == 0) {
                throw nul(bytes, file, line);
            } else if (b < ' ' && b != '\t' && b != '\r' && b != '\f' && b != 0x0B) {
                controls++;
            }
        }
        if (controls > CONTROLS_IGNORED && controls * 1000L > (long) bytes.length * CONTROLS_PER_THOUSAND) {
            throw new ArticleException(
                    file,
                    0,
                    "seems to be binary data, not text: %,d of its %,d bytes are control characters"
                            .formatted(controls, bytes.length),
                    "Name the article's text instead");
        }
    }

    private static ArticleException nul(byte[] bytes, String file, int line) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 4096);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (Math.max(even, odd) * 4 > length && Math.min(even, odd) * 20 < length) {
            return new ArticleException(
                    file,
                    0,
                    "seems to be UTF-16 without a byte-order mark",
                    "Save it as UTF-8, or with a byte-order mark");
        }
        return new ArticleException(
                file,
                line,
                "seems to be binary data, not text: it holds a NUL byte",
                "Name the article's text instead");
    }
}
