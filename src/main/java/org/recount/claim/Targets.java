package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.recount.claim.Phrasings.EventRule;

/** What stands after a verb: whom it concerns, or which seats. */
final class Targets {
    private static final int NEAR = 8;

    private final Lexicon lexicon;
    private final Predicate<String> titles;

    Targets(Language language) {
        this.lexicon = language.lexicon();
        this.titles = word -> language.title(word) != null;
    }

    /**
     * What a verb is about.
     *
     * @param who   index of the person or party, or {@link Binder#NONE}
     * @param seats indexes of the seats named; empty where none is, or where "her seat" means the one at hand
     * @param to    index after the last item of it
     */
    record Target(int who, List<Integer> seats, int to) {}

    /** The target that the rule wants, or null. */
    Target find(EventRule rule, Scene scene, int after, int far) {
        int from = rule.via().isEmpty() ? after : preposition(rule, scene, after, far);
        if (from < 0) {
            return null;
        }
        return switch (rule.target()) {
            case "who" -> person(scene, from);
            case "seat" -> seat(scene, from);
            case "in-seat" -> inSeat(scene, from);
            case "alone" -> alone(scene, from) ? new Target(Binder.NONE, List.of(), from) : null;
            case "line" -> line(scene, from) ? new Target(Binder.NONE, List.of(), from) : null;
            case "elected" -> elected(scene, from);
            case "deposit" -> deposit(scene, from);
            case "member" -> member(scene, from);
            default -> new Target(Binder.NONE, List.of(), from);
        };
    }

    private int preposition(EventRule rule, Scene scene, int after, int far) {
        int reach = rule.far() ? far : 2;
        for (int k = after; k < Math.min(scene.items().size(), after + reach); k++) {
            String word = scene.word(k);
            if (rule.via().contains(word)
                    && k > after
                    && scene.items().get(k - 1).is(Item.Type.NUM)
                    && !scene.is(k - 2, "by-mark")) {
                return -1;
            }
            if (rule.via().contains(word)
                    && !(k + 1 < scene.items().size()
                            && scene.items().get(k + 1).isNumber())) {
                return k + 1;
            }
            if (scene.is(k, "target-end")
                    || (k > after && lexicon.phrases("win").has(scene.form(k)))) {
                return -1;
            }
        }
        return -1;
    }

    private Target person(Scene scene, int from) {
        Line items = scene.items();
        int party = -1;
        for (int k = from; k < Math.min(items.size(), from + NEAR); k++) {
            Item item = items.get(k);
            switch (item.type()) {
                case PERS, XP -> {
                    return new Target(k, List.of(), k + 1);
                }
                case PRON -> {
                    if (lexicon.phrases("object-pronoun").has(item.form())
                            || (scene.is(k, "owner-or-object") && !noun(scene, k + 1))) {
                        return new Target(k, List.of(), k + 1);
                    }
                }
                case PARTY -> party = party < 0 && !scene.modifier(k) ? k : party;
                case NUM, PCT, PTS, YEAR, SEAT -> {
                    return party < 0 ? null : new Target(party, List.of(), party + 1);
                }
                default -> {
                    boolean part = lexicon.phrases("office-word").has(item.form())
                            || lexicon.phrases("candidate").has(item.form())
                            || lexicon.phrases("own").has(item.form())
                            || lexicon.phrases("before-whom").has(item.form())
                            || titles.test(item.word());
                    boolean unknownAdjective = item.is(Item.Type.WORD) && !lexicon.knows(item.word()) && party < 0;
                    if ((scene.is(k, "list-and") && named(scene, k)) || (item.is(",") && apposed(scene, from, k))) {
                        continue;
                    }
                    if (scene.is(k, "list-and")
                            || scene.is(k, "for-whom")
                            || (scene.is(k, "of-mark") && party >= 0)
                            || (!part && !unknownAdjective)) {
                        return party < 0 ? null : new Target(party, List.of(), party + 1);
                    }
                }
            }
        }
        return party < 0 ? null : new Target(party, List.of(), party + 1);
    }

    /** "independent candidate and lawyer Akhmed Yakoob". */
    private static boolean named(Scene scene, int and) {
        return and + 2 < scene.items().size()
                && scene.items().get(and + 1).is(Item.Type.WORD)
                && scene.items().get(and + 2).is(Item.Type.PERS);
    }

    /** "the Conservative MP, Giles Watling", "a minister, Hugh Penn": the name after the comma is whom the words describe. */
    private boolean apposed(Scene scene, int from, int comma) {
        return comma > from
                && lexicon.phrases("the-one").has(scene.form(from))
                && comma + 1 < scene.items().size()
                && (scene.items().get(comma + 1).is(Item.Type.PERS)
                        || scene.items().get(comma + 1).is(Item.Type.XP))
                && lexicon.phrases("candidate").behind(scene.items(), comma - 1) > 0;
    }

    private boolean noun(Scene scene, int k) {
        return k < scene.items().size()
                && (scene.items().get(k).is(Item.Type.PARTY)
                        || lexicon.phrases("candidate").has(scene.form(k))
                        || lexicon.phrases("office-word").has(scene.form(k)));
    }

