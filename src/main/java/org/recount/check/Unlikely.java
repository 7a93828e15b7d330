package org.recount.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;

/**
 * Faults that writers hardly make and that misreadings are made of: a figure that differs where the right one is told as
 * well, a seat changed hands by somebody who did not win it, a winner whom the sentence does not name, a change by another
 * figure the other way. Unread articles with planted errors show which these are: nearly all of them were misread.
 */
final class Unlikely {
    private final String text;
    private final List<Decision> decisions;
    private final Lookup lookup;
    private final Conventions.Doubts doubts;

    Unlikely(String text, List<Decision> decisions, Lookup lookup, Conventions.Doubts doubts) {
        this.text = text;
        this.decisions = decisions;
        this.lookup = lookup;
        this.doubts = doubts;
    }

    /** Why the words more likely tell of something else; a reason. What somebody wrote down as a claim is no misreading. */
    Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        if (said.grounds().written() || said.plain().contains(Plain.LISTED)) {
            return outranked(decision);
        }
        if (decision.verdict == Verdict.REFUTED
                && decision.claim instanceof Claim.Defeated
                && !named(said.subject(), said)
                && !named(said.object(), said)) {
            return Optional.of("the sentence names neither who beat nor who was beaten");
        }
        return notThere(decision)
                .or(() -> changedHands(decision))
                .or(() -> outranked(decision))
                .or(() -> unnamed(decision))
                .or(() -> borrowed(decision))
                .or(() -> distant(decision))
                .or(() -> turned(decision))
                .or(() -> toldRight(decision))
                .or(() -> inCompany(decision));
    }

    /** "Reed ousted Cole", and Cole did not stand at that poll: then it is told of another, and so is who won. */
    private Optional<String> notThere(Decision decision) {
        Statement said = decision.claim.said();
        return decision.verdict == Verdict.REFUTED && decision.claim.quantity().isEmpty()
                ? decisions.stream()
                        .filter(other -> other != decision
                                && other.claim instanceof Claim.Defeated
                                && other.verdict == Verdict.NOT_ENOUGH_INFO
                                && !Objects.requireNonNullElse(
                                                other.claim.said().doubt(), "")
                                        .isEmpty())
                        .map(other -> other.claim.said())
                        .filter(other -> other.start() < said.end() && said.start() < other.end())
                        .filter(other -> Objects.equals(other.contest(), said.contest())
                                && Objects.equals(other.election(), said.election()))
                        .map(other -> "who is said to be beaten cannot be told: " + other.doubt())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Whoever errs about how a seat passed errs about hold or gain, not about who has it, unless somebody is named who is said
     * to have kept or lost it.
     */
    private Optional<String> changedHands(Decision decision) {
        Statement said = decision.claim.said();
        if (!(decision.claim instanceof Claim.SeatChange change) || decision.verdict != Verdict.REFUTED) {
            return Optional.empty();
        }
        boolean kept = change.change() == Claim.Change.HOLD || change.change() == Claim.Change.LOSS;
        if (kept && !lookup.party(said.subject()) && named(said.subject(), said)) {
            return Optional.empty();
        }
        return lookup.race(said.election(), said.contest())
                .map(race -> race.contest().winner())
                .filter(winner -> won(winner, said.subject()) == (change.change() == Claim.Change.LOSS))
                .map(winner ->
                        "%s won %s, so that it may be told of another poll".formatted(winner.label(), said.contest()));
    }

    private boolean won(Candidacy winner, String who) {
        return winner.name().equals(who)
                || winner.label().equals(who)
                || (who != null && lookup.parties().same(winner.party(), who));
    }

    /** A journalist who errs about the winner takes the second for the first. */
    private static Optional<String> outranked(Decision decision) {
        if (decision.verdict != Verdict.REFUTED || !(decision.claim instanceof Claim.Winner)) {
            return Optional.empty();
        }
        boolean third = decision.drafts.stream()
                .map(Decision.Draft::check)
                .anyMatch(check -> check instanceof WinnerCheck winner
                        && winner.candidacy() != null
                        && winner.race().contest().runnerUp().isPresent()
                        && winner.candidacy().votes()
                                < winner.race().contest().runnerUp().get().votes());
        Statement said = decision.claim.said();
        return third
                ? Optional.of(
                        "%s came third or lower in %s, and nobody takes that for a win: it may be told of something else"
                                .formatted(said.subject(), said.contest()))
                : Optional.empty();
    }

    /** "The Tories won the seat", "unseated her": an error about who won or sat is an error about a name. */
    private Optional<String> unnamed(Decision decision) {
        Statement said = decision.claim.said();
        return decision.verdict == Verdict.REFUTED
                        && (decision.claim instanceof Claim.Winner || decision.claim instanceof Claim.Incumbent)
                        && said.subject() != null
                        && !lookup.party(said.subject())
                        && !named(said.subject(), said)
                ? Optional.of("the sentence does not name %s".formatted(said.subject()))
                : Optional.empty();
    }

    /**
     * "A majority of 900 over Cole, having won 9,100": what is exactly another candidate's is wrong of somebody only where it
     * follows their name, with no other figure and no part of a sentence between.
     */
    private Optional<String> borrowed(Decision decision) {
        Statement said = decision.claim.said();
        boolean counted = decision.claim instanceof Claim.Votes || decision.claim instanceof Claim.VoteShare;
        if (!counted || !decision.accuses() || said.subject() == null) {
            return Optional.empty();
        }
        return lookup.race(said.election(), said.contest())
                .flatMap(race -> others(race, decision))
                .filter(other -> !follows(said))
                .map(other -> "it is exactly what %s polled, and does not follow %s"
                        .formatted(other.label(), said.subject()));
    }

    /** The candidate of a contest whose figure it exactly is, if not the one that it is told of. */
    private static Optional<Candidacy> others(Race race, Decision decision) {
        Quantity stated = decision.claim.quantity().orElseThrow();
        int valid = race.contest().validVotes();
        return Vouchers.tellingFigure(decision.claim)
                ? race.contest().candidacies().stream()
                        .filter(one -> !one.name().equals(decision.claim.said().subject()))
                        .filter(one -> same(
                                stated,
                                stated.measuredIn() == Unit.VOTES
                                        ? BigDecimal.valueOf(one.votes())
                                        : Arithmetic.percent(one.votes(), valid)))
                        .findFirst()
                : Optional.empty();
    }

    /** "Cole had 9,100", "Cole, a farmer, had 9,100": the last of the names leads to the figure, and a remark between is closed. */
    private boolean follows(Statement said) {
        String sentence = Words.sentence(text, said);
        int quote = sentence.indexOf(said.quote());
        String who = said.subject().substring(said.subject().lastIndexOf(' ') + 1);
        if (quote < 0) {
            return true;
        }
        int name = sentence.lastIndexOf(who, quote + said.quote().length());
        if (name < 0 || name + who.length() >= quote) {
            return name >= 0;
        }
        String between = sentence.substring(name + who.length(), quote);
        return between.chars().noneMatch(Character::isDigit)
                && between.chars().filter(c -> c == ',').count() != 1;
    }

    /** Whether the sentence of a claim has the last of somebody's names. */
    private boolean named(String who, Statement said) {
        if (who == null) {
            return false;
        }
        String last = who.substring(who.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Words.sentence(text, said).toLowerCase(Locale.ROOT).contains(last);
    }

    /** Years apart from the first win that is known: somebody of the same name, or another seat. */
    private Optional<String> distant(Decision decision) {
        return decision.drafts.stream()
                        .map(Decision.Draft::check)
                        .anyMatch(check -> check instanceof TenureCheck tenure
                                && tenure.claim().length().measuredIn() != Unit.DAYS
                                && tenure.claim()
                                                .length()
                                                .value()
                                                .subtract(tenure.actual())
                                                .abs()
                                                .compareTo(doubts.tenureYears())
                                        > 0)
                ? Optional.of("so far from the first win of %s that it may be told of somebody else"
                        .formatted(decision.claim.said().subject()))
                : Optional.empty();
    }

    /** Up by what it was not down by: a writer who takes a rise for a fall has its figure right. */
    private static Optional<String> turned(Decision decision) {
        boolean turned = decision.accuses()
                && decision.drafts.stream()
                        .map(Decision.Draft::check)
                        .anyMatch(check -> decision.claim.quantity().isPresent()
                                && !(check instanceof SwingCheck)
                                && check.agreement() != null
                                && check.agreement().manner() == Manner.WRONG_DIRECTION
                                && !same(
                                        decision.claim.quantity().get(),
                                        check.agreement().official().abs()));
        return turned
                ? Optional.of("by another figure the other way, so that it may be told of something else")
                : Optional.empty();
    }

    /** Where what stands in the same sentence is of this poll neither, and nothing in it is: then it tells of another one. */
    private Optional<String> inCompany(Decision decision) {
        Statement said = decision.claim.said();
        if (decision.verdict != Verdict.REFUTED
                || !decision.accuses()
                || decision.slipped()
                || decision.claim.quantity().isEmpty()) {
            return Optional.empty();
        }
        List<Decision> company = decisions.stream()
                .filter(other -> other != decision && other.claim.quantity().isPresent())
                .filter(other -> Objects.equals(
                                said.contest(), other.claim.said().contest())
                        && Objects.equals(said.election(), other.claim.said().election())
                        && Words.together(text, said, other.claim.said()))
                .toList();
        boolean wrong = company.stream().anyMatch(Decision::doubted);
        boolean right = company.stream().anyMatch(other -> other.verdict == Verdict.SUPPORTED);
        return wrong && !right
                ? Optional.of("what stands beside it does not fit %s either".formatted(said.election()))
                : Optional.empty();
    }

    /** Whether the article gives the official figure too, where no slip of the keys makes the one said of it. */
    private Optional<String> toldRight(Decision decision) {
        return decision.accuses()
                        && decision.verdict == Verdict.REFUTED
                        && decision.drafts.stream()
                                .map(draft -> draft.check().account())
                                .allMatch(account -> account.stated != null
                                        && account.official != null
                                        && account.cause == null
                                        && !Slips.alike(account)
                                        && !loosely(account)
                                        && toldElsewhere(decision, account))
                ? Optional.of(
                        "the article gives the official figure as well, so that this may be told of something else")
                : Optional.empty();
    }

    /** "More than 12,000" of 11,587: the same figure told once more, and too freely. */
    private boolean loosely(Account account) {
        BigDecimal off =
                account.stated.value().abs().subtract(account.official.abs()).abs();
        return account.stated.hedge() != Hedge.NONE
                && off.compareTo(account.official.abs().multiply(doubts.nearLoose())) <= 0;
    }

    /** "15,520 votes and a majority of 4,535", the wrong way round: each is exactly the other, and they count two things. */
    private static boolean exchanged(Decision other, Account account) {
        return other.accuses()
                && other.drafts.stream()
                        .map(draft -> draft.check().account())
                        .anyMatch(one -> one.official != null
                                && one.measure != account.measure
                                && one.official.compareTo(account.stated.value()) == 0);
    }

    private boolean toldElsewhere(Decision decision, Account account) {
        return decisions.stream()
                .filter(other -> other != decision && Vouchers.tellingFigure(other.claim) && !exchanged(other, account))
                .map(other -> other.claim.quantity().orElseThrow())
                .anyMatch(told -> told.hedge() == Hedge.NONE
                        && Objects.equals(told.measuredIn(), account.stated.measuredIn())
                        && same(told, account.official.abs()));
    }

    private static boolean same(Quantity told, BigDecimal official) {
        return official.setScale(told.decimals(), RoundingMode.HALF_UP)
                        .compareTo(told.value().abs())
                == 0;
    }
}
