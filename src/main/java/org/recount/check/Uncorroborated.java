package org.recount.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Plain;
import org.recount.claim.Statement;

/**
 * A fault for which nothing beside it shows that the poll is meant by which it was judged. What a slip of the keys makes
 * shows that itself; a wrong party, place, hold or share does not, and where nothing of the same result stands beside it and
 * agrees, it was misread more often than it was wrong. Measured on articles that nobody had read: where an article tells of several polls,
 * four of 49 such faults without company were faults, of those with it two in three.
 */
record Uncorroborated(Setting around, Conventions.Doubts doubts) implements Doubt {
    /** What is stated of no poll alone. */
    private static final Set<ClaimKind> UNDATED =
            EnumSet.of(ClaimKind.NAME, ClaimKind.PARTY, ClaimKind.DATE, ClaimKind.TENURE);

    @Override
    public Optional<String> of(Decision decision) {
        Statement said = decision.claim.said();
        if (said.contest() == null || said.election() == null || said.plain().contains(Plain.ONLY) || alike(decision)) {
            return Optional.empty();
        }
        if (needsCompany(decision.claim) && !accompanied(decision) && !ofOnePoll(said)) {
            return Optional.of("no figure of %s at %s beside it shows that this poll is meant"
                    .formatted(said.contest(), said.election()));
        }
        return falters(decision.claim) && misfits(decision)
                ? Optional.of("what stands in the same sentence does not fit %s at %s either"
                        .formatted(said.contest(), said.election()))
                : Optional.empty();
    }

    /** Whether a slip of the keys, twice a swing or too free a rounding makes what was said of what is right. */
    private boolean alike(Decision decision) {
        return decision.accuses()
                && decision.drafts.stream()
                        .map(draft -> draft.check().account())
                        .allMatch(account -> account.stated != null
                                && account.official != null
                                && (doubts.slips().alike(account)
                                        || AsPrinted.loosely(account, doubts.nearLoose())
                                        || (account.cause != null && decision.claim instanceof Claim.Swing)));
    }

    private static boolean needsCompany(Claim claim) {
        return claim instanceof Claim.Party
                || claim instanceof Claim.Place
                || claim instanceof Claim.SeatChange
                || claim instanceof Claim.Votes
                || claim instanceof Claim.VoteShare
                || (claim instanceof Claim.Swing swing && !definite(swing));
    }

    /** "A swing of 2.1 per cent from Labour to the Conservatives", of a seat and a time that are plain. */
    private static boolean definite(Claim.Swing claim) {
        Statement said = claim.said();
        return claim.swing().decimals() > 0
                && said.subject() != null
                && said.object() != null
                && Plain.all(said.plain());
    }

    /** Whether a figure beside it that does not fit either makes it doubtful. */
    private static boolean falters(Claim claim) {
        return claim instanceof Claim.Place
                || claim instanceof Claim.ShareChange
                || claim instanceof Claim.Turnout
                || claim instanceof Claim.Comparison;
    }

    /** Whether what agrees beside it tells of the same result: for a party in its sentence, else in its block of lines. */
    private boolean accompanied(Decision decision) {
        boolean party = decision.claim instanceof Claim.Party;
        BiPredicate<Statement, Statement> beside = party ? around::together : around::sameBlock;
        Predicate<Decision> tells = other -> doubts.telling().tells(other.claim)
                || (outcome(other.claim)
                        && !(decision.claim instanceof Claim.Swing)
                        && (!party
                                || concerns(
                                        other.claim.said(),
                                        decision.claim.said().subject())));
        Statement said = decision.claim.said();
        return around.right()
                .filter(other -> other != decision && tells.test(other))
                .map(other -> other.claim.said())
                .anyMatch(other -> said.samePoll(other) && beside.test(said, other));
    }

    /** Whether the article tells of no other result, so that no other can be meant. */
    private boolean ofOnePoll(Statement said) {
        return around.decisions().stream()
                .filter(other -> !UNDATED.contains(other.claim.kind()))
                .allMatch(other -> said.samePoll(other.claim.said()));
    }

    private static boolean outcome(Claim claim) {
        return claim instanceof Claim.Winner
                || claim instanceof Claim.Defeated
                || claim instanceof Claim.Place
                || claim instanceof Claim.SeatChange
                || claim instanceof Claim.Majority;
    }

    private static boolean concerns(Statement said, String who) {
        return who != null && (who.equals(said.subject()) || who.equals(said.object()));
    }

    /** Whether another figure of the same result in its sentence was found right of nothing. */
    private boolean misfits(Decision decision) {
        Statement said = decision.claim.said();
        return around.decisions().stream()
                .filter(other -> other != decision
                        && (other.verdict == Verdict.REFUTED || other.doubted())
                        && other.otherwise == null
                        && doubts.telling().tells(other.claim)
                        && !other.slipped())
                .map(other -> other.claim.said())
                .anyMatch(other -> said.samePoll(other) && around.together(said, other));
    }
}
