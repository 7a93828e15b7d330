package org.recount.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head, and its first time element, tell of the article. */
final class HtmlHead {

    private HtmlHead() {}

    static About of(Document page) {
        return new About(
                first(page, "meta[property=og:title]", "meta[name=twitter:title]", "title"),
                first(page, "meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]"),
                published(page),
                first(page, "link[rel=canonical]", "meta[property=og:url]"));
    }

    private static String published(Document page) {
        String stated = first(
                page,
                "meta[property=article:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name~=(?i)^(date|pubdate|publish-date|dc\\.date|dc\\.date\\.issued|dcterms\\.created)$]",
                "[itemprop=datePublished]");
        if (!stated.isEmpty()) {
            return stated;
        }
        String data = inData(page);
        return data.isEmpty() ? first(page, "time[datetime]") : data;
    }

    /** The value of datePublished in the page's linked data. */
    private static String inData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = script.data();
            int at = data.indexOf("\"datePublished\"");
            int from = at < 0 ? -1 : data.indexOf('"', at + 15);
            int to = from < 0 ? -1 : data.indexOf('"', from + 1);
            if (to > from && to - from < 60) {
                return data.substring(from + 1, to);
            }
        }
        return "";
    }

    private static String first(Document page, String... selectors) {
        for (String selector : selectors) {
            Element found = page.selectFirst(selector);
            if (found != null) {
                String value = value(found);
                if (!value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return "";
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime", "href"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