    private Target seat(Scene scene, int from) {
        Line items = scene.items();
        if (scene.is(from, "won-it") && lexicon.phrases("after-it").has(scene.form(from + 1))) {
            return new Target(Binder.NONE, List.of(), from + 1);
        }
        boolean noun = false;
        boolean own = scene.unit().kind() == Sentence.Kind.HEADING && from < items.size() && bare(scene, from);
        for (int k = from; k < Math.min(items.size(), from + NEAR); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.SEAT)) {
                return coordinated(scene, k);
            }
            if (item.is(Item.Type.PERS) && scene.possessive(k) && old(scene, k + 2)) {
                own = true;
                k++;
                continue;
            }
            int length = lexicon.phrases("seat-words").ahead(items, k);
            if (length > 0) {
                k += length - 1;
                int where = k + 1 < items.size() && scene.is(k + 1, "area-of") ? k + 2 : k + 1;
                for (int s = where; s < Math.min(items.size(), where + 2); s++) {
                    if (items.get(s).is(Item.Type.SEAT)) {
                        return coordinated(scene, s);
                    }
                }
                boolean another = lexicon.phrases("another-place").ahead(items, k + 1) > 0;
                return own && !another && !scene.word(k + 1).equals("'s")
                        ? new Target(Binder.NONE, List.of(), k + 1)
                        : null;
            }
            own |= lexicon.phrases("own").has(item.form());
            boolean preposition = scene.is(k, "seat-preposition");
            if (noun && preposition) {
                return null;
            }
            noun |= own && item.is(Item.Type.WORD) && !lexicon.knows(item.word());
            boolean skip = lexicon.phrases("before-seat").has(item.form())
                    || lexicon.phrases("own").has(item.form())
                    || item.is(Item.Type.PRON)
                    || scene.is(k, "seat-loose")
                    || lexicon.phrases("adverb").has(item.form())
                    || lexicon.phrases("office-word").has(item.form())
                    || (own && !lexicon.knows(item.word()) && !scene.is(k, "deposit"))
                    || (item.is(Item.Type.PARTY) && own);
            if (!skip || item.isNumber() || item.is(Item.Type.PERS)) {
                return null;
            }
        }
        return null;
    }

    /** "Labour takes seat", as headlines have it. */
    private boolean bare(Scene scene, int from) {
        return lexicon.phrases("seat-words").has(scene.form(from));
    }

    /** "Boris Johnson's old seat". */
    private boolean old(Scene scene, int k) {
        return lexicon.phrases("former").has(scene.form(k))
                && (lexicon.phrases("seat-words").has(scene.form(k + 1))
                        || (k + 1 < scene.items().size()
                                && scene.items().get(k + 1).is(Item.Type.SEAT)));
    }

    /** "her £500 deposit", "their deposits". */
    private Target deposit(Scene scene, int from) {
        boolean owned = false;
        for (int k = from; k < Math.min(scene.items().size(), from + 4); k++) {
            boolean several = scene.is(k, "deposits");
            if (scene.is(k, "deposit") && (!several || scene.is(from - 2, "to-mark"))) {
                return owned ? new Target(Binder.NONE, List.of(), k + 1) : null;
            }
            boolean pronoun = scene.items().get(k).is(Item.Type.PRON)
                    || scene.is(k, "it-form")
                    || lexicon.phrases("loose").has(scene.form(k));
            owned |= pronoun;
            if (!pronoun
                    && !scene.items().get(k).is(Item.Type.X)
                    && !scene.items().get(k).is(Item.Type.SIGN)
                    && !lexicon.phrases("adverb").has(scene.form(k))) {
                return null;
            }
        }
        return null;
    }

    /** "the town's first Labour MP", "the new member for Poole": with the seat, if it is named. */
    private Target member(Scene scene, int from) {
        Line items = scene.items();
        int party = Binder.NONE;
        List<Integer> seats = new ArrayList<>();
        for (int k = from; k < Math.min(items.size(), from + NEAR + 2); k++) {
            Item item = items.get(k);
            if (lexicon.phrases("member-noun").has(item.form())) {
                for (int s = k + 1; s < Math.min(items.size(), k + 4) && seats.isEmpty(); s++) {
                    if (items.get(s).is(Item.Type.SEAT)) {
                        seats.add(s);
                    }
                }
                return new Target(party, seats, k + 1);
            }
            if (item.is(Item.Type.PARTY)) {
                party = k;
            } else if (item.is(Item.Type.SEAT)) {
                seats.add(k);
            } else if (!lexicon.phrases("before-member").has(item.form())
                    && !(item.is(Item.Type.WORD)
                            && k + 1 < items.size()
                            && scene.word(k + 1).equals("'s"))) {
                return null;
            }
        }
        return null;
    }

    private Target inSeat(Scene scene, int from) {
        Line items = scene.items();
        boolean preposition = false;
        if (from < items.size()
                && items.get(from).is(Item.Type.WORD)
                && !lexicon.phrases("after-verb").has(items.get(from).form())
                && !lexicon.phrases("adverb").has(items.get(from).form())
                && lexicon.phrases("seat-words").ahead(items, from) == 0) {
            return null;
        }
        for (int k = from; k < Math.min(items.size(), from + 11); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.SEAT)) {
                return preposition && !ofNext(scene, from, k) ? coordinated(scene, k) : null;
            }
            if (k == from && scene.is(k, "seat-in-hand")) {
                return new Target(Binder.NONE, List.of(), k + 1);
            }
            preposition |= scene.is(k, "in-place");
            if (item.isNumber() || scene.is(k, "passive-end") || item.is(Item.Type.PERS) || item.is(Item.Type.YEAR)) {
                return null;
            }
        }
        return null;
    }

    /** "Reed won for Labour and in Hove Cole for the Greens": the seat of the next one. */
    private static boolean ofNext(Scene scene, int from, int seat) {
        return seat - 2 > from
                && (scene.is(seat - 2, "list-and") || scene.word(seat - 2).equals(","))
                && seat + 1 < scene.items().size()
                && scene.items().get(seat + 1).is(Item.Type.PERS);
    }

    private static boolean alone(Scene scene, int from) {
        if (from >= scene.items().size()) {
            return true;
        }
        Item next = scene.items().get(from);
        int party = scene.is(from + 1, "definite-article") ? from + 2 : from + 1;
        boolean standing = scene.is(from, "for-whom")
                && party < scene.items().size()
                && scene.items().get(party).is(Item.Type.PARTY);
        return standing || scene.lexicon().phrases("after-alone").has(next.form());
    }

    /** A result line: "Lab hold", "Labour gain from Conservative", "SNP hold, majority 4,200". */
    private static boolean line(Scene scene, int from) {
        boolean other = scene.is(from, "from-mark")
                && from + 1 < scene.items().size()
                && scene.items().get(from + 1).is(Item.Type.PARTY);
        int end = other ? from + 2 : from;
        boolean ends = end >= scene.items().size()
                || scene.lexicon().phrases("after-line").has(scene.form(end));
        return ends && (scene.unit().kind() != Sentence.Kind.SENTENCE || opens(scene, from - 2));
    }

    /** Nothing but a party stands before the verb of a result line, in its sentence or after a colon. */
    private static boolean opens(Scene scene, int party) {
        return party >= 0
                && scene.items().get(party).is(Item.Type.PARTY)
                && (party == 0
                        || scene.word(party - 1).equals(":")
                        || scene.word(party - 1).equals("-"));
    }

    /** "elected as MP for SEAT", "elected in SEAT", "the newly elected MP for SEAT, PERS". */
    private Target elected(Scene scene, int from) {
        Line items = scene.items();
        List<Integer> seats = new ArrayList<>();
        int to = from;
        for (int k = from; k < Math.min(items.size(), from + 10); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.SEAT)) {
                seats.add(k);
                to = k + 1;
            } else if (item.is(Item.Type.PERS) && k > from) {
                return next(scene, k) ? new Target(Binder.NONE, seats, k - 1) : new Target(k, seats, k + 1);
            } else if (item.isNumber()
                    || scene.is(k, "office-end")
                    || (scene.is(k, "as-mark")
                            && k + 1 < items.size()
                            && items.get(k + 1).is(Item.Type.PERS))
                    || (item.is(",")
                            && (seats.isEmpty()
                                    || scene.lexicon().phrases("relative").has(scene.form(k + 1))))) {
                break;
            }
        }
        return new Target(Binder.NONE, seats, to);
    }

    /** "elected in Poole, Cole in Hove": the next one, of whom the verb is not said again. */
    private static boolean next(Scene scene, int name) {
        int in = scene.word(name + 1).equals("(") && scene.word(name + 3).equals(")") ? name + 4 : name + 1;
        return (scene.is(in, "in-place") || scene.is(in, "for-whom"))
                && in + 1 < scene.items().size()
                && scene.items().get(in + 1).is(Item.Type.SEAT)
                && (scene.word(name - 1).equals(",") || scene.is(name - 1, "list-and"));
    }

    /** A seat and those listed with it: "Blackburn – … – , Perry Barr and Dewsbury and Batley". */
    private Target coordinated(Scene scene, int first) {
        Line items = scene.items();
        List<Integer> seats = new ArrayList<>(List.of(first));
        int to = first + 1;
        boolean dash = false;
        boolean joined = false;
        for (int k = first + 1; k < items.size(); k++) {
            Item item = items.get(k);
            if (item.is(",") && scene.is(k + 1, "place-clause")) {
                dash = true;
            } else if (item.is("-") || item.is("(") || item.is(")") || (item.is(",") && dash)) {
                dash = !item.is(")") && !dash;
                joined = true;
            } else if (scene.is(k, "seats-joint")) {
                joined |= !dash;
            } else if (item.is(Item.Type.SEAT)) {
                if (!dash || (joined && !items.get(k - 1).is(Item.Type.WORD))) {
                    if (!joined) {
                        break;
                    }
                    seats.add(k);
                    to = k + 1;
                    dash = false;
                    joined = false;
                }
            } else if (!dash) {
                break;
            } else {
                joined = false;
            }
        }
        return new Target(Binder.NONE, seats, to);
    }
}
