package org.recount.claim;

import java.util.List;

/** Rows of lists: the party that their heading asserts, and "elected" at their end. */
final class RowReader {
    private RowReader() {}

    /** A heading such as "Independent candidates’ results:" asserts a party for each row below it. */
    static void heading(Scene scene, Language language) {
        List<Item> items = scene.items();
        int party = -1;
        boolean candidates = false;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Item.Type.PARTY)) {
                party = party < 0 ? i : items.size();
            }
            candidates |= scene.word(i).equals("candidate") || scene.word(i).equals("candidates");
        }
        boolean one = party >= 0 && party < items.size() && candidates && items.size() <= 10;
        scene.story()
                .listParty(one ? items.get(party).party() : null, scene.unit().start());
    }

    static void read(Scene scene, Collector claims) {
        if (scene.unit().kind() != Sentence.Kind.ROW) {
            return;
        }
        List<Item> items = scene.items();
        int person = -1;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).is(Item.Type.PERS) && person < 0) {
                person = i;
            }
        }
        Side side = person < 0 ? null : scene.side(person);
        if (side == null || side.stand() == null) {
            return;
        }
        Item name = items.get(person);
        boolean labelled = false;
        for (int i = 0; i < items.size(); i++) {
            labelled |= items.get(i).is(Item.Type.PARTY);
            if (scene.word(i).equals("elected")
                    && (i + 1 == items.size() || scene.word(i + 1).equals(","))) {
                Item elected = items.get(i);
                claims.add(
                        Draft.at(elected.start(), elected.end())
                                .in(side.contest())
                                .of(side.name())
                                .doubt(side.doubt()),
                        ClaimKind.WINNER,
                        "",
                        Claim.Winner::new);
            }
        }
        if (scene.story().listParty() != null && !labelled) {
            claims.add(
                    Draft.at(name.start(), name.end())
                            .in(side.contest())
                            .of(side.name())
                            .against(scene.story().listParty())
                            .doubt(side.doubt()),
                    ClaimKind.PARTY,
                    scene.story().listParty(),
                    Claim.Party::new);
        }
    }
}
