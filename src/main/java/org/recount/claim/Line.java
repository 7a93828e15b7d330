package org.recount.claim;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.Spliterator;

/**
 * The items of a unit in their order, with what they can hold: found by one look at each, so that whoever looks for words or
 * items that do not stand there need not walk them. One thread reads a unit.
 */
final class Line extends AbstractList<Item> implements RandomAccess {
    private final Item[] items;
    private final int types;
    /** All that the words tell of; null until it is asked for. */
    private Bits told;

    Line(List<Item> items) {
        this.items = items.toArray(Item[]::new);
        int found = 0;
        for (Item item : this.items) {
            found |= bit(item.type());
        }
        this.types = found;
    }

    @SuppressWarnings("EnumOrdinal") // One bit a type, kept for one run only.
    private static int bit(Item.Type type) {
        return 1 << type.ordinal();
    }

    @Override
    public Item get(int i) {
        return items[i];
    }

    @Override
    public int size() {
        return items.length;
    }

    @Override
    public Iterator<Item> iterator() {
        return Arrays.asList(items).iterator();
    }

    @Override
    public Spliterator<Item> spliterator() {
        return Arrays.spliterator(items);
    }

    /** Whether an item of a type stands among them. */
    boolean has(Item.Type type) {
        return (types & bit(type)) != 0;
    }

    /** Whether anybody stands among them by a name, or a party. */
    boolean names() {
        return has(Item.Type.PERS) || has(Item.Type.XP) || has(Item.Type.PARTY);
    }

    /** Whether a number or a place in an order stands among them. */
    boolean counts() {
        return has(Item.Type.NUM) || has(Item.Type.PCT) || has(Item.Type.PTS) || has(Item.Type.ORD);
    }

    /** Whether a year stands among them, or a day, which may have one. */
    boolean dated() {
        return has(Item.Type.YEAR) || has(Item.Type.X);
    }

    /** The numbers of all choices that their words tell of, as {@link Holdings} has them; not to be changed. */
    Bits told() {
        if (told == null) {
            int room = 0;
            for (Item item : items) {
                room = Math.max(room, item.form().telling().room());
            }
            Bits all = Bits.roomFor(room);
            for (int i = items.length - 1; i >= 0; i--) {
                all.or(items[i].form().telling());
            }
            told = all;
        }
        return told;
    }

    /** Whether a phrase may stand among them of a class of the lexicon, or another choice that {@link Holdings} knows. */
    boolean mayHold(Phrases phrases) {
        return told().get(phrases.number()) || phrases.hasNothing();
    }
}
