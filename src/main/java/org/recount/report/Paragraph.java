package org.recount.report;

import java.util.ArrayList;
import java.util.List;

/** Text broken at its spaces into lines of at most so many columns; a word that is longer stands alone. */
final class Paragraph {
    private Paragraph() {}

    static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : Display.clean(text).strip().split(" ", -1)) {
            int width = Display.width(word);
            if (used > 0 && used + 1 + width > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += width;
        }
        lines.add(line.toString());
        return lines;
    }
}
