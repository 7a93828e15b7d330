package org.recount.report;

/**
 * An article that could not be checked.
 *
 * @param id     of the article
 * @param file   as the user named it
 * @param reason for a reader, with the next step; sentences
 */
public record Failed(String id, String file, String reason) {}
