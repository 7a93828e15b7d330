package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.claim.Phrasings.EventRule;

/** What stands after a verb: whom it concerns, or which seats. */
final class Targets {
    private static final int NEAR = 8;

    private final Lexicon lexicon;

    Targets(Language language) {
        this.lexicon = language.lexicon();
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
            default -> new Target(Binder.NONE, List.of(), from);
        };
    }

    private int preposition(EventRule rule, Scene scene, int after, int far) {
        int reach = rule.far() ? far : 2;
        for (int k = after; k < Math.min(scene.items().size(), after + reach); k++) {
            String word = scene.word(k);
            if (rule.via().contains(word)
                    && !(k + 1 < scene.items().size()
                            && scene.items().get(k + 1).isNumber())) {
                return k + 1;
            }
            if (word.equals(".")
                    || word.equals(";")
                    || word.equals("and")
                    || (k > after && lexicon.phrases("win").has(word))) {
                return -1;
            }
        }
        return -1;
    }

    private Target person(Scene scene, int from) {
        List<Item> items = scene.items();
        int party = -1;
        for (int k = from; k < Math.min(items.size(), from + NEAR); k++) {
            Item item = items.get(k);
            switch (item.type()) {
                case PERS, XP -> {
                    return new Target(k, List.of(), k + 1);
                }
                case PRON -> {
                    if (item.is("him") || item.is("them") || (item.is("her") && !noun(scene, k + 1))) {
                        return new Target(k, List.of(), k + 1);
                    }
                }
                case PARTY -> party = party < 0 && !scene.modifier(k) ? k : party;
                case NUM, PCT, PTS, YEAR, SEAT -> {
                    return party < 0 ? null : new Target(party, List.of(), party + 1);
                }
                default -> {
                    boolean part = lexicon.phrases("office-word").has(item.word())
                            || lexicon.phrases("candidate").has(item.word())
                            || lexicon.phrases("own").has(item.word())
                            || item.is("a")
                            || item.is("an")
                            || item.is("'s")
                            || item.is("'")
                            || item.is("\"")
                            || item.is("fellow");
                    boolean unknownAdjective = item.is(Item.Type.WORD) && !lexicon.knows(item.word()) && party < 0;
                    if ((item.is("and") && named(scene, k)) || apposed(scene, k)) {
                        continue;
                    }
                    if (item.is("and")
                            || item.is("for")
                            || (item.is("of") && party >= 0)
                            || (!part && !unknownAdjective)) {
                        return party < 0 ? null : new Target(party, List.of(), party + 1);
                    }
                }
            }
        }
        return party < 0 ? null : new Target(party, List.of(), party + 1);
    }

    /** "the Labour candidate, Ana Reed". */
    private boolean apposed(Scene scene, int comma) {
        return scene.word(comma).equals(",")
                && lexicon.phrases("candidate").has(scene.word(comma - 1))
                && comma + 1 < scene.items().size()
                && scene.items().get(comma + 1).is(Item.Type.PERS);
    }

    /** "independent candidate and lawyer Akhmed Yakoob". */
    private static boolean named(Scene scene, int and) {
        return and + 2 < scene.items().size()
                && scene.items().get(and + 1).is(Item.Type.WORD)
                && scene.items().get(and + 2).is(Item.Type.PERS);
    }

    private boolean noun(Scene scene, int k) {
        return k < scene.items().size()
                && (scene.items().get(k).is(Item.Type.PARTY)
                        || lexicon.phrases("candidate").has(scene.word(k))
                        || lexicon.phrases("office-word").has(scene.word(k)));
    }

    private Target seat(Scene scene, int from) {
        List<Item> items = scene.items();
        boolean own = false;
        for (int k = from; k < Math.min(items.size(), from + NEAR); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.SEAT)) {
                return coordinated(scene, k);
            }
            if (lexicon.phrases("seat-words").has(item.word())) {
                int where = k + 1 < items.size()
                                && (items.get(k + 1).is("of")
                                        || items.get(k + 1).is("in"))
                        ? k + 2
                        : k + 1;
                for (int s = where; s < Math.min(items.size(), where + 2); s++) {
                    if (items.get(s).is(Item.Type.SEAT)) {
                        return coordinated(scene, s);
                    }
                }
                return own ? new Target(Binder.NONE, List.of(), k + 1) : null;
            }
            own |= lexicon.phrases("own").has(item.word());
            boolean skip = lexicon.phrases("before-seat").has(item.word())
                    || lexicon.phrases("own").has(item.word())
                    || item.is(Item.Type.PRON)
                    || item.is("back")
                    || lexicon.phrases("adverb").has(item.word())
                    || lexicon.phrases("office-word").has(item.word())
                    || (own && !lexicon.knows(item.word()))
                    || item.is("london")
                    || (item.is(Item.Type.PARTY) && own);
            if (!skip || item.isNumber() || item.is(Item.Type.PERS)) {
                return null;
            }
        }
        return null;
    }

    private Target inSeat(Scene scene, int from) {
        List<Item> items = scene.items();
        boolean preposition = false;
        for (int k = from; k < Math.min(items.size(), from + 11); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.SEAT)) {
                return preposition ? coordinated(scene, k) : null;
            }
            preposition |= item.is("in") || item.is("at");
            if (item.isNumber()
                    || item.is(",")
                    || item.is(";")
                    || item.is(".")
                    || item.is("and")
                    || item.is("to")
                    || item.is(Item.Type.PERS)
                    || item.is(Item.Type.YEAR)) {
                return null;
            }
        }
        return null;
    }

    private static boolean alone(Scene scene, int from) {
        if (from >= scene.items().size()) {
            return true;
        }
        Item next = scene.items().get(from);
        return scene.lexicon().phrases("after-alone").has(next.word());
    }

    /** A result line ends here: "Lab hold", "Labour gain from Conservative". */
    private static boolean line(Scene scene, int from) {
        int end = scene.items().size();
        boolean other = scene.word(from).equals("from")
                && from + 2 >= end - 1
                && from + 1 < end
                && scene.items().get(from + 1).is(Item.Type.PARTY);
        return scene.unit().kind() != Sentence.Kind.SENTENCE && (from == end || other);
    }

    /** "elected as MP for SEAT", "elected in SEAT", "the newly elected MP for SEAT, PERS". */
    private Target elected(Scene scene, int from) {
        List<Item> items = scene.items();
        List<Integer> seats = new ArrayList<>();
        int to = from;
        for (int k = from; k < Math.min(items.size(), from + 10); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.SEAT)) {
                seats.add(k);
                to = k + 1;
            } else if (item.is(Item.Type.PERS) && k > from) {
                return new Target(k, seats, k + 1);
            } else if (item.isNumber()
                    || item.is(".")
                    || item.is(";")
                    || item.is("leader")
                    || item.is("council")
                    || (item.is(",") && seats.isEmpty())) {
                break;
            }
        }
        return new Target(Binder.NONE, seats, to);
    }

    /** A seat and those listed with it: "Blackburn – … – , Perry Barr and Dewsbury and Batley". */
    private Target coordinated(Scene scene, int first) {
        List<Item> items = scene.items();
        List<Integer> seats = new ArrayList<>(List.of(first));
        int to = first + 1;
        boolean dash = false;
        boolean joined = false;
        for (int k = first + 1; k < items.size(); k++) {
            Item item = items.get(k);
            if (item.is(",")
                    && (scene.word(k + 1).equals("where") || scene.word(k + 1).equals("which"))) {
                dash = true;
            } else if (item.is("-") || item.is("(") || item.is(")") || (item.is(",") && dash)) {
                dash = !item.is(")") && !dash;
                joined = true;
            } else if (item.is(",") || item.is("and") || item.is("as") || item.is("well") || item.is("plus")) {
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
