package org.recount.check;

import java.util.List;
import java.util.function.Predicate;

/**
 * Second thoughts about what was read from running text: a journalist errs by a digit or takes a figure from the line
 * beside, and rarely gets most figures of one result wrong. What differs wildly with no cause, in company, or because it
 * is exactly somebody else's figure, was more likely said of another area, date, person or kind of election, so nobody is
 * accused of it. Never approves anything. Each kind of doubt is a {@link Doubt}; here stands the order they are asked in.
 */
final class Misgivings {
    private final Conventions.Doubts doubts;
    private final Conventions.Near near;
    private final Conventions.Names names;
    private final Telling telling;
    private final Causes causes;
    private final WritersSlips slips;
    private final MistakenFigure mistaken;
    private final Nobodys nobodys;
    private final Lookup lookup;
    private final Arithmetic arithmetic;

    Misgivings(Conventions conventions, Arithmetic arithmetic, Causes causes, Nobodys nobodys, Lookup lookup) {
        this.doubts = conventions.doubts();
        this.near = conventions.near();
        this.names = conventions.names();
        this.telling = doubts.telling();
        this.causes = causes;
        this.slips = new WritersSlips(causes, doubts);
        this.mistaken = new MistakenFigure(lookup, doubts);
        this.nobodys = nobodys;
        this.lookup = lookup;
        this.arithmetic = arithmetic;
    }

    /**
     * Takes back accusations among the decisions on one article.
     *
     * @param text of the article
     */
    void withhold(String text, List<Decision> decisions) {
        if (decisions.stream().noneMatch(Decision::blames)) {
            return;
        }
        Setting around = new Setting(text, decisions);
        ask(meant(), around);
        ask(inTurn(around), around);
    }

    private static void ask(Doubt doubt, Setting around) {
        for (Decision decision : around.decisions()) {
            if (decision.blames()) {
                doubt.of(decision).ifPresent(decision::doubt);
            }
        }
    }

    /** Whether the very thing is meant that the claim was taken for; asked before anything else is counted. */
    private Doubt meant() {
        return Doubt.inTurn(new VotesMeant(arithmetic).unless(mistaken::is), new NamesMeant(lookup, names));
    }

    /** What is asked of whatever is blamed, the surest first. */
    private Doubt inTurn(Setting around) {
        Vouchers vouchers = new Vouchers(around, telling, near);
        return Doubt.inTurn(
                new KnownOutcomes(around, lookup),
                new OtherPolls(around, lookup).unless(vouchers::vouch),
                new RightElsewhere(around, lookup, arithmetic, telling),
                unlikely(around, vouchers),
                new PartyBeside(around),
                new Displaced(vouchers),
                OnPaper.in(around),
                new BesideAnotherPoll(around, lookup, telling),
                new LooseOutcome(vouchers, lookup),
                ofPolls(around, vouchers).onlyOf(decision -> decision.accuses() && ofPoll(decision)));
    }

    private static boolean ofPoll(Decision decision) {
        return decision.claim.said().election() != null;
    }

    /**
     * Faults that writers hardly make and that misreadings are made of. Unread articles with planted errors show which these
     * are: nearly all of them were misread. What somebody wrote down as a claim, or a list has, is no misreading.
     */
    private Doubt unlikely(Setting around, Vouchers vouchers) {
        Predicate<Decision> read =
                decision -> !decision.claim.said().grounds().written() && !HowTold.listed(decision.claim.said());
        return Doubt.inTurn(
                Doubt.inTurn(new UnnamedPair(around), new NotThere(around), new ChangedHands(around, lookup))
                        .onlyOf(read),
                new Outranked().unless(vouchers::vouch),
                Doubt.inTurn(
                                new UnnamedWinner(around, lookup).unless(vouchers::vouch),
                                new AnothersFigure(around, lookup, telling),
                                new AnotherSeat(around, lookup),
                                new DistantTenure(doubts),
                                new OtherWay(doubts),
                                new ToldRight(around, doubts),
                                new PutRight(around),
                                new BadCompany(around).unless(WritersSlips::shortTurned),
                                new Uncorroborated(around, doubts))
                        .onlyOf(read));
    }

    /** What is asked of an accusation by the tally of a poll. */
    private Doubt ofPolls(Setting around, Vouchers vouchers) {
        FiguresTold figures = new FiguresTold(around);
        return Doubt.inTurn(
                new AbsentAlone(figures),
                new Reversed().unless(vouchers::vouch),
                new LooseComparison(slips, vouchers, telling),
                ofFigures(around, vouchers, figures)
                        .onlyOf(decision -> HowTold.figure(decision.claim) && !vouchers.listed(decision)));
    }

    /** What is asked of a figure that differs. */
    private Doubt ofFigures(Setting around, Vouchers vouchers, FiguresTold figures) {
        Adjoining adjoining = new Adjoining(around, telling, lookup, near);
        Dated dated = new Dated(around, lookup, near);
        Predicate<Decision> nobodysFigure = decision -> nobodys.figure(decision, around.text(), around.decisions());
        return Doubt.inTurn(
                new NearChange(doubts),
                new MostlyWrong(figures, vouchers, doubts),
                new Wild(causes, doubts)
                        .unless(decision -> mistaken.is(decision)
                                || HowTold.counted(decision.claim)
                                || adjoining.led(decision)
                                || adjoining.changed(decision)
                                || vouchers.sure(decision)
                                || (HowTold.lead(decision.claim) && nobodysFigure.test(decision))),
                new NoSlip(slips)
                        .unless(decision -> vouchers.vouch(decision)
                                || adjoining.led(decision)
                                || adjoining.changed(decision)
                                || dated.is(decision)
                                || adjoining.ranked(decision)
                                || adjoining.coursed(decision)
                                || nobodysFigure.test(decision)),
                new Belongings(
                        around,
                        vouchers,
                        adjoining,
                        dated,
                        OnPaper.in(around),
                        new InOneBreath(around, lookup, telling, near),
                        lookup,
                        telling));
    }
}
