package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.article.Article;
import org.recount.election.Tallies;

/**
 * Reads the claims of an article: the door of this package. Deterministic and safe for many threads; knows the names
 * of the tallies, and their figures only to tell which election an article as a whole is about.
 */
public final class ClaimReader {
    private final Language language;
    private final Topic topic;
    private final Cutting cutting;
    private final UnitReader units;
    private final Mood mood;

    /** A reader for the names of these tallies. */
    public ClaimReader(Tallies tallies, Language language) {
        this.language = language;
        this.topic = new Topic(language.lexicon());
        Names names = new Names(tallies, language);
        this.cutting = new Cutting(tallies, language, names);
        this.units = new UnitReader(names, language);
        this.mood = new Mood(language.lexicon());
    }

    /** Every claim of the article, in order of its start, and the numbers that look like claims and were not understood. */
    public Reading reading(Article article) {
        Collector read = collect(article, false);
        return new Reading(read.sorted(), read.unread());
    }

    /** Every claim of the article, in order of its start. */
    public List<Claim> read(Article article) {
        return collect(article, false).sorted();
    }

    /** The same for words that are known to tell results, however few they are. */
    public List<Claim> readResults(Article article) {
        return collect(article, true).sorted();
    }

    /** The article's sentences and the candidates that it names, whatever it says of them. */
    public Wording wording(Article article) {
        Cutting.Cut cut = cutting.of(article);
        Ages ages = new Ages(article.text(), language.lexicon());
        List<Wording.Named> people = new ArrayList<>();
        for (Item item : cut.items()) {
            if (item.is(Item.Type.PERS) && item.person().people().size() == 1) {
                List<Person.Stand> stands = cut.setting().stands(item.person().first());
                if (stands.size() == 1) {
                    Wording.Stretch at = new Wording.Stretch(item.start(), item.end());
                    Ages.Told age = ages.of(at);
                    people.add(new Wording.Named(
                            at, stands.get(0).contest(), stands.get(0).candidacy(), age.years(), age.words()));
                }
            }
        }
        return new Wording(
                cut.units().stream()
                        .map(unit -> new Wording.Stretch(unit.start(), unit.end()))
                        .toList(),
                people);
    }

    private static boolean breaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** The claims, and the phrasings that were read. */
    Collector collect(Article article, boolean tellsResults) {
        String text = article.text();
        Cutting.Cut cut = cutting.of(article);
        Setting setting = cut.setting();
        Scope scope = new Scope(language);
        Elsewhere elsewhere = Elsewhere.of(article, cut.units(), language);
        Collector claims = new Collector(article, scope, elsewhere);
        if (!tellsResults && !topic.results(cut.items())) {
            return claims;
        }
        Story story = new Story(
                Outlook.of(cut.units(), setting, language.lexicon()), new SeatGroup(setting, language.lexicon()));
        if (Onset.corrects(text, language.lexicon())) {
            story.correct();
        }
        if (setting.pool().size() == 1) {
            story.contest(setting.pool().iterator().next());
        }
        int end = 0;
        for (int i = 0; i < cut.units().size(); i++) {
            Sentence sentence = cut.units().get(i);
            story.corrected(
                    i + 1 < cut.units().size() && mood.corrects(cut.units().get(i + 1)));
            scope.enter(sentence);
            story.group().hear(sentence.items());
            boolean line = !cut.wrapped() && breaks(text, end, sentence.start());
            if (sentence.breaks() || line) {
                story.paragraph().mixed(false);
                story.nextParagraph();
            }
            end = sentence.end();
            if (elsewhere.covers(sentence)) {
                continue;
            }
            units.read(new Scene(sentence, setting, story, language), claims, text);
        }
        Onset.list(setting, story, null, claims);
        return claims;
    }
}
