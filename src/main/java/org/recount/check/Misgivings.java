package org.recount.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.recount.claim.Claim;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;

/**
 * Second thoughts about what was read from running text: a journalist errs by a digit or takes a figure from the line
 * beside, and rarely gets most figures of one result wrong. What differs wildly with no cause, in company, or because it
 * is exactly somebody else's figure, was more likely said of another area, date, person or kind of election, so nobody is
 * accused of it. Never approves anything.
 */
final class Misgivings {
    /** Fewer votes are a majority by chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(100);

    private static final String NATIONAL = "the whole country";

    private final Conventions.Doubts doubts;
    private final Causes causes;
    private final Belongings belongings;
    private final WritersSlips slips;
    private final VotesMeant votesMeant;
    private final NamesMeant namesMeant;
    private final Nobodys nobodys;
    private final Lookup lookup;
    private final Arithmetic arithmetic;

    Misgivings(Conventions.Doubts doubts, Arithmetic arithmetic, Causes causes, Nobodys nobodys, Lookup lookup) {
        this.votesMeant = new VotesMeant(arithmetic);
        this.namesMeant = new NamesMeant(lookup);
        this.doubts = doubts;
        this.causes = causes;
        this.slips = new WritersSlips(causes, doubts);
        this.belongings = new Belongings(lookup);
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
        for (Decision decision : decisions) {
            votesMeant.doubt(decision).filter(why -> !mistaken(decision)).ifPresent(decision::doubt);
            namesMeant.doubt(decision).ifPresent(decision::doubt);
        }
        Map<String, Tally> contests = new LinkedHashMap<>();
        Map<String, Tally> elections = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            Statement said = decision.claim.said();
            if (!figure(decision.claim) || said.election() == null) {
                continue;
            }
            boolean agrees = decision.verdict == Verdict.SUPPORTED
                    || decision.verdict == Verdict.IMPRECISE
                    || decision.slipped();
            boolean differs = decision.verdict == Verdict.REFUTED && !decision.slipped();
            contests.computeIfAbsent(contest(said), k -> new Tally()).count(agrees, differs);
            elections.computeIfAbsent(said.election(), k -> new Tally()).count(agrees, differs);
        }
        KnownOutcomes outcomes = new KnownOutcomes(lookup, decisions);
        OtherPolls otherPolls = new OtherPolls(text, lookup, decisions);
        Vouchers vouchers = new Vouchers(text, decisions, lookup);
        RightElsewhere rightElsewhere = new RightElsewhere(text, decisions, lookup, arithmetic);
        Unlikely fault = new Unlikely(text, decisions, lookup, doubts);
        boolean paper = onPaper(decisions);
        for (Decision decision : decisions) {
            if (!decision.blames()) {
                continue;
            }
            Statement said = decision.claim.said();
            if (outcomes.belie(decision)) {
                decision.doubt("the article names the winner of %s rightly elsewhere".formatted(said.contest()));
                continue;
            }
            Optional<String> otherPoll = otherPolls.of(decision);
            if (otherPoll.isPresent() && !vouchers.vouch(decision)) {
                decision.doubt("it may be told of another poll: " + otherPoll.get());
                continue;
            }
            Optional<String> elsewhere = rightElsewhere.of(decision);
            if (elsewhere.isPresent()) {
                decision.doubt("it may be told of something else: " + elsewhere.get());
                continue;
            }
            Optional<String> unlikely = fault.of(decision);
            if (unlikely.isPresent()) {
                decision.doubt(unlikely.get());
                continue;
            }
            if (rightBeside(decision, decisions, text)) {
                decision.doubt("the article names the party of %s rightly beside it".formatted(said.subject()));
                continue;
            }
            if (displaced(decision, true) || (displaced(decision, false) && !vouchers.vouch(decision))) {
                decision.doubt("%s is so far from that place that it may be told of somebody or something else"
                        .formatted(said.subject()));
                continue;
            }
            if (paper
                    && decision.accuses()
                    && decision.verdict == Verdict.IMPRECISE
                    && decision.accusing() instanceof PreviousMajorityCheck) {
                decision.doubt("the article tells of results as they would have been on the new boundaries");
                continue;
            }
            if (ofAnotherPoll(decision, decisions, text)) {
                decision.doubt("the figures beside it are of another poll, and none is right of this one");
                continue;
            }
            if (placedBeside(decision, decisions, text)) {
                decision.doubt("the figures beside it are of another poll, and there it is right");
                continue;
            }
            if (decision.accuses() && loose(decision, vouchers)) {
                decision.doubt("the sentence does not tell plainly enough who and which poll is meant");
                continue;
            }
            if (!decision.accuses() || said.election() == null) {
                continue;
            }
            if (decision.accusing() instanceof AbsentCheck && !borneOut(contests.get(contest(said)))) {
                decision.doubt("no figure said here of %s at %s shows that this poll is meant"
                        .formatted(said.contest(), said.election()));
                continue;
            }
            if (reversed(decision) && !vouchers.vouch(decision)) {
                decision.doubt("by so much the other way that it may be told of another poll");
                continue;
            }
            if (decision.claim instanceof Claim.Comparison comparison
                    && !(comparison.measure() == Claim.Measure.CANDIDATES ? firm(said) : slip(decision))
                    && !vouchers.vouch(decision)
                    && !vouchers.compared(decision)
                    && !overAnother(decision)) {
                decision.doubt("no slip makes it of the difference, and it may be set against something else");
                continue;
            }
            if (!figure(decision.claim) || vouchers.listed(decision)) {
                continue;
            }
            if (nearChange(decision)) {
                decision.doubt("so near that it may be worked out from shares as others rounded or counted them");
                continue;
            }
            String where = where(said);
            if (!decision.slipped()
                    && contests.get(contest(said)).mostlyWrong(doubts.crowd())
                    && !vouchers.vouch(decision)) {
                decision.doubt("most figures said here of %s at %s differ: perhaps they tell of something else"
                        .formatted(where, said.election()));
            } else if (!decision.slipped() && elections.get(said.election()).mostlyWrong(doubts.crowd() + 1)) {
                decision.doubt("most figures said here of %s differ: perhaps they tell of another election"
                        .formatted(said.election()));
            } else if (wild(decision)
                    && !mistaken(decision)
                    && !counted(decision.claim)
                    && !vouchers.beside(decision)
                    && !(lead(decision) && nobodys.figure(decision, text, decisions))) {
                decision.doubt("so far from the tally of %s at %s that it may tell of something else"
                        .formatted(where, said.election()));
            } else if (!slip(decision)
                    && !firm(said)
                    && !vouchers.vouch(decision)
                    && !vouchers.beside(decision)
                    && !nobodys.figure(decision, text, decisions)) {
                decision.doubt("no slip makes it of the figure of %s at %s, and it may tell of something else"
                        .formatted(where, said.election()));
            } else {
                belongings
                        .of(
                                decision,
                                decisions,
                                vouchers.vouch(decision) || vouchers.coupled(decision),
                                vouchers.ranked(decision),
                                paper)
                        .ifPresent(owner -> decision.doubt("it is exactly " + owner));
            }
        }
    }

    /**
     * Whether one figure of a result is plainly told as another of the same, "a majority of" all that the winner polled, or
     * with a digit more or less.
     */
    private boolean mistaken(Decision decision) {
        Set<Plain> plain = decision.claim.said().plain();
        boolean told = plain.contains(Plain.WHOSE) && plain.contains(Plain.WHAT);
        return (told || plain.contains(Plain.LISTED))
                && (belongings.ofSameResult(decision)
                        || decision.drafts.stream()
                                .map(draft -> draft.check().account())
                                .anyMatch(Slips::digitMore));
    }

