package org.recount.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recount.check.JudgedClaim;
import org.recount.check.Retelling;
import org.recount.check.Verdict;
import org.recount.claim.Claim;
import org.recount.claim.Hedge;
import org.recount.claim.Quantity;

/** What articles tell of one topic, aggregated. A version keeps its first claim and its first articles. */
final class Gathered {
    /** Up to so many versions are looked through; more are looked up. */
    private static final int FEW = 8;
    /** So many versions of a thing are set against each other. */
    private static final int COMPARED = 64;

    private final List<Account> versions = new ArrayList<>(1);
    private Map<String, Account> index;

    private String last = "";
    private int articles;

    /** One version, growing. */
    private static final class Account {
        private final String sign;
        private final Verdict verdict;
        private final Claim first;
        private final Tellers tellers = new Tellers();

        /** @param sign what tells it from other versions */
        Account(String sign, Verdict verdict, Claim first) {
            this.sign = sign;
            this.verdict = verdict;
            this.first = first;
        }

        Version version() {
            return new Version(said(first), verdict, tellers);
        }
    }

    void add(JudgedClaim judged, Teller teller) {
        if (!last.equals(teller.article())) {
            last = teller.article();
            articles++;
        }
        account(judged.claim(), judged.verdict()).tellers.add(teller);
    }

    /** Takes what articles tell that come after these. */
    void add(Told.Topics more) {
        last = "";
        articles += more.articles();
        for (Told.Version version : more.versions()) {
            account(version.claim(), version.verdict()).tellers.add(Tellers.of(version.tellers()));
        }
    }

    /** As kept in a file. */
    Told.Topics told(Topic topic) {
        return new Told.Topics(
                topic,
                articles,
                versions.stream()
                        .map(one -> new Told.Version(one.first, one.verdict, one.tellers.told()))
                        .toList());
    }

    private Account account(Claim claim, Verdict verdict) {
        String sign = sign(claim) + '\n' + verdict;
        Account account = find(sign);
        if (account == null) {
            account = new Account(sign, verdict, claim);
            versions.add(account);
            if (index != null) {
                index.put(sign, account);
            }
        }
        return account;
    }

    private Account find(String sign) {
        if (index == null && versions.size() > FEW) {
            index = new HashMap<>();
            versions.forEach(told -> index.put(told.sign, told));
        }
        if (index != null) {
            return index.get(sign);
        }
        for (Account told : versions) {
            if (told.sign.equals(sign)) {
                return told;
            }
        }
        return null;
    }

    /** What a version says; "just 528" is no other figure than 528, but 51.0 is another than 51. */
    private static String sign(Claim claim) {
        if (claim instanceof Claim.Name || claim.quantity().isEmpty()) {
            return said(claim);
        }
        Quantity said = claim.quantity().get();
        return said.value() + " " + said.measuredIn() + " " + (said.hedge() == Hedge.ONLY ? Hedge.NONE : said.hedge());
    }

    /** How many different numbers are given. */
    int numbers() {
        return (int) versions.stream()
                .map(told -> told.first.quantity().orElseThrow().value().stripTrailingZeros())
                .distinct()
                .count();
    }

    private static String said(Claim claim) {
        if (claim instanceof Claim.Name name) {
            return name.written();
        }
        return claim.quantity().isPresent() ? Retelling.figure(claim) : Retelling.outcome(claim);
    }

    /** How many articles tell of it. */
    int articles() {
        return articles;
    }

    /** A claim that a tally decides, if any; else the first. */
    Claim telling() {
        return versions.stream()
                .filter(told -> told.verdict != Verdict.NOT_ENOUGH_INFO)
                .findFirst()
                .orElse(versions.get(0))
                .first;
    }

    /** The versions, the one told by most articles first. */
    List<Version> versions() {
        return versions.stream()
                .map(Account::version)
                .sorted(Comparator.comparingInt((Version v) -> -v.articles()))
                .toList();
    }

    /** Whether any two versions can both be right. */
    boolean compatible(Retelling retelling) {
        int compared = Math.min(COMPARED, versions.size());
        for (int i = 1; i < compared; i++) {
            for (int k = 0; k < i; k++) {
                if (!compatible(versions.get(k).first, versions.get(i).first, retelling)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean compatible(Claim one, Claim other, Retelling retelling) {
        if (one.quantity().isEmpty()) {
            return retelling.compatible(one, other);
        }
        Quantity first = one.quantity().get();
        Quantity second = other.quantity().orElseThrow();
        return retelling.apart(first, second) || retelling.compatible(first, second);
    }
}
