package org.recount.claim;

import java.util.List;

/** How many seats a party won, gained or lost. */
final class SeatCountReader {

    private final Language language;

    SeatCountReader(Language language) {
        this.language = language;
    }

    void read(Scene scene, int i, Draft draft, Collector claims) {
        int party = party(scene, i);
        if (party < 0) {
            return;
        }
        List<Item> items = scene.items();
        Claim.Counting counting = counting(scene, i);
        String subject = items.get(party).party();
        String other = other(scene, party, i);
        if (party > i
                && (scene.word(party - 1).equals("to") || scene.word(party - 2).equals("to"))
                && counting == Claim.Counting.LOST) {
            counting = Claim.Counting.GAINED;
            other = before(scene, i, subject);
        }
        draft.in(null).election(scene.setting().mainId()).of(subject).against(other);
        Quantity quantity = new Quantity(
                items.get(i).figure().value(), Unit.SEATS, items.get(i).figure().hedge());
        boolean qualified = qualified(scene, i);
        Claim.Counting what = counting;
        claims.add(
                draft,
                ClaimKind.SEAT_COUNT,
                quantity.value().toString(),
                said -> new Claim.SeatCount(said, quantity, what, qualified));
    }

    /** The party counted: right after the number, else the nearest to the left, else the story's. */
    private static int party(Scene scene, int i) {
        List<Item> items = scene.items();
        for (int k = i + 1; k < Math.min(items.size(), i + 9); k++) {
            if (items.get(k).is(Item.Type.PARTY)) {
                return k;
            }
            if (items.get(k).isNumber()
                    || items.get(k).is(",")
                    || items.get(k).is(".")
                    || items.get(k).is("and")) {
                break;
            }
        }
        boolean than = scene.items().stream().anyMatch(x -> x.is("than"));
        for (int k = i - 1; k >= 0; k--) {
            boolean compared = than
                    && (scene.word(k - 1).equals("than")
                            || scene.word(k - 2).equals("than")
                            || scene.word(k - 2).equals("and")
                            || scene.word(k - 1).equals("and"));
            if (items.get(k).is(Item.Type.PARTY) && !compared) {
                return k;
            }
        }
        return -1;
    }

    private Claim.Counting counting(Scene scene, int i) {
        for (int k = i - 1; k >= 0; k--) {
            String word = scene.word(k);
            if (word.equals("as") || word.equals("while") || word.equals("after") || word.equals("when")) {
                break;
            }
            if (language.lexicon().phrases("lose").has(word)) {
                return Claim.Counting.LOST;
            }
            if (language.lexicon().phrases("gain").has(word)) {
                return Claim.Counting.GAINED;
            }
            if (language.lexicon().phrases("win").has(word)) {
                return Claim.Counting.WON;
            }
        }
        return scene.word(i + 1).equals("gains") ? Claim.Counting.GAINED : Claim.Counting.WON;
    }

    private static String other(Scene scene, int party, int i) {
        List<Item> items = scene.items();
        for (int k = Math.max(party, i) + 1; k < items.size(); k++) {
            if (items.get(k).is(Item.Type.PARTY)
                    && (scene.word(k - 1).equals("from")
                            || scene.word(k - 1).equals("to")
                            || scene.word(k - 1).startsWith("beat"))) {
                return items.get(k).party();
            }
        }
        return null;
    }

    private static String before(Scene scene, int i, String subject) {
        for (int k = 0; k < i; k++) {
            if (scene.items().get(k).is(Item.Type.PARTY)
                    && !scene.items().get(k).party().equals(subject)) {
                return scene.items().get(k).party();
            }
        }
        return null;
    }

    private static boolean qualified(Scene scene, int i) {
        for (int k = i + 1; k < Math.min(scene.items().size(), i + 7); k++) {
            Item item = scene.items().get(k);
            if (item.is(".") || item.is(",") || item.isNumber()) {
                return false;
            }
            if (item.is(Item.Type.WORD)
                    && !scene.lexicon().phrases("seat-plain").has(item.word())) {
                return true;
            }
        }
        return false;
    }
}
