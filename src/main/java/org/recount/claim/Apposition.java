package org.recount.claim;

import java.util.List;
import java.util.Set;

/** What stands beside a name that nobody on a ballot has: a party, or words that are said of candidates alone. */
final class Apposition {
    /** How many words away a year may stand that a figure is of. */
    private static final int NEAR = 60;

    /** How many words after a verb of winning may stand for whom it was. */
    private static final int FOR_WHOM = 9;

    /** How many items before the name whoever met them may stand. */
    private static final int MET = 10;

    private final String text;
    private final Mentions mentions;
    private final List<Token> tokens;
    private final Names names;
    private final Language language;
    /** Those read so far: the last one stands before the name. */
    private final List<Item> items;

    Apposition(String text, Mentions mentions, Names names, Language language, List<Item> items) {
        this.text = text;
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.names = names;
        this.language = language;
        this.items = items;
    }

    /** "… polled 4,030": none but candidates do. */
    boolean polls(int to) {
        int number = to + 1;
        if (to >= tokens.size()
                || !language.lexicon().phrases("poll").has(tokens.get(to).form())) {
            return false;
        }
        while (number < tokens.size() && number < to + 3 && tokens.get(number).isWord()) {
            number++;
        }
        return number < tokens.size()
                && tokens.get(number).kind() == Token.Kind.DIGITS
                && tokens.get(number).word().indexOf(',') > 0;
    }

    /** "Reed beat …", "He took 9,100 and beat …": none but candidates are beaten. */
    boolean beaten() {
        int last = items.size() - 1;
        if (last < 1 || !language.lexicon().phrases("beat").has(items.get(last).form())) {
            return false;
        }
        boolean and =
                language.lexicon().phrases("list-and").has(items.get(last - 1).form());
        for (int k = last - 1;
                k >= Math.max(0, last - (and ? MET : 1)) && !items.get(k).is(".");
                k--) {
            if (items.get(k).is(Item.Type.PERS) || (and && items.get(k).is(Item.Type.PRON))) {
                return true;
            }
        }
        return false;
    }

    /** Whom somebody met: "Reed beat …", "Reed won Poole, defeating …", "Reed's majority over …"; null where that is not told. */
    Item.PersonMention met() {
        int last = items.size() - 1;
        while (last > 0
                && (items.get(last).is(Item.Type.PARTY)
                        || language.lexicon()
                                .phrases("before-whom")
                                .has(items.get(last).form()))) {
            last--;
        }
        boolean against = last > 0
                && (language.lexicon().phrases("beat").behind(items, last) > 0
                        || language.lexicon()
                                .phrases("against-whom")
                                .has(items.get(last).form()));
        for (int k = last - 1;
                against && k >= Math.max(0, last - MET) && !items.get(k).is(".");
                k--) {
            if (items.get(k).is(Item.Type.PERS)) {
                return items.get(k).person();
            }
        }
        return null;
    }

