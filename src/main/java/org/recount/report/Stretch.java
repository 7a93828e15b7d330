package org.recount.report;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Zone;

/**
 * One block of an article's text, from the start of a line to the end of a line. Zones that share a line are one block;
 * a line that no zone holds is one too.
 *
 * @param kind  what it is
 * @param start offset of its first char
 * @param end   offset after its last
 */
record Stretch(Zone.Kind kind, int start, int end) {

    /** The blocks of a text up to a limit, but for the blank ones. */
    static List<Stretch> of(String text, List<Zone> zones, int limit) {
        List<Stretch> all = new ArrayList<>();
        Zone.Kind kind = null;
        int start = 0;
        int end = 0;
        for (Zone zone : zones) {
            if (zone.kind() == Zone.Kind.QUOTATION || zone.end() <= end || zone.start() >= limit) {
                continue;
            }
            if (kind != null && zone.start() < lineEnd(text, end, limit)) {
                kind = kind == Zone.Kind.FURNITURE ? zone.kind() : kind;
            } else {
                int closed = kind == null ? 0 : add(all, text, kind, start, lineEnd(text, end, limit));
                start = Math.max(closed, text.lastIndexOf('\n', zone.start() - 1) + 1);
                lines(all, text, closed, start);
                kind = zone.kind();
            }
            end = Math.min(zone.end(), limit);
        }
        int closed = kind == null ? 0 : add(all, text, kind, start, lineEnd(text, end, limit));
        lines(all, text, closed, limit);
        return all;
    }

    private static int lineEnd(String text, int from, int limit) {
        int line = text.indexOf('\n', from);
        return line < 0 ? limit : Math.min(line, limit);
    }

    /** Lines that no zone holds. */
    private static void lines(List<Stretch> all, String text, int from, int to) {
        for (int start = from; start < to; ) {
            start = add(all, text, Zone.Kind.BODY, start, lineEnd(text, start, to)) + 1;
        }
    }

    private static int add(List<Stretch> all, String text, Zone.Kind kind, int start, int end) {
        if (start < end && !text.substring(start, end).isBlank()) {
            all.add(new Stretch(kind, start, end));
        }
        return end;
    }
}