    /** A change that others work out from rounded shares, or count otherwise: an error of a tenth is none. */
    private boolean nearChange(Decision decision) {
        return decision.accuses()
                && decision.drafts.stream()
                        .map(Decision.Draft::check)
                        .anyMatch(check -> check instanceof ShareChangeCheck change
                                && change.pointsMeant()
                                && !apart(
                                        change.claim().change().value(),
                                        change.agreement().official(),
                                        doubts.changePoints()));
    }

    private static String where(Statement said) {
        String area = said.area() == null ? NATIONAL : said.area();
        return said.contest() == null ? area : said.contest();
    }

    /** "A majority of 13,413 over Labour", which is exactly that over somebody else: whom it was over is what is wrong. */
    private static boolean overAnother(Decision decision) {
        return decision.drafts.stream()
                .map(Decision.Draft::check)
                .anyMatch(check -> check instanceof ComparisonCheck comparison
                        && comparison.claim().measure() == Claim.Measure.VOTES
                        && comparison.rightWay()
                        && comparison.firstFrom().equals(comparison.secondFrom())
                        && comparison
                                .claim()
                                .by()
                                .filter(by -> by.value().compareTo(TELLING) >= 0
                                        && by.value()
                                                        .compareTo(BigDecimal.valueOf(comparison
                                                                .firstFrom()
                                                                .majority()))
                                                == 0)
                                .isPresent());
    }

