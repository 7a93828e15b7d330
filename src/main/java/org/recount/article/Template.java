package org.recount.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A template of furniture, met with the tokens of a line. All its ways to match are followed at once, so that the cost
 * is the tokens times the template's parts, whatever the line holds.
 *
 * <p>Parts stand apart by a space: a word or mark, {@code one|another}, a slot {@code {number}} or a list's
 * {@code {name}}; {@code ?} after a part makes it optional, {@code +} lets it repeat; an empty alternative is the bar itself.
 */
final class Template {

    /** How many tokens {few} takes at most. */
    static final int FEW = 6;

    private record Part(List<String> words, Slot slot, boolean optional, boolean repeated) {}

    private final String source;
    private final List<Part> parts = new ArrayList<>();
    private final boolean open;
    /** How few tokens of a line it can be, and how many. */
    private final int least;

    private final int most;

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException if a slot is unknown or nothing in it is required
     */
    Template(String source, Slots slots) {
        this.source = source;
        boolean required = false;
        int fewest = 0;
        long widest = 0;
        for (String written : source.split(" ", -1)) {
            if (!written.isEmpty()) {
                Part part = part(written, slots);
                parts.add(part);
                required |= !part.optional();
                fewest += part.optional() || written.startsWith("{words}") ? 0 : 1;
                widest += part.repeated() ? Integer.MAX_VALUE : part.slot() == null ? 1 : slots.most(name(written));
            }
        }
        this.least = fewest;
        this.most = (int) Math.min(Integer.MAX_VALUE, widest);
        this.open = source.contains("{words}") || source.contains("{few}");
        if (!required) {
            throw new IllegalArgumentException("template '%s' would match anything".formatted(source));
        }
    }

    private static Part part(String written, Slots slots) {
        String bare = written;
        char last = written.charAt(written.length() - 1);
        boolean marked = written.length() > 1 && (last == '?' || last == '+');
        if (marked) {
            bare = written.substring(0, written.length() - 1);
        }
        boolean optional = marked && last == '?';
        boolean repeated = marked && last == '+';
        if (bare.length() > 2 && bare.startsWith("{") && bare.endsWith("}")) {
            return new Part(List.of(), slots.named(bare.substring(1, bare.length() - 1)), optional, repeated);
        }
        List<String> words = new ArrayList<>(2);
        for (String word : bare.toLowerCase(Locale.ROOT).split("\\|", -1)) {
            words.add(word.isEmpty() ? "|" : word);
        }
        return new Part(words, null, optional, repeated);
    }

    /** What stands within the braces of a slot. */
    private static String name(String written) {
        return written.substring(1, written.indexOf('}'));
    }

    /** The words of which one must come first; empty if it can begin with a slot. */
    Set<String> firstWords() {
        Set<String> words = new TreeSet<>();
        for (Part part : parts) {
            if (part.slot() != null) {
                return Set.of();
            }
            words.addAll(part.words());
            if (!part.optional()) {
                break;
            }
        }
        return words;
    }

    /** The slot that must come first, if one must. */
    Optional<Slot> firstSlot() {
        return parts.get(0).optional()
                ? Optional.empty()
                : Optional.ofNullable(parts.get(0).slot());
    }

    /** Whether a line of so many tokens may be all that it is. */
    boolean mayBe(int tokens) {
        return least <= tokens && tokens <= most;
    }

    /** Whether it has a slot that takes any words, so that a result might hide in it. */
    boolean open() {
        return open;
    }

    /** Where it can end, as numbers of tokens, if it starts at this token. */
    BitSet ends(List<Token> tokens, int start) {
        BitSet at = new BitSet();
        at.set(start);
        for (Part part : parts) {
            BitSet next = step(part, tokens, at);
            if (part.repeated()) {
                BitSet more = next;
                while (!more.isEmpty()) {
                    more = step(part, tokens, more);
                    more.andNot(next);
                    next.or(more);
                }
            }
            if (part.optional()) {
                next.or(at);
            }
            if (next.isEmpty()) {
                return next;
            }
            at = next;
        }
        return at;
    }

    private static BitSet step(Part part, List<Token> tokens, BitSet at) {
        BitSet next = new BitSet();
        for (int i = at.nextSetBit(0); i >= 0; i = at.nextSetBit(i + 1)) {
            if (part.slot() != null) {
                part.slot().ends(tokens, i, next);
            } else if (i < tokens.size() && tokens.get(i).isAny(part.words())) {
                next.set(i + 1);
            }
        }
        return next;
    }

    @Override
    public String toString() {
        return source;
    }

    /** A part that is no fixed word. */
    interface Slot {
        /** Sets in {@code ends} the numbers of tokens at which the slot can end if it starts at this token. */
        void ends(List<Token> tokens, int start, BitSet ends);
    }

    /** Any tokens to the end of the line, none included. */
    static void words(List<Token> tokens, int start, BitSet ends) {
        ends.set(start, tokens.size() + 1);
    }

    /** One to six tokens of one sentence. */
    static void few(List<Token> tokens, int start, BitSet ends) {
        for (int i = start; i < Math.min(tokens.size(), start + FEW); i++) {
            if (tokens.get(i).is(".") || tokens.get(i).is("!") || tokens.get(i).is("?")) {
                return;
            }
            ends.set(i + 1);
        }
    }
}
