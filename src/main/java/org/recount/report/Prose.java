package org.recount.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.recount.article.Zone;

/**
 * An article's text in blocks, each cut into stretches that are marked alike. Where spans overlap the weightiest is
 * seen; every span has a stretch where it begins, and one where it ends. Linear in the text, but for sorting the spans.
 */
final class Prose {
    /** Style of a block that belongs to the page and not to the article. */
    static final String FURNITURE = "p-furniture";

    /**
     * A stretch of the text to be marked.
     *
     * @param start  offset of its first char
     * @param end    offset after its last
     * @param weight the larger is seen where spans overlap
     * @param anchor name of the place where it begins
     * @param style  how it is marked
     * @param card   the finding that it leads to; null where it leads nowhere
     */
    record Span(int start, int end, int weight, String anchor, String style, Card card) {

        /** Anchors are names: no two spans share one. */
        private boolean is(Span other) {
            return other != null && anchor.equals(other.anchor);
        }
    }

    /** A finding that a mark leads to: its anchor, and what stands behind the marked words. */
    record Card(String anchor, int number, String style, String sign, String word) {}

    /**
     * A block.
     *
     * @param style of the style sheet; empty for a paragraph
     */
    record Block(String style, List<Piece> pieces) {}

    /**
     * A stretch marked alike.
     *
     * @param style   how; empty where it is not
     * @param anchor  name of the place; null where none begins here
     * @param anchors further names of the same place
     * @param card    the finding that it leads to; null where it leads nowhere
     * @param ends    whether the words of that finding end here
     * @param also    findings whose words end here too
     */
    record Piece(
            String style, String anchor, List<String> anchors, String text, Card card, boolean ends, List<Card> also) {}

    private final String text;
    private final int[] cuts;
    private final List<Span> byStart;
    /** The spans that hold the offset reached, the weightiest first. */
    private final List<Span> open = new ArrayList<>();

    private int next;

    private Prose(String text, List<Span> spans) {
        this.text = text;
        this.byStart = new ArrayList<>(spans);
        byStart.sort(Comparator.comparingInt(Span::start));
        int[] ends = new int[spans.size() * 2];
        for (int i = 0; i < spans.size(); i++) {
            ends[2 * i] = spans.get(i).start();
            ends[2 * i + 1] = spans.get(i).end();
        }
        cuts = distinct(ends);
    }

    /**
     * The blocks of a text.
     *
     * @param zones of it, in order
     * @param spans of it; those that are empty or lie outside are not seen
     * @param limit chars shown at most
     */
    static List<Block> of(String text, List<Zone> zones, List<Span> spans, int limit) {
        int end = Math.min(limit, text.length());
        List<Span> within = spans.stream()
                .filter(span -> 0 <= span.start() && span.start() < span.end() && span.end() <= end)
                .toList();
        Prose prose = new Prose(text, within);
        List<Block> blocks = new ArrayList<>();
        for (Stretch stretch : Stretch.of(text, zones, end)) {
            blocks.add(new Block(style(stretch.kind()), prose.pieces(stretch.start(), stretch.end())));
        }
        return blocks;
    }

    private static int[] distinct(int... offsets) {
        Arrays.sort(offsets);
        int count = 0;
        for (int offset : offsets) {
            if (count == 0 || offsets[count - 1] != offset) {
                offsets[count++] = offset;
            }
        }
        return Arrays.copyOf(offsets, count);
    }

    private static String style(Zone.Kind kind) {
        return switch (kind) {
            case HEADLINE -> "p-heading";
            case LIST -> "p-item";
            case CAPTION -> "p-caption";
            case FURNITURE -> FURNITURE;
            case BODY, QUOTATION -> "";
        };
    }

    private List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        int cut = Arrays.binarySearch(cuts, start);
        cut = cut < 0 ? -cut - 1 : cut + 1;
        Draft draft = null;
        while (at < end) {
            int to = cut < cuts.length ? Math.min(cuts[cut++], end) : end;
            List<Span> begun = advance(at);
            Span top = open.isEmpty() ? null : open.get(0);
            if (draft == null || !draft.shows(top)) {
                if (draft != null) {
                    pieces.add(draft.piece(text));
                }
                draft = new Draft(top, at);
            }
            draft.begun.addAll(begun);
            draft.end = to;
            int here = to;
            for (Span span : open) {
                if (span.end() == here) {
                    draft.ended.add(span);
                }
            }
            at = to;
        }
        if (draft != null) {
            pieces.add(draft.piece(text));
        }
        return pieces;
    }

    /** Closes the spans that end at or before an offset and opens those that start there; gives the latter. */
    private List<Span> advance(int at) {
        open.removeIf(span -> span.end() <= at);
        List<Span> begun = new ArrayList<>(1);
        while (next < byStart.size() && byStart.get(next).start() <= at) {
            Span span = byStart.get(next++);
            if (span.end() > at) {
                open.add(placeOf(span), span);
                begun.add(span);
            }
        }
        return begun;
    }

    private int placeOf(Span span) {
        int place = 0;
        while (place < open.size() && open.get(place).weight() >= span.weight()) {
            place++;
        }
        return place;
    }

    /** A piece while it grows. */
    private static final class Draft {
        private final Span top;
        private final int start;
        private final List<Span> begun = new ArrayList<>(1);
        private final List<Span> ended = new ArrayList<>(1);
        private int end;

        Draft(Span top, int start) {
            this.top = top;
            this.start = start;
        }

        boolean shows(Span other) {
            return top == null ? other == null : top.is(other);
        }

        Piece piece(String text) {
            List<String> more = new ArrayList<>(0);
            for (int i = 1; i < begun.size(); i++) {
                more.add(begun.get(i).anchor());
            }
            boolean ends = false;
            List<Card> also = new ArrayList<>(0);
            for (Span span : ended) {
                if (span.is(top)) {
                    ends = true;
                } else if (span.card() != null) {
                    also.add(span.card());
                }
            }
            return new Piece(
                    top == null ? "" : top.style(),
                    begun.isEmpty() ? null : begun.get(0).anchor(),
                    more,
                    Display.clean(text.substring(start, end)),
                    top == null ? null : top.card(),
                    ends,
                    also);
        }
    }
}
