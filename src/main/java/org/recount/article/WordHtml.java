package org.recount.article;

import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word document as HTML: headings, paragraphs, lists and tables. What was struck out is left out. */
final class WordHtml {

    private final Map<String, String> styles;
    private final StringBuilder html = new StringBuilder("<!doctype html><body>");
    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private boolean item;
    private boolean list;
    private boolean any;
    private int tables;

    /** @param styles names by id */
    WordHtml(Map<String, String> styles) {
        this.styles = styles;
    }

    String html() {
        return html.toString();
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    text = name.equals("t");
                    if (name.equals("Fallback") || name.equals("moveFrom")) {
                        skip(xml);
                    } else {
                        start(xml, name);
                    }
                }
                case XMLStreamReader.CHARACTERS -> {
                    if (text) {
                        append(xml.getText());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    text = false;
                    end(xml.getLocalName());
                }
                case XMLStreamReader.DTD ->
                    throw new XMLStreamException("a document type is declared", xml.getLocation());
                default -> {
                    // Remarks and the like.
                }
            }
        }
        endList();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(XMLStreamReader xml, String name) {
        switch (name) {
            case "pStyle" -> {
                String id = attribute(xml, "val");
                style = styles.getOrDefault(id, id).toLowerCase(Locale.ROOT);
            }
            case "numPr" -> item = true;
            case "tab" -> paragraph.append(' ');
            case "br", "cr" -> paragraph.append("<br>");
            case "noBreakHyphen" -> paragraph.append('\u2011');
            case "tbl" -> {
                endList();
                tables++;
                html.append("<table>");
            }
            case "tr" -> html.append("<tr>");
            case "tc" -> html.append("<td>");
            default -> {
                // Nothing that is read.
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tbl" -> {
                tables--;
                html.append("</table>");
            }
            case "tr" -> html.append("</tr>");
            case "tc" -> html.append("</td>");
            default -> {
                // Nothing that is read.
            }
        }
    }

    private void endParagraph() {
        if (!paragraph.toString().isBlank()) {
            String tag = tag();
            if (tag.equals("li") && !list) {
                html.append("<ul>");
                list = true;
            } else if (!tag.equals("li")) {
                endList();
            }
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(paragraph)
                    .append("</")
                    .append(tag)
                    .append(">\n");
            any = true;
        }
        paragraph.setLength(0);
        style = "";
        item = false;
    }

    /** Only the first paragraph can be the document's own headline, unless it is styled as a title. */
    private String tag() {
        if (tables > 0) {
            return "p";
        }
        if (style.equals("title") || (style.startsWith("heading 1") && !any)) {
            return "h1";
        }
        if (style.startsWith("heading") || style.equals("subtitle")) {
            return "h2";
        }
        return item || style.startsWith("list") ? "li" : "p";
    }

    private void endList() {
        if (list) {
            html.append("</ul>");
            list = false;
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> paragraph.append("&lt;");
                case '&' -> paragraph.append("&amp;");
                default -> paragraph.append(c);
            }
        }
    }

    /** The attribute of this local name; empty where it is missing. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
