package org.recount.article;

/**
 * Where the bytes of an article come from.
 *
 * @param file  as the user named it
 * @param id    of the article
 * @param name  whose ending tells how the text is marked up
 * @param place where in the file; empty where the file is the article
 * @param about what the file tells of the article outside its bytes
 */
record Origin(String file, String id, String name, String place, About about) {

    /** A file that is the article. */
    static Origin of(String file) {
        String id = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new Origin(file, id, file, "", About.NOTHING);
    }

    /** Something is wrong with the article. */
    ArticleException refused(String what, String next) {
        return new ArticleException(file, 0, (place.isEmpty() ? "" : place + " ") + what, next);
    }

    /** What was wrong with the article's text, told of where it lies. */
    ArticleException refused(ArticleException inner) {
        if (place.isEmpty()) {
            return inner;
        }
        ArticleFailure failure = inner.failure();
        String line = failure.line() > 0 ? "line " + failure.line() + " of it: " : "";
        return new ArticleException(file, 0, place + ": " + line + failure.what(), failure.next());
    }
}
