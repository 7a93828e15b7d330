package org.recount.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;

/** HTML as a reader sees it: boilerplate dropped, each block on lines of its own. */
final class HtmlPage {

    private HtmlPage() {}

    static Page of(String html, FurnitureFile.Html parts) {
        Document document = Jsoup.parse(html);
        Set<Element> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!parts.dropped().isEmpty()) {
            // All at once, as each selector alone would walk over the whole page.
            dropped.addAll(document.select(String.join(", ", parts.dropped())));
        }
        dropped.addAll(formsWithoutParagraph(document));
        Element root = root(document, parts.roots());
        HtmlText text = new HtmlText(dropped, layoutTables(document));
        Element headline = document.selectFirst("h1");
        if (headline != null && !within(headline, root)) {
            NodeTraversor.filter(text, headline);
        }
        NodeTraversor.filter(text, root);
        List<Unit> units = text.units();
        return new Page(text.text(), units, HtmlHead.of(document));
    }

    /** The element that holds the article: of the first selector that fits exactly one element. */
    private static Element root(Document document, List<String> selectors) {
        for (String selector : selectors) {
            Elements found = document.select(selector);
            if (found.size() == 1 && found.get(0).hasText()) {
                return found.get(0);
            }
        }
        return document.body();
    }

    private static boolean within(Element inner, Element outer) {
        for (Element e = inner; e != null; e = e.parent()) {
            if (e.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Boxes to sign up or search; a form with paragraphs in it may wrap the whole page. */
    private static List<Element> formsWithoutParagraph(Document document) {
        Elements forms = document.select("form");
        if (forms.isEmpty()) {
            return forms;
        }
        Set<Element> wrapping = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element paragraph : document.select("p, article, h1")) {
            for (Element e = paragraph.parent(); e != null && !wrapping.contains(e); e = e.parent()) {
                wrapping.add(e);
            }
        }
        return forms.stream().filter(form -> !wrapping.contains(form)).toList();
    }

    /** Tables that hold headings or paragraphs one after another, or tables: they lay out a page, they have no rows. */
    private static Set<Element> layoutTables(Document document) {
        Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element inner : document.select("table h1, table h2, table table, table p + p")) {
            Element parent = inner.parent();
            Element table = parent == null ? null : parent.closest("table");
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }
}
