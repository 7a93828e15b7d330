package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Of which part of the country, and at which stage of the count, figures that name no seat are told. Totals are those
 * of the whole country and the whole count, so what is told of less stays open.
 */
final class Scope {
    /** A mark to the right counts as so much nearer: "37 in Scotland". */
    private static final int AFTER = 12;

    /** Items of a heading that is hardly more than the name of an area. */
    private static final int LABEL = 4;

    private static final Set<ClaimKind> COUNTED = Set.of(
            ClaimKind.SEAT_COUNT,
            ClaimKind.VOTES,
            ClaimKind.VOTE_SHARE,
            ClaimKind.VOTE_CHANGE,
            ClaimKind.SHARE_CHANGE,
            ClaimKind.TURNOUT);

    private final Language language;
    private final List<Mark> marks = new ArrayList<>();
    /** Where a sentence names several areas together, of none of which alone anything is told. */
    private static final Areas.Area TOGETHER = new Areas.Area("several parts of the country", null, false, Set.of());

    /** Those of the unit. */
    private Line items = new Line(List.of());

    private Areas.Area section;
    private Areas.Area paragraph;
    private boolean begun;
    private boolean counting;
    private boolean byElections;

    Scope(Language language) {
        this.language = language;
    }

    /** Where a sentence names an area; null for the whole country. */
    private record Mark(int start, int end, Areas.Area area) {}

    /** Moves on to the next unit of the article. */
    void enter(Sentence sentence) {
        Areas areas = language.areas();
        marks.clear();
        counting = false;
        items = sentence.items();
        byElections = language.lexicon().phrases("by-elections").stands(items);
        for (int i = items.mayHold(areas.any()) ? 0 : items.size(); i < items.size(); i++) {
            int length = areas.any().ahead(items, i);
            if (length == 0) {
                continue;
            }
            int end = items.get(i + length - 1).end();
            Areas.Area area = areas.at(items, i);
            if (area != null && joined(i)) {
                marks.set(marks.size() - 1, new Mark(marks.get(marks.size() - 1).start(), end, TOGETHER));
            } else if (area != null) {
                marks.add(new Mark(items.get(i).start(), end, area));
            } else if (areas.whole().ahead(items, i) > 0) {
                marks.add(new Mark(items.get(i).start(), end, null));
            }
            counting |= areas.counting().ahead(items, i) > 0;
            i += length - 1;
        }
        boolean whole = !marks.isEmpty() && marks.stream().anyMatch(m -> m.area() == null);
        if (sentence.breaks()) {
            paragraph = null;
        }
        if (whole) {
            section = null;
        } else if (!marks.isEmpty() && (!begun || sentence.kind() == Sentence.Kind.HEADING)) {
            Areas.Area named = marks.get(0).area();
            boolean alone = marks.stream().allMatch(m -> named.equals(m.area()));
            section = named.nation() || items.size() <= LABEL || (!begun && alone) ? named : section;
        }
        begun = true;
        if (!marks.isEmpty() && !ownParties()) {
            paragraph = whole ? null : marks.get(marks.size() - 1).area();
        }
    }

    /** "in Devon and Cornwall": nothing but "and" stands between an area and the one before it. */
    private boolean joined(int i) {
        boolean and = i > 1
                && language.lexicon().phrases("list-and").has(items.get(i - 1).form());
        return and
                && !marks.isEmpty()
                && marks.get(marks.size() - 1).area() != null
                && marks.get(marks.size() - 1).end() == items.get(i - 2).end();
    }

    /** "The SNP took 48 of the 59 seats in Scotland": told of parties that stand nowhere else, it sets no scene. */
    private boolean ownParties() {
        Areas.Area area = marks.get(marks.size() - 1).area();
        boolean named = false;
        for (Item item : items) {
            if (item.is(Item.Type.PARTY)) {
                named = true;
                if (area == null || !area.parties().contains(language.parties().family(item.party()))) {
                    return false;
                }
            }
        }
        return named && marks.get(0).start() > items.get(0).start() + AFTER;
    }

    /** Why a figure that differs from a national total need not be wrong; empty where it would be. */
    String unsure(Draft draft, ClaimKind kind) {
        if (kind != ClaimKind.SEAT_COUNT || draft.contest() != null) {
            return "";
        }
        return counting
                ? "it is told of a count that was not complete"
                : byElections ? "it may be told of by-elections, and totals are those of a general election" : "";
    }

    /** The part of the country of which alone a figure without a seat may be told; null for the whole. */
    Areas.Area part(Draft draft, ClaimKind kind) {
        if (draft.contest() != null || !COUNTED.contains(kind)) {
            return null;
        }
        boolean share = kind == ClaimKind.VOTE_SHARE || kind == ClaimKind.SHARE_CHANGE;
        Areas.Area area = at(draft.start());
        boolean said = marks.stream().anyMatch(m -> m.area() == null);
        if (area == null && share && !said && draft.subject() != null) {
            area = onlyIn(draft.subject());
        } else if (area != null && !share && onlyIn(draft.subject()) != null) {
            // All its seats are there, whichever area was spoken of before.
            area = null;
        }
        return area;
    }

    /** Whether the unit itself names a part of the country. */
    boolean names(Areas.Area part) {
        return marks.stream().anyMatch(mark -> part.equals(mark.area()));
    }

    private Areas.Area onlyIn(String party) {
        if (party == null) {
            return null;
        }
        String family = language.parties().family(party);
        for (Areas.Area area : language.areas().areas()) {
            if (area.parties().contains(family)) {
                return area;
            }
        }
        return null;
    }

    private Areas.Area at(int start) {
        if (marks.isEmpty()) {
            return paragraph != null ? paragraph : section;
        }
        Mark nearest = marks.get(0);
        for (Mark mark : marks) {
            if (distance(mark, start) < distance(nearest, start)) {
                nearest = mark;
            }
        }
        return nearest.area();
    }

    private int distance(Mark mark, int start) {
        boolean after = mark.start() >= start;
        boolean apart = after && comma(start, mark.start());
        return after
                ? (apart ? AFTER + mark.start() - start : Math.max(0, mark.start() - start - AFTER))
                : start - mark.start();
    }

    /** Whether a comma stands between two offsets of the unit. */
    private boolean comma(int after, int before) {
        return items.stream().anyMatch(item -> item.start() > after && item.start() < before && item.is(","));
    }
}
