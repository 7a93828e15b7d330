package org.recount.claim;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.recount.article.Lines;

/** Places in a text as claim files count them. */
public final class TextMarks {
    /** What ends a sentence, or a clause that stands for one, within a line, with the blank after it. */
    private static final String ENDS = ".?!;";

    private final Lines lines;
    private final int[] ends;

    private TextMarks(Lines lines, int[] ends) {
        this.lines = lines;
        this.ends = ends;
    }

    /** Those of a text; linear in it. */
    public static TextMarks of(String text) {
        return new TextMarks(
                Lines.of(text),
                IntStream.range(0, text.length()).filter(i -> ends(text, i)).toArray());
    }

    /** Whether no sentence and no line ends in a stretch of text. */
    public static boolean unbroken(CharSequence stretch) {
        for (int i = 0; i < stretch.length(); i++) {
            if (ends(stretch, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ends(CharSequence text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (ENDS.indexOf(c) >= 0 && i + 1 < text.length() && text.charAt(i + 1) == ' ');
    }

    /** How many code points stand before a UTF-16 offset. */
    int character(int offset) {
        return lines.codePoint(offset);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return lines.line(offset);
    }

    /** The sentence of an offset, counted over the whole text from 1. */
    int sentence(int offset) {
        int at = Arrays.binarySearch(ends, offset);
        return (at >= 0 ? at : -at - 1) + 1;
    }
}
