package org.recount.fix;

/**
 * Words to put in the place of others.
 *
 * @param start offset of the words in the article's text (UTF-16)
 * @param end   offset after them
 * @param words that stand there
 * @param text  to put there
 */
public record Replacement(int start, int end, String words, String text) {}
