package org.recount.election.columns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Text with names in braces, each of which stands for a value; a name that ends in ? may be missing. */
final class Template {

    /** Words as they are, or a name to look up. */
    private record Piece(String text, boolean name, boolean needed) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Template() {}

    static Template of(String text) {
        Template template = new Template();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            template.pieces.add(new Piece(text.substring(at, open), false, false));
            String name = text.substring(open + 1, close);
            boolean needed = !name.endsWith("?");
            template.pieces.add(new Piece(needed ? name : name.substring(0, name.length() - 1), true, needed));
            at = close + 1;
        }
        template.pieces.add(new Piece(text.substring(at), false, false));
        return template;
    }

    /** Names that may not be missing, in order. */
    Set<String> needed() {
        Set<String> names = new LinkedHashSet<>();
        pieces.stream().filter(Piece::needed).forEach(piece -> names.add(piece.text()));
        return names;
    }

    /** The text with every name replaced; blanks around it and double ones fall away. */
    String fill(UnaryOperator<String> values) {
        StringBuilder filled = new StringBuilder();
        for (Piece piece : pieces) {
            filled.append(piece.name() ? values.apply(piece.text()) : piece.text());
        }
        return filled.toString().replaceAll("\\s+", " ").strip();
    }
}
