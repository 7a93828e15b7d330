package org.recount.claim;

import java.math.BigDecimal;
import java.util.List;
import org.recount.claim.Phrasings.NumberRule;

/** How many seats a party won, gained or lost. */
final class SeatCountReader {
    /** Items after a number within which the party stands whose seats it counts. */
    private static final int RIGHT = 9;

    /** How far into a sentence a number stands that it opens with. */
    private static final int OPENING = 3;

    /** Whose seats a rule counts that tells from whom they were won. */
    private static final String OBJECT = "object";

    private final Scene scene;
    private final Line items;
    private final When when;

    SeatCountReader(Scene scene, When when) {
        this.scene = scene;
        this.items = scene.items();
        this.when = when;
    }

    void read(NumberRule rule, int i, Draft draft, Collector claims) {
        List<Integer> parties = rule.traits().bind().equals(OBJECT) ? losers(i) : each(i);
        if (parties.isEmpty()) {
            int party = party(i);
            if (party < 0 && led(i) == null && (scene.story().people().party() == null || !same(i))) {
                return;
            }
            parties = List.of(party);
        }
        for (int party : parties) {
            Draft own = parties.size() == 1 ? draft : Draft.at(draft.start(), draft.end());
            if (parties.size() > 1 && party < i) {
                own = Draft.at(items.get(party).start(), items.get(party).end());
            }
            count(rule, i, party, own, claims);
        }
    }

    /** "All four were gains from Labour", "three of the four were Labour losses": the party that comes after. */
    private List<Integer> losers(int i) {
        for (int k = i + 1; k < Math.min(items.size(), i + RIGHT); k++) {
            if (items.get(k).is(Item.Type.PARTY)) {
                return List.of(k);
            }
        }
        return List.of();
    }

    private void count(NumberRule rule, int i, int party, Draft draft, Collector claims) {
        boolean lost = rule.traits().bind().equals(OBJECT);
        Claim.Counting counting = lost ? Claim.Counting.LOST : counting(rule, i);
        String led = party < 0 ? led(i) : null;
        String subject = led != null
                ? led
                : party < 0 ? scene.story().people().party() : items.get(party).party();
        String other = other(party, i);
        if (subject.equals(other)) {
            other = null;
        }
        if (party > i && counting == Claim.Counting.LOST && loser(party) != null && !subject.equals(loser(party))) {
            counting = Claim.Counting.GAINED;
            other = loser(party);
        }
        draft.in(null).of(subject).against(other).election(election(rule, counting));
        if (scene.lexicon().phrases("interim").stands(items)) {
            draft.doubt("the count was not over when it was written");
        }
        if (scene.story().paragraph().entry()) {
            draft.unsure("it is told at a time at which the count may not have been over");
        }
        if (new Notional(scene, i).near()) {
            draft.unsure("it may be told of a notional result");
        }
        if (scene.lexicon().phrases("sort-of-member").stands(items)) {
            draft.unsure("it may count members of one sort only");
        }
        if (scene.lexicon().phrases("going-in").stands(items)) {
            draft.unsure("seats change hands between elections, too");
        }
        if (scene.contests().isEmpty()) {
            scene.story().country(true);
        }
        if (when.election() == null
                && scene.setting().pool().stream().anyMatch(c -> c.election().startsWith("by-"))) {
            draft.unsure("it may count seats of by-elections");
        }
        if (when.election() == null && party > i && (scene.is(i - 1, "pluperfect") || scene.is(i - 2, "pluperfect"))) {
            draft.unsure("what a party had may be what it had before");
        }
        if (party > i && each(i).size() < 2 && severalParties(i, party)) {
            draft.unsure("it may be told of another party");
        }
        if (places(i)) {
            draft.doubt("it counts seats in which the party came second or lower");
        }
        Item item = items.get(i);
        Quantity quantity = item.data() instanceof Item.Figure figure
                ? new Quantity(figure.value().abs(), Unit.SEATS, figure.hedge())
                : new Quantity(BigDecimal.valueOf((Integer) item.data()), Unit.SEATS, Hedge.NONE);
        boolean qualified = qualified(i);
        if (scene.story().group().counted(scene, i)) {
            draft.part(scene.story().group().area()).unsure(SeatGroup.UNSURE);
        }
        draft.plain(new Bearings(scene, i).ofSeats(party, when, draft.election()));
        Claim.Counting what = counting;
        claims.add(
                draft,
                ClaimKind.SEAT_COUNT,
                quantity.value().toString(),
                said -> new Claim.SeatCount(said, quantity, what, qualified));
    }

    /** "Labour takes four seats as Conservative hopes die", "six seats, shared by the Liberal Democrats and the Conservatives". */
    private boolean severalParties(int i, int party) {
        for (int k = 0; k < items.size(); k++) {
            boolean near = k < i || (k > party && k <= party + RIGHT && scene.is(k - 1, "list-and"));
            near |= k == party + 3 && scene.is(party + 1, "list-and");
            if (near
                    && items.get(k).is(Item.Type.PARTY)
                    && !items.get(k).party().equals(items.get(party).party())) {
                return true;
            }
        }
        return false;
    }

