package org.recount.article;

import java.util.List;

/** A unit whose zone is known: cuts web addresses out of it and adds its quotations. */
record ZonedUnit(String text, Zone.Kind kind, int start, int end, boolean quoted, int next) {

    void addTo(List<Zone> zones) {
        if (kind == Zone.Kind.FURNITURE) {
            zones.add(new Zone(kind, start, end));
            return;
        }
        List<Quotations.Span> spans =
                quoted ? List.of(new Quotations.Span(start, end)) : Quotations.in(text, start, end, next);
        int from = start;
        int span = 0;
        int i = start;
        while (i < end) {
            int address = WebAddress.end(text, start, i, end);
            if (address > i) {
                span = addPiece(zones, from, i, spans, span);
                zones.add(new Zone(Zone.Kind.FURNITURE, i, address));
                from = address;
                i = address;
            } else {
                i++;
            }
        }
        addPiece(zones, from, end, spans, span);
    }

    /** Adds the stretch and the parts of quotations in it; returns the first quotation that may go on after it. */
    private int addPiece(List<Zone> zones, int from, int to, List<Quotations.Span> spans, int first) {
        int start = Chars.skipBlank(text, from, to);
        int end = Chars.trimBlank(text, start, to);
        if (start == end) {
            return first;
        }
        zones.add(new Zone(kind, start, end));
        int span = first;
        while (span < spans.size() && spans.get(span).start() < end) {
            int quoteStart = Math.max(start, spans.get(span).start());
            int quoteEnd = Math.min(end, spans.get(span).end());
            if (quoteStart < quoteEnd) {
                zones.add(new Zone(Zone.Kind.QUOTATION, quoteStart, quoteEnd));
            }
            if (spans.get(span).end() > end) {
                break;
            }
            span++;
        }
        return span;
    }
}