    /** What is said to have doubled or halved, and went the other way. */
    private static boolean reversed(Decision decision) {
        return decision.drafts.stream()
                .map(Decision.Draft::check)
                .anyMatch(check -> check instanceof ComparisonCheck comparison
                        && !comparison.rightWay()
                        && comparison
                                .claim()
                                .by()
                                .filter(by -> by.measuredIn() == Unit.TIMES)
                                .isPresent());
    }

    private boolean slip(Decision decision) {
        return decision.drafts.stream().allMatch(draft -> slips.explain(draft.check()));
    }

    private static boolean firm(Statement said) {
        return said.plain().contains(Plain.LISTED) || Plain.all(said.plain());
    }

    /** Whether the words leave no doubt that they tell a share, or points of one: a count may be of anything. */
    private static boolean counted(Claim claim) {
        return (claim instanceof Claim.VoteShare || claim instanceof Claim.ShareChange)
                && Plain.all(claim.said().plain())
                && claim.said().plain().contains(Plain.WHAT);
    }

    /** Whether it is told as by how much somebody won, whose, where and when: not a sum, nor a difference of something else. */
    private static boolean lead(Decision decision) {
        Set<Plain> plain = decision.claim.said().plain();
        return decision.claim instanceof Claim.Majority && plain.contains(Plain.WHAT) && Plain.all(plain);
    }

    private static boolean borneOut(Tally figures) {
        return figures != null && figures.agree > 0;
    }

    private static String contest(Statement said) {
        return said.election() + '\n' + said.contest();
    }

    private static boolean figure(Claim claim) {
        return claim instanceof Claim.Votes
                || claim instanceof Claim.VoteShare
                || claim instanceof Claim.Majority
                || claim instanceof Claim.Turnout
                || claim instanceof Claim.Electorate
                || claim instanceof Claim.Swing
                || claim instanceof Claim.SeatCount
                || claim instanceof Claim.ShareChange
                || claim instanceof Claim.VoteChange;
    }

    /**
     * A writer errs by one place; more, where the sentence does not plainly tell whose and where, are rather misread.
     *
     * @param first whether winners are meant: one in third place is ranked among other winners, however plainly
     */
    private static boolean displaced(Decision decision, boolean first) {
        return decision.verdict == Verdict.REFUTED
                && decision.drafts.stream()
                        .map(Decision.Draft::check)
                        .anyMatch(check -> check instanceof PlaceCheck place
                                && place.candidacy() != null
                                && displaced(
                                        place.race().contest().place(place.candidacy()),
                                        place.claim().place(),
                                        first,
                                        firm(decision.claim.said())));
    }