    /** Whether the paragraph names a year, other than these: it may tell of an election that is not known. */
    boolean otherYear(int at, Set<Integer> known) {
        for (int step = -1; step <= 1; step += 2) {
            for (int i = at;
                    i >= 0
                            && i < tokens.size()
                            && Math.abs(i - at) < NEAR
                            && tokens.get(i).kind() != Token.Kind.BREAK;
                    i += step) {
                Token token = tokens.get(i);
                if (token.kind() == Token.Kind.DIGITS
                        && token.word().length() == 4
                        && (token.word().startsWith("19") || token.word().startsWith("20"))
                        && !known.contains(Integer.valueOf(token.word()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The party that a name is said to stand for, right before or after it; null where none is told. */
    String party(int to) {
        String after = partyAfter(to);
        after = after == null ? wonFor(to) : after;
        if (after != null) {
            return after;
        }
        boolean comma = !items.isEmpty() && items.get(items.size() - 1).is(",");
        for (int k = items.size() - (comma ? 2 : 1); k >= Math.max(0, items.size() - 4); k--) {
            Item item = items.get(k);
            boolean stands = language.lexicon().phrases("stand-noun").has(item.form());
            if (comma && k == items.size() - 2 && !stands) {
                return null;
            }
            if (item.is(Item.Type.PARTY)) {
                return item.party();
            }
            if (!(item.is("'s") || item.is("'") || stands || language.title(item.word()) != null)) {
                return null;
            }
        }
        return null;
    }

    /** "Stone (Lab)": a party in brackets makes a name of a word that could be any other. */
    boolean bracketed(int to) {
        return to < tokens.size() && tokens.get(to).is("(") && partyAfter(to) != null;
    }

    /** "(Lab)", "- Labour -", ", Labour, 12,345", ", the Labour candidate", ", the Conservative,", ", who stood for Labour" after a name. */
    private String partyAfter(int to) {
        if (to + 1 >= tokens.size()) {
            return null;
        }
        if (tokens.get(to).is("(")) {
            Token code = tokens.get(to + 1);
            String party = named(to + 1);
            return party != null || !code.isWord() ? party : names.ofCode(text, code.start(), code.end());
        }
        boolean apart = tokens.get(to).is("-");
        if (!apart && !tokens.get(to).is(",")) {
            return null;
        }
        int at = to + 1;
        while (at < tokens.size()
                && at <= to + 4
                && language.lexicon().phrases("for-party").has(tokens.get(at).form())) {
            at++;
        }
        String party = named(at);
        if (party == null) {
            return null;
        }
        int end = mentions.end(at);
        String next = end < tokens.size() ? tokens.get(end).word() : "\n";
        boolean the = at == to + 2 && !apart && next.equals(",");
        boolean row = at == to + 1 && (apart || next.equals(",") || next.equals("-") || next.startsWith("\n"));
        boolean stood = at > to + 1
                && ((end < tokens.size()
                                && language.lexicon()
                                        .phrases("stand-noun")
                                        .has(tokens.get(end).form()))
                        || !language.lexicon()
                                .phrases("definite-article")
                                .has(tokens.get(at - 1).form())
                        || at > to + 2);
        return row || stood || the ? party : null;
    }

    /** "of Labour", "for the Greens" right after a name; null for none. */
    String belongs(int to) {
        boolean of = to + 1 < tokens.size()
                && (language.lexicon().phrases("of-mark").has(tokens.get(to).form())
                        || language.lexicon()
                                .phrases("for-whom")
                                .has(tokens.get(to).form()));
        if (!of) {
            return null;
        }
        boolean the = language.lexicon()
                .phrases("definite-article")
                .has(tokens.get(to + 1).form());
        return named(the ? to + 2 : to + 1);
    }

    /** "won Wrexley for Labour" after a name. */
    private String wonFor(int to) {
        boolean verb = to < tokens.size()
                && (language.lexicon().phrases("win").has(tokens.get(to).form())
                        || language.lexicon().phrases("hold").has(tokens.get(to).form())
                        || language.lexicon()
                                .phrases("win-back")
                                .has(tokens.get(to).form())
                        || language.lexicon().phrases("gain").has(tokens.get(to).form()));
        for (int i = to + 1;
                verb
                        && i < Math.min(tokens.size(), to + FOR_WHOM)
                        && tokens.get(i).isWord();
                i++) {
            boolean the = i + 1 < tokens.size()
                    && language.lexicon()
                            .phrases("definite-article")
                            .has(tokens.get(i + 1).form());
            if (language.lexicon().phrases("for-whom").has(tokens.get(i).form())) {
                return named(the ? i + 2 : i + 1);
            }
        }
        return null;
    }

    private String named(int at) {
        Item found = at < tokens.size() ? mentions.found(at) : null;
        return found != null && found.is(Item.Type.PARTY) ? found.party() : null;
    }
}
