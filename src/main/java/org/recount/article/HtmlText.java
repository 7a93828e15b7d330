package org.recount.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes down, node by node, what a reader sees: blocks on lines of their own, an empty line between paragraphs, a
 * bullet or number before items, " | " between cells. Inline tags add nothing, not even a space.
 */
final class HtmlText implements NodeFilter {

    private static final String CELL = " | ";
    private static final int LONGEST_KICKER = 12;

    /** What the text inside an element is, from the outermost element on. */
    private record Context(Element element, Zone.Kind hint, boolean quoted) {}

    private final Set<Element> dropped;
    private final Set<Element> layoutTables;
    private final StringBuilder out = new StringBuilder();
    private final List<Unit> units = new ArrayList<>();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int firstHeadline = -1;
    private int rows;
    private int preformatted;
    private int cells;
    private int breaks;
    private String prefix = "";
    private boolean space;
    private int lineStart = -1;
    private Unit line;

    HtmlText(Set<Element> dropped, Set<Element> layoutTables) {
        this.dropped = dropped;
        this.layoutTables = layoutTables;
    }

    String text() {
        return out.toString();
    }

    /** The lines; short ones above the page's own headline belong to the page. */
    List<Unit> units() {
        endLine();
        for (int i = 0; i < firstHeadline; i++) {
            Unit unit = units.get(i);
            Shape shape = Shape.of(out, unit.start(), unit.end());
            if (shape.words() <= LONGEST_KICKER && !shape.sentence()) {
                units.set(i, new Unit(unit.start(), unit.end(), unit.gap(), Zone.Kind.FURNITURE, false));
            }
        }
        return units;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (dropped.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !dropped.contains(element)) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> breakLine(1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                enter(element, Zone.Kind.HEADLINE, 2);
                if (firstHeadline < 0 && element.normalName().equals("h1") && element.hasText()) {
                    endLine();
                    firstHeadline = units.size();
                }
            }
            case "caption" -> enter(element, Zone.Kind.HEADLINE, 1);
            case "figcaption" -> enter(element, Zone.Kind.CAPTION, 2);
            case "dt", "dd" -> enter(element, Zone.Kind.LIST, 1);
            case "blockquote" -> {
                breakLine(2);
                contexts.push(new Context(element, null, true));
            }
            case "ol" -> {
                breakLine(2);
                numbers.push(start(element));
            }
            case "ul" -> {
                breakLine(2);
                numbers.push(-1);
            }
            case "li" -> openItem(element);
            case "tr" -> openRow(element);
            case "td", "th" -> openCell();
            case "pre" -> {
                breakLine(2);
                preformatted++;
            }
            default -> {
                if (element.isBlock()) {
                    breakLine(2);
                }
            }
        }
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "ol", "ul" -> {
                breakLine(2);
                numbers.pop();
            }
            case "pre" -> {
                breakLine(2);
                preformatted--;
            }
            case "tr" -> {
                if (leave(element)) {
                    rows--;
                }
                breakLine(1);
            }
            case "li", "dt", "dd", "caption" -> {
                leave(element);
                breakLine(1);
                prefix = "";
            }
            case "br", "td", "th" -> {
                // Nothing ends with them.
            }
            default -> {
                leave(element);
                if (element.isBlock()) {
                    breakLine(2);
                }
            }
        }
    }

    private void enter(Element element, Zone.Kind hint, int lines) {
        breakLine(lines);
        contexts.push(new Context(element, hint, false));
    }

    private boolean leave(Element element) {
        if (!contexts.isEmpty() && contexts.peek().element() == element) {
            contexts.pop();
            return true;
        }
        return false;
    }

    private void openItem(Element element) {
        enter(element, Zone.Kind.LIST, 1);
        int number = numbers.isEmpty() ? -1 : numbers.peek();
        prefix = number < 0 ? "• " : number + ". ";
        if (number >= 0) {
            numbers.push(numbers.pop() + 1);
        }
    }

    private void openRow(Element row) {
        Element table = row.closest("table");
        if (table == null || layoutTables.contains(table)) {
            breakLine(2);
            return;
        }
        breakLine(1);
        enter(row, Zone.Kind.LIST, 1);
        rows++;
        cells = 0;
    }

    private void openCell() {
        if (rows == 0) {
            breakLine(2);
        } else if (cells++ > 0) {
            prefix = CELL;
        }
    }

    private static int start(Element list) {
        try {
            return list.hasAttr("start") ? Math.max(0, Integer.parseInt(list.attr("start").strip())) : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Asks for a new line, or an empty one and a new line, before the next word. Inside a row it is but a space. */
    private void breakLine(int lines) {
        if (rows > 0 && cells > 0) {
            space = true;
        } else if (prefix.isEmpty() || lineStart >= 0) {
            breaks = Math.max(breaks, lines);
        }
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                breaks++;
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
            } else {
                startWord();
                out.append(c);
            }
        }
    }

    private void startWord() {
        boolean newLine = breaks > 0 || lineStart < 0;
        if (newLine) {
            endLine();
            if (!out.isEmpty()) {
                out.append(breaks > 1 ? "\n\n" : "\n");
            }
            startLine(out.length(), units.isEmpty() || breaks > 1);
            out.append(CELL.equals(prefix) ? "" : prefix);
        } else if (!prefix.isEmpty()) {
            out.append(prefix);
        } else if (space) {
            out.append(' ');
        }
        breaks = 0;
        prefix = "";
        space = false;
    }

    private void startLine(int start, boolean gap) {
        lineStart = start;
        Zone.Kind hint = null;
        boolean quoted = false;
        for (Context context : contexts) {
            hint = hint == null ? context.hint() : hint;
            quoted |= context.quoted();
            if (hint != null && quoted) {
                break;
            }
        }
        line = new Unit(start, start, gap, hint, quoted);
    }

    private void endLine() {
        if (lineStart >= 0) {
            int end = Chars.trimBlank(out, lineStart, out.length());
            units.add(new Unit(line.start(), end, line.gap(), line.hint(), line.quoted()));
            lineStart = -1;
        }
    }
}
