package org.recount.claim;

import java.util.ArrayList;
import java.util.List;
import org.recount.election.Contest;

/** Who stood for which party; marks the parties that only describe somebody. */
final class PartyReader {
    private static final int REACH = 9;

    private final Language language;
    private final List<Phrasings.PartyRule> after;
    private final Anchors anchors;
    private final Holdings.Index index;
    private final Subjects subjects;
    private final PartyGrip grip;

    PartyReader(Language language) {
        this.grip = new PartyGrip(language);
        this.subjects = new Subjects(language.lexicon());
        this.language = language;
        this.after = language.phrasings().partyAfter();
        List<List<Pattern>> patterns =
                after.stream().map(rule -> List.of(rule.pattern())).toList();
        this.anchors = new Anchors(patterns, true);
        this.index = Holdings.Index.of(patterns);
    }

    /**
     * Somebody's party, not yet claimed.
     *
     * @param past whether the words say that it was so at some other time
     */
    record Told(Draft draft, Side side, boolean past) {}

    /** Marks the parties that describe, and gives whom they describe. */
    List<Told> read(Scene scene, Collector claims) {
        List<Told> told = new ArrayList<>(2);
        Line items = scene.items();
        for (int i = scene.has(Item.Type.PARTY) ? 0 : items.size(); i < items.size(); i++) {
            if (items.get(i).is(Item.Type.PARTY)) {
                int person = described(scene, i);
                if (person > i) {
                    scene.modifies(i);
                    tell(scene, told, person, i, past(scene, i));
                } else if (as(scene, i)) {
                    scene.modifies(i);
                    int who = subjects.subjectOf(scene, i - 1, i);
                    if (who != Binder.NONE
                            && items.get(who).is(Item.Type.PRON)
                            && !scene.cast().one(who)) {
                        continue;
                    }
                    Side side = who == Binder.NONE ? scene.story().people().subject() : scene.side(who);
                    if (side != null && side.stand() != null) {
                        tell(scene, told, side, who == Binder.NONE || i - who > 12 ? i : who, i, past(scene, i));
                        Draft draft = told.get(told.size() - 1).draft();
                        draft.unsure(meant(scene, who, i))
                                .unsure(new FigureGrip(scene, i).on(draft))
                                .unsure(past(scene, i) ? "it may be told of another time" : "");
                    }
                }
            }
        }
        if (!scene.has(Item.Type.PARTY) || !(scene.has(Item.Type.PERS) || scene.has(Item.Type.XP))) {
            return told;
        }
        Bits can = index.in(scene.held());
        for (int i = 0; i < items.size() && !can.isEmpty(); i++) {
            boolean person = items.get(i).is(Item.Type.PERS) || items.get(i).is(Item.Type.XP);
            // "Lee, who worked for the last member, Ana Reed, has won it for Labour": what follows the remark is not of
            // Reed.
            boolean shut = person && scene.asides().closedAt(i + 1) >= 0 && !scene.is(i + 2, "the-one");
            if (person && !shut && !scene.cast().another(i) && !beatenFor(scene, i)) {
                after(scene, can, told, claims, i);
            }
        }
        return told;
    }

    /**
     * Claims them: at the election at which the unit tells of somebody. Where they stood at the article's too, the year of a
     * clause ("Reed, who won in 2010, …") is not that of the party.
     */
    static void claim(Scene scene, List<Told> told, Collector claims) {
        Integer era = scene.era().year();
        for (Told one : told) {
            Contest own = one.side().contest();
            Contest main = scene.setting().main() == null
                    ? null
                    : scene.setting()
                            .tallies()
                            .contest(scene.setting().mainId(), own.name())
                            .orElse(null);
            boolean here = main != null
                    && scene.ballot(main).same(one.side().stand().candidacy()).isPresent();
            String election = one.past() ? null : claims.toldAt(one.draft().subject(), own.name(), !here);
            if (election != null && !election.equals(own.election())) {
                scene.setting()
                        .tallies()
                        .contest(election, own.name())
                        .filter(then -> !here
                                || (era == null
                                        ? !scene.has(Item.Type.YEAR) && !scene.stands("pluperfect")
                                        : scene.setting().year(then) == era))
                        .filter(then -> scene.ballot(then)
                                .same(one.side().stand().candidacy())
                                .isPresent())
                        .ifPresent(one.draft()::in);
            }
            claims.add(one.draft(), ClaimKind.PARTY, one.draft().object(), Claim.Party::new);
        }
    }

