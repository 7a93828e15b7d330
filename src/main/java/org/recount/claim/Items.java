package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Gender;

/**
 * Second pass over an article: all items in order. Adds surnames, titles, slips of spelling, numbers, pronouns and
 * unknown people to the names that the first pass found.
 */
final class Items {
    /** How many words before somebody's name the party may stand. */
    private static final int BESIDE = 8;

    /** How many dots at least lead the eye. */
    private static final int LEADERS = 3;

    private final String text;
    private final Mentions mentions;
    private final List<Token> tokens;
    private final Names names;
    private final Language language;
    private final NumberParser numbers;
    private final NameRuns runs;
    private final Halves halves;
    private final Setting setting;
    private final Phrases second;
    private final List<Item> items = new ArrayList<>();

    Items(String text, Mentions mentions, Names names, Language language, Setting setting) {
        this.text = text;
        this.mentions = mentions;
        this.tokens = mentions.tokens();
        this.names = names;
        this.language = language;
        this.numbers = new NumberParser(language, tokens);
        this.setting = setting;
        this.second = language.lexicon().phrases("runner-up");
        this.runs = new NameRuns(text, mentions, names, language, setting, items);
        this.halves = new Halves(mentions, names, setting, language, items);
    }

    List<Item> build() {
        for (int i = 0; i < tokens.size(); ) {
            i = next(i);
        }
        return items;
    }

    private int next(int i) {
        Item known = runs.fromParty(i) ? null : mentions.found(i);
        boolean goesOn = known != null && (known.is(Item.Type.PERS) || known.is(Item.Type.SEAT));
        int longer = goesOn ? runs.longerName(i) : i;
        if (longer > i) {
            return longer;
        }
        int instead = known != null
                        && known.is(Item.Type.PERS)
                        && !setting.meant(known.person().people())
                ? runs.instead(i, known.person().people())
                : i;
        if (instead > i) {
            return instead;
        }
        if (known != null
                && known.is(Item.Type.PERS)
                && !setting.meant(known.person().people())
                && !ofTheirParty(i, known.person().people())) {
            items.add(new Item(
                    Item.Type.XP,
                    known.start(),
                    known.end(),
                    Word.NONE,
                    known.person().first().gender()));
            return mentions.end(i);
        }
        int slip = known != null && known.is(Item.Type.SEAT)
                ? runs.longerSeat(i)
                : known != null && known.is(Item.Type.PARTY) ? runs.longerParty(i) : i;
        if (slip > i) {
            return slip;
        }
        boolean other = known != null
                && (known.is(Item.Type.PARTY)
                        ? partOfName(i, known)
                        : known.is(Item.Type.SEAT) && thing(mentions.end(i)));
        if (known != null && !other) {
            items.add(independentNoise(known, mentions.end(i)) ? word(tokens.get(i)) : known);
            return independentNoise(known, mentions.end(i)) ? i + 1 : mentions.end(i);
        }
        int half = halves.at(i);
        if (half > i) {
            return half;
        }
        Token token = tokens.get(i);
        int leaders = leaders(i);
        if (leaders > i) {
            return leaders;
        }
        String party = code(i);
        if (party != null) {
            items.add(new Item(Item.Type.PARTY, token.start(), token.end(), token.form(), party));
            return i + 1;
        }
        NumberParser.Parsed number = numbers.at(i);
        if (number != null) {
            while (!items.isEmpty()
                    && items.get(items.size() - 1).start() >= number.item().start()) {
                items.remove(items.size() - 1);
            }
            items.add(number.item());
            return number.to();
        }
        if (!token.isWord()) {
            items.add(new Item(Item.Type.SIGN, token.start(), token.end(), token.form(), null));
            return i + 1;
        }
        int length = runnerUp(i);
        if (length > 0) {
            items.add(new Item(
                    Item.Type.ORD,
                    token.start(),
                    tokens.get(i + length - 1).end(),
                    language.lexicon().word("runner-up"),
                    2));
            return i + length;
        }
        Gender pronoun = language.pronoun(token.word());
        if (pronoun != null && (!language.lexicon().phrases("it-form").has(token.form()) || polls(i))) {
            items.add(new Item(Item.Type.PRON, token.start(), token.end(), token.form(), pronoun));
            return i + 1;
        }
        if (token.capital()) {
            int to = runs.capitals(i);
            if (to > i) {
                return to;
            }
        }
        items.add(month(i) ? month(token) : word(token));
        return i + 1;
    }

