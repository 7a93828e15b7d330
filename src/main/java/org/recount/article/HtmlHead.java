package org.recount.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's head, and its first time element, tell of the article. */
final class HtmlHead {

    private HtmlHead() {}

    static About of(Document page) {
        About stated = new About(
                first(page, "meta[property=og:title]", "meta[name=twitter:title]"),
                first(page, "meta[name=author]", "meta[property=author]", "[rel=author]", "[itemprop=author]"),
                first(page, "meta[property=og:site_name]", "meta[name=application-name]", "meta[name=publisher]"),
                first(
                        page,
                        "meta[property=article:published_time]",
                        "meta[itemprop=datePublished]",
                        "meta[name~=(?i)^(date|pubdate|publish-date|dc\\.date|dc\\.date\\.issued|dcterms\\.created)$]",
                        "[itemprop=datePublished]"),
                first(page, "link[rel=canonical]", "meta[property=og:url]"));
        return stated.or(LinkedData.of(page))
                .or(new About(first(page, "title"), "", "", first(page, "time[datetime]"), ""));
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
