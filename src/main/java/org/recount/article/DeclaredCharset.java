package org.recount.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/** The encoding that an HTML page or an XML file declares in its first bytes: an XML declaration or a meta element. */
final class DeclaredCharset {

    private static final int LOOKED_AT = 8192;
    private static final String XML = "<?xml";

    private DeclaredCharset() {}

    /** The name declared; empty if none, or if the text is neither HTML nor XML. */
    static Optional<String> in(byte[] bytes, String file) {
        String written = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (!written.regionMatches(true, 0, XML, 0, XML.length()) && TextKind.of(file, written) != TextKind.HTML) {
            return Optional.empty();
        }
        String head = written.toLowerCase(Locale.ROOT);
        if (head.startsWith(XML)) {
            Optional<String> encoding = value(head, 0, close(head, 0), "encoding");
            if (encoding.isPresent()) {
                return encoding;
            }
        }
        int meta = head.indexOf("<meta");
        while (meta >= 0) {
            int close = close(head, meta);
            Optional<String> charset = value(head, meta, close, "charset");
            if (charset.isPresent()) {
                return charset;
            }
            meta = head.indexOf("<meta", close);
        }
        return Optional.empty();
    }

    /** The encoding meant by the name: as browsers read it, Latin-1 and ASCII mean windows-1252. */
    static Optional<Charset> meant(String name) {
        if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
            // Its ASCII declaration could be read, so it is not that.
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static int close(String head, int from) {
        int close = head.indexOf('>', from);
        return close < 0 ? head.length() : close;
    }

    private static Optional<String> value(String head, int from, int to, String key) {
        int at = head.indexOf(key, from);
        if (at < 0 || at >= to) {
            return Optional.empty();
        }
        int i = Chars.skipBlank(head, at + key.length(), to);
        if (i >= to || head.charAt(i) != '=') {
            return Optional.empty();
        }
        i = Chars.skipBlank(head, i + 1, to);
        while (i < to && (head.charAt(i) == '"' || head.charAt(i) == '\'')) {
            i++;
        }
        int end = i;
        while (end < to && "\"'; />?".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return end > i ? Optional.of(head.substring(i, end)) : Optional.empty();
    }
}