    /** "runners-up in 40 seats", "second in 98". */
    private boolean places(int i) {
        return i > 1
                && items.get(i - 2).is(Item.Type.ORD)
                && scene.lexicon().phrases("in-place").has(scene.form(i - 1));
    }

    /** "the party now has four MPs": the one that was spoken of. */
    private boolean same(int i) {
        for (int k = i - 1; k >= Math.max(0, i - RIGHT); k--) {
            if (scene.lexicon().phrases("same-party").ahead(items, k) > 0) {
                return true;
            }
        }
        for (int k = 0; k < Math.min(i, 2); k++) {
            if (scene.lexicon().phrases("seat-label").ahead(items, k) == i - k) {
                return true;
            }
        }
        return false;
    }

    /** "Jo Swinson's party won 11 seats": the one that somebody named stood for; null where nobody's is told of. */
    private String led(int i) {
        for (int k = i - 1; k >= 2; k--) {
            if (scene.lexicon().phrases("own-party").has(scene.form(k))
                    && items.get(k - 2).is(Item.Type.PERS)
                    && scene.possessive(k - 2)) {
                Side side = scene.side(k - 2);
                return side == null || side.stand() == null
                        ? null
                        : scene.parties().family(side.stand().candidacy().party());
            }
        }
        return null;
    }

    private String election(NumberRule rule, Claim.Counting counting) {
        if (when.election() != null) {
            return when.election();
        }
        // "having lost 251 seats": a tense tells of no other election.
        boolean then = when.before() && (counting == Claim.Counting.WON || !when.loose());
        boolean before = rule.traits().held().equals("before") || then;
        return before ? When.before(scene.setting(), null) : scene.setting().mainId();
    }

    /** "four seats each for the Greens and Plaid", "Alliance, the UUP and the TUV one each": all of them. */
    private List<Integer> each(int i) {
        boolean each = false;
        for (int k = i + 1; k < Math.min(items.size(), i + 4); k++) {
            each |= scene.is(k, "apiece");
        }
        if (!each) {
            return List.of();
        }
        for (int k = i + 1; k < Math.min(items.size(), i + RIGHT); k++) {
            if (items.get(k).is(Item.Type.PARTY)) {
                return Listing.from(scene, k);
            }
            if (items.get(k).is(",") || items.get(k).is(".")) {
                break;
            }
        }
        int last = i - 1;
        while (last >= 0 && !items.get(last).is(Item.Type.PARTY)) {
            last--;
        }
        for (int first = 0; first <= last; first++) {
            if (items.get(first).is(Item.Type.PARTY)) {
                List<Integer> listed = Listing.from(scene, first);
                if (listed.get(listed.size() - 1) == last) {
                    return listed;
                }
            }
        }
        return List.of();
    }

    /** The party counted: right after the number, else the nearest to the left. */
    private int party(int i) {
        boolean label = scene.word(i - 1).equals(":") || scene.word(i - 1).equals("-");
        if (label && i > 1 && items.get(i - 2).is(Item.Type.PARTY)) {
            return i - 2;
        }
        for (int k = i + 1; k < Math.min(items.size(), i + RIGHT); k++) {
            boolean own = scene.possessive(k)
                    && k + 2 < items.size()
                    && items.get(k + 2).isNumber();
            if (items.get(k).is(Item.Type.PARTY) && !own) {
                return k;
            }
            if (items.get(k).is(Item.Type.PARTY)
                    || items.get(k).isNumber()
                    || items.get(k).is("(")
                    || scene.lexicon().phrases("after-count").ahead(items, k) > 0) {
                break;
            }
        }
        for (int k = i - 1; k >= 0; k--) {
            boolean compared =
                    thanBefore(k) && (scene.is(k - 1, "compared-party") || scene.is(k - 2, "compared-party"));
            boolean from = scene.is(k - 1, "from-mark")
                    || (scene.is(k - 1, "definite-article") && scene.is(k - 2, "from-mark"));
            if (items.get(k).is(Item.Type.PARTY) && !compared && !from && !shutIn(k, i)) {
                return k;
            }
        }
        return opening(i);
    }