    /** "in May", "the following May", "May 6": the month, and not the verb that is written like it. */
    private boolean month(int i) {
        Lexicon lexicon = language.lexicon();
        if (!tokens.get(i).capital()
                || !lexicon.phrases("month-verb").has(tokens.get(i).form())) {
            return false;
        }
        Word before = i > 0 ? tokens.get(i - 1).form() : Word.NONE;
        boolean led = lexicon.phrases("month-led").has(before)
                || (lexicon.phrases("month-pointed").has(before)
                        && !tokens.get(i - 1).capital());
        boolean day = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.DIGITS;
        return led || day;
    }

    /** A word of its own, of none of the choices that have the verb. */
    private static Item month(Token token) {
        return new Item(Item.Type.WORD, token.start(), token.end(), new Word(token.word()), null);
    }

    /** Where a row of dots ends that leads the eye to a figure; the same place where none begins. */
    private int leaders(int i) {
        int to = i;
        while (to < tokens.size() && tokens.get(to).is(".")) {
            to++;
        }
        boolean figure = to < tokens.size() && tokens.get(to).kind() == Token.Kind.DIGITS;
        return figure && to - i >= LEADERS ? to : i;
    }

    /** The party of an abbreviation in brackets, in a result line, or before a figure; else null. */
    private String code(int i) {
        Token token = tokens.get(i);
        if (!token.isWord() || !token.capital()) {
            return null;
        }
        String party = names.ofCode(text, token.start(), token.end());
        if (party == null || !names.stood(party)) {
            return null;
        }
        Word leading = i == 0 ? Word.NONE : tokens.get(i - 1).form();
        Word following = i + 1 == tokens.size() ? Word.NONE : tokens.get(i + 1).form();
        String before = leading.text();
        String after = following.text();
        boolean goesOn = i + 1 < tokens.size()
                && language.lexicon().phrases("common").has(token.form())
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).capital();
        boolean letter = token.end() - token.start() == 1;
        boolean bracket = (before.equals("(") && !goesOn) || (after.equals(")") && !letter);
        boolean swing = language.lexicon().phrases("swing-to").has(following)
                && i + 2 < tokens.size()
                && names.ofCode(
                                text,
                                tokens.get(i + 2).start(),
                                tokens.get(i + 2).end())
                        != null;
        boolean line = swing
                || language.lexicon().phrases("line-word").has(following)
                || (language.lexicon().phrases("before-code").has(leading) && i > 1);
        int next = after.equals(":") ? i + 2 : i + 1;
        boolean figure = !letter && next < tokens.size() && tokens.get(next).kind() == Token.Kind.DIGITS;
        boolean apposed = before.equals(",")
                && after.equals(",")
                && !letter
                && items.size() > 1
                && items.get(items.size() - 2).is(Item.Type.PERS);
        return bracket || line || figure || apposed || leads(i) || cell(token) ? party : null;
    }

    /** "LD Ida Marlow 9,100": a line that begins with a party's abbreviation and goes on with somebody's whole name. */
    private boolean leads(int i) {
        Item next = i + 1 < tokens.size() ? mentions.found(i + 1) : null;
        return next != null
                && next.is(Item.Type.PERS)
                && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.BREAK);
    }

    /** Whether a word is all that stands in a cell of a table: between bars, tabs or line breaks, one of them no break. */
    private boolean cell(Token token) {
        int from = token.start() - 1;
        while (from >= 0 && text.charAt(from) == ' ') {
            from--;
        }
        int to = token.end();
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        char before = from < 0 ? '\n' : text.charAt(from);
        char after = to == text.length() ? '\n' : text.charAt(to);
        return token.end() - token.start() > 1 && parts(before) && parts(after) && !(before == '\n' && after == '\n');
    }

    private static boolean parts(char c) {
        return c == '|' || c == '\t' || c == '\n' || c == '\r' || c == '<' || c == '>';
    }

    private static Item word(Token token) {
        return new Item(Item.Type.WORD, token.start(), token.end(), token.form(), null);
    }

    /** How many words from here name the second; 0 for none. */
    private int runnerUp(int i) {
        Word word = tokens.get(i).form();
        if (!second.begins(word)) {
            return 0;
        }
        boolean two = i + 1 < tokens.size() && tokens.get(i + 1).isWord();
        int length = two ? second.ahead(List.of(word(tokens.get(i)), word(tokens.get(i + 1))), 0) : 0;
        return length == 0 && second.has(word) ? 1 : length;
    }

    /** Whether a party that one of these people stood for is named beside the name: "Labour's Ana Reed". */
    private boolean ofTheirParty(int name, List<Person> people) {
        for (int i = Math.max(0, name - BESIDE); i < Math.min(tokens.size(), mentions.end(name) + BESIDE); i++) {
            Item party = mentions.found(i);
            if (party != null
                    && party.is(Item.Type.PARTY)
                    && people.stream()
                            .flatMap(p -> p.stands().stream())
                            .anyMatch(s -> language.parties()
                                    .family(s.candidacy().party())
                                    .equals(party.party()))) {
                return true;
            }
        }
        return false;
    }

    /** "independent inquiry": no party. */
    private boolean independentNoise(Item item, int to) {
        if (!item.is(Item.Type.PARTY)
                || !names.lowercase(item.word())
                || Character.isUpperCase(text.charAt(item.start()))) {
            return false;
        }
        for (int i = to; i < Math.min(to + 6, tokens.size()); i++) {
            Token token = tokens.get(i);
            Item named = mentions.found(i);
            if ((named != null && named.is(Item.Type.PERS))
                    || language.lexicon().phrases("candidate").has(token.form())) {
                return false;
            }
            boolean adjective = language.lexicon().phrases("office-word").has(token.form()) || token.capital();
            if (!token.isWord() || !adjective) {
                return i == to && language.lexicon().knows(token.word()) == false && token.isWord();
            }
        }
        return false;
    }

    /** "Poole Hospital", "Hove Rovers", "Poole leisure centre": a name that goes on with a thing of the place. */
    private boolean thing(int to) {
        return to < tokens.size()
                && tokens.get(to).gap()
                && ((tokens.get(to).capital()
                                && language.lexicon()
                                        .phrases("place-thing")
                                        .has(tokens.get(to).form()))
                        || language.lexicon()
                                .phrases("venue")
                                .has(tokens.get(to).form()));
    }

    /** "Green" in "Sarah Green" where the whole is nobody known, or in "Green Lane". */
    private boolean partOfName(int i, Item party) {
        int to = mentions.end(i);
        boolean single = to == i + 1;
        boolean before = i > 0
                && tokens.get(i - 1).capital()
                && tokens.get(i - 1).isWord()
                && tokens.get(i).gap()
                && !language.lexicon().knows(tokens.get(i - 1).word())
                && mentions.found(i - 1) == null
                && items.size() > 0
                && items.get(items.size() - 1).is(Item.Type.WORD);
        return single && before && language.lexicon().phrases("party-surname").has(party.form());
    }

    /** "It polled 7,395": a party, which is spoken of like somebody. */
    private boolean polls(int i) {
        return i + 1 < tokens.size()
                && language.lexicon()
                        .phrases("party-does")
                        .has(tokens.get(i + 1).form())
                && language.lexicon().phrases("party-again").has(tokens.get(i).form());
    }
}
