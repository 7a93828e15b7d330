package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;
import org.recount.article.Zone;
import org.recount.election.Tallies;

/** Cuts an article into units: tokens, names, what it is about as a whole, items, and sentences, headings and rows. */
final class Cutting {
    private final Tallies tallies;
    private final Language language;
    private final Names names;
    private final Tokenizer tokenizer;

    Cutting(Tallies tallies, Language language, Names names) {
        this.tallies = tallies;
        this.language = language;
        this.names = names;
        this.tokenizer = new Tokenizer(
                new Seams(language.lexicon(), names), language.numbers().shareUnits());
    }

    /**
     * An article cut into units.
     *
     * @param wrapped whether lines are broken inside sentences, so that a line ends no paragraph
     */
    record Cut(Setting setting, List<Item> items, List<Sentence> units, boolean wrapped) {}

    Cut of(Article article) {
        String text = article.text();
        List<Token> parted = tokenizer.tokens(text);
        Mentions mentions = mentions(text, parted);
        Setting setting = new Setting(tallies, new Clues(article, mentions, language));
        addContestsOfPeople(setting);
        List<Token> tokens = new Slits(text, names, setting).mended(parted);
        if (tokens != parted) {
            mentions = mentions(text, tokens);
        }
        List<Item> items = new Items(text, mentions, names, language, setting).build();
        boolean wrapped = wrapped(tokens);
        List<Item> within = outside(items, article);
        List<Sentence> units = Tables.units(
                within, text, language, tallies, plain -> Sentences.of(plain, wrapped, language.lexicon()));
        return new Cut(setting, items, units, wrapped);
    }

    private Mentions mentions(String text, List<Token> tokens) {
        Mentions mentions = new Mentions(text, tokens, names, language);
        mentions.addShortSeats();
        return mentions;
    }

    /** The items without the page's furniture, which ends what stood before it. */
    private List<Item> outside(List<Item> items, Article article) {
        List<Zone> zones = article.zones();
        List<Item> kept = new ArrayList<>(items.size());
        boolean dropped = false;
        int next = 0;
        for (Item item : items) {
            // Items come as the zones do, and nothing lies within furniture.
            while (next < zones.size() && zones.get(next).end() <= item.start()) {
                next++;
            }
            boolean furniture = next < zones.size()
                    && zones.get(next).kind() == Zone.Kind.FURNITURE
                    && zones.get(next).holds(item.start());
            if (furniture && !dropped) {
                kept.add(new Item(
                        Item.Type.SIGN,
                        item.start(),
                        item.start(),
                        language.lexicon().word("\n\n"),
                        null));
            } else if (!furniture) {
                kept.add(item);
            }
            dropped = furniture;
        }
        return kept;
    }

    /** People named in full bring the contests they stood in. */
    private static void addContestsOfPeople(Setting setting) {
        for (Person person : setting.people()) {
            List<Person.Stand> stands = setting.stands(person);
            if (stands.size() == 1) {
                setting.meet(stands.get(0).contest());
            }
        }
    }

    /** Whether lines are broken inside sentences: most long lines end without a full stop. */
    private static boolean wrapped(List<Token> tokens) {
        int lines = 0;
        int open = 0;
        int lineStart = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.BREAK) {
                Token last = tokens.get(i - 1);
                int length = last.end() - lineStart;
                boolean next = i + 1 < tokens.size() && tokens.get(i).is("\n");
                if (length >= 55 && length <= 130 && next) {
                    lines++;
                    boolean closed = last.is(".") || last.is("?") || last.is("!") || last.is("\"") || last.is(":");
                    boolean goesOn =
                            tokens.get(i + 1).isWord() && !tokens.get(i + 1).capital();
                    open += closed || !goesOn ? 0 : 1;
                }
                lineStart = tokens.get(i).end();
            }
        }
        return lines >= 3 && open * 2 > lines;
    }
}