    /** "as an independent", "as the Labour candidate", not "as Labour swept to power". */
    private boolean as(Scene scene, int i) {
        boolean article = scene.is(i - 1, "the-one");
        int mark = article ? i - 2 : i - 1;
        boolean as = scene.is(mark, "as-mark") && !scene.is(mark - 1, "as-compared");
        boolean lowercase = scene.is(i, "independent-word");
        boolean indefinite = !scene.is(i - 1, "definite-article");
        return as
                && article
                && (lowercase
                        || (indefinite && !outcome(scene, i + 1) && !noun(scene, i + 1))
                        || language.lexicon().phrases("candidate-noun").has(scene.form(i + 1)));
    }

    /** Why somebody else may be meant than the one found: empty for a name, and for a pronoun that can mean only one. */
    private String meant(Scene scene, int who, int party) {
        boolean sure = who != Binder.NONE
                && (!scene.items().get(who).is(Item.Type.PRON) || scene.cast().one(who))
                && !doneTo(scene, who, party);
        return sure ? "" : "the words may mean somebody else";
    }

    /** "Reed, who had run Cole close as a Liberal": somebody else does it, and nothing is told that the one beside did. */
    private boolean doneTo(Scene scene, int who, int party) {
        for (int k = who + 1; k < party; k++) {
            if (language.lexicon().phrases("does").has(scene.form(k))
                    || language.lexicon().phrases("stand").has(scene.form(k))
                    || scene.word(k).equals(",")) {
                return false;
            }
        }
        for (int k = who - 1; k >= 0; k--) {
            if (Binder.who(scene, k)) {
                return true;
            }
        }
        return false;
    }

    /** "as a Labour organiser": of whom it is told that they organise. */
    private boolean noun(Scene scene, int i) {
        return i < scene.items().size()
                && scene.items().get(i).is(Item.Type.WORD)
                && !language.lexicon().phrases("common").has(scene.form(i));
    }

    /** "as an SNP hold": what came of a seat, not of somebody. */
    private boolean outcome(Scene scene, int i) {
        return language.lexicon().phrases("seat-noun").has(scene.form(i))
                || language.lexicon().phrases("gain").has(scene.form(i))
                || language.lexicon().phrases("hold").has(scene.form(i));
    }

