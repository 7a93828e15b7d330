package org.recount.article;

/**
 * What a file tells of the article beside its text; empty where it tells nothing.
 *
 * @param title     as the page's head or the record gives it
 * @param author    one name, or several with commas between
 * @param publisher outlet
 * @param published as stated
 * @param url       where it was published
 */
record About(String title, String author, String publisher, String published, String url) {

    static final About NOTHING = new About("", "", "", "", "");

    /** The same, and where it tells nothing, what the other tells. */
    About or(About other) {
        return new About(
                first(title, other.title),
                first(author, other.author),
                first(publisher, other.publisher),
                first(published, other.published),
                first(url, other.url));
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }
}
