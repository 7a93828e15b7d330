package org.recount.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What two reports, compared with the same gold, do otherwise. */
record Changes(
        List<Told> found,
        List<Told> lost,
        List<Told> mended,
        List<Told> broken,
        List<Told> faultsFound,
        List<Told> faultsLost,
        List<Alarm> alarmsGone,
        List<Alarm> alarmsNew) {

    static Changes between(Evaluation old, Evaluation now) {
        return new Changes(
                only(now, old, o -> o.gold().needed() && o.found()),
                only(old, now, o -> o.gold().needed() && o.found()),
                only(now, old, o -> o.judged() && o.right()),
                only(old, now, o -> o.judged() && o.right()),
                only(now, old, o -> o.gold().grave() && o.alarmed()),
                only(old, now, o -> o.gold().grave() && o.alarmed()),
                without(old.falseAlarms(), now.falseAlarms()),
                without(now.falseAlarms(), old.falseAlarms()));
    }

    /** Claims of gold of which something holds in one and not in the other. */
    private static List<Told> only(Evaluation one, Evaluation other, Predicate<Outcome> holds) {
        List<Told> only = new ArrayList<>();
        for (int i = 0; i < one.outcomes().size(); i++) {
            Outcome outcome = one.outcomes().get(i);
            if (holds.test(outcome) && !holds.test(other.outcomes().get(i))) {
                only.add(outcome.gold().told());
            }
        }
        return only;
    }

    private static List<Alarm> without(List<Alarm> alarms, List<Alarm> others) {
        Set<Alarm> known = new HashSet<>(others);
        return alarms.stream().filter(alarm -> !known.contains(alarm)).toList();
    }
}
