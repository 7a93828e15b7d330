package org.recount.claim;

import java.util.List;

/**
 * How firmly a party is bound to somebody as the one that they stood for. Writers who err give the wrong party right beside
 * the name, "Ana Reed of Labour", "the Labour candidate, Ana Reed", "Ana Reed (Lab)", or where it is told what she did for
 * it, "Ana Reed took it for Labour". What is told by more words than that, "Reed, who used to work for a Labour minister",
 * is still claimed, and accuses nobody.
 */
final class PartyGrip {
    private static final String LOOSE = "the words between may make the party that of somebody or something else";

    private final Language language;

    PartyGrip(Language language) {
        this.language = language;
    }

    /** Why the party at an index may not be the one that the person at another stood for; empty where it plainly is. */
    String of(Scene scene, int person, int party) {
        if (person == party) {
            return LOOSE;
        }
        boolean plain = party < person
                ? beside(scene, party + 1, person)
                        && (!marked(scene, party + 1, person) || noun(scene, party + 1, person))
                : beside(scene, person + 1, party) || doneFor(scene, person + 1, party);
        return plain ? "" : LOOSE;
    }

    /** Whether nothing but marks, "of", "for", "the", words for a candidate and, in a row, figures stands between. */
    private boolean beside(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            Item item = scene.items().get(k);
            boolean mark = item.word().codePoints().noneMatch(Character::isLetterOrDigit) || item.is("'s");
            boolean small = scene.is(k, "party-of") || scene.is(k, "definite-article") || one(scene, k, to);
            boolean candidate = scene.lexicon().phrases("candidate").ahead(scene.items(), k) > 0
                    || scene.is(k, "office-word")
                    || scene.is(k, "candidate-noun");
            boolean column = item.isNumber() && scene.unit().kind() == Sentence.Kind.ROW;
            boolean title = language.title(item.word()) != null;
            if (!(mark || small || candidate || title || column)) {
                return false;
            }
        }
        return true;
    }

    /** "Reed, an independent, had 9,100", not "Reed, a Labour minister": the party is all that she is called. */
    private static boolean one(Scene scene, int article, int party) {
        return article == party - 1
                && scene.is(article, "the-one")
                && scene.items().get(party).is(Item.Type.PARTY)
                && (party + 1 == scene.items().size()
                        || scene.word(party + 1).codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** Whether a comma stands between. */
    private static boolean marked(Scene scene, int from, int to) {
        return scene.items().subList(from, to).stream().anyMatch(item -> item.is(","));
    }

    /** Whether a word for a candidate stands between. */
    private static boolean noun(Scene scene, int from, int to) {
        for (int k = from; k < to; k++) {
            if (scene.lexicon().phrases("candidate").ahead(scene.items(), k) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "took the seat back for Labour": one clause, with nobody else in it, that ends with whom it was done for. It may begin
     * after a remark, ", a former minister, was third for Labour", unless it goes further back than that.
     */
    private static boolean doneFor(Scene scene, int name, int party) {
        int remark = closing(scene, name, party);
        int after = remark > 0 && !scene.stands("pluperfect") ? remark + 1 : name;
        int from = after;
        for (int k = after; k < party; k++) {
            from = scene.is(k, "stand") ? k : from;
        }
        int mark = scene.is(party - 1, "definite-article") ? party - 2 : party - 1;
        if (mark <= from
                || !(scene.is(mark, "for-whom") || scene.is(mark, "as-mark") || scene.is(party - 2, "as-mark"))) {
            return false;
        }
        List<Item> between = scene.items().subList(from, party);
        return between.stream()
                .noneMatch(item ->
                        item.is(",") || item.is(Item.Type.PERS) || item.is(Item.Type.XP) || item.is(Item.Type.PARTY));
    }

    /** Where the remark ends that opens at a mark; a negative number where none does. */
    private static int closing(Scene scene, int mark, int party) {
        for (int k = mark + 1; k < party; k++) {
            if (scene.asides().closedAt(k) == mark) {
                return k;
            }
        }
        return Binder.NONE;
    }
}
