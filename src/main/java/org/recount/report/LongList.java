package org.recount.report;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * A list too long for one page. Of most the overview shows the beginning and pages beside it the rest; the findings, of
 * which the overview shows the worst, have all their pages beside it, and none where the overview shows them all.
 */
final class LongList {
    private final Pages pages;
    private final String stem;
    private final String title;
    private final boolean findings;
    private final int room;
    private final int most;
    private PageBytes page = new PageBytes();
    private Content start;
    private String leads;
    private int number = 1;
    private int first = 1;
    private int entries;
    private int left;

    /**
     * A page of the list.
     *
     * @param range    "Findings 201–400"
     * @param findings whether they are findings, under the heads of their columns
     * @param before   the page before; null where that is the overview, or there is none
     * @param after    the next page; null where there is none
     */
    record Page(String title, String range, boolean findings, String before, String after) {}

    /**
     * What the overview shows.
     *
     * @param any     whether anything is in the list
     * @param content rendered before, and escaped; of findings nothing
     * @param next    the first page beside the overview; null where there is none
     * @param after   how the link there is called: "Findings 1–200"
     * @param more    what is said of entries that no page has; null where there are none
     */
    record Start(boolean any, Content content, String next, String after, String more) {}

    /**
     * @param stem     how the names of its pages begin
     * @param title    what stands in it, "Findings"
     * @param findings whether they are findings, and the overview shows others than the first
     * @param room     entries of a page
     * @param most     entries of the whole; what is beyond is only counted
     */
    LongList(Pages pages, String stem, String title, boolean findings, int room, int most) {
        this.pages = pages;
        this.stem = stem;
        this.title = title;
        this.findings = findings;
        this.room = room;
        this.most = most;
    }

    /**
     * Adds what stands together on one page.
     *
     * @param size     entries of it, at most the room of a page
     * @param template writes it, told how links lead into the folder of pages from where it stands
     * @return whether the list took it
     */
    boolean add(int size, BiConsumer<OwaspHtmlTemplateOutput, String> template) throws IOException {
        if (entries + size > most) {
            left += size;
            return false;
        }
        if (entries + size - first >= room) {
            turn(name(number + 1));
        }
        template.accept(new OwaspHtmlTemplateOutput(page), number == 1 && !findings ? Pages.INTO : "");
        entries += size;
        return true;
    }

    private void turn(String after) throws IOException {
        int leading = findings ? 1 : 2;
        if (number < leading) {
            start = content(page);
        } else if (number > 1 || after != null) {
            Page view = new Page(title, range(), findings, number == leading ? null : name(number - 1), after);
            Content content = content(page);
            pages.write(name(number), out -> JtelistGenerated.render(out, null, view, content));
        }
        if (number == leading) {
            leads = range();
        }
        number++;
        first = entries + 1;
        page = new PageBytes();
    }

    private String name(int page) {
        return stem + "-" + page + ".html";
    }

    private String range() {
        return "%s %s\u2013%s".formatted(title, Figures.grouped(first), Figures.grouped(entries));
    }

    private static Content content(PageBytes rendered) {
        byte[] bytes = rendered.toByteArray();
        return out -> out.writeBinaryContent(bytes);
    }

    /** Whether it goes on beside the overview. */
    boolean goesOn() {
        return number > 1;
    }

    /**
     * Writes the last page.
     *
     * @param file that has what the list did not take
     */
    Start end(String file) throws IOException {
        boolean more = goesOn();
        turn(null);
        String first = name(findings ? 1 : 2);
        return new Start(entries > 0, start, more ? first : null, leads, ArticlePages.more(left, file));
    }
}
