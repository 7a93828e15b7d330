package org.recount.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** JSON-LD, which people put into pages: no text in it can end the script element that holds it. */
final class LinkedData {
    private LinkedData() {}

    static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = JsonReport.JSON.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.setCharacterEscapes(new PageEscapes());
        return json;
    }

    /** Closes the outermost object and the generator. */
    static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Part of a URN. */
    static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /** Escapes what means something in HTML. */
    private static final class PageEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : "<>&".toCharArray()) {
                escapes[c] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            boolean escaped =
                    c == '\u2028' || c == '\u2029' || (!Character.isSurrogate((char) c) && Display.isUnsafe(c));
            return escaped ? new SerializedString("\\u%04x".formatted(c)) : null;
        }
    }
}
