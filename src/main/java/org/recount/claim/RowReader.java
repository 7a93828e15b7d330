package org.recount.claim;

/** Rows of lists: the party that their heading asserts, and "elected" at their end. */
final class RowReader {
    private RowReader() {}

    static void read(Scene scene, Collector claims) {
        if (scene.unit().kind() != Sentence.Kind.ROW) {
            return;
        }
        Line items = scene.items();
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
            if (scene.is(i, "elected-mark")
                    && (i + 1 == items.size()
                            || scene.word(i + 1).equals(",")
                            || scene.word(i + 1).equals(")"))) {
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
        PartyList list = scene.story().list();
        if (list == null) {
            return;
        }
        if (!labelled) {
            claims.add(
                    Draft.at(name.start(), name.end())
                            .in(side.contest())
                            .of(side.name())
                            .against(list.party())
                            .doubt(side.doubt()),
                    ClaimKind.PARTY,
                    list.party(),
                    Claim.Party::new);
        }
        if (claims.states(ClaimKind.PARTY, list.party())) {
            list.row();
        }
    }
}
