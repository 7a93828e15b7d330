package org.recount.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** A list whose heading gives one party to everybody in it: "Independent candidates’ results:". */
final class PartyList {
    /** Items of a heading; what is longer says more than whose list it is. */
    private static final int LONG = 10;

    private final Sentence heading;
    private final String party;
    private int people;

    private PartyList(Sentence heading, String party) {
        this.heading = heading;
        this.party = party;
    }

    /** The list under a heading; null where that gives no party, or several. */
    static PartyList under(Scene scene) {
        Line items = scene.items();
        String party = null;
        boolean candidates = false;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Item.Type.PARTY)) {
                if (party != null) {
                    return null;
                }
                party = items.get(i).party();
            }
            candidates |= scene.lexicon().phrases("candidates-of-list").has(scene.form(i));
        }
        return party != null && candidates && items.size() <= LONG ? new PartyList(scene.unit(), party) : null;
    }

    String party() {
        return party;
    }

    /** Counts a row that states the party of somebody. */
    void row() {
        people++;
    }

    /** The claim of the heading, once every row is read: no list has one row. */
    void close(Setting setting, Collector claims) {
        if (people < 2) {
            return;
        }
        Line items = heading.items();
        int last = items.size() - 1;
        Quantity listed = new Quantity(BigDecimal.valueOf(people), Unit.CANDIDATES, Hedge.NONE);
        claims.add(
                Draft.at(
                                items.get(0).start(),
                                items.get(items.get(last).is(":") ? last - 1 : last)
                                        .end())
                        .election(setting.mainId())
                        .of("%d listed candidates".formatted(people))
                        .against(party),
                ClaimKind.PARTY,
                party,
                said -> new Claim.Party(said, Optional.of(listed)));
    }
}
