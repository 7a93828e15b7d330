package org.recount.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.recount.article.Article;
import org.recount.claim.Claim;
import org.recount.claim.ClaimKind;
import org.recount.claim.Plain;
import org.recount.claim.Quantity;
import org.recount.claim.Rival;
import org.recount.claim.Statement;
import org.recount.claim.Unit;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.SeatKey;

/**
 * Figures left open that are wrong of whomever they are told: right of nothing at any poll that the article tells of, and
 * one slip of the keys away from a single figure of their kind there. Of whom or when a figure is told need not be known
 * to see that the keys slipped; what was read wrongly is hardly ever so like a figure and none itself.
 */
final class SlippedFigures {
    private static final String NOBODYS = "No figure of the polls that the article tells of is %s.";

    private final Matcher matcher;
    private final Reservations reservations;
    private final Nobodys nobodys;
    private final Lookup lookup;
    private final Telling telling;
    private final Slips slips;

    SlippedFigures(
            Matcher matcher, Reservations reservations, Nobodys nobodys, Lookup lookup, Conventions.Doubts doubts) {
        this.matcher = matcher;
        this.reservations = reservations;
        this.nobodys = nobodys;
        this.lookup = lookup;
        this.telling = doubts.telling();
        this.slips = doubts.slips();
    }

    /** What a figure was to be: of a contest, and of somebody there where it is a candidate's. */
    private record Meant(Contest contest, Candidacy candidacy, BigDecimal figure) {}

    /** An open figure, and what the rules decide of what was meant. */
    private record Trial(Decision decision, Decision trial, Article article) {}

    /** Accuses of the slips among what was left open. */
    void at(KieSession session, Findings findings, List<ArticleClaims> articles, List<List<Decision>> decisions) {
        List<Trial> trials = new ArrayList<>(0);
        for (int i = 0; i < decisions.size(); i++) {
            if (!articles.get(i).written()) {
                of(session, findings, articles.get(i), decisions.get(i), trials);
            }
        }
        if (trials.isEmpty()) {
            return;
        }
        Judge.fire(session, trials.size());
        for (Trial one : trials) {
            Decision trial = one.trial();
            if (trial.accuses()
                    && trial.slipped()
                    && reservations.on(trial.accusing(), one.article()).isEmpty()
                    && reservations.notFinal(trial.accusing(), one.article()).isEmpty()) {
                Account account = trial.accusing().account();
                account.replaceable = false;
                account.line(NOBODYS.formatted(account.said));
                one.decision().adopt(trial);
            }
        }
    }

    private void of(
            KieSession session,
            Findings findings,
            ArticleClaims article,
            List<Decision> decisions,
            List<Trial> trials) {
        String text = article.article().text();
        Set<Contest> contests = null;
        for (Decision decision : decisions) {
            if (!open(decision)) {
                continue;
            }
            contests = contests == null ? nobodys.contests(decisions) : contests;
            Quantity stated = decision.claim.quantity().orElseThrow();
            boolean count = stated.measuredIn() == Unit.VOTES;
            if (!nobodys.among(stated, contests)
                    || (!count && nobodys.ofUnknownYear(text, decision.claim.said()))
                    || nobodys.unknownYearIn(Words.sentence(text, decision.claim.said()))) {
                continue;
            }
            meant(decision, contests, decisions, text).ifPresent(meant -> {
                Claim retold = retold(decision.claim, meant);
                Decision trial = new Decision(retold, slips);
                Check check = matcher.meet(retold, article.claims());
                findings.open(check, trial);
                session.insert(check);
                trials.add(new Trial(decision, trial, article.article()));
            });
        }
    }

    /** Whether it is left open, and so exact that it tells: shares are made of each other by fewer digits than votes. */
    private boolean open(Decision decision) {
        Claim claim = decision.claim;
        boolean told =
                decision.verdict == Verdict.NOT_ENOUGH_INFO && claim.said().area() == null;
        boolean kind = claim.kind() == ClaimKind.VOTES
                || claim.kind() == ClaimKind.MAJORITY
                || claim.kind() == ClaimKind.VOTE_SHARE
                || claim.kind() == ClaimKind.TURNOUT;
        int least = claim.quantity().filter(q -> q.measuredIn() == Unit.VOTES).isPresent() && !leads(claim)
                ? slips.digits() + 1
                : slips.digits();
        return told
                && kind
                && claim.quantity()
                        .filter(q -> nobodys.exact(q) && digits(q) >= least)
                        .isPresent();
    }

    /** Whether it is plainly a majority: of those a seat has had few, so that fewer digits tell. */
    private static boolean leads(Claim claim) {
        return claim instanceof Claim.Majority && plain(claim.said());
    }

    private static boolean plain(Statement said) {
        return said.plain().contains(Plain.WHAT) && said.plain().contains(Plain.WHOSE);
    }

