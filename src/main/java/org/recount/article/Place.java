package org.recount.article;

/**
 * Where in the original the text from an offset on stands, as a reader finds it there: {@code page 3} of a PDF,
 * {@code item 4} of a feed, {@code line 17} of a file of JSON lines, {@code record 8} of a web archive.
 *
 * @param start offset of the first char that stands there (UTF-16)
 * @param name  short, without a full stop
 */
public record Place(int start, String name) {}