    private boolean past(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (language.lexicon().phrases("party-past").has(scene.form(k))) {
                return true;
            }
        }
        if (language.lexicon().phrases("member").has(scene.form(i + 1)) && decade(scene, i + 2)) {
            return true;
        }
        for (int k = i + 1; k < Math.min(i + 4, scene.items().size()); k++) {
            if (scene.items().get(k).is(Item.Type.YEAR)) {
                return true;
            }
            if (language.lexicon().phrases("party-past").has(scene.form(k))) {
                return true;
            }
        }
        return false;
    }

    /** "a Labour MP in Coventry in the 1980s". */
    private static boolean decade(Scene scene, int from) {
        for (int k = from; k < scene.items().size() && !scene.word(k).equals(","); k++) {
            Item item = scene.items().get(k);
            if (item.is(Item.Type.X) && scene.is(k - 1, "definite-article")) {
                return true;
            }
        }
        return false;
    }

    /** The person whom a party before the name describes, or -1: "Labour’s shadow health secretary Wes Streeting". */
    private int described(Scene scene, int party) {
        Line items = scene.items();
        boolean noun = false;
        for (int k = party + 1; k < Math.min(items.size(), party + REACH + 1); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.PERS) || item.is(Item.Type.XP)) {
                return k;
            }
            boolean candidate = language.lexicon().phrases("candidate").ahead(items, k) > 0;
            noun |= candidate;
            boolean seat = noun && (scene.is(k, "stands-in") || item.is(Item.Type.SEAT));
            boolean comma = item.is(",")
                    && noun
                    && !language.lexicon().phrases("candidates").has(scene.form(k - 1))
                    && k + 1 < items.size()
                    && (items.get(k + 1).is(Item.Type.PERS) || items.get(k + 1).is(Item.Type.XP));
            boolean also = scene.is(k, "list-and")
                    && noun
                    && k + 2 < items.size()
                    && items.get(k + 1).is(Item.Type.WORD)
                    && !language.lexicon().phrases("loose").has(scene.form(k + 1))
                    && (items.get(k + 2).is(Item.Type.PERS) || items.get(k + 2).is(Item.Type.XP));
            if (also) {
                return k + 2;
            }
            boolean title = language.title(item.word()) != null;
            // "Liberal Democrat, Hugh Penn: 8,000": a row that gives the party first.
            boolean leading = k == 1 && item.is(",") && scene.unit().kind() == Sentence.Kind.ROW;
            boolean apposed = item.is(",")
                    && scene.is(party - 1, "definite-article")
                    && k == party + 1
                    && !items.get(party).word().endsWith("s")
                    && k + 1 < items.size()
                    && items.get(k + 1).is(Item.Type.PERS);
            boolean adjective = title
                    || apposed
                    || leading
                    || (language.lexicon().phrases("office-word").has(item.form()) && !scene.is(k, "list-apart"));
            if (verb(scene, k) || another(scene, k)) {
                return -1;
            }
            if (!(item.is("'s") || item.is("'") || candidate || adjective || seat || comma)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the Greens and Ana Reed": somebody beside them, not theirs. */
    private static boolean another(Scene scene, int k) {
        return scene.is(k, "list-and")
                && k + 1 < scene.items().size()
                && (scene.items().get(k + 1).is(Item.Type.PERS)
                        || scene.items().get(k + 1).is(Item.Type.XP));
    }

    /** "Labour defeated Reed", not "Labour's defeated candidate Reed". */
    private boolean verb(Scene scene, int k) {
        return !scene.word(k - 1).equals("'s")
                && language.lexicon().phrases("beat").ahead(scene.items(), k) > 0
                && language.lexicon().phrases("candidate").ahead(scene.items(), k + 1) == 0
                && !language.lexicon().phrases("office-word").has(scene.form(k + 1));
    }

    /**
     * Tells the party that the words after a name give it; "when she beat Cole, the Labour member had 9,100" tells of somebody
     * else.
     */
    private void after(Scene scene, Bits can, List<Told> told, Collector claims, int person) {
        Line items = scene.items();
        Bits here = anchors.at(items, person + 1);
        for (int r = can.nextAmong(here, 0); r >= 0; r = can.nextAmong(here, r + 1)) {
            Phrasings.PartyRule rule = after.get(r);
            int end = rule.pattern().end(items, person + 1);
            if (end > person) {
                int party = Binder.NONE;
                for (int k = person + 1; k < Math.min(end, items.size()); k++) {
                    boolean other = party == Binder.NONE
                            && (items.get(k).is(Item.Type.PERS) || items.get(k).is(Item.Type.XP))
                            && !scene.possessive(k);
                    if (other) {
                        return;
                    }
                    // "took a Conservative seat for Labour": a gap may hold another party, before the one that is told.
                    party = items.get(k).is(Item.Type.PARTY) && !scene.modifier(k) ? k : party;
                }
                boolean subject = items.get(person + 1).is(",")
                        && scene.is(person + 2, "the-one")
                        && !scene.word(end - 1).equals(",")
                        && !scene.is(end - 1, "relative-person")
                        && language.lexicon().phrases("pluperfect").has(scene.form(end));
                if (party != Binder.NONE && !subject) {
                    scene.modifies(party);
                    claims.by(rule.seq(), items.get(person + 1).start());
                    tell(scene, told, person, party, past(scene, party) || yearBetween(scene, person, party));
                }
                return;
            }
        }
    }

    /** "Reed beat Cole for Labour": what the one who did it stood for, or perhaps the other. */
    private boolean beatenFor(Scene scene, int person) {
        boolean beaten = scene.is(person + 1, "for-whom")
                && language.lexicon().phrases("beat").behind(scene.items(), person - 1) > 0;
        for (int k = person - 1; beaten && k >= 0; k--) {
            if (scene.items().get(k).is(Item.Type.PERS)) {
                return true;
            }
        }
        return false;
    }

    /** "who won here in 2019 for the SNP". */
    private static boolean yearBetween(Scene scene, int from, int to) {
        return scene.has(Item.Type.YEAR)
                && scene.items().subList(from, to).stream().anyMatch(x -> x.is(Item.Type.YEAR));
    }

    /** "for the Ulster Unionists and Conservatives", "(SDLP/Alliance)", "Tory-Unionist": no one party of a ballot. */
    private static boolean joint(Scene scene, int party) {
        Line items = scene.items();
        boolean and = scene.lexicon().phrases("joint").has(scene.form(party + 1));
        int hyphen = scene.word(party + 1).equals("-") ? 1 : 0;
        if (scene.lexicon().phrases("joint-name").has(scene.form(party + hyphen + 1))) {
            return true;
        }
        int other = scene.is(party + 2, "definite-article") ? party + 3 : party + 2;
        return and
                && other < items.size()
                && items.get(other).is(Item.Type.PARTY)
                && (other + 1 == items.size()
                        || items.get(other + 1).is(",")
                        || items.get(other + 1).is(")")
                        || scene.lexicon().phrases("sentence-mark").has(scene.form(other + 1)));
    }

    /** "After the death of Cole, Labour, the Greens and the SDP did not stand": parties in a row, and none of them is his. */
    private static boolean inList(Scene scene, int party) {
        int next = scene.is(party + 2, "definite-article") ? party + 3 : party + 2;
        return scene.word(party - 1).equals(",")
                && scene.word(party + 1).equals(",")
                && next + 1 < scene.items().size()
                && scene.items().get(next).is(Item.Type.PARTY)
                && (scene.word(next + 1).equals(",") || scene.is(next + 1, "list-and"));
    }

    /** "Cole (Socialist Alliance)" of the Socialists: in its bracket the name is longer than the one known. */
    private boolean goesOn(Scene scene, int party) {
        return scene.word(party - 1).equals("(")
                && scene.word(party + 2).equals(")")
                && noun(scene, party + 1)
                && language.lexicon().phrases("candidate").ahead(scene.items(), party + 1) == 0
                && !language.lexicon().phrases("office-word").has(scene.form(party + 1));
    }

    private void tell(Scene scene, List<Told> told, int person, int party, boolean past) {
        Side side = scene.side(person);
        if (side != null && side.stand() != null) {
            tell(scene, told, side, person, party, past);
        }
    }

    private void tell(Scene scene, List<Told> told, Side side, int person, int party, boolean past) {
        Draft draft = Draft.at(
                        scene.items().get(person).start(),
                        scene.items().get(person).end())
                .over(scene.items().get(party))
                .in(side.contest())
                .of(side.name())
                .against(scene.items().get(party).party())
                .doubt(side.doubt())
                .unsure(grip.of(scene, person, party))
                .unsure(joint(scene, party) ? "the words name two parties together" : "")
                .unsure(inList(scene, party) ? "the party is one of several in a row" : "")
                .unsure(goesOn(scene, party) ? "the name of the party goes on" : "")
                .unsure(stoodAs(scene, person, party) ? "the words go on to tell as what they stood" : "")
                .unsure(
                        SeatGrip.elsewhere(scene, side)
                                ? "%s stood in a seat that the text does not name".formatted(side.name())
                                : "");
        if (past) {
            draft.election(null);
        }
        told.add(new Told(draft, side, past));
    }

    /** "Reed, a Tory councillor who ran as an independent": the party before only describes. */
    private static boolean stoodAs(Scene scene, int person, int party) {
        Line items = scene.items();
        for (int k = Math.max(person, party) + 1; k < items.size(); k++) {
            Item item = items.get(k);
            if (item.is(Item.Type.PERS) || item.is(Item.Type.XP) || item.is(";")) {
                return false;
            }
            if (item.is(Item.Type.PARTY)
                    && !item.party().equals(items.get(party).party())) {
                return scene.is(k - 1, "for-whom")
                        || scene.is(k - 1, "as-mark")
                        || (scene.is(k - 1, "the-one") && (scene.is(k - 2, "for-whom") || scene.is(k - 2, "as-mark")));
            }
        }
        return false;
    }
}
