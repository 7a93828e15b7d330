package org.recount.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recount.claim.Phrasings.NumberRule;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.ElectionKind;

/** Which election a figure is of: the one in hand, or another that the words near it name. */
final class Times {
    private static final int RIGHT = 6;

    private final Language language;

    Times(Language language) {
        this.language = language;
    }

    /**
     * When a figure was.
     *
     * @param election    id; null for the election in hand
     * @param yearNamed   whether a year stands beside it
     * @param before      whether it is of the election before the one in hand
     * @param byElection  whether the words say "at the by-election"
     */
    record When(String election, boolean yearNamed, boolean before, boolean byElection) {}

    When of(Scene scene, int i, NumberRule rule) {
        Integer year = year(scene, i);
        boolean before = rule.traits().held().equals("before") || lastTime(scene, i);
        boolean byElection = near(scene, i, "by-election");
        String main = scene.setting().mainId();
        if (year != null) {
            Optional<Election> other = scene.setting().tallies().elections().stream()
                    .filter(e -> e.kind() == ElectionKind.GENERAL && e.date().getYear() == year)
                    .findFirst();
            String id = other.map(Election::id).orElse("uk-" + year);
            boolean earlier = scene.setting().main() != null && year < scene.setting().main().date().getYear();
            return id.equals(main) ? new When(null, true, before, byElection) : new When(id, true, earlier, byElection);
        }
        return new When(null, false, before, byElection);
    }

    private boolean lastTime(Scene scene, int i) {
        for (int k = i + 1; k < Math.min(scene.items().size(), i + RIGHT); k++) {
            if (scene.items().get(k).isNumber() || scene.items().get(k).is(",")) {
                return false;
            }
            if (language.lexicon().phrases("last-time").ahead(scene.items(), k) > 0) {
                return !scene.word(k - 1).equals("than");
            }
        }
        return false;
    }

    private boolean near(Scene scene, int i, String phrases) {
        for (int k = Math.max(0, i - 3); k < Math.min(scene.items().size(), i + RIGHT + 3); k++) {
            if (k > i && (scene.items().get(k).isNumber() || scene.items().get(k).is(","))) {
                return false;
            }
            if (language.lexicon().phrases(phrases).ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A year right after the figure ("in 2019", "at the 2019 election"), or at the head of its clause. */
    private static Integer year(Scene scene, int i) {
        List<Item> items = scene.items();
        for (int k = i + 1; k < Math.min(items.size(), i + RIGHT + 1); k++) {
            Item item = items.get(k);
            if (item.isNumber() || item.is(";") || item.is(".") || item.is("than") || item.is("since") || item.is("on")
                    || item.is("from") || item.is("compared") || item.is(",") || item.is("and") || item.is("to")) {
                break;
            }
            if (item.is(Item.Type.YEAR)) {
                return (Integer) item.data();
            }
        }
        for (int k = i - 1; k >= Math.max(0, i - 14); k--) {
            Item item = items.get(k);
            if (item.is(Item.Type.YEAR)) {
                boolean head = (scene.word(k - 1).equals("in") || scene.word(k - 1).equals("at") || scene.word(k - 2).equals("at"))
                        && (k <= 3 || items.get(k - 2).is(",") || scene.word(k - 2).equals("and") || i - k <= 5);
                return head && !numberBetween(items, k, i) ? (Integer) item.data() : null;
            }
        }
        return null;
    }

    private static boolean numberBetween(List<Item> items, int a, int b) {
        for (int k = a + 1; k < b; k++) {
            if (items.get(k).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Puts a draft at the election that the words name. */
    void place(Draft draft, When when) {
        if (when.election() != null && draft.contest() != null) {
            draft.election(when.election());
        } else if (when.election() != null) {
            draft.election(when.election());
        }
    }

    /** The id of the general election before a contest. */
    static String before(Setting setting, Contest contest) {
        Optional<Election> here = contest == null
                ? Optional.ofNullable(setting.main())
                : setting.tallies().election(contest.election());
        if (here.isEmpty()) {
            return null;
        }
        LocalDate date = here.get().date();
        return setting.tallies().elections().stream()
                .filter(e -> e.kind() == ElectionKind.GENERAL && e.date().isBefore(date))
                .findFirst()
                .map(Election::id)
                .orElse(null);
    }
}
