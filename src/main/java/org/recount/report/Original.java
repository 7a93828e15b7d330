package org.recount.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.recount.article.Article;

/**
 * The file that an article was read from.
 *
 * @param uri      relative as the user named it, or absolute
 * @param asStored whether lines and columns of the text are those of the file, and not of a view of its mark-up
 */
record Original(String uri, boolean asStored) {

    /** How files end that hold text alone, in whatever encoding. */
    private static final String PLAIN = ".txt";

    static Original of(Article article) {
        boolean plain = article.places().isEmpty()
                && article.file().toLowerCase(Locale.ROOT).endsWith(PLAIN);
        return new Original(uri(article.file()), plain || isOwn(article));
    }

    /** Whether an article's text is its file's, letter by letter. */
    static boolean isOwn(Article article) {
        return article.sha256().isEmpty()
                || (article.places().isEmpty() && article.sha256().equals(ReportFolder.sha256(article.text())));
    }

    private static String uri(String file) {
        String path = file.replace('\\', '/');
        boolean absolute = path.startsWith("/");
        try {
            URI uri = absolute ? new URI("file", "", path, null) : new URI(null, null, "./" + path, null);
            String text = uri.toASCIIString();
            return absolute ? text : text.substring(text.startsWith("./") && text.indexOf(':') < 0 ? 2 : 0);
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
