package org.recount.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch: what one executor judges and commits as a whole. The same inputs always give the same batches, whatever the number
 * of machines.
 *
 * @param number from 1, in the order of the input
 */
record Block(int number, List<Span> spans) implements Serializable {
    /** So many files at most, however small. */
    private static final int FILES = 1_000;

    Block {
        spans = List.copyOf(spans);
    }

    /**
     * Cuts inputs into batches.
     *
     * @param size of one, in bytes; a file that cannot be cut may be larger
     */
    static List<Block> of(List<Source> sources, long size) {
        List<Block> blocks = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        long length = 0;
        for (Source source : sources) {
            boolean cut = source.lines() && source.length() > size;
            if (!spans.isEmpty() && (cut || length + source.length() > size || spans.size() == FILES)) {
                blocks.add(new Block(blocks.size() + 1, spans));
                spans.clear();
                length = 0;
            }
            if (cut) {
                for (long start = 0; start < source.length(); start += size) {
                    Span span = new Span(source, start, Math.min(source.length(), start + size));
                    blocks.add(new Block(blocks.size() + 1, List.of(span)));
                }
            } else {
                spans.add(new Span(source, 0, source.length()));
                length += source.length();
            }
        }
        if (!spans.isEmpty()) {
            blocks.add(new Block(blocks.size() + 1, spans));
        }
        return blocks;
    }
}
