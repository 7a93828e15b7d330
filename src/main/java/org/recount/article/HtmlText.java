package org.recount.article;

import java.util.ArrayDeque;
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

    private static final int LONGEST_KICKER = 12;
    private static final int MOST_SPANNED = 20;

    /** What the text inside an element is, unless an element in it says otherwise; none for the page itself. */
    private record Context(Element element, Zone.Kind hint, boolean quoted) {}

    private final Set<Element> dropped;
    private final Set<Element> layoutTables;
    private final LineWriter writer = new LineWriter();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int firstHeadline = -1;
    private int rows;
    private int preformatted;
    private int cells;
    /** Columns of the row that the cell before takes beside its own. */
    private int spanned;

    HtmlText(Set<Element> dropped, Set<Element> layoutTables) {
        this.dropped = dropped;
        this.layoutTables = layoutTables;
        contexts.push(new Context(null, null, false));
    }

    String text() {
        return writer.text();
    }

    /** The lines; short ones above the page's own headline belong to the page. */
    List<Unit> units() {
        List<Unit> units = writer.finish();
        for (int i = 0; i < firstHeadline; i++) {
            Unit unit = units.get(i);
            Shape shape = writer.shape(unit);
            if (shape.words() <= LONGEST_KICKER && !shape.sentence()) {
                units.set(i, new Unit(unit.start(), unit.end(), unit.gap(), Zone.Kind.FURNITURE, false));
            }
        }
        return units;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            Context context = contexts.peek();
            writer.write(words.getWholeText(), preformatted > 0, context.hint(), context.quoted());
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
            case "br", "thead", "tbody", "tfoot" -> breakLine(1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                enter(element, Zone.Kind.HEADLINE, 2);
                if (firstHeadline < 0 && element.normalName().equals("h1") && element.hasText()) {
                    firstHeadline = writer.lines();
                }
            }
            case "caption" -> enter(element, Zone.Kind.HEADLINE, 1);
            case "figcaption" -> enter(element, Zone.Kind.CAPTION, 2);
            case "dt", "dd" -> enter(element, Zone.Kind.LIST, 1);
            case "blockquote" -> {
                breakLine(2);
                contexts.push(new Context(element, contexts.peek().hint(), true));
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
            case "td", "th" -> openCell(element);
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
                    writer.endRow();
                }
                breakLine(1);
            }
            case "li", "dt", "dd", "caption" -> {
                leave(element);
                breakLine(1);
                writer.prefix("");
            }
            case "br", "td", "th", "thead", "tbody", "tfoot" -> {
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
        contexts.push(new Context(element, hint, contexts.peek().quoted()));
    }

    private boolean leave(Element element) {
        if (element.equals(contexts.peek().element())) {
            contexts.pop();
            return true;
        }
        return false;
    }

    private void openItem(Element element) {
        enter(element, Zone.Kind.LIST, 1);
        int number = numbers.isEmpty() ? -1 : numbers.peek();
        writer.prefix(number < 0 ? "• " : number + ". ");
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
        spanned = 0;
    }

    private void openCell(Element cell) {
        if (rows == 0) {
            breakLine(2);
            return;
        }
        if (cells++ > 0) {
            writer.cells(1 + spanned);
        }
        spanned = Math.min(MOST_SPANNED, number(cell, "colspan", 1)) - 1;
    }

    private static int start(Element list) {
        return number(list, "start", 0);
    }

    /** The number in an attribute, but no less than the least; 1 where it is none. */
    private static int number(Element element, String attribute, int least) {
        try {
            return element.hasAttr(attribute)
                    ? Math.max(least, Integer.parseInt(element.attr(attribute).strip()))
                    : 1;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Asks for a new line, or an empty one and a new line, before the next word. Inside a row it is but a space. */
    private void breakLine(int lines) {
        if (rows > 0 && cells > 0) {
            writer.space();
        } else {
            writer.breakLine(contexts.peek().hint() == Zone.Kind.LIST ? 1 : lines);
        }
    }
}