    private static int digits(Quantity stated) {
        return stated.value().unscaledValue().abs().toString().length();
    }

    /** The one figure that the keys made the stated one of; empty where there are several, or none. */
    private Optional<Meant> meant(Decision decision, Set<Contest> contests, List<Decision> decisions, String text) {
        Statement said = decision.claim.said();
        Quantity stated = decision.claim.quantity().orElseThrow();
        List<Meant> found = new ArrayList<>(1);
        for (Contest contest : contests) {
            if (told(contest, decision, decisions, text)) {
                for (Meant one : figures(decision.claim, contest)) {
                    if (slips.unmistakable(Account.of(stated, one.figure()))) {
                        found.add(one);
                    }
                }
            }
        }
        if (found.size() > 1 || stated.measuredIn() != Unit.VOTES) {
            found.removeIf(one -> said.plain().contains(Plain.WHOSE) && !whose(one, said));
        }
        if (found.size() > 1) {
            found.removeIf(one -> !whose(one, said));
        }
        if (found.size() > 1) {
            found.removeIf(one -> !one.contest().election().equals(said.election()));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a contest may be meant: the claim's seat at any poll; another where right figures of it stand beside. */
    private boolean told(Contest contest, Decision decision, List<Decision> decisions, String text) {
        Statement said = decision.claim.said();
        if (Lookup.notional(contest.election())) {
            return contest.name().equals(said.contest()) && contest.election().equals(said.election());
        }
        boolean own = said.contest() != null && SeatKey.of(contest.name()).equals(SeatKey.of(said.contest()));
        boolean count = decision.claim.quantity().orElseThrow().measuredIn() == Unit.VOTES;
        boolean same = own && contest.election().equals(said.election());
        return same
                || (own && count)
                || decisions.stream()
                        .filter(d -> telling.tells(d.claim))
                        .map(d -> d.verdict == Verdict.SUPPORTED ? d.claim.said() : d.otherwise)
                        .filter(Objects::nonNull)
                        .anyMatch(other -> contest.election().equals(other.election())
                                && contest.name().equals(other.contest())
                                && Words.between(text, said, other).indexOf('\n') < 0);
    }

    private List<Meant> figures(Claim claim, Contest contest) {
        Quantity stated = claim.quantity().orElseThrow();
        boolean count = stated.measuredIn() == Unit.VOTES;
        List<Meant> figures = new ArrayList<>();
        if (claim.kind() == ClaimKind.TURNOUT) {
            (count ? Optional.of(BigDecimal.valueOf(contest.validVotes())) : contest.turnout())
                    .ifPresent(figure -> figures.add(new Meant(contest, null, figure)));
            return figures;
        }
        boolean lead = claim.kind() == ClaimKind.MAJORITY;
        boolean either = count && !plain(claim.said());
        if (lead || either) {
            figures.add(
                    new Meant(contest, null, count ? BigDecimal.valueOf(contest.majority()) : contest.majorityShare()));
        }
        if (!lead || either) {
            for (Candidacy one : contest.candidacies()) {
                if (!lead || told(one, claim.said())) {
                    figures.add(new Meant(contest, one, count ? BigDecimal.valueOf(one.votes()) : contest.share(one)));
                }
            }
        }
        return figures;
    }

    /** Whether a lead is told of a candidate by name, so that it may be what they polled. */
    private static boolean told(Candidacy one, Statement said) {
        return !one.name().isEmpty()
                && (one.name().equals(said.subject()) || one.name().equals(said.object()));
    }

    /** Whether it is told of this candidate, of the party, or of somebody else who stood for it in the seat. */
    private boolean whose(Meant meant, Statement said) {
        Candidacy one = meant.candidacy();
        String whose = said.subject();
        return one == null
                || whose == null
                || Objects.equals(one.name(), whose)
                || one.aliases().contains(whose)
                || (lookup.party(whose)
                        ? lookup.parties().same(one.party(), whose)
                        : lookup.career(whose, meant.contest().name()).stream()
                                .anyMatch(stand -> lookup.parties()
                                        .same(one.party(), stand.candidacy().party())));
    }

    private static Claim retold(Claim claim, Meant meant) {
        Candidacy one = meant.candidacy();
        String whose = one == null ? null : one.name().isEmpty() ? one.party() : one.name();
        Statement said = claim.said()
                .as(new Rival(meant.contest().election(), meant.contest().name(), whose))
                .settled();
        if (claim instanceof Claim.Turnout) {
            return claim.retold(said);
        }
        Quantity stated = claim.quantity().orElseThrow();
        if (one == null) {
            return new Claim.Majority(said, stated, Claim.Held.WON, true);
        }
        return claim instanceof Claim.Majority ? new Claim.Votes(said, stated) : claim.retold(said);
    }
}
