package org.recount.article;

/**
 * What a file's mark-up tells of the article; empty where it tells nothing.
 *
 * @param title     as the page's head gives it
 * @param publisher outlet
 * @param published as the page states it
 * @param url       where it was published
 */
record About(String title, String publisher, String published, String url) {

    static final About NOTHING = new About("", "", "", "");
}
