package org.recount.article;

import java.util.List;

/**
 * An article as read, with what the reader had to assume.
 *
 * @param article the article
 * @param notes   remarks for the user, each a clause such as {@code read as windows-1252: …}; mostly none
 */
public record Read(Article article, List<String> notes) {

    public Read {
        notes = List.copyOf(notes);
    }
}