    private static boolean displaced(int official, int stated, boolean first, boolean firm) {
        int places = Math.abs(official - stated);
        return first ? places > 1 && official == 1 : places > (firm ? 2 : 1);
    }

    /**
     * Whether an outcome or an order of candidates is told in words that leave more than its sense open: what happened is told of
     * more polls, and in more ways, than a figure, and no digit shows that a writer erred. A claim that somebody else read
     * has no such words.
     */
    private static boolean loose(Decision decision, Vouchers vouchers) {
        Statement said = decision.claim.said();
        Set<Plain> plain = said.plain();
        if (said.contest() == null || firm(said)) {
            return false;
        }
        boolean where = plain.contains(Plain.WHERE);
        boolean whose = plain.contains(Plain.WHOSE);
        boolean once = plain.contains(Plain.ONCE);
        if (decision.claim instanceof Claim.SeatChange) {
            return !said.grounds().written() && !where && !whose && !vouchers.vouch(decision);
        }
        if (plain.isEmpty()) {
            return false;
        }
        if (decision.claim instanceof Claim.Defeated) {
            return !(whose && where && once);
        }
        if (decision.claim instanceof Claim.Winner) {
            return !(whose && where && once) && !vouchers.vouch(decision);
        }
        return decision.claim instanceof Claim.Place && !(where && (whose || once)) && !vouchers.vouch(decision);
    }

    /** Whether the same paragraph gives the same person the party of the ballot. */
    private static boolean rightBeside(Decision decision, List<Decision> decisions, String text) {
        if (decision.verdict != Verdict.REFUTED || !(decision.claim instanceof Claim.Party)) {
            return false;
        }
        Statement said = decision.claim.said();
        return decisions.stream()
                .filter(other -> other.verdict == Verdict.SUPPORTED && other.claim instanceof Claim.Party)
                .map(other -> other.claim.said())
                .anyMatch(other -> Objects.equals(other.subject(), said.subject())
                        && Objects.equals(other.election(), said.election())
                        && sameParagraph(text, other.start(), said.start()));
    }

    /** Whether an article gives results as they would have been on the boundaries of now, rightly, and of more seats than one. */
    private static boolean onPaper(List<Decision> decisions) {
        return decisions.stream()
                        .map(one -> one.verdict == Verdict.SUPPORTED ? one.claim.said() : one.otherwise)
                        .filter(said -> said != null && Lookup.notional(said.election()))
                        .map(Statement::contest)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Whether what stands beside a place in its paragraph is right of another poll for the seat, and the place there too. */
    private boolean placedBeside(Decision decision, List<Decision> decisions, String text) {
        Statement said = decision.claim.said();
        return decision.verdict == Verdict.REFUTED
                && decision.claim instanceof Claim.Place place
                && decisions.stream()
                        .filter(other -> other.otherwise != null
                                && sameParagraph(text, other.claim.said().start(), said.start())
                                && Objects.equals(other.otherwise.contest(), said.contest()))
                        .map(other -> lookup.race(other.otherwise.election(), said.contest()))
                        .flatMap(Optional::stream)
                        .anyMatch(race -> race.named(said.subject()).stream()
                                .anyMatch(one -> race.contest().place(one) == place.place()));
    }

    /**
     * Whether what stands beside a figure is right of another poll for the seat, and nothing exact is right of the poll it was
     * taken for: then the article is of that other one.
     */
    private boolean ofAnotherPoll(Decision decision, List<Decision> decisions, String text) {
        Statement said = decision.claim.said();
        return decision.accuses()
                && figure(decision.claim)
                && !decision.slipped()
                && said.contest() != null
                && decisions.stream()
                        .filter(other -> other != decision
                                && said.contest().equals(other.claim.said().contest())
                                && Objects.equals(
                                        said.election(), other.claim.said().election())
                                && sameParagraph(text, other.claim.said().start(), said.start()))
                        .anyMatch(this::rightOfAnother)
                && decisions.stream()
                        .filter(other -> other.verdict == Verdict.SUPPORTED && Vouchers.tellingFigure(other.claim))
                        .map(other -> other.claim.said())
                        .noneMatch(other -> said.contest().equals(other.contest())
                                && Objects.equals(said.election(), other.election()));
    }

    /** Whether a figure was found right of another poll for its seat, or is exactly the lead or somebody's votes there. */
    private boolean rightOfAnother(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.otherwise != null) {
            return said.contest().equals(decision.otherwise.contest())
                    && !Objects.equals(said.election(), decision.otherwise.election());
        }
        if (decision.verdict == Verdict.SUPPORTED || !Vouchers.tellingFigure(decision.claim)) {
            return false;
        }
        Quantity stated = decision.claim.quantity().orElseThrow();
        return stated.measuredIn() == Unit.VOTES
                && lookup.tallies().seat(said.contest()).stream()
                        .filter(contest -> !contest.election().equals(said.election()))
                        .anyMatch(contest -> decision.claim instanceof Claim.Majority
                                ? stated.value().compareTo(BigDecimal.valueOf(contest.majority())) == 0
                                : decision.claim instanceof Claim.Votes
                                        && contest.candidacies().stream()
                                                .anyMatch(one -> one.name().equals(said.subject())
                                                        && stated.value().compareTo(BigDecimal.valueOf(one.votes()))
                                                                == 0));
    }

