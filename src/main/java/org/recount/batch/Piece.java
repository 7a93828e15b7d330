package org.recount.batch;

import org.recount.article.Pending;

/**
 * An article still to be read: an input, or one of those that an input holds.
 *
 * @param id      unlike that of any other of the run
 * @param file    as the user named it
 * @param article reads it
 */
public record Piece(String id, String file, Pending article) {}
