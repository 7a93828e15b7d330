package org.recount.claim;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.recount.election.Candidacy;
import org.recount.election.Contest;
import org.recount.election.Election;
import org.recount.election.PartyTotal;

/** The figures of an article taken together: how many of them are those of a contest, or of a party in the whole country. */
final class Fingerprints {
    private final Set<Integer> figures = new HashSet<>();
    /** Percentages with one decimal, in tenths. */
    private final Set<Long> shares = new HashSet<>();

    private final IdentityHashMap<Contest, Double> fingerprints = new IdentityHashMap<>();

    Fingerprints(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.DIGITS) {
                number(token);
            }
        }
    }

    private void number(Token token) {
        String plain = token.word().replace(",", "").replace('\u00b7', '.');
        if (plain.indexOf('.') > 0 && plain.length() <= 5) {
            share(plain);
        } else if (plain.length() >= 3 && plain.length() <= 8 && plain.indexOf('.') < 0 && !TimeClues.year(token)) {
            figures.add(Integer.parseInt(plain));
        }
    }

    private void share(String plain) {
        int point = plain.length() - 2;
        long tenths = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (i == point ? c != '.' : c < '0' || c > '9') {
                return;
            }
            tenths = i == point ? tenths : tenths * 10 + c - '0';
        }
        if (plain.charAt(0) != '0' || point == 1) {
            shares.add(tenths);
        }
    }

    /** Votes that a party polled in the whole country. */
    double nation(Election election) {
        double told = 0;
        for (PartyTotal total : election.totals()) {
            told += total.votes() >= 100_000 && figures.contains(total.votes()) ? 1 : 0;
        }
        return told;
    }

    /**
     * Official figures of a contest that stand anywhere in the article. One alone speaks less than plainly: it may be the
     * figure of any election.
     */
    double of(Contest contest) {
        return fingerprints.computeIfAbsent(contest, this::find);
    }

    /** How many votes and majorities of a contest stand in the article. */
    long known(Contest contest) {
        long votes = contest.candidacies().stream()
                .filter(one -> one.votes() >= 300 && figures.contains(one.votes()))
                .count();
        return votes + (contest.majority() >= 100 && figures.contains(contest.majority()) ? 1 : 0);
    }

    private double find(Contest contest) {
        double score = 0;
        for (Candidacy candidacy : contest.candidacies()) {
            score += candidacy.votes() >= 300 && figures.contains(candidacy.votes()) ? 0.5 : 0;
            score += !shares.isEmpty() && shares.contains(share(contest, candidacy)) ? 0.25 : 0;
        }
        return score + (contest.majority() >= 100 && figures.contains(contest.majority()) ? 0.5 : 0);
    }

    /** The share as {@link Contest#share} has it, in tenths. */
    private static long share(Contest contest, Candidacy candidacy) {
        long whole = contest.validVotes();
        long exact = whole == 0 ? 0 : (candidacy.votes() * 2_000_000L + whole) / (2 * whole);
        return (exact + 500) / 1_000;
    }
}