    private static boolean sameParagraph(String text, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        return to <= text.length() && text.substring(from, to).indexOf('\n') < 0;
    }

    private boolean wild(Decision decision) {
        Claim claim = decision.claim;
        for (Decision.Draft draft : decision.drafts) {
            Account account = draft.check().account();
            if (account.stated == null || account.official == null || draft.check() instanceof SwingCheck) {
                continue;
            }
            BigDecimal stated = account.stated.value().abs();
            BigDecimal official = account.official.abs();
            boolean percent = account.stated.measuredIn() == Unit.PERCENT || account.stated.measuredIn() == Unit.POINTS;
            boolean far;
            if (claim.said().contest() == null || claim instanceof Claim.Electorate) {
                far = beyond(stated, official, doubts.national()) && !seatsTooMany(claim, stated, official);
            } else if (claim instanceof Claim.Turnout) {
                far = percent && apart(stated, official, doubts.turnoutPoints());
            } else if (percent) {
                far = beyond(stated, official, doubts.shareTimes()) && apart(stated, official, doubts.sharePoints());
            } else {
                far = beyond(stated, official, doubts.countTimes()) && apart(stated, official, doubts.countApart());
            }
            if (far && !causes.explain(account)) {
                return true;
            }
        }
        return false;
    }

    /** A party has no more seats in a part of the country than in all of it: a little too many are plainly told wrong. */
    private boolean seatsTooMany(Claim claim, BigDecimal stated, BigDecimal official) {
        return claim instanceof Claim.SeatCount
                && firm(claim.said())
                && stated.compareTo(official) > 0
                && !apart(stated, official, doubts.seats());
    }

    private static boolean beyond(BigDecimal stated, BigDecimal official, BigDecimal times) {
        return stated.multiply(times).compareTo(official) < 0
                || official.multiply(times).compareTo(stated) < 0;
    }

    private static boolean apart(BigDecimal stated, BigDecimal official, BigDecimal points) {
        return stated.subtract(official).abs().compareTo(points) > 0;
    }

    private static final class Tally {
        private int agree;
        private int differ;

        void count(boolean agrees, boolean differs) {
            agree += agrees ? 1 : 0;
            differ += differs ? 1 : 0;
        }

        boolean mostlyWrong(int crowd) {
            return differ >= crowd && differ > agree;
        }
    }
}
