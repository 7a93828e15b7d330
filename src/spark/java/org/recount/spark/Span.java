package org.recount.spark;

import java.io.Serializable;

/**
 * Some of a source, or all of it.
 *
 * @param start of a source of lines: the lines that begin at this byte or later
 * @param end   and before this one
 */
record Span(Source source, long start, long end) implements Serializable {}
