package org.recount.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.recount.check.Severity;

/** The findings of a run that weigh most, as many as a page takes; no more are kept than that. */
final class Worst {
    private static final Comparator<Held> WORST_FIRST = Comparator.comparingInt(
                    (Held held) -> held.item().gravity())
            .thenComparingInt(held -> held.item().order());

    /** Findings that stand above all others. */
    private static final int PICKED = 3;

    private final int room;
    private final PriorityQueue<Held> held = new PriorityQueue<>(WORST_FIRST.reversed());

    private record Held(View.Group group, View.Item item) {}

    Worst(int room) {
        this.room = room;
    }

    /** An article with its findings, or with some of them. */
    void add(View.Group group) {
        for (View.Item item : group.items()) {
            held.add(new Held(group, item));
            if (held.size() > room) {
                held.remove();
            }
        }
    }

    /** By article, that with the worst finding first; each tells of these findings alone. */
    List<View.Group> groups() {
        List<Held> sorted = new ArrayList<>(held);
        sorted.sort(WORST_FIRST);
        Map<String, List<Held>> byArticle = new LinkedHashMap<>();
        sorted.forEach(each -> byArticle
                .computeIfAbsent(each.group().page(), page -> new ArrayList<>())
                .add(each));
        return byArticle.values().stream().map(Worst::group).toList();
    }

    /** The first few that tell of something else than those before; no remarks, and no warnings beside errors. */
    List<View.Pick> picks() {
        List<Held> sorted = new ArrayList<>(held);
        sorted.sort(WORST_FIRST);
        String grave = sorted.isEmpty() ? "" : sorted.get(0).item().severity();
        Set<List<Object>> told = new HashSet<>();
        return sorted.stream()
                .filter(each -> each.item().severity().equals(grave) && !grave.equals(Severity.INFO.code()))
                .filter(each -> told.add(List.of(
                        each.item().seat(),
                        each.item().kind(),
                        each.item().said(),
                        each.item().actual())))
                .limit(PICKED)
                .map(each -> new View.Pick(
                        each.item(), each.group().title(), each.group().page()))
                .toList();
    }

    private static View.Group group(List<Held> members) {
        View.Group whole = members.get(0).group();
        List<View.Item> items = members.stream().map(Held::item).toList();
        return new View.Group(
                whole.title(),
                whole.page(),
                whole.where(),
                whole.outlet(),
                Facets.severities(severity -> (int) items.stream()
                        .filter(item -> item.severity().equals(severity.code()))
                        .count()),
                items);
    }
}