    /** "lost 48 (40 to the SNP) and gained 22": a party in brackets that are closed before the number. */
    private boolean shutIn(int party, int i) {
        int depth = 0;
        for (int k = party + 1; k < i; k++) {
            depth += items.get(k).is("(") ? 1 : items.get(k).is(")") ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** "more seats than the SNP and Labour": no number between. */
    private boolean thanBefore(int party) {
        for (int k = party - 1; k >= 0 && !items.get(k).isNumber(); k--) {
            if (scene.is(k, "than-mark")) {
                return true;
            }
        }
        return false;
    }

    /** "With 72 MPs in the new House, the Lib Dems": the party that the clause leads on to. */
    private int opening(int i) {
        int from = i <= OPENING && scene.lexicon().phrases("opening-with").has(scene.form(0)) ? i + 1 : items.size();
        for (int k = from; k < items.size() && !items.get(k).isNumber(); k++) {
            if (items.get(k).is(Item.Type.PARTY)) {
                return k;
            }
        }
        return -1;
    }

    private Claim.Counting counting(NumberRule rule, int i) {
        boolean change = rule.traits().held().equals("change");
        if (change && items.get(i).data() instanceof Item.Figure figure && figure.signed()) {
            return figure.value().signum() < 0 ? Claim.Counting.LOST : Claim.Counting.GAINED;
        }
        if (change && scene.lexicon().phrases("more-or-fewer").has(scene.form(i + 1))) {
            return rule.traits().sign().equals("fall") ? Claim.Counting.LOST : Claim.Counting.GAINED;
        }
        if (rule.traits().held().equals("before") || rule.traits().held().equals("won")) {
            return Claim.Counting.WON;
        }
        if (change && scene.lexicon().phrases("lose").has(scene.form(i + 2))) {
            return Claim.Counting.LOST;
        }
        for (int k = i - 1; k >= 0; k--) {
            if (scene.is(k, "count-clause") || now(k)) {
                break;
            }
            if (scene.is(k, "loss-noun") || scene.lexicon().phrases("lose").has(scene.form(k))) {
                return Claim.Counting.LOST;
            }
            if (change && scene.lexicon().phrases("fall").has(scene.form(k))) {
                return Claim.Counting.LOST;
            }
            if (change && scene.lexicon().phrases("rise").has(scene.form(k))) {
                return Claim.Counting.GAINED;
            }
            if (scene.lexicon().phrases("gain").has(scene.form(k))) {
                return Claim.Counting.GAINED;
            }
            if (scene.lexicon().phrases("win").has(scene.form(k))) {
                return Claim.Counting.WON;
            }
        }
        return scene.is(i + 1, "gains-noun") || change ? Claim.Counting.GAINED : Claim.Counting.WON;
    }

    /** "With Poole gained, Labour now has four": what was gained before is none of these. */
    private boolean now(int k) {
        return (scene.is(k, "has-now") && scene.is(k - 1, "now-word"))
                || (scene.is(k, "now-word") && scene.is(k - 1, "has-now"));
    }

    /** The party on the other side: after "from", "to" or a verb of beating. */
    private String other(int party, int i) {
        for (int k = Math.max(party, i) + 1; k < items.size() && !items.get(k).is("("); k++) {
            if (items.get(k).is(Item.Type.SEAT) || items.get(k).isNumber()) {
                // "lost two seats, Poole to Labour and Hove to the Greens", "lost 21, 12 of them to the Tories": each
                // to another.
                return null;
            }
            if (items.get(k).is(Item.Type.PARTY)) {
                int before = scene.is(k - 1, "definite-article") ? k - 2 : k - 1;
                boolean own = scene.possessive(k)
                        && k + 2 < items.size()
                        && items.get(k + 2).isNumber();
                boolean side = scene.is(before, "before-rival");
                return side && !own ? items.get(k).party() : null;
            }
        }
        return null;
    }

    /** "Labour lost five seats, four to independents": whose loss the party after "to" gained. */
    private String loser(int party) {
        boolean to = scene.is(party - 1, "to-mark") || scene.is(party - 2, "to-mark");
        for (int k = 0; k < party && to; k++) {
            if (items.get(k).is(Item.Type.PARTY)) {
                return items.get(k).party();
            }
        }
        return null;
    }

    /** "from the Conservatives": whose they were, not which. */
    private boolean fromParty(int k) {
        int next = scene.lexicon().phrases("loose").has(scene.form(k + 1)) ? k + 2 : k + 1;
        return scene.lexicon().phrases("from-whom").has(scene.form(k))
                && next < items.size()
                && items.get(next).is(Item.Type.PARTY);
    }

    /** Whether it counts a sort of seats only: by its own words, or by those of the count that it goes on from, "24 seats in the region, the Greens one". */
    private boolean qualified(int i) {
        if (ofSort(i)) {
            return true;
        }
        for (int k = i - 1; k > 0 && !scene.is(i + 1, "seat-noun"); k--) {
            if (scene.word(k).equals(";") || scene.is(k, "clause-break")) {
                return false;
            }
            if (items.get(k).is(Item.Type.NUM) && scene.is(k + 1, "seat-noun")) {
                return ofSort(k);
            }
        }
        return false;
    }

    private boolean ofSort(int i) {
        if (scene.is(i + 1, "to-mark")) {
            return true;
        }
        if (scene.lexicon().phrases("more-or-fewer").has(scene.form(i + 1))) {
            return false;
        }
        for (int k = i + 1; k < Math.min(items.size(), i + 9); k++) {
            int area = scene.areas().ahead(items, k);
            if (area > 0) {
                k += area - 1;
                continue;
            }
            Item item = items.get(k);
            boolean whole = item.isNumber() && (scene.is(k - 1, "of-mark") || scene.is(k - 2, "of-mark"));
            if (scene.is(k, "count-end") || (item.isNumber() && !whole)) {
                return false;
            }
            if (item.is(Item.Type.WORD)
                    && !scene.lexicon().phrases("seat-plain").has(item.form())
                    && !fromParty(k)) {
                return true;
            }
        }
        return false;
    }
}
